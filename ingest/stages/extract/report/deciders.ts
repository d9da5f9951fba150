/** Which agency would say what is covered: "BIS sets which systems count", "the list of covered models would be drawn up by NIST". */
import { contains, spanOf } from '../../../../schema/domain/span.ts';
import type { Claim, Findings, Framework } from '../../../values/index.ts';
import type { Subjects } from './subjects.ts';

const CHOOSES =
  '(?:decided?|determined?|choose|chosen|pick(?:ed)?|select(?:ed)?|designated?|specif(?:y|ied)|list(?:ed)?|defined?|named?|identif(?:y|ied)|settled?|judged?)';
/** "By notice": how it is decided. */
const HOW = '(?: by [a-z]+(?: [a-z]+)?)?';
const WOULD = '(?:would|will|is to|are to|would have|will have|gets? to)';
const A_TEXT = '(?:order|directive|memorandum|memo|rule|proclamation|draft|measure)';
/** Sources of patterns without groups that capture; the first that begins is the one. */
const DECIDES = new RegExp(
  [
    String.raw`\b(?:(?:decid|determin|settl|judg)(?:e|es|ed|ing)|gets? to decide|(?:would|will|to) rule on) (?:which|what) [^.;,“”"]{3,40} (?:are|were|is|was|would be|poses?|presents?|carry|carries|counts?|qualify|qualifies|need|deserve|merit) `,
    String.raw`\b(?:would have|will have|is to have) (?:picked|chosen|selected|designated|named) (?:the )?[a-z]+ (?:to|for|on) which\b`,
    'gets? to decide who qualif',
    // "Would choose which models to test", "would designate the services to which the order applies"
    String.raw`\b(?:${WOULD}|(?<=\b(?:falls?|fell|be up|left) to [^.;]{3,60})to) (?:[a-z]+ly )?${CHOOSES}${HOW} (?:which|what|the|those|whose) [^.;,“”"]{3,60}? (?:(?:are|is|fall|come) (?:within|under|in|inside|covered by|subject to) (?:the ${A_TEXT}|it|its scope)\b|to (?:which|whom) (?:the|this|its|it)\b|(?:(?:that|which) )?(?:the ${A_TEXT}|it) (?:appli(?:es|ed)|cover(?:s|ed)|would (?:apply|cover))|to (?:test|review|examine|inspect|evaluate|cover|check|audit|screen)\b)[^.;,]{0,40}`,
    // "Would draw up the list of covered systems"
    String.raw`\b${WOULD} (?:draw(?:n)? up|ke(?:ep|pt)|maintain(?:ed)?|compiled?|publish(?:ed)?|set|written?|issued?) (?:the|an?) (?:official |final )?(?:list|register|roster|catalog(?:ue)?) of (?:the )?(?:[a-z-]+ ){0,3}?(?:covered|regulated|high-risk|subject to)\b[^.;,]{0,40}`,
    // "Identifies the crops to which the requirement applies"
    String.raw`\b(?:decides|determines|chooses|picks|selects|designates|specifies|defines|names|identifies|settles|lists) (?:which|what|the|those|whose) [^.;,“”"]{3,60}? (?:to (?:which|whom) (?:the|this|its|it)\b|(?:that|which) (?:the ${A_TEXT}|it) (?:applies|covers)|that (?:are|is) (?:covered(?=[.,;]|$| (?:by|under)\b)|subject to (?:the|it|this|its)\b))[^.;,]{0,40}`,
    String.raw`\b(?:pick|choose|select|designate|say|rule|specify|define|list)s? (?:which|what) [^.;,“”"]{3,40} (?:are|were|is|was|would be|count|qualify) [^.;]{3,40}`,
    String.raw`\b(?:would|will|is to|are to) (?:choose|pick|select|name|designate) (?:the )?(?!(?:which|who|what|its|their|his|her|an?)\b)[a-z]+s(?=[.,;]|$)`,
    String.raw`\b(?:sets?|setting|decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|designat(?:e|es|ed|ing)|choos(?:e|es|ing)|chosen|said|say) (?:which|what|who|whether)\b[^.;]{0,60}?\b(?:count(?:s|ed)?|qualif(?:y|ies|ied)|covered|falls?|fell|needs?|restricted|regulated|controlled|barred|exempt(?:ed)?|included|excluded|above|below|over|under|inside|outside|within|in scope|critical|meets?|met|pass(?:es|ed)?|failed|satisf(?:y|ies|ied)|matter(?:s|ed)?|appl(?:y|ies|ied)|affected|subject to|eligible|must (?:report|submit|comply|notify|register))\b`,
    String.raw`\b(?:the )?(?:final (?:say|word)|last word) (?:on|over|about) (?:which|what|who)\b`,
    String.raw`\b(?:pick|choose|select|designate)s? (?:the|which) [^.;]{3,40}? (?:to be (?:reviewed|tested|examined|covered)|covered|subject to|that (?:count|qualify|are covered|must comply))\b`,
  ].join('|'),
  'u',
);
/** Behind what is decided: "which models are covered would be decided by NIST", "would rest with NIST". */
const DECIDED_BY =
  /\b(?:[Ww]hich|[Ww]hat|[Ww]ho|[Ww]hether|[Ll]ist of|[Dd]ecision (?:on|about)|[Dd]etermination of)\b[^.;]{3,140}? (?:(?:would|will|is to|are to|was to) (?:be (?:decided|determined|set|settled|specified|defined|named|chosen|picked|made|left|drawn up|designated|up)(?: by| to| for)|rest with|lie with|fall to|belong to|be (?:a (?:matter|question|decision|call|judgment) )?for)|(?:is|are|was|were|being|has been) (?:left (?:to|for|up to|with)|up to|(?:a (?:matter|question|decision|call|judgment) )?for|(?:decided|determined|settled|specified|defined|chosen|picked|designated) by)) (?:the )?$/u;

