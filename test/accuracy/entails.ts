/**
 * Whether the words of a quote show the value that it stands for: the number, the day, the name, the modal verb. What a
 * value is called by its vocabulary ("REVOKES") and what a text says ("is hereby rescinded") meet in the tables here.
 */
import { ordinalOf } from '../../ingest/kernel/number-words.ts';
import { printedDates } from '../../ingest/kernel/dates.ts';
import { canonicalText } from '../../ingest/kernel/printed-words.ts';
import type { KnownNames } from '../../ingest/values/index.ts';
import { recordType, type Property } from '../../schema/domain/catalog.ts';
import { typeOfId } from '../../schema/domain/ids.ts';
import type { Json, StatementDraft } from '../../schema/domain/statement.ts';

/** Why the words do not show the value; null where they do. */
export type Lack = 'number' | 'date' | 'words' | 'term' | 'name' | 'length';

/** Terms that no words of their own stand for: how a clause is made says them ("submit a plan" orders), or what it leaves out. */
const UNWORDED = new Set([
  'OTHER',
  'IMPERATIVE',
  'CITES',
  'WHOLE',
  'PART',
  'REPORTED',
  'AMENDED',
  'SUPPORTS',
  'OPPOSES',
  'NEUTRAL',
  'DIRECTED_BY',
  'MENTIONED_IN',
]);

/** Whose record it is and where it stands are told by the text that the words are taken from, not by the words. */
const PLACES = new Set(['instrument', 'provision', 'fromProvision', 'from', 'mentionedIn', 'dependsOn']);

export interface Said extends Pick<StatementDraft, 'subject' | 'property' | 'value' | 'inferred'> {
  readonly words: readonly string[];
}

/** A value that was worked out from its words is not printed in them, and says so. */
export const askedOf = (said: Said): 'asked' | 'inferred' | 'place' | 'unworded' => {
  if (PLACES.has(said.property)) return 'place';
  if (said.inferred) return 'inferred';
  return propertyOf(said)?.kind === 'enum' && UNWORDED.has(textOf(said.value)) ? 'unworded' : 'asked';
};

const propertyOf = ({ subject, property }: Said): Property | null => {
  const type = typeOfId(subject);
  return (type && recordType(type).properties[property]) ?? null;
};

export const lackOf = (said: Said, namesOf: NamesOf): Lack | null => {
  if (said.words.some((words) => words.length > 600)) return 'length';
  const property = propertyOf(said);
  if (!property) return 'words';
  const words = said.words.join(' ');
  return lackOfValue(said.property, property, said.value, words, namesOf);
};

const lackOfValue = (name: string, property: Property, value: Json, words: string, namesOf: NamesOf): Lack | null => {
  const printed = textOf(value);
  switch (property.kind) {
    case 'int':
    case 'float':
    case 'decimal':
      return showsNumber(Number(value), words) ? null : 'number';
    case 'date':
      return showsDate(printed, words) ? null : 'date';
    case 'text':
      return showsText(name, printed, words) ? null : 'words';
    case 'enum':
      return TERMS[printed]?.test(words) ? null : 'term';
    case 'boolean':
      return /\b(?:voluntar|mandator|compulsor|requir|frontier|may|shall|must|should|encourag|request|invit)/iu.test(
        words,
      )
        ? null
        : 'term';
    case 'record':
      return namesOf(printed, words) ? null : 'name';
    case 'json':
      return lackOfJson(name, value, words);
  }
};

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const lackOfJson = (name: string, value: Json, words: string): Lack | null => {
  const of = (key: string): string => {
    const found =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([own]) => own === key) : null;
    return textOf(found?.[1] ?? null);
  };
  if (name === 'actors') return showsText('', of('text'), words) ? null : 'name';
  if (name === 'deadline') return showsText('', of('raw'), words) ? null : 'date';
  if (name === 'counterProposal') {
    const wanted = of('value');
    return showsText('', wanted, words) || showsNumber(Number(wanted), words) ? null : 'number';
  }
  return null;
};

/** Values that a text prints in parts, or in words of its own. */
const PARTS: Readonly<Record<string, (value: string, words: string) => boolean>> = {
  // "Volume 60 … Pages 4829-4830", "Sections 4(c), (d)".
  frCitation: (value, words) => (value.match(/\d+/g) ?? []).every((part) => words.includes(part)),
  toProvision: (value, words) => (value.match(/\w+/g) ?? []).every((part) => words.includes(part)),
  recurrence: (value, words) => recurs(value, words),
};

