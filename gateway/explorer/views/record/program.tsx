/** A grant program, from the text that asks for it to the money. */
import { Exports } from '../../design/exports.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { instrumentName, sectionText, word } from '../../design/words.ts';
import { ProgramDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { Facts, RecordHead, Section } from './parts.tsx';
import { Proved } from './proof.tsx';

/** Decimal digits in a string: too long for a number to be trusted with, so only grouped. */
const money = (amount: string): string => `$${amount.replace(/\.0*$/, '').replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;

/** A description that is the quote itself need not stand there twice. */
const inOneLine = (exact: string): string => exact.replace(/\s+/g, ' ').trim();

export const Program = ({ id }: { readonly id: string }) => {
  const answer = useGraph(ProgramDocument, { id });
  return (
    <Shown answer={answer}>
      {({ grantProgram: it }) =>
        it ? (
          <>
            <RecordHead kind="Grant program" title={it.title ?? it.id} />
            <Facts
              of={it.id}
              facts={[
                ['Assistance Listing', 'assistanceListing', it.assistanceListing],
                [
                  'Administered by',
                  'administeredBy',
                  it.administeredBy ? <IdLink id={it.administeredBy.id}>{it.administeredBy.name}</IdLink> : null,
                ],
                ['Topics', 'topics', it.topics.map(word).join(', ')],
                ['Objective', 'objective', it.objective],
                ['Eligible', 'eligibility', it.eligibility],
                ['Authorized by', 'authorization', it.authorization],
              ]}
            />
            {it.mandates.length > 0 ? (
              <Section title="Mandates">
                <ul className="plain relations">
                  {it.mandates.map(({ id: key, relation, description, instrument, provision, quotes }) => (
                    <li key={key}>
                      <p>
                        <strong>{word(relation)}</strong>{' '}
                        {instrument ? <IdLink id={instrument.id}>{instrumentName(instrument)}</IdLink> : null}{' '}
                        {provision ? <span className="soft">{sectionText(provision.path)}</span> : null}{' '}
                        {quotes?.some(({ exact }) => inOneLine(exact) === description) ? null : (
                          <bdi>{description}</bdi>
                        )}
                      </p>
                      {(quotes ?? []).map((quote) => (
                        <QuoteBlock key={quote.id} quote={quote} />
                      ))}
                    </li>
                  ))}
                </ul>
                <Exports
                  name={`mandates of ${it.title ?? it.id}`}
                  rows={it.mandates.map(({ id: key, relation, description, instrument, provision, quotes }) => ({
                    id: key,
                    relation,
                    description,
                    instrument: instrument ? instrumentName(instrument) : null,
                    provision: provision?.path ?? null,
                    quote: quotes?.[0]?.exact ?? null,
                  }))}
                />
              </Section>
            ) : null}
            {it.funding.length > 0 ? (
              <Section title="Money">
                <div className="scroll-x" tabIndex={0}>
                  <table>
                    <thead>
                      <tr>
                        <th>Fiscal year</th>
                        <th>Amount</th>
                        <th>Basis</th>
                      </tr>
                    </thead>
                    <tbody>
                      {it.funding.map(({ id: key, fiscalYear, amount, basis }) => (
                        <tr key={key}>
                          <td>{fiscalYear}</td>
                          <td>
                            <Proved of={key} field="amount">
                              {amount ? money(amount) : null}
                            </Proved>
                          </td>
                          <td className="soft">
                            <bdi>{basis}</bdi>
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
                <Exports
                  name={`money of ${it.title ?? it.id}`}
                  rows={it.funding.map(({ id: key, fiscalYear, amount, basis }) => ({
                    id: key,
                    fiscalYear,
                    amount: amount ? money(amount) : null,
                    basis,
                  }))}
                />
              </Section>
            ) : null}
          </>
        ) : null
      }
    </Shown>
  );
};
