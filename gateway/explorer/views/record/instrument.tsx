/** An instrument: its life, what it asks of whom, what it does to others and others to it, who stands where. */
import { Link } from '@tanstack/react-router';
import { Exports } from '../../design/exports.tsx';
import { LongList } from '../../design/long-list.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { counted, dateText, instrumentName, sectionText, valueText, word } from '../../design/words.ts';
import {
  InstrumentDocument,
  InstrumentObligationsDocument,
  type InstrumentObligationsQuery,
  type InstrumentQuery,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { usePages } from '../../graph/use-pages.ts';
import { Claims } from './claims.tsx';
import { Ledger } from './ledger.tsx';
import { Facts, RecordHead, Section } from './parts.tsx';

type Found = NonNullable<InstrumentQuery['instrument']>;

export const Instrument = ({ id }: { readonly id: string }) => {
  const answer = useGraph(InstrumentDocument, { id });
  return <Shown answer={answer}>{({ instrument }) => (instrument ? <Opened it={instrument} /> : null)}</Shown>;
};

const force = ({ inForce, status }: Found) =>
  inForce === null ? null : (
    <span className={inForce ? 'chip good' : 'chip bad'}>
      {inForce ? 'in force' : status === 'REVOKED' ? 'revoked' : 'not in force'}
    </span>
  );

const Opened = ({ it }: { readonly it: Found }) => (
  <>
    <RecordHead kind={word(it.kind)} title={it.title ?? instrumentName(it)}>
      <p className="soft">
        {[instrumentName(it), word(it.status), it.signedOn ? `signed ${dateText(it.signedOn)}` : '']
          .filter((part) => part !== '' && part !== it.title)
          .join(' · ')}{' '}
        {force(it)}
      </p>
      <div className="buttons no-print">
        {it.versions.map(({ id, name, document }) =>
          document ? (
            <Link
              key={id}
              to="/d/$revision"
              params={{ revision: document.preferred.id.replace('revision/', '') }}
              className="button"
            >
              Read the {name ? `${name} text` : 'text'}
            </Link>
          ) : null,
        )}
        <Link to="/compare" search={{ right: it.id }} className="button quiet">
          Compare
        </Link>
      </div>
    </RecordHead>
    <Facts
      of={it.id}
      facts={[
        ['Number', 'number', it.number],
        ['Status', 'status', word(it.status)],
        ['Signed', 'signedOn', dateText(it.signedOn)],
        ['Published', 'publishedOn', dateText(it.publishedOn)],
        ['Issued by', 'issuer', it.issuer],
        ['Federal Register', 'frCitation', it.frCitation],
        ['Binding', 'binding', it.binding === null ? null : valueText(it.binding)],
      ]}
    />
    {it.lifecycle.length > 0 ? (
      <Section title="Lifecycle">
        <ol className="lifecycle plain">
          {it.lifecycle.map(({ id, status, on, description, dateInferred }) => (
            <li key={id}>
              <IdLink id={id}>{word(status)}</IdLink>
              <span className="small soft">
                {dateText(on) || 'undated'}
                {dateInferred ? ', worked out' : ''}
              </span>
              {description && description !== word(status) ? (
                <span className="small">
                  <bdi>{description}</bdi>
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      </Section>
    ) : null}
    {it.reviewFramework ? (
      <Section title="Review before release">
        <Facts
          of={it.reviewFramework.id}
          facts={[
            ['What is reviewed', 'subject', it.reviewFramework.subject],
            [
              'Notice',
              'noticeDays',
              it.reviewFramework.noticeDays === null ? null : `${it.reviewFramework.noticeDays} days`,
            ],
            [
              'Voluntary',
              'voluntary',
              it.reviewFramework.voluntary === null ? null : valueText(it.reviewFramework.voluntary),
            ],
            ['Submitted by', 'submittedBy', it.reviewFramework.submittedBy],
            ['Submitted to', 'submittedTo', it.reviewFramework.submittedTo],
            [
              'Decided by',
              'decidedBy',
              it.reviewFramework.decidedBy ? (
                <IdLink id={it.reviewFramework.decidedBy.id}>{it.reviewFramework.decidedBy.name}</IdLink>
              ) : null,
            ],
          ]}
        />
      </Section>
    ) : null}
    {it.versions.some(({ document }) => document) ? (
      <Obligations id={it.id} name={instrumentName(it)} />
    ) : (
      <p className="notice section">
        No text of it was read; what stands here is what other documents say of it. An operator can hand it in under{' '}
        <Link to="/runs">Runs</Link>.
      </p>
    )}
    <Relations it={it} />
    <Positions it={it} />
    <Claims of={it.id} />
    <Linked it={it} />
  </>
);

const obligationsOf = ({ instrument }: InstrumentObligationsQuery) => instrument?.obligations;

/** A long order has hundreds: the ledger is narrowed and taken along as a whole. */
const Obligations = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const answer = usePages(InstrumentObligationsDocument, { id }, obligationsOf);
  return (
    <Shown answer={answer} what="Loading the obligations">
      {({ instrument }) =>
        instrument?.obligations ? (
          <Ledger obligations={answer.nodes} total={instrument.obligations.totalCount} name={name} />
        ) : null
      }
    </Shown>
  );
};

/** `AMENDS` -> `Amended by`. */
const passive = (type: string | null): string => `${word(type).replace(/e?s$/, '')}ed by`;

const Relations = ({ it: { outgoing, incoming } }: { readonly it: Found }) => {
  const lines = [
    ...outgoing.nodes.map(({ to, ...each }) => ({ ...each, other: to, direction: 'It' })),
    ...incoming.nodes.map(({ from, ...each }) => ({ ...each, other: from, direction: 'By' })),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title="Relations" note={counted(lines.length, 'relation')}>
      <LongList className="plain relations">
        {lines.map(({ id, type, extent, toProvision, provision, other, direction, quotes }) => (
          <li key={`${direction} ${id}`}>
            <p>
              <span className="soft">{direction === 'It' ? word(type) : passive(type)}</span>{' '}
              {other ? (
                <IdLink id={other.id}>
                  {[instrumentName(other), other.number ? other.title : null].filter(Boolean).join(', ')}
                </IdLink>
              ) : (
                'an instrument that is not known yet'
              )}{' '}
              <span className="small faint">
                {[
                  extent === 'PART' ? 'in part' : '',
                  toProvision ? `its § ${toProvision}` : '',
                  provision ? `by ${sectionText(provision.path)}` : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            {quotes?.length ? (
              <details className="small">
                <summary className="soft">In these words</summary>
                {quotes.map((quote) => (
                  <QuoteBlock key={quote.id} quote={quote} />
                ))}
              </details>
            ) : null}
          </li>
        ))}
      </LongList>
      <Exports
        name="relations"
        rows={lines.map(({ id, type, extent, toProvision, provision, other, direction, quotes }) => ({
          id,
          relation: direction === 'It' ? type : passive(type),
          other: other ? instrumentName(other) : null,
          otherId: other?.id ?? null,
          extent,
          toProvision,
          provision: provision?.path ?? null,
          quote: quotes?.[0]?.exact ?? null,
        }))}
      />
    </Section>
  );
};

const STANCE: Readonly<Record<string, string>> = { SUPPORTS: 'chip good', OPPOSES: 'chip bad', NEUTRAL: 'chip' };

const Positions = ({ it: { positions } }: { readonly it: Found }) =>
  positions.nodes.length === 0 ? null : (
    <Section title="Positions">
      <ul className="plain relations">
        {positions.nodes.map(({ id, stance, about, holder, holderText, counterProposal, quotes }) => (
          <li key={id}>
            <p>
              {holder ? <IdLink id={holder.id}>{holder.name}</IdLink> : <bdi>{holderText ?? 'Someone unnamed'}</bdi>}{' '}
              <span className={STANCE[stance ?? ''] ?? 'chip'}>{word(stance).toLowerCase()}</span> <bdi>{about}</bdi>
              {counterProposal ? (
                <span className="small soft">
                  {' '}
                  wants {word(counterProposal.parameter).toLowerCase()} {valueText(counterProposal.value)}
                </span>
              ) : null}
            </p>
            {(quotes ?? []).map((quote) => (
              <QuoteBlock key={quote.id} quote={quote} />
            ))}
          </li>
        ))}
      </ul>
      <Exports
        name="positions"
        rows={positions.nodes.map(({ id, stance, about, holder, holderText, counterProposal, quotes }) => ({
          id,
          holder: holder?.name ?? holderText,
          stance,
          about,
          wants: counterProposal ? `${counterProposal.parameter} ${valueText(counterProposal.value)}` : null,
          quote: quotes?.[0]?.exact ?? null,
        }))}
      />
    </Section>
  );

const Linked = ({ it: { definedTerms, models, grantPrograms } }: { readonly it: Found }) => (
  <>
    {definedTerms.nodes.length > 0 ? (
      <Section title="Defined terms">
        <dl className="facts">
          {definedTerms.nodes.map(({ id, term, definition }) => (
            <div key={id} className="term">
              <dt>
                <IdLink id={id}>{term}</IdLink>
              </dt>
              <dd className="serif">
                <bdi>{definition}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <Exports
          name="defined terms"
          rows={definedTerms.nodes.map(({ id, term, definition }) => ({ id, term, definition }))}
        />
      </Section>
    ) : null}
    {(models?.nodes.length ?? 0) + (grantPrograms?.nodes.length ?? 0) > 0 ? (
      <Section title="Models and programs">
        <LongList className="plain records columns">
          {(grantPrograms?.nodes ?? []).map(({ id, title, assistanceListing }) => (
            <li key={id}>
              <IdLink id={id}>{title}</IdLink> <span className="small soft">{assistanceListing}</span>
            </li>
          ))}
          {(models?.nodes ?? []).map(({ id, name }) => (
            <li key={id}>
              <IdLink id={id}>{name}</IdLink>
            </li>
          ))}
        </LongList>
        <Exports
          name="models and programs"
          rows={[
            ...(grantPrograms?.nodes ?? []).map(({ id, title }) => ({ kind: 'PROGRAM', id, name: title })),
            ...(models?.nodes ?? []).map(({ id, name }) => ({ kind: 'MODEL', id, name })),
          ]}
        />
      </Section>
    ) : null}
  </>
);