/** ISO 8601 durations as a text puts them: a word of its own, or a number and its unit. */
const RECURRING: Readonly<Record<string, RegExp>> = {
  P1Y: /\bannual|\byear/iu,
  P2Y: /\bbiennial|\bother year/iu,
  P6M: /\bsemi-?annual|\btwice (?:a|each|per|every) year|\bbiannual/iu,
  P3M: /\bquarter/iu,
  P1M: /\bmonth/iu,
  P1W: /\bweek/iu,
  P1D: /\bda(?:y|ily)/iu,
  continuous: /\bcontinu|\bongoing/iu,
};
const UNITS: Readonly<Record<string, RegExp>> = { Y: /\byear/iu, M: /\bmonth/iu, W: /\bweek/iu, D: /\bday/iu };

const recurs = (value: string, words: string): boolean => {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])$/u.exec(value) ?? [];
  return (
    Boolean(RECURRING[value]?.test(words)) || (Boolean(UNITS[unit]?.test(words)) && showsNumber(Number(count), words))
  );
};

const showsText = (name: string, value: string, words: string): boolean =>
  PARTS[name]?.(value, words) ?? canonicalText(words).includes(canonicalText(value));

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SPELT =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const speltOf = (value: number): string | null =>
  SPELT[value] ??
  (value < 100 ? `${TENS[Math.floor(value / 10)] ?? ''}${value % 10 ? `-${SPELT[value % 10] ?? ''}` : ''}` : null);

const showsNumber = (value: number, words: string): boolean => {
  const spelt = speltOf(value);
  if (spelt && new RegExp(String.raw`\b${spelt.replace('-', '[- ]')}\b`, 'iu').test(words)) return true;
  const printed = words.matchAll(
    /(?<mantissa>\d[\d,]*(?:\.\d+)?)(?:\s*(?:x|×|\*)\s*10|)(?:\s*(?:\^|\*\*)\s*(?<power>\d+))?(?:[eE](?<exponent>[+]?\d+))?(?: (?<scale>thousand|million|billion|trillion))?/giu,
  );
  for (const { groups } of printed) {
    const mantissa = Number(groups?.['mantissa']?.replaceAll(',', ''));
    const power = Number(groups?.['power'] ?? 0);
    const scaled = [
      mantissa * (SCALE[groups?.['scale']?.toLowerCase() ?? ''] ?? 1),
      mantissa === 10 ? 10 ** power : mantissa * 10 ** power,
      mantissa * 10 ** Number(groups?.['exponent'] ?? 0),
      2000 + mantissa,
    ];
    if (scaled.some((one) => Math.abs(one - value) <= Math.abs(value) * 1e-9)) return true;
  }
  return false;
};

const showsDate = (value: string, words: string): boolean => {
  if (printedDates(words).some((printed) => printed.value === value || printed.value.startsWith(value))) return true;
  if (words.includes(value)) return true;
  const [year, month, day] = value.split('-').map(Number);
  return month === undefined && day === undefined ? words.includes(String(year)) : spellsDay(words, day ?? 0);
};

/** "this eleventh day of March": the day in words is all that such a line prints in a form that is a date's alone. */
const spellsDay = (words: string, day: number): boolean =>
  [...words.matchAll(/\b([a-z]+(?:[- ][a-z]+)?) day of\b/giu)].some((match) => ordinalOf(match[1] ?? '') === day);

