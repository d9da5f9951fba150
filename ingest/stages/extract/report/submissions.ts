/**
 * Who would have to show what to whom, and how long before: "asked developers to submit certain models to the government at
 * least 90 days before their release", "vendors would notify the Department 45 days before they sell it", "45 days' notice".
 */
import { pattern } from '../../../kernel/pattern.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { COUNT, countOf } from '../../../kernel/durations.ts';
import { counterIn } from './counter-proposals.ts';
import { holding } from '../holding.ts';
import type { Claim, Findings, Framework, Sourced, Structured } from '../../../values/index.ts';

const NOUNS = pattern`
  (?:(?!(?:as|that|which|would|will|must|shall|have|had|been|under|the|draft|order|plan|to|and|for|require[sd]?|
  ask(?:s|ed)?|oblige[sd]?|direct(?:s|ed|ing)?|requiring|ordering|obliging|forcing|asking|all|certain|some|seen|obtained|reviewed|leaked|dated|by|this)\b)[\p{L}-]+(?: and (?:their )?| of | |, )){0,5}?
`;
const PARTY = pattern`
  (?:(?:[a-z]+[’']s )?(?:developer|maker|vendor|provider|operator|owner|seller|manufacturer)s?|companies|labs|
  laboratories|firms|makers|vendors|providers|operators|utilities|exporters|importers|insurers|manufacturers|
  suppliers|banks|hospitals|platforms|startups|start-ups|businesses|publishers|carriers|owners|sellers|builders|
  institutions|universities|employers|contractors|(?<!\b[Uu]nited )states|localities|counties|cities|(?!(?:agencies|officials|departments|regulators|secretaries|
  directors|members|senators|lawmakers|models|systems|states|days|weeks|months|labs|tests|orders|drafts|
  rules|provides|requires|says|specifies|stipulates|means|suggests|indicates|notes|proposes|demands|mandates|envisages|envisions|directs|calls|asks)\b)[a-z]{3,16}(?<!s)s)
`;
const WHO = pattern`
  (?<who>${NOUNS}${PARTY}(?: (?:serving|with|operating|using|selling|holding|offering|running|making|providing|building) (?:[a-z]+ |
  \d[\d,]* ){1,5}?[a-z]+(?= (?:would|must|will|to)\b)| of [\p{L}]+(?: (?!(?:would|must|will|to|may|should)\b)[\p{L}\d,.%-]+){0,5}?(?= (?:would|must|will|to|may|should)\b)| of [a-z]+(?: [a-z]+){0,2} (?:with|using|carrying) (?:[a-z]+ ){0,3}?[a-z]+s(?= (?:file|to|submit|send|report|register|tell|notify|give|hand|show|share|would|must|will)\b)| of [a-z]+(?: [a-z]+){0,2}| (?:that|which|
  who) [a-z]+(?: [\p{L}\d-]+){0,4}?| (?:above|over|below|under|exceeding|larger than|bigger than|with more than) [\p{L}\d,.%-]+(?: [\p{L}-]+){0,3}?)?)
`;
const SUBMIT = pattern`
  (?<verb>submit|deposit|owe(?= [^.;,]{2,60}?\b(?:notice|report|filing|cop(?:y|ies)|list|summary|safety case)s?\b)|open(?= (?:up )?(?:its|their|the)\b)|let(?= (?:(?:the|federal) )?[^.;,]{2,70}? (?:test|examine|inspect|review|see|check|evaluate|try|audit|vet|read)\b)|volunteer|certify|present|furnish|transmit|forward|supply|(?<=would have )(?:given|volunteered|sent|told|shown|filed|submitted|notified|shared|reported|registered|
  provided|disclosed|delivered|handed over|handed|turned over|informed|alerted)|file|register|lodge|share|
  provide|hand over|turn over|hand|give|send|deliver|show|disclose|report|notify|inform|alert|tell)
`;
const ORDERS =
  '(?:ask(?:s|ed)?|call(?:s|ed)? (?:up)?on|call(?:s|ed)? for|calling for|instruct(?:s|ed|ing)?|mandat(?:es|ed) that|requir(?:e|es|ed|ing)|oblig(?:e|es|ed)|direct(?:s|ed|ing)?|order(?:s|ed|ing)?|compel(?:s|led)?|(?<=would have )told|forc(?:e|es|ed)|calling on|asking|urges?|tells?)';
/** "The draft has providers telling the Bureau". */
const SUBMITTING =
  '(?:submitting|certifying|furnishing|supplying|filing|registering|sharing|providing|handing over|turning over|handing|giving|sending|delivering|showing|disclosing|reporting|notifying|informing|alerting|telling)';
