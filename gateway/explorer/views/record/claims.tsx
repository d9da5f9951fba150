/** What reports say of a record: their sentences in the order of each report, with who is said to say them. */
import { Exports } from '../../design/exports.tsx';
import { LongList } from '../../design/long-list.tsx';
import { QuoteLink } from '../../design/quote.tsx';
import { counted, dateText, publisherText } from '../../design/words.ts';
import { ClaimsOfDocument, type ClaimsOfQuery, type StatementPartsFragment } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { attributionText } from './proof.tsx';
import { Section } from './parts.tsx';

const claimsOf = ({ node }: ClaimsOfQuery) => (node && 'statements' in node ? node.statements : null);
type Claim = NonNullable<NonNullable<ReturnType<typeof claimsOf>>['nodes']>[number];

export const Claims = ({ of }: { readonly of: string }) => {
  const { nodes, cut } = usePages(ClaimsOfDocument, { id: of }, claimsOf);
  const claims = nodes.filter(({ judgement }) => judgement !== 'REJECTED');
  if (claims.length === 0) return null;
  const reports = Map.groupBy(claims, ({ source }) => source.id);
  return (
    <Section title="What is said of it" note={counted(reports.size, 'report')}>
      {[...reports].map(([id, told]) => (
        <Report key={id} source={told[0]?.source} told={told.toSorted((a, b) => placeOf(a) - placeOf(b))} />
      ))}
      {cut ? <p className="small soft">There is more than is shown and taken along here.</p> : null}
      <Exports
        name={`what is said of ${of}`}
        rows={claims.map((claim) => ({
          claim: wordsOf(claim),
          attribution: attributionText(claim),
          source: claim.source.title,
          start: claim.quotes?.[0]?.start ?? null,
        }))}
      />
    </Section>
  );
};

const placeOf = ({ quotes }: Claim): number => quotes?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
const wordsOf = ({ value }: Claim): string => (typeof value === 'string' ? value : '');

const Report = ({
  source,
  told,
}: {
  readonly source: StatementPartsFragment['source'] | undefined;
  readonly told: readonly Claim[];
}) => (
  <>
    <h3>
      <bdi>{source?.title ?? 'A report'}</bdi>{' '}
      <span className="small soft">
        {source ? [publisherText(source), dateText(source.publishedOn)].filter(Boolean).join(' · ') : ''}
      </span>
    </h3>
    <LongList className="claims">
      {told.map((claim) => (
        <li key={claim.id}>
          {claim.quotes?.[0] ? (
            <QuoteLink quote={claim.quotes[0]}>{wordsOf(claim)}</QuoteLink>
          ) : (
            <bdi>{wordsOf(claim)}</bdi>
          )}
          {claim.attribution ? (
            <span className="small soft">
              {' '}
              <bdi>{attributionText(claim)}</bdi>
            </span>
          ) : null}
        </li>
      ))}
    </LongList>
  </>
);