const HANDS =
  '(?:f[ae]ll(?:s|en)?|left?|leav(?:es?|ing)|up|giv(?:es?|en|ing)|gave|assign(?:s|ed)?|hand(?:s|ed)?|entrust(?:s|ed)?|delegat(?:es?|ed))';
/** "It would fall to NIST to say which versions count", "leaves it to the Commission to specify the models that must be lodged". */
const HANDED = new RegExp(String.raw`\b${HANDS}(?: it)?(?: [a-z]+){0,2}? to (?:the )?$`, 'u');
const TO_CHOOSE = new RegExp(
  String.raw`^(?: \([^()]{1,20}\))? to (?:[a-z]+ly )?(?:${CHOOSES}|say|rule)(?:, [^,.;]{3,30},)? (?:which|what|who|whether|the|those)\b[^.;]{0,80}`,
  'u',
);
/** "Assigned the choice of covered tutors to the Institute". */
const CHOICE_HANDED = new RegExp(
  String.raw`\b${HANDS} (?:[a-z]+ )?(?:choice|selection|designation|definition|determination|identification|listing) of [^.;]{3,80}? (?:to|with) (?:the )?$`,
  'u',
);
/** What is covered is decided, tested or counted; "what the Navy eats" tells nothing of that. */
const OF_SCOPE =
  /\b(?:cover(?:ed|s)?|(?<!\b(?:the|a|of) )count(?:s|ed)?|qualif(?:y|ies|ied)|regulated|restricted|controlled|subject to|exempt(?:ed)?|in scope|(?:test|review|examin|audit|inspect)(?:e?d|ed)?|f[ae]lls? (?:under|within)|appl(?:y|ies)|high-risk)\b/u;
/** "NIST said the company would choose": it is another that chooses. */
const TELLS_OF_ANOTHER =
  /\b(?:said|says|told [^.,;]{2,30}|announced|noted)(?: that)? (?!(?:it|the (?:agency|department|bureau|office|center|commission))\b)/u;

/** "The commission": the last agency that is called so; "the agency" may be any. */
const bodyCalled = (found: Findings, before: number, noun: string): string | null => {
  const all = found
    .of('agency-mention')
    .filter(({ end, agency }) => end <= before && agency !== 'agency/white-house-office');
  const so = all.findLast(({ canonical }) => canonical.toLowerCase().includes(noun));
  return (so ?? (noun === 'agency' ? all.at(-1) : undefined))?.agency ?? null;
};