const MODAL = pattern`
  (?:would have(?= (?:volunteered|given|sent|told|shown|filed|submitted|notified|shared|reported|registered|provided|
  disclosed|delivered|handed|turned|informed|alerted)\b)|would (?:also )?have (?:been (?:required|asked|
  obliged|told|made|directed|ordered|expected) to|had to|to)|would (?:also )?(?:be (?:required|asked|obliged|told|made|directed|ordered|expected|forced|compelled|bound|invited) to|need to|have to)|
  will (?:be required to|have to)|would|will|must|shall|should|may|(?:are|were) (?:required|asked|obliged|
  directed) to|have to)
`;
const ORDERED = new RegExp(
  pattern`
    \b(?:has|have|had) ${WHO.replace('?<who>', '?<who3>')} (?<verb3>${SUBMITTING})\b|
    \b(?:make|makes|made|making|(?<=would have )had|would have(?! (?:made|had|let|given|sent|told|shown|put|set|been|to|[a-z]+ed)\b)|would let) ${WHO.replace('?<who>', '?<who2>')} ${SUBMIT.replace('?<verb>', '?<verb2>')}\b|
    \b${ORDERS} (?:certain |all |the |some )?${WHO} to (?:[^.;]{3,120}? and to )?${SUBMIT}\b
  `,
  'u',
);
const BOUND = new RegExp(
  String.raw`(?:^|[.,;:] |\b(?:that|and|which|draft|order|where|under which) )(?:[A-Z][a-z]+ aside, |certain |all |the )?${WHO} ${MODAL} (?:[a-z]+ly |now |then |first )?${SUBMIT}\b`,
  'iu',
);
/** Who is told by a clause of their own: "insurers that let a model deny a claim", "a company selling it to hospitals". */
const WITH_CLAUSE = pattern`
  (?<who>(?!(?:it|they|he|she|we|you|there|this|that|which|who|these|those|nobody|nothing|no one|everyone|somebody|(?:the |an? |its |their |his |her )?(?:[a-z]+ ){0,2}?(?:order|draft|
  directive|memo|memorandum|proclamation|rule|text|section|bill|version|plan|president|white house|administration|government|period|notice|deadline|agency|department|bureau|commission|office|secretary))\b)
  [\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?(?: (?:that|which|who|whose|with|of|above|below|over|under|using|selling|making|building|running|operating|offering|holding|planning|seeking|[a-z]{3,12}ing) [^.;:,“”"]{3,110}?)?)
`;
/** Whatever is to be done with it: with the days and whoever gets it told, the verb needs no list. */
const BOUND_BY_ANY = new RegExp(
  String.raw`(?:^|[.,;:] |\b(?:that|and|which|draft|order|where|under which) )(?:all |the |any |each |every |an? )?${WITH_CLAUSE} (?:${MODAL}|has to|need to|needs to|is to|are to|is (?:required|obliged|told|asked|directed) to|are (?:told|obliged|bound) to) (?:[a-z]+ly |now |then |first )?(?<verb>(?!(?:have|be|not|then|also|only|never|no|mean|cost|take effect|owe|apply|expire|begin|start|need|still)\b)[a-z]{2,14})\b`,
  'iu',
);
/** A clause has its own verb: "makers argued that carriers would". */
const TELLS =
  /\b(?:said|says|argue[sd]?|told|warn(?:s|ed)?|believes?|thinks?|wants?|asked|would|will|must|proposed|offered)\b/u;