/** What a text says where the value is a term of a vocabulary. */
const TERMS: Readonly<Record<string, RegExp>> = {
  EXECUTIVE_ORDER: /\b(?:order|E\.? ?O\.?\b)/iu,
  MEMORANDUM: /\b(?:memorand\w+|circular|M-\d\d-\d\d|NSM|NSPM)/iu,
  PROCLAMATION: /\bproc/iu,
  DIRECTIVE: /\b(?:directive|PPD|HSPD|NSPD|PDD|BOD|ED|NSD|NSDD|PSD|SPD)\b/iu,
  STATUTE: /\b(?:act|law|statute)\b/iu,
  GUIDANCE: /\b(?:guidance|guideline|SP|special publication|FIPS|publication|NIST|guide|handbook)\b/iu,
  FRAMEWORK: /\bframework\b/iu,
  SHALL: /\bshall\b/iu,
  SHALL_NOT: /\b(?:not|no|nor|neither|none|never|cannot|prohibit\w*)\b/iu,
  MUST: /\b(?:must)\b/iu,
  SHOULD: /\bshould\b/iu,
  MAY: /\b(?:may|can)\b|\bauthoriz|\bpermit|\bdelegat/iu,
  ENCOURAGED: /\b(?:encourag|urge|invit|call upon|request)/iu,
  REQUIRED: /\b(?:requir|direct|instruct|order|charg|responsib|task|assign|delegat|call|request|design)/iu,
  WILL: /\bwill\b/iu,
  REVOKES: /\b(?:revo[kc]|rescind|rescission|terminat|repeal|withdraw|cancel|abolish)/iu,
  AMENDS:
    /\b(?:amend|strik|delet|insert|add|replac|substitut|redesignat|modif|chang|read|revis|extend|supplement|remov|renumber|correct|revok)/iu,
  SUPERSEDES: /\b(?:supersed|replac|supplant|in lieu)/iu,
  CONTINUES: /\b(?:continu|extend|remain|renew)/iu,
  IMPLEMENTS: /\b(?:implement|pursuant|carry|execut|accordance|required by|under)/iu,
  SUSPENDS: /\bsuspen/iu,
  REINSTATES: /\b(?:reinstat|restor|reviv)/iu,
  TERMINATES: /\b(?:terminat|revo[kc])/iu,
  DRAFTED: /\b(?:draft|writ|prepar|plan|propos|circulat)/iu,
  SCHEDULED: /\b(?:schedul|plan|set|due|expect|sign)/iu,
  POSTPONED: /\b(?:postpon|delay|put off|call|cancel)/iu,
  SIGNED: /\b(?:sign|\d{4}|hand)\b|\bday of\b|\d/iu,
  PUBLISHED: /\d|publish/iu,
  SUPERSEDED: /\b(?:supersed|replac|in lieu)/iu,
  REVOKED: /\b(?:revo[kc]|rescind|rescission|terminat|repeal|withdraw|cancel|abolish)/iu,
  EXPIRED: /\b(?:expir|laps|terminat)/iu,
  DECIDES: /\b(?:decid|decision|determin|approv|designat|certif|authoriz|adjudicat|grant|classif|select|waive)/iu,
  LEADS: /\b(?:lead|led\b|head|direct|coordinat|chair|overs|responsib|manag|administ|supervis|organiz|spearhead)/iu,
  REVIEWS: /\b(?:review|evaluat|assess|examin|audit|analy|inspect|study|studies|monitor)/iu,
  TESTS: /\b(?:test|red[- ]team|verif|validat|benchmark|pilot)/iu,
  ADVISES: /\b(?:advi[sc]|recommend|counsel|expertise|assist)/iu,
  CONSULTED: /\b(?:consult|coordinat|support|along with|concurrence|conjunction|cooperation|collaborat|notif)/iu,
  CONVENES: /\b(?:conven|host|hold|assembl|call)/iu,
  FUNDS: /\b(?:fund|grant|appropriat|financ|award|pay|expens|cost)/iu,
  CREATED_BY: /\b(?:establish|creat|found|set up|launch|stand up|make)/iu,
  FUNDED_BY: /\b(?:fund|appropriat|award|\$|million|billion|grant)/iu,
};

/** Whether words name the record. */
export type NamesOf = (record: string, words: string) => boolean;

/** A short form ("the Secretary", "such agency") names what stands behind it only to who reads on. */
const SHORT_FORM =
  /\b(?:Secretary|Director|Administrator|Department|Agency|Agencies|Office|Council|Committee|Commission|Board|Administration|Bureau|Service|Commissioner|Chair(?:man|person)?|Attorney General|Assistant|President|Center|Institute|Task Force|Working Group|Corps|Authority|Corporation|Under Secretary|Chief)\b|\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?:shall|will|may|must|should|is|are|was|were|has|have)\b/u;

export const namesFrom = (names: KnownNames): NamesOf => {
  const known = new Map<string, readonly string[]>([
    ...names.agencies.map(
      ({ id, name, acronym, aliases, officials }) => [id, [name, acronym ?? '', ...aliases, ...officials]] as const,
    ),
    ...names.organizations.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ...names.people.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ...names.models.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ...names.programs.map(
      ({ id, title, acronym, assistanceListing, aliases }) =>
        [id, [title, acronym ?? '', assistanceListing ?? '', ...aliases]] as const,
    ),
  ]);
  return (record, words) => {
    const folded = canonicalText(words);
    const called = known.get(record) ?? [];
    if (called.some((name) => name !== '' && folded.includes(canonicalText(name)))) return true;
    if (record.startsWith('instrument/')) return namesInstrument(record, words);
    // "the Secretaries of State, Agriculture, …": a list gives of each name what sets it apart.
    const own = called.flatMap((name) => name.match(/\p{Lu}\p{L}{3,}/gu) ?? []).filter((word) => !GENERIC.has(word));
    const last = record.slice(record.lastIndexOf('/') + 1).split('-');
    if ([...own, ...last].some((part) => part.length > 2 && folded.includes(canonicalText(part)))) return true;
    return record.startsWith('agency/') && SHORT_FORM.test(words);
  };
};

const GENERIC = new Set([
  'Department',
  'Office',
  'Agency',
  'National',
  'Federal',
  'United',
  'States',
  'Secretary',
  'Director',
]);

/** By the number that ends its id; what goes by day and title by any of its words. */
const namesInstrument = (record: string, words: string): boolean => {
  const last = record.slice(record.lastIndexOf('/') + 1);
  const folded = canonicalText(words);
  if (/^[a-z]?-?\d[\w.-]*$/iu.test(last)) return folded.includes(canonicalText(last));
  return last.split('-').some((part) => part.length > 3 && folded.includes(part));
};