/** Where the words begin by which the choice is handed to whoever stands between them; null where none is. */
const handedAt = (before: string, after: string): number | null => {
  const choice = CHOICE_HANDED.exec(before);
  const handed = choice ? null : HANDED.exec(before);
  const chosen = handed && TO_CHOOSE.exec(after)?.[0];
  return choice?.index ?? (handed && chosen && (OF_SCOPE.test(chosen) || MUST.test(chosen)) ? handed.index : null);
};
/** "It would be up to the agency to decide which programs count", "would let the commission name the networks". */
const CALLED = new RegExp(
  String.raw`(?:(?<=\b${HANDS}(?: it)?(?: [a-z]+){0,2}? to)|(?<=\blet|\blets|\ballow|\ballows|\bempowers?|\bauthorizes?)) the (agency|department|bureau|commission|office|center|administration|service|institute)(?: to)? (?:[a-z]+ly )?(?:${CHOOSES}|say|draw)${HOW} (?:which|what|who|whether|the|those)\b[^.;]{0,80}`,
  'u',
);
const MUST = /\b(?:which|that|what) [^.;]{0,40}\b(?:must|have to|need to|are to)\b/u;

const isDecidedBefore = (before: string): boolean => OF_SCOPE.test(DECIDED_BY.exec(before)?.[0] ?? '');

/** Of an earlier text. */
const OF_FORMER =
  /\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:earlier|previous|first|original|initial|prior|older|January|February|March|April|May|June|July|August|September|October|November|December) (?:version|draft|text|order|memorandum)\b/u;
const ITS_CALL =
  /^[’']s? (?:own )?(?:call|decision|choice|judge?ment|job|business|prerogative|task)(?: to (?:say|decide|determine|settle|judge))? (?:which|what|whether|who)\b[^.;,]{0,60}/u;

export const deciderIn = (found: Findings, subjects: Subjects, claim: Claim, words: string): Framework['decidedBy'] => {
  if (OF_FORMER.test(words)) return null;
  const match = DECIDES.exec(words);
  const agencies = found.of('agency-mention').filter((one) => contains(claim, one));
  const behind = agencies.find((one) => isDecidedBefore(words.slice(0, one.start - claim.start)));
  if (behind?.agency) {
    const start = claim.start + (DECIDED_BY.exec(words.slice(0, behind.start - claim.start))?.index ?? 0);
    return { value: behind.agency, span: { start, end: behind.end } };
  }
  const called = CALLED.exec(words);
  const body = called && bodyCalled(found, claim.start + called.index, called[1] ?? '');
  if (called && !body) return null;
  if (called && body)
    return {
      value: body,
      span: spanOf(claim.start + called.index + 1, claim.start + called.index + called[0].length),
    };
  for (const { start, end, agency } of agencies) {
    const at = agency ? handedAt(words.slice(0, start - claim.start), words.slice(end - claim.start)) : null;
    if (at !== null && agency) return { value: agency, span: { start: claim.start + at, end } };
  }
  // "It would be the FDA's call which programs set a dose"
  for (const { start, end, agency } of agencies) {
    const call = agency ? ITS_CALL.exec(words.slice(end - claim.start)) : null;
    if (
      agency &&
      call &&
      /\b(?:is|be|was|remains?|becomes?) (?:left as )?(?:the )?$/u.test(words.slice(0, start - claim.start))
    )
      return { value: agency, span: { start, end: end + call[0].length } };
  }
  if (!match) return null;
  const at = claim.start + match.index;
  const [subject] = subjects.of(claim, at)?.parties.filter(({ entityType }) => entityType === 'agency') ?? [];
  const said = /^sa/u.test(match[0]);
  const isOfAnother = (start: number): boolean => TELLS_OF_ANOTHER.test(words.slice(start - claim.start, match.index));
  const named = said ? undefined : agencies.findLast((mention) => mention.end <= at);
  const decider = subject
    ? { value: subject.record, start: subject.start }
    : named && { value: named.agency, start: named.start };
  if (!decider?.value || isOfAnother(decider.start)) return null;
  return { value: decider.value, span: { start: Math.min(decider.start, at), end: at + match[0].length } };
};