/** "Developers would have 60 days before a launch to submit weights to …". */
const HAVING = new RegExp(
  String.raw`\b${WHO}\b[^.;]{0,40}?\b${COUNT} days (?:before|prior to|ahead of|in advance of)\b[^.;]{0,40}? to ${SUBMIT}\b`,
  'iu',
);
/** "A program under which insurers hand their models to …". */
const WHEREBY = new RegExp(
  String.raw`\b(?:(?:under|in|through) which|whereby) (?:the |all )?${WHO} (?:[a-z]+ly )?${SUBMIT}\b`,
  'iu',
);
/** "Before a company could sell it, it would have to report the buyer". */
const FIRST = new RegExp(
  pattern`
    \b[Bb]efore (?:an?|any|each|the) (?<who>[a-z]+(?: [a-z]+)??) (?:can|could|may|might|would|lets?|sells?|uses?|
    opens?|starts?) [^.;]{3,90}, (?:it|they) ${MODAL} (?:[a-z]+ly |first )?${SUBMIT}\b
  `,
  'u',
);
/** "I would settle for ten days' notice": what somebody would have. */
const OF_ONES_OWN = /\b(?:I|[Ww]e) would\b|\b(?:settle for|would (?:rather|prefer|accept|favor))\b/u;
/** Who they are, a sentence before it has told. */
const THEY = new RegExp(String.raw`^(?:They|Each|All of them) ${MODAL} (?:[a-z]+ly |also )?${SUBMIT}\b`, 'u');
/** "Recipients would have to cover half of it. They would also have to submit …": whoever is bound in the sentence before. */
const IS_BOUND = new RegExp(
  String.raw`(?:^|[,;:.] |\b(?:that|and|which|draft|order|where) )(?:certain |all |the )?${WHO} ${MODAL} [a-z]`,
  'giu',
);
const boundBefore = ({ document: { text, blocks } }: Structured, claim: Span): Sourced<string> | null => {
  const block = holding(blocks, claim);
  const from = Math.max(block?.start ?? 0, claim.start - 300);
  const last = [...text.slice(from, claim.start).matchAll(IS_BOUND)].at(-1);
  const who = last?.groups?.['who'] ?? '';
  if (!last || who === '') return null;
  const start = from + last.index + last[0].indexOf(who);
  return { value: who, span: spanOf(start, start + who.length) };
};
/** Agencies that would have to show something to another, so long before. */
const AGENCIES = new RegExp(
  String.raw`\b${ORDERS} (?<who>(?:federal |all |most )?(?:agencies|departments)) to (?:[^.;]{3,120}? and to )?${SUBMIT}\b`,
  'u',
);
const BEFORE = String.raw`(?:before|prior to|ahead of|in advance(?: of)?)`;
const NOTICE = new RegExp(
  String.raw`\b(?<printed>(?<days>${COUNT})[- ](?:calendar |business |working )?(?<unit>day|week|month)s?)(?:[’'](?:s|(?= ))? (?:advance |prior )?(?:notice|warning)|[’']? ${BEFORE})\b`,
  'iu',
);
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
const THE_GOVERNMENT =
  /\b(?:to|with) (the (?:(?:federal )?government|agency|department|bureau|commission|office)(?! of))\b/u;

export const submissionIn = (input: Structured, found: Findings, claim: Claim): Partial<Framework> | null => {
  const words = sliceOf(input.document.text, claim);
  // "Ten days' notice would suffice": somebody would have it so.
  const printed = noticeIn(claim, words);
  const days = printed && counterIn(words)?.days === printed.value ? null : printed;
  const listed =
    ORDERED.exec(words) ?? HAVING.exec(words) ?? FIRST.exec(words) ?? BOUND.exec(words) ?? WHEREBY.exec(words);
  const match = days ? boundByAny(input, found, claim, words, listed) : listed;
  const they = match ? null : THEY.exec(words);
  if (they && days) {
    const submittedTo = receiverOf(input, found, claim, claim.start + they[0].length);
    const submittedBy = boundBefore(input, claim);
    return {
      noticeDays: days,
      ...(submittedTo && /^\p{Lu}/u.test(submittedTo.value) && { submittedTo }),
      ...(submittedBy && { submittedBy }),
    };
  }
  const bodies = match || !days ? null : AGENCIES.exec(words);
  if (bodies) return ofAgencies(input, found, claim, bodies, days);
  if (!match)
    return days &&
      !OF_ONES_OWN.test(words) &&
      /notice\b/u.test(words.slice(0, (days.span?.end ?? 0) - claim.start + 12))
      ? { noticeDays: days }
      : null;
  const { who2, verb2, who3 = '', verb3 = '', who = who2 ?? who3, verb = verb2 ?? verb3 } = match.groups ?? {};
  const verbEnd = claim.start + match.index + match[0].length;
  const submittedTo = receiverOf(input, found, claim, verbEnd);
  if (!days && !submittedTo) return null;
  const start = claim.start + match.index + match[0].indexOf(who);
  const own = { value: who, span: spanOf(start, start + who.length) };
  return {
    subject: whatOf(input, verb, verbEnd, claim, submittedTo?.span ?? null),
    submittedBy: suchAs(input, own) ?? own,
    submittedTo,
    noticeDays: days,
  };
};

/** What no verb of the list tells; and of whom it tells in part, the whole. */
const boundByAny = (
  input: Structured,
  found: Findings,
  claim: Claim,
  words: string,
  listed: RegExpExecArray | null,
): RegExpExecArray | null => {
  const any = BOUND_BY_ANY.exec(words);
  const who = any?.groups?.['who'] ?? '';
  const front = any?.[0].slice(0, any[0].indexOf(who)) ?? '';
  // Several, or any one.
  const areMany = /\b(?:an?|any|each|every) $/iu.test(front) || /^[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}?s(?= |$)/u.test(who);
  if (!any || TELLS.test(who) || !areMany) return listed;
  const end = any.index + any[0].length;
  if (listed) {
    const part = listed.groups?.['who'] ?? '';
    const isPart = part !== '' && who !== part && who.endsWith(part) && listed.index + listed[0].length === end;
    return isPart ? any : listed;
  }
  return receiverOf(input, found, claim, claim.start + end) ? any : null;
};

