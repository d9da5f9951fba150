/** An agency: what it must do, soonest first, and which roles texts give it. */
import { Exports } from '../../design/exports.tsx';
import { LongList } from '../../design/long-list.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { counted, instrumentName, sectionText, word } from '../../design/words.ts';
import { AgencyDocument, AgencyObligationsDocument, type AgencyObligationsQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { usePages } from '../../graph/use-pages.ts';
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
            <Duties id={agency.id} name={agency.acronym ?? agency.name ?? agency.id} />
            {agency.roles.nodes.length > 0 ? (
              <Section title="Roles" note={counted(agency.roles.nodes.length, 'role')}>
                <LongList className="plain relations" most={20}>
                  {agency.roles.nodes.map(({ id: key, role, about, instrument, provision, quotes }) => (
                    <li key={key}>
                      <p>
                        <strong>{word(role)}</strong> <bdi>{about}</bdi>{' '}
                        <span className="small soft">
                          {instrument ? <IdLink id={instrument.id}>{instrumentName(instrument)}</IdLink> : null}{' '}
                          {provision ? sectionText(provision.path) : ''}
                        </span>
                      </p>
                      {(quotes ?? []).map((quote) => (
                        <QuoteBlock key={quote.id} quote={quote} />
                      ))}
                    </li>
                  ))}
                </LongList>
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
                <LongList>
                  {agency.grantPrograms?.nodes.map(({ id: key, title, assistanceListing }) => (
                    <li key={key}>
                      <IdLink id={key}>{title}</IdLink> <span className="small soft">{assistanceListing}</span>
                    </li>
                  ))}
                </LongList>
                <Exports
                  name={`grant programs of ${agency.acronym ?? agency.name ?? agency.id}`}
                  rows={
                    agency.grantPrograms?.nodes.map(({ id: key, title, assistanceListing }) => ({
                      id: key,
                      title,
                      assistanceListing,
                    })) ?? []
                  }
                />
              </Section>
            ) : null}
          </>
        ) : null
      }
    </Shown>
  );
};

const obligationsOf = ({ agency }: AgencyObligationsQuery) => agency?.obligations;

const Duties = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const answer = usePages(AgencyObligationsDocument, { id }, obligationsOf);
  return (
    <Shown answer={answer} what="Loading the obligations">
      {({ agency }) =>
        agency?.obligations ? (
          <Ledger obligations={answer.nodes} total={agency.obligations.totalCount} name={name} withInstrument />
        ) : null
      }
    </Shown>
  );
};
