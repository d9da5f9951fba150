/** An agency: what it must do, soonest first, and which roles texts give it. */
import { Exports } from '../../design/exports.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { counted, instrumentName, word } from '../../design/words.ts';
import { AgencyDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { Ledger } from './ledger.tsx';
import { Facts, RecordHead, Section } from './parts.tsx';

export const Agency = ({ id }: { readonly id: string }) => {
  const answer = useGraph(AgencyDocument, { id });
  return (
    <Shown answer={answer}>
      {({ agency }) =>
        agency ? (
          <>
            <RecordHead kind={word(agency.agencyKind) || 'Agency'} title={agency.name ?? agency.id} />
            <Facts
              of={agency.id}
              facts={[
                ['Acronym', 'acronym', agency.acronym],
                [
                  'Part of',
                  'parent',
                  agency.parent ? <IdLink id={agency.parent.id}>{agency.parent.name}</IdLink> : null,
                ],
                ['Also called', 'aliases', agency.aliases.join(', ')],
              ]}
            />
            {agency.obligations ? (
              <Ledger
                obligations={agency.obligations.nodes}
                total={agency.obligations.totalCount}
                name={agency.acronym ?? agency.name ?? agency.id}
                withInstrument
              />
            ) : null}
            {agency.roles.nodes.length > 0 ? (
              <Section title="Roles" note={counted(agency.roles.nodes.length, 'role')}>
                <ul className="plain relations">
                  {agency.roles.nodes.map(({ id: key, role, about, instrument, provision, quotes }) => (
                    <li key={key}>
                      <p>
                        <strong>{word(role)}</strong> <bdi>{about}</bdi>{' '}
                        <span className="small soft">
                          {instrument ? <IdLink id={instrument.id}>{instrumentName(instrument)}</IdLink> : null}{' '}
                          {provision ? `§ ${provision.path}` : ''}
                        </span>
                      </p>
                      {(quotes ?? []).map((quote) => (
                        <QuoteBlock key={quote.id} quote={quote} />
                      ))}
                    </li>
                  ))}
                </ul>
                <Exports
                  name={`roles of ${agency.acronym ?? agency.name ?? agency.id}`}
                  rows={agency.roles.nodes.map(({ id: key, role, about, instrument, provision, quotes }) => ({
                    id: key,
                    role,
                    about,
                    instrument: instrument ? instrumentName(instrument) : null,
                    provision: provision?.path ?? null,
                    quote: quotes?.[0]?.exact ?? null,
                  }))}
                />
              </Section>
            ) : null}
            {(agency.grantPrograms?.nodes.length ?? 0) > 0 ? (
              <Section title="Grant programs">
                <ul className="plain records">
                  {agency.grantPrograms?.nodes.map(({ id: key, title, assistanceListing }) => (
                    <li key={key}>
                      <IdLink id={key}>{title}</IdLink> <span className="small soft">{assistanceListing}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            ) : null}
          </>
        ) : null
      }
    </Shown>
  );
};