/** "Such sponsors": those of whom the sentences before it tell what they do. */
const suchAs = ({ document: { text } }: Structured, { value, span }: Sourced<string>): Sourced<string> | null => {
  const noun = /^(?:such|these|those) (?<noun>[a-z-]{3,24})$/iu.exec(value)?.groups?.['noun'];
  if (noun === undefined || span === null) return null;
  const from = Math.max(0, span.start - NEAR);
  const whole = new RegExp(
    String.raw`\b(?<who>${noun} (?:that|which|who|with|using|of|above|over) [^.;:]{3,120}?)(?=[.;:]|,? (?:would|will|must)\b)`,
    'giu',
  );
  const last = [...text.slice(from, span.start).matchAll(whole)].at(-1);
  const who = last?.groups?.['who'];
  if (!last || who === undefined) return null;
  return { value: who, span: spanOf(from + last.index, from + last.index + who.length) };
};

const ofAgencies = (
  input: Structured,
  found: Findings,
  claim: Claim,
  match: RegExpExecArray,
  noticeDays: Sourced<number> | null,
): Partial<Framework> | null => {
  const { who = '', verb = '' } = match.groups ?? {};
  const verbEnd = claim.start + match.index + match[0].length;
  const submittedTo = receiverOf(input, found, claim, verbEnd);
  if (!submittedTo) return null;
  const start = claim.start + match.index + match[0].indexOf(who);
  const submittedBy = { value: who, span: spanOf(start, start + who.length) };
  return { subject: whatOf(input, verb, verbEnd, claim, submittedTo.span), submittedBy, submittedTo, noticeDays };
};

export const noticeIn = (claim: Span, words: string): Sourced<number> | null => {
  const match = NOTICE.exec(words);
  const count = match && countOf(match.groups?.['days'] ?? '');
  const days = count && count * (DAYS_IN[match.groups?.['unit']?.toLowerCase() ?? ''] ?? 1);
  if (!match || !days) return null;
  const start = claim.start + match.index;
  return {
    value: days,
    span: spanOf(start, start + (match.groups?.['printed'] ?? '').length),
  };
};

/** Right behind the verb, or behind "to": an agency by its whole name, or the government. */
const receiverOf = (input: Structured, found: Findings, claim: Span, from: number): Sourced<string> | null => {
  const { text } = input.document;
  const agency = found
    .of('agency-mention')
    .find(
      (mention) =>
        mention.start >= from &&
        contains(claim, mention) &&
        /(?:^| (?:to|with|before|in front of|past|by)) (?:the )?$/u.test(text.slice(from, mention.start)),
    );
  const general = THE_GOVERNMENT.exec(text.slice(from, claim.end));
  const earlier = /^the (?!federal|government)/u.test(general?.[1] ?? '')
    ? found
        .of('agency-mention')
        .findLast(
          (one) =>
            one.start >= claim.start - NEAR && one.end <= from && !/^[Tt]he /u.test(text.slice(one.start, one.end)),
        )
    : undefined;
  if (earlier && general)
    return { value: text.slice(earlier.start, earlier.end), span: spanOf(earlier.start, earlier.end) };
  const at = general ? from + general.index + general[0].length - (general[1] ?? '').length : null;
  if (agency && (at === null || agency.start < at))
    return { value: text.slice(agency.start, agency.end), span: spanOf(agency.start, agency.end) };
  return general && at !== null ? { value: general[1] ?? '', span: spanOf(at, at + (general[1] ?? '').length) } : null;
};

/** UTF-16 units in which "the department" finds what it stands for. */
const NEAR = 300;
const TOLD = /^(?:notify(?:ing)?|inform(?:ing)?|alert(?:ing)?|tell(?:ing)?)$/u;

/** What is shown: between the verb and "to" or the receiver, else behind the receiver. */
const whatOf = (
  { document: { text } }: Structured,
  verb: string,
  from: number,
  claim: Span,
  to: Span | null,
): Sourced<string> | null => {
  if (TOLD.test(verb)) return null;
  const rest = text.slice(from, claim.end);
  const direct =
    to && to.start - from <= 5
      ? to.end - from + (/^ \([A-Z]{2,8}\)/u.exec(text.slice(to.end, to.end + 12))?.[0].length ?? 0)
      : 0;
  const match =
    /^ (?<what>(?!\d|(?:at least|no later|within)\b)[^.;]{3,90}?)(?= (?:to|with|for|at least|no later|\d+|before|prior|ahead|in advance|within|whenever|when|if)\b|[,.;]|$)/u.exec(
      rest.slice(direct),
    );
  const what = match?.groups?.['what'];
  if (!what) return null;
  const start = from + direct + 1;
  return { value: what, span: spanOf(start, start + what.length) };
};
