/** Obligations as a ledger: who, what, by when, in which words; narrowed by the address, taken along as CSV or calendar. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CopyButton } from '../../design/copy-button.tsx';
import { Exports } from '../../design/exports.tsx';
import { save } from '../../design/files.ts';
import { FIRST } from '../../design/keys.tsx';
import { LongList } from '../../design/long-list.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { counted, dateText, everyText, instrumentName, sectionText, word } from '../../design/words.ts';
import { Fragment } from 'react';
import type { ObligationPartsFragment } from '../../graph/operations.ts';
import { calendarOf } from './calendar.ts';

type Obligation = ObligationPartsFragment;

const actorNames = ({ actors }: Obligation): readonly string[] =>
  actors.map(({ agency, text }) => agency?.acronym ?? agency?.name ?? text);
const dueOf = ({ deadline }: Obligation): string => deadline?.dueOn ?? '';

interface Part {
  readonly title: string | null;
  readonly obligations: readonly Obligation[];
}

/** What is still to come first, the soonest first; then what is past, the latest first. A month is past when its last day is. */
const soonestFirst = (obligations: readonly Obligation[]): readonly Part[] => {
  const today = new Date().toISOString().slice(0, 10);
  const isPast = (each: Obligation): boolean => `${dueOf(each)}-99-99`.slice(0, 10) < today;
  const dated = obligations.filter(dueOf).toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  return [
    { title: 'Ahead', obligations: dated.filter((each) => !isPast(each)) },
    { title: 'Past', obligations: dated.filter(isPast).toReversed() },
    { title: 'Without a date', obligations: obligations.filter((each) => !dueOf(each)) },
  ].filter((part) => part.obligations.length > 0);
};

export const Ledger = ({
  obligations,
  total,
  name,
  withInstrument = false,
}: {
  readonly obligations: readonly Obligation[];
  readonly total: number;
  readonly name: string;
  readonly withInstrument?: boolean;
}) => {
  const { actor, modality, order = withInstrument ? 'due' : 'text' } = useSearch({ strict: false });
  const chosen = obligations.filter(
    (each) => (!actor || actorNames(each).includes(actor)) && (!modality || each.modality === modality),
  );
  const parts: readonly Part[] = order === 'due' ? soonestFirst(chosen) : [{ title: null, obligations: chosen }];
  const shown = parts.flatMap((part) => part.obligations);
  const actors = [...new Set(obligations.flatMap(actorNames))].toSorted();
  const modalities = [...new Set(obligations.flatMap(({ modality: each }) => (each ? [each] : [])))];
  return (
    <section className="section" aria-labelledby="obligations">
      <header>
        <h2 id="obligations">Obligations</h2>
        <span className="small soft" role="status">
          {shown.length === obligations.length
            ? counted(total, 'obligation')
            : `${shown.length} of ${counted(total, 'obligation')}`}
        </span>
      </header>
      {obligations.length === 0 ? <p className="soft">None was found.</p> : null}
      {obligations.length > 1 ? (
        <div className="ledger-narrow no-print">
          <Choice label="Actor" name="actor" values={actors} chosen={actor} />
          <Choice label="Modality" name="modality" values={modalities} chosen={modality} text={word} />
          <Choice
            label="Order"
            name="order"
            values={['text', 'due']}
            chosen={order}
            text={(each) => (each === 'due' ? 'soonest due first' : 'as in the text')}
            always
          />
        </div>
      ) : null}
      {parts.map(({ title, obligations: part }) => (
        <Fragment key={title}>
          {title === null || parts.length === 1 ? null : (
            <h3 className="ledger-part">
              {title} <span className="small soft">{part.length}</span>
            </h3>
          )}
          <LongList className="plain ledger">
            {part.map((each) => (
              <Entry key={each.id} obligation={each} withInstrument={withInstrument} />
            ))}
          </LongList>
        </Fragment>
      ))}
      {obligations.length > 0 ? (
        <Exports name={`obligations ${name}`} rows={shown.map(rowOf)}>
          <button
            type="button"
            className="button quiet"
            onClick={() => save(`due dates ${name}`, 'ics', calendarOf(shown, location.origin))}
          >
            Calendar of due dates
          </button>
        </Exports>
      ) : null}
    </section>
  );
};

