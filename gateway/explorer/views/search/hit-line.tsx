/** One result: what it is, the words that were found, when and where they were published. */
import { Link } from '@tanstack/react-router';
import { STEP } from '../../design/keys.tsx';
import { counted, dateText, instrumentName, publisherText, sectionText, word } from '../../design/words.ts';
import type { SearchQuery, SearchType } from '../../graph/operations.ts';
import { Snippet } from './snippet.tsx';

export type Hit = NonNullable<SearchQuery['search']>['nodes'][number];

const KINDS: Readonly<Record<string, SearchType>> = {
  Passage: 'PASSAGE',
  Instrument: 'INSTRUMENT',
  Agency: 'AGENCY',
  Person: 'PERSON',
  Organization: 'ORGANIZATION',
  AIModel: 'MODEL',
  GrantProgram: 'PROGRAM',
  CyberProgram: 'PROGRAM',
  LegalReference: 'REFERENCE',
};

export const kindOf = ({ record }: Hit): SearchType => KINDS[record?.__typename ?? ''] ?? 'PASSAGE';

const plainOf = (snippet: string): string => snippet.replace(/<\/?mark>/g, '');

/** What stands under the found words. */
const detailsOf = (hit: Hit): readonly string[] => {
  const { record } = hit;
  switch (record?.__typename) {
    case 'Passage': {
      const { title, publishedOn } = record.revision.source;
      const place = sectionText(record.section) || (record.page ? `page ${record.page}` : '');
      return [title ?? '', place, publisherText(record.revision.source), dateText(publishedOn)];
    }
    case 'Instrument':
      return [
        record.number ? instrumentName(record) : word(record.kind),
        word(record.status),
        record.signedOn ? `signed ${dateText(record.signedOn)}` : '',
      ];
    case 'Agency':
      return [record.acronym ?? ''];
    case 'Person':
      return [record.role ?? '', record.affiliation ?? ''];
    case 'Organization':
      return [word(record.organizationKind)];
    case 'AIModel':
      return [record.developer?.name ?? '', record.releasedOn ? `released ${dateText(record.releasedOn)}` : ''];
    case 'GrantProgram':
      return [record.assistanceListing ? `Assistance Listing ${record.assistanceListing}` : ''];
    case 'LegalReference':
      return [
        plainOf(hit.snippet) === record.norm ? '' : record.norm,
        record.instrument ? `in ${instrumentName(record.instrument)}` : '',
      ];
    default:
      return [];
  }
};

/** For an export of the list. */
export const rowOf = (hit: Hit): Readonly<Record<string, unknown>> => ({
  kind: kindOf(hit),
  id: hit.record?.id ?? '',
  found: plainOf(hit.snippet),
  details: detailsOf(hit).filter(Boolean).join(' · '),
  address: hit.permalink,
});

/** A law that one instrument cites in twenty places is one line. */
export const sameOf = (hit: Hit): string =>
  hit.record?.__typename === 'LegalReference' ? `${hit.record.norm} ${hit.record.instrument?.id}` : hit.permalink;

export const HitLine = ({ hits: [hit, ...others] }: { readonly hits: readonly Hit[] }) => {
  if (!hit) return null;
  const passage = hit.record?.__typename === 'Passage';
  return (
    <li className={passage ? 'hit passage' : 'hit'}>
      <HitLink hit={hit} />
      <p className="small soft">
        <bdi>{detailsOf(hit).filter(Boolean).join(' · ')}</bdi>
      </p>
      {others.length > 0 ? (
        <details className="small">
          <summary className="soft">and in {counted(others.length, 'other place')}</summary>
          <ol>
            {others.map((other) => (
              <li key={other.permalink}>
                <HitLink hit={other} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  );
};

const HitLink = ({ hit: { record, snippet, permalink } }: { readonly hit: Hit }) => {
  if (record?.__typename === 'Passage') {
    const [, , revision = '', , passage = ''] = permalink.split('/');
    return (
      <Link to="/d/$revision/p/$passage" params={{ revision, passage }} {...STEP}>
        <Snippet text={snippet} />
      </Link>
    );
  }
  return (
    <Link to="/record/$" params={{ _splat: record?.id ?? '' }} {...STEP}>
      <Snippet text={snippet} />
    </Link>
  );
};
