/** The text that a report is about. Reads: body. Gives: at most one reported instrument. */
import { pattern } from '../../../kernel/pattern.ts';
import type { InstrumentKind } from '../../../../schema/domain/vocabulary.ts';
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Extractor, ReportedInstrument, Structured } from '../../../values/index.ts';
import { anchorDay } from './day.ts';

const rules = {
  'reported-instrument/purpose@1':
    'A kind of instrument with what it is meant to do: "an executive order intended to …", "a draft order on …".',
  'reported-instrument/titled@1': 'A kind of instrument with what it is titled: "an order titled …".',
} as const;

const KINDS: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/^(?:executive order|order)$/iu, 'EXECUTIVE_ORDER'],
  [/memorandum$/iu, 'MEMORANDUM'],
  [/^proclamation$/iu, 'PROCLAMATION'],
  [/directive$/iu, 'DIRECTIVE'],
];

const LEAD = String.raw`\b(?:an?|the|his|her|its|[\p{L}]+[’']s) (?:(?:presidential|planned|draft|proposed|long-awaited|expected|pending|new|unsigned|sweeping) ){0,2}`;
const NOUN = String.raw`(?<noun>executive order|order|(?:(?:national security|presidential) )?memorandum|proclamation|(?:(?:national security|presidential) )?directive)(?: \((?:EO|E\.O\.)\))?`;
/** Up to the end of the clause; a parenthesis only where it is an abbreviation: "artificial intelligence (AI) models". */
const LONGEST = 160;
const AIM = String.raw`[^.;:()]{4,${String(LONGEST)}}(?:\([A-Z]{2,5}\) [a-z]+)?`;
const PURPOSE = new RegExp(
  pattern`
    ${LEAD}${NOUN},? (?:(?:(?:(?:that|which) (?:was|is|had been) )?(?:intended|meant|designed|expected|supposed|
    seeking) to|(?:that|which) (?:was|is) to|(?:that|which) (?<had>would have)|(?:that|which) should|that would|which would|[^.;:]{3,80}, the one that would(?: have)?|(?:that|
    which) [^.;:]{3,90}? to sign(?: on [^.;:,]{3,20})?,? would(?: have)?) (?<purpose>${AIM})|(?:on|about|concerning|governing|
    regulating) (?!\w+day\b)(?<topic>${AIM})|(?<gerund>(?:requiring|directing|ordering|barring|banning|
    limiting|establishing|creating|setting|restricting|tightening|expanding|making|giving|allowing|
    imposing|covering|addressing|overseeing|affecting|tying|protecting) (?!(?:them|it|this|that)\b)${AIM}))
  `,
  'iu',
);
/** 'An order titled "Securing the Grid"', 'the draft order, "Securing the Grid," would …': what it calls itself, and nobody else calls it. */
const TITLED = new RegExp(
  pattern`
    (?<!\p{L} (?:called|dubbed|named|labeled|branded) )(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[\p{L}]+[’']s) (?:(?!(?:earlier|
    previous|prior|former|older|another|other|existing|first)\b)[a-z-]+ ){0,3}?${NOUN},? (?:(?:that|which) (?:is|was|would be|
    would have been) )?(?:(?:titled|entitled|headed|headlined) |(?=["“]\p{Lu}[^"“”]* \p{Lu}[^"“”]* \p{Lu}[^"“”]*[”"] (?:would|was|is|had)\b))["“](?<title>\p{Lu}[^"“”]{6,200}?)[,.]?["”]
  `,
  'u',
);
/** Of another text, which is there already. */
const OF_ANOTHER =
  /\b(?:revoked|rescinded|repealed|replaced|superseded|revives?|revived|(?:19|20)\d\d (?:order|memo|directive)|signed (?:in|on|an?)|in (?:19|20)\d\d)\b/u;

/** ", two officials said", ", his office confirmed on Tuesday": who tells it is no part of the title. */
const SAID =
  /,(?: [^,]{1,60}?)? (?:said|says|told|reports?|reported|according|confirm(?:s|ed)|announced|acknowledged|wrote|writes|shows?|showed|learned)\b.*$/u;
