/** Below "Responsibilities", what somebody does is what somebody shall do: "The Keeper: (a) Provides oil." */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, Obligation } from '../../values.ts';
import { actorsIn } from './actors.ts';
import { shortForm } from './named-bodies.ts';
import type { StemSubject } from './clauses.ts';
import type { Context } from './context.ts';
import { itemOf } from './directive.ts';
import { NAME, type Masked } from './mask.ts';
import type { Unit } from './units.ts';

export const isResponsibilities = (heading: string): boolean =>
  /\b(?:Responsibilities|Functions|Duties)$/i.test(heading);

/** Verbs of office: a list, for "needs" and "shows" tell what is. */
const VERB =
  '(?:administers|advises|appoints|approves|assesses|assigns|assists|certifies|chairs|collaborates|conducts|convenes|coordinates|designates|determines|develops|directs|ensures|establishes|evaluates|identifies|implements|issues|leads|maintains|manages|monitors|oversees|performs|plans|prepares|prescribes|promotes|provides|publishes|receives|recommends|reports|represents|reviews|serves|supervises|supports|tracks)';
const ITEM = new RegExp(
  `^(?:(?:In|As|Through|With|Within|Consistent|On|By|At|Under|For|When|Upon)\\b[^;:.]{0,200}?, )?(${VERB})\\b`,
  'i',
);
const SENTENCE = new RegExp(
  `^((?:In accordance with [^;]{0,200}?, )?)((?:[Tt]he )?(?:${NAME}+|[A-Z][A-Z&()]{1,12}(?: ${NAME}+)?))(?: also)? (${VERB})\\b`,
);

export const doneInThirdPerson = (
  context: Context,
  unit: Unit,
  masked: Masked,
  stem: StemSubject | null,
): Obligation | null => {
  if (context.toAnyone || !unit.headings.some(isResponsibilities)) return null;
  const item = unit.opens && stem ? ITEM.exec(masked.words) : null;
  if (item && stem) return duty(unit, masked, item[1] ?? '', whoIs(context, stem.masked, stem.head.subject));
  const sentence = SENTENCE.exec(masked.words);
  if (!sentence) return null;
  const start = unit.start + (sentence[1] ?? '').length;
  return duty(
    unit,
    masked,
    sentence[3] ?? '',
    whoIs(context, masked, spanOf(start, start + (sentence[2] ?? '').length)),
  );
};

const whoIs = (context: Context, masked: Masked, subject: Span): readonly Actor[] => {
  const short = shortForm(context, subject);
  return short ? [short] : actorsIn(masked, subject, 'RESPONSIBLE');
};

const duty = (unit: Unit, masked: Masked, verb: string, actors: readonly Actor[]): Obligation | null => {
  if (actors.length === 0) return null;
  const found = itemOf(
    unit,
    masked,
    spanOf(unit.start, unit.end),
    { modality: 'IMPERATIVE', modalitySpan: null, actors, rule: 'obligations/item@1' },
    null,
  );
  const at = masked.words.search(new RegExp(`\\b${verb}\\b`)) + verb.length;
  const object = masked.text.slice(unit.start + at, unit.end).replace(/^[\s,]+|[\s.;:]+$/g, '');
  return { ...found, act: baseOf(verb.toLowerCase()), object: object || null };
};

/** "provides" -> "provide", "certifies" -> "certify", "assesses" -> "assess". */
const baseOf = (verb: string): string =>
  verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.replace(/(?<=ss|sh|ch)es$|s$/, '');
