/** Auditors order nothing: what their report says that others must or will do is told, and only its recommendations ask for anything. */
import type { Modality } from '../../../../schema/domain/vocabulary.ts';
import type { Obligation } from '../../../values/index.ts';
import type { Unit } from './units.ts';

export const ADVISES: ReadonlySet<Modality> = new Set<Modality>(['SHOULD', 'ENCOURAGED', 'IMPERATIVE']);

/** What its letter asks for beside them. */
const REQUESTS = /^(?:[^.;:]{1,120}, )?[Pp]lease [a-z]|^(?:Your|The) (?:written |formal )?response should\b/;
const HEADING = /\b(?:Recommendations?|Recommend(?:s|ed)?|Matters? for Congressional Consideration)\b/i;
/** What is said of recommendations made before, or answered, is no recommendation. */
const ANSWERED = /\b(?:Prior|Previous|Comments?|Respon(?:se|ded)|Status|Open|Closed|Implemented|Follow[- ]up)\b/i;
const RECOMMENDS =
  /\b(?:(?:[Ww]e|GAO|(?:the )?OIG|[Aa]uditors) (?:also |further |again |therefore |are (?:also )?)?recommend(?:s|ing)?\b(?! (?:in|earlier|previously))|\b(?:made|makes?|making) (?:\w+ ){0,4}recommendations? to\b|\(Recommendation \d{1,2}\)|^Recommendation (?:No\. ?)?\d{1,2}\b)/;

/** "We will review the transfer": what the auditor himself will do. */
export const isOwn = ({ modality, actors }: Obligation): boolean =>
  modality === 'WILL' && actors.length === 1 && /^we\b/i.test(actors[0]?.text ?? '');

/** Units below a heading of recommendations, those that recommend, and the items of their lists. */
export const recommendationsIn = (text: string, units: readonly Unit[]): ReadonlySet<Unit> => {
  const found = new Set<Unit>();
  let before = false;
  for (const unit of units) {
    const heading = unit.headings[0] ?? '';
    const isBelow = HEADING.test(heading) && !ANSWERED.test(heading);
    before = isBelow || RECOMMENDS.test(text.slice(unit.start, unit.end)) || (unit.opens && before);
    if (before || REQUESTS.test(text.slice(unit.start, unit.end))) found.add(unit);
  }
  return found;
};