const rowOf = (each: Obligation): Readonly<Record<string, unknown>> => ({
  id: each.id,
  instrument: each.instrument ? instrumentName(each.instrument) : null,
  provision: each.provision?.path ?? null,
  actors: actorNames(each).join('; '),
  modality: each.modality,
  act: each.act,
  object: each.object,
  deadline: each.deadline?.raw ?? null,
  dueOn: each.deadline?.dueOn ?? null,
  recurrence: each.recurrence,
  trigger: each.trigger,
  exceptions: each.exceptions.join('; '),
  quote: each.quotes?.[0]?.exact ?? null,
});

const Entry = ({
  obligation,
  withInstrument,
}: {
  readonly obligation: Obligation;
  readonly withInstrument: boolean;
}) => {
  const {
    id,
    actors,
    modality,
    act,
    object,
    deadline,
    recurrence,
    trigger,
    exceptions,
    provision,
    instrument,
    quotes,
  } = obligation;
  return (
    <li>
      <div className="ledger-due">
        {deadline?.dueOn ? (
          <strong>{dateText(deadline.dueOn)}</strong>
        ) : (
          <span className="faint">{recurrence ? everyText(recurrence) : 'no date'}</span>
        )}
        {deadline ? (
          <span className="small soft">
            <bdi>{deadline.raw}</bdi>
          </span>
        ) : null}
      </div>
      <div>
        <p>
          {actors.map((actor, index) => (
            <span key={index}>
              {index > 0 ? ', ' : ''}
              {actor.role === 'RESPONSIBLE' ? (
                ''
              ) : (
                <span className="small soft">{actor.role === 'THROUGH' ? 'through ' : 'with '}</span>
              )}
              {actor.agency ? (
                <IdLink id={actor.agency.id}>{actor.agency.acronym ?? actor.agency.name ?? actor.text}</IdLink>
              ) : (
                <bdi>{actor.text}</bdi>
              )}
            </span>
          ))}{' '}
          <span className="chip">{word(modality).toLowerCase()}</span>{' '}
          <span {...FIRST}>
            <IdLink id={id}>{[act, object].filter(Boolean).join(' ')}</IdLink>
          </span>
        </p>
        {[trigger ?? [], exceptions].flat().map((words) => (
          <p key={words} className="small soft">
            <bdi>{words}</bdi>
          </p>
        ))}
        <details>
          <summary className="small soft">
            {withInstrument && instrument ? `${instrumentName(instrument)} ` : ''}
            {provision ? sectionText(provision.path) : 'where'}
          </summary>
          {(quotes ?? []).map((quote) => (
            <QuoteBlock key={quote.id} quote={quote} />
          ))}
          <CopyButton text={`${location.origin}/record/${id}`}>Copy the address</CopyButton>
        </details>
      </div>
    </li>
  );
};

const Choice = ({
  label,
  name,
  values,
  chosen,
  text = (value) => value,
  always = false,
}: {
  readonly label: string;
  readonly name: 'actor' | 'modality' | 'order';
  readonly values: readonly string[];
  readonly chosen: string | undefined;
  readonly text?: (value: string) => string;
  readonly always?: boolean;
}) => {
  const navigate = useNavigate();
  if (values.length < 2) return null;
  if (values.length > MOST_CHIPS)
    return (
      <label>
        <span className="label">{label}</span>
        <select
          className="input"
          value={chosen ?? ''}
          onChange={({ target: { value } }) =>
            void navigate({
              to: '.',
              search: (former) => ({ ...former, [name]: value || undefined }),
              resetScroll: false,
            })
          }
        >
          <option value="">Any of {values.length}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {text(value)}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div role="group" aria-label={label}>
      <span className="label">{label}</span>
      {values.map((value) => (
        <Link
          key={value}
          to="."
          search={(former) => ({ ...former, [name]: value === chosen && !always ? undefined : value })}
          resetScroll={false}
          className={value === chosen ? 'chip chosen' : 'chip'}
          aria-current={value === chosen ? 'true' : undefined}
          activeProps={{}}
        >
          <bdi>{text(value)}</bdi>
        </Link>
      ))}
    </div>
  );
};

const MOST_CHIPS = 8;