/** Where a topic ends, which is a noun with its complements: "on permits for data centers | at 11 a.m.", "| that nobody saw". */
const TOPIC_ENDS =
  /,? (?:that|which|who|would|will|won[’']t|was|is|were|are|had|has|have|did|does|could|should|must|may|might|can|until|after|before|because) .*$|, .*$| (?:at|by) (?:\d|noon).*$| (?:(?:just |only |a few |several |two |three )?(?:hours|minutes|days|weeks|months|moments)|an? (?:hour|day|week|month)) (?:before|after|later|earlier|ago)\b.*$| (?:on |next |last |this )?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|week|month)\b.*$/u;
/** Where a purpose ends; one that is longer than a title is cut between words. */
const PURPOSE_ENDS =
  /, (?:one|two|three|four|five|six|several|people|officials|sources) .*$|, (?:which|planned|expected|set|according|but|a|the|an|in|at) .*$/u;
const NUMBER = /\b(?:Executive Order|E\.?O\.?)(?: No\.)? (\d{4,5})\b/u;

export const instrument: Extractor = {
  id: 'reported-instrument',
  rules,
  extract: (input) => reported(input),
};

const reported = (input: Structured): readonly ReportedInstrument[] => {
  const found = firstIn(input, PURPOSE);
  const titled = firstIn(input, TITLED, OF_ANOTHER);
  // Told behind the first sentence on it, a title may be of another.
  if (titled && (!found || titled.start <= found.end))
    return [{ ...titled, ...(found && { instrumentKind: found.instrumentKind, number: found.number }) }];
  if (found) return [found];
  const told = byWhatItDoes(input);
  return told.length > 0 ? told : byItsName(input);
};

const firstIn = (input: Structured, form: RegExp, unless?: RegExp): ReportedInstrument | null => {
  for (const sentence of input.sentences) {
    if (!contains(input.body, sentence)) continue;
    const words = sliceOf(input.document.text, sentence);
    const match = unless?.test(words) ? null : form.exec(words);
    if (match) return describe(input, sentence, match);
  }
  return null;
};

/** By its number a text is named without an article: "rescinded Executive Order 14977". */
const NAMED_KIND = new RegExp(
  `(?:${LEAD}|(?<=\\b(?:revoked|rescinded|repealed|suspended|signed|paused|stayed|withdrew|blocked) )(?=executive order \\d{5}))${NOUN.replace('|order|', '|')}(?![\\p{L}-])`,
  'iu',
);
const WOULD_DO = new RegExp(
  String.raw`(?:^|[,;] )[Tt]he (?:executive order|order|directive|memo(?:randum)?|proclamation) (?:would (?<had>have )?(?:also )?(?<purpose>[a-z]${AIM})|(?<does>(?:directs|requires|obliges|orders|tells|instructs|asks|bars|bans|sets|creates|establishes|makes|forbids|allows) ${AIM}))`,
  'u',
);
/** "An executive order was shelved. The order would require …": what it is stands before what it is to do. */
const byWhatItDoes = (input: Structured): readonly ReportedInstrument[] => {
  const { text } = input.document;
  let named: { readonly noun: string; readonly span: Span } | null = null;
  for (const sentence of input.sentences) {
    if (!contains(input.body, sentence)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const kind: RegExpExecArray | null = named ? null : NAMED_KIND.exec(words);
    const noun: string | undefined = kind?.groups?.['noun'];
    if (kind && noun !== undefined) {
      const start: number = sentence.start + kind.index + kind[0].indexOf(noun);
      named = { noun, span: { start, end: start + noun.length } };
    }
    const match = named ? WOULD_DO.exec(words) : null;
    if (named && match) {
      const aim = aimOf(match);
      const start = sentence.start + match.index;
      const at = text.indexOf(aim, start);
      return [
        {
          kind: 'reported-instrument',
          start,
          end: start + match[0].length,
          instrumentKind: {
            value: KINDS.find(([one]) => one.test(named?.noun ?? ''))?.[1] ?? 'OTHER',
            span: named.span,
          },
          title: { value: titleOf(named.noun, joinOf(match), aim), span: { start: at, end: at + aim.length } },
          number: null,
          reportedIn: anchorDay(input)?.slice(0, 7) ?? null,
          rule: 'reported-instrument/purpose@1',
        },
      ];
    }
  }
  return [];
};

/** "The Clinical Recruitment Order", of which the text says that a president is to sign it: what nobody calls executive. */
const NAMED_ORDER =
  /(?<![\p{L}’'-])(?:[Tt]he )?(?<title>(?!Court|Executive|Court’s|Supreme)\p{Lu}[\p{L}’'-]*(?: (?:of |for |on |and )?\p{Lu}[\p{L}’'-]*){0,5} (?<noun>Order))(?![\p{L}’'-]| \p{Lu}| No\b)/u;
const TO_BE_SIGNED =
  /\b[Pp]resident\b[^.;]{0,120}\b(?:sign(?:s|ed|ing)?|signature)\b|\b(?:sign(?:s|ed|ing)?|signature)\b[^.;]{0,80}\b[Pp]resident\b/u;
const byItsName = (input: Structured): readonly ReportedInstrument[] => {
  const { text, blocks } = input.document;
  const heading = blocks.find((block) => block.kind === 'heading' && NAMED_ORDER.test(sliceOf(text, block)));
  const match = heading && NAMED_ORDER.exec(sliceOf(text, heading));
  const isSigned = input.sentences.some((one) => contains(input.body, one) && TO_BE_SIGNED.test(sliceOf(text, one)));
  if (!heading || !match || !isSigned) return [];
  const { title = '', noun = '' } = match.groups ?? {};
  const at = heading.start + match.index + match[0].indexOf(title);
  const end = at + title.length;
  return [
    {
      kind: 'reported-instrument',
      start: at,
      end,
      instrumentKind: { value: 'EXECUTIVE_ORDER', span: { start: end - noun.length, end } },
      title: { value: title, span: { start: at, end } },
      number: null,
      reportedIn: anchorDay(input)?.slice(0, 7) ?? null,
      rule: 'reported-instrument/titled@1',
    },
  ];
};

const describe = (input: Structured, sentence: Span, match: RegExpExecArray): ReportedInstrument => {
  const noun = match.groups?.['noun'] ?? 'order';
  const aim = aimOf(match);
  const start = sentence.start + match.index;
  const at = (words: string): Span => {
    const found = input.document.text.indexOf(words, start);
    return { start: found, end: found + words.length };
  };
  const kind = KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? 'OTHER';
  const own = match.groups?.['title'];
  const numbered = NUMBER.exec(match[0]);
  return {
    kind: 'reported-instrument',
    start,
    end: start + match[0].length,
    instrumentKind: { value: kind, span: at(noun) },
    title:
      own === undefined ? { value: titleOf(noun, joinOf(match), aim), span: at(aim) } : { value: own, span: at(own) },
    number: numbered?.[1] ? { value: numbered[1], span: at(numbered[1]) } : null,
    reportedIn: anchorDay(input)?.slice(0, 7) ?? null,
    rule: own === undefined ? 'reported-instrument/purpose@1' : 'reported-instrument/titled@1',
  };
};

const joinOf = ({ groups = {} }: RegExpExecArray): Join => {
  if (groups['does']) return 'that ';
  if (groups['gerund']) return '';
  if (groups['had']) return 'that would have ';
  return groups['purpose'] ? 'to ' : 'on ';
};
type Join = '' | 'that ' | 'to ' | 'on ' | 'that would have ';

const aimOf = ({ groups = {} }: RegExpExecArray): string => {
  const { purpose: to, gerund, does, topic = '' } = groups;
  const purpose = to ?? gerund ?? does;
  const words = (purpose ?? topic).replace(SAID, '');
  const told = words.replace(purpose === undefined ? TOPIC_ENDS : PURPOSE_ENDS, '').trim();
  return told.length < LONGEST ? told : told.slice(0, told.lastIndexOf(' '));
};

/** "executive order" + "establish federal oversight of …" -> "Executive order to establish federal oversight of …". */
const titleOf = (noun: string, joined: Join, aim: string): string =>
  `${noun[0]?.toUpperCase() ?? ''}${noun.slice(1).toLowerCase()} ${joined}${aim}`;
