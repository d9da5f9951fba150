/** Consultees, those a principal acts through, and the agent of a passive, read from lead-ins, asides and predicates. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actorsIn } from './actors.ts';
import { chunksOf, isLead } from './chunks.ts';
import { ASIDE, NAME, type Masked } from './mask.ts';
import { allMatches } from '../../../kernel/matches.ts';

export const JOINT = '(?:consultation|coordination|conjunction|collaboration|cooperation|partnership|concert|consult)';
const CONSULT = new RegExp(
  pattern`
    \b(?:${JOINT}s?(?:,? (?:and|or|as well as) (?:in )?(?:[a-z]+ )?${JOINT})? (?:as (?:appropriate|necessary|
    needed),? )?(?:with|between|among)(?:,? (?:or|and) (?:at|on|upon) the (?:recommendation|request|
    direction) of)?|(?:after|by|in) (?:consulting|coordinating|collaborating|partnering)(?: with)?|(?:consult|
    coordinate|collaborate|confer|partner)(?:,? (?:and|or) (?:consult|coordinate|
    collaborate))?(?: [a-z]+ly| as (?:appropriate|necessary))? with|with (?:the )?(?:advice|assistance|support|
    participation|concurrence|input|help|involvement)(?:,? and \w+)* (?:of|from|by)|jointly with|together with|
    along with|upon the (?:advice|recommendation) of|coordinated (?:through|with)|
    following consultations? with)\b,? 
  `,
  'gi',
);
const THROUGH = /(?:^|[\s,])(?:(?:acting|working|including|operating|by and) )?(?:through|by and through) /gi;
const ACTING_THROUGH = /\b(?:acting|working|operating|by and) through /gi;
const THROUGH_OF_ONE = /\b(?:acting|working|including) through |[,;] through |\bdirectly (?:or|and) through /gi;

const wordsIn = (masked: Masked, span: Span): string =>
  masked.words.slice(span.start - masked.start, span.end - masked.start);

/** A list goes on over commas until the one after its "and", or until something that is no noun phrase. */
const CONTINUES = new RegExp(
  `^(?:and |or |as well as |as appropriate, (?:and )?)?(?:the |an? |other |any |all |each |such |relevant |appropriate |heads? |its |their |Federal |agenc|executive |key |${NAME})`,
);
const BREAK =
  /;|:| (?:and |or )?in (?:consultation|coordination|collaboration|conjunction|cooperation|partnership) |\.(?: |$)| to (?=[a-z])(?!\S* ?extent)| that | which | who | whether | regarding | concerning | within | pursuant to | in accordance | consistent with | shall | must | should | will | may | in order | so as | on (?:the|all|any|a|matters|issues|how|whether) | in (?:the|developing|carrying|implementing|preparing|determining|identifying|all) | for (?:the|purposes|review|approval|all|any|a) /;

const JOINT_OF_LIST = /, | and | or /g;

const listAfter = (masked: Masked, start: number, end: number): Span => {
  const words = wordsIn(masked, spanOf(start, end));
  const stop = BREAK.exec(words)?.index ?? words.length;
  let at = 0;
  let closed = false;
  for (const match of allMatches(words.slice(0, stop), JOINT_OF_LIST)) {
    const comma = match[0] === ', ';
    const rest = words.slice(match.index + match[0].length);
    if (comma && (closed || !CONTINUES.test(rest))) return spanOf(start, start + match.index);
    if (!comma || /^(?:and|or) /.test(rest)) closed = true;
    at = match.index + match[0].length;
  }
  return spanOf(start, start + Math.max(at, stop));
};

const actorsBehind = (masked: Masked, region: Span, markers: RegExp, role: Actor['role']): readonly Actor[] => {
  const words = wordsIn(masked, region);
  const found: Actor[] = [];
  const matches = allMatches(words, markers);
  matches.forEach((match, index) => {
    const start = region.start + match.index + match[0].length;
    const end = region.start + (matches[index + 1]?.index ?? words.length);
    for (const actor of actorsIn(masked, listAfter(masked, start, end), role)) {
      if (!found.some((held) => held.canonical === actor.canonical)) found.push(actor);
    }
  });
  return found;
};

/** What every marker of consultation holds: most clauses hold none of it. */
const HAS_CONSULT =
  /consult|coordinat|conjunction|collaborat|cooperat|partner|concert|confer|jointly|together|along with|advice|assistance|support|participation|concurrence|input|help|involvement|recommendation/i;

export const consultedIn = (masked: Masked, region: Span): readonly Actor[] =>
  !HAS_CONSULT.test(wordsIn(masked, region)) ? [] : actorsBehind(masked, region, CONSULT, 'CONSULTED');

/** In a predicate "through X" is a channel, only "acting through X" is not; within a subject it belongs to one of a list. */
const THROUGH_IN = { aside: THROUGH, subject: THROUGH_OF_ONE, predicate: ACTING_THROUGH } as const;

export const throughIn = (masked: Masked, region: Span, where: keyof typeof THROUGH_IN): readonly Actor[] =>
  !wordsIn(masked, region).includes('through') ? [] : actorsBehind(masked, region, THROUGH_IN[where], 'THROUGH');

/** "shall be reported by each agency": who does what the passive says; not "informed by the agency’s review". */
export const agentsIn = (masked: Masked, predicate: Span): readonly Actor[] => {
  const agents = agentListIn(masked, predicate);
  if (!agents) return [];
  const more = allMatches(wordsIn(masked, spanOf(agents.end, predicate.end)), AND_BY).map((by) =>
    listAfter(masked, agents.end + by.index + by[0].length, predicate.end),
  );
  const found = [agents, ...more].flatMap((list) => actorsIn(masked, list, 'RESPONSIBLE'));
  return found.filter(({ canonical }, index) => found.findIndex((one) => one.canonical === canonical) === index);
};
/** "by the Secretary of X, or, when the lamps are at sea, by the Secretary of Y": each has its own "by". */
const AND_BY = new RegExp(`,? (?:and|or)(?:, [^;:.]{3,200}?,)? by (?=(?:the )?${NAME})`, 'g');

/** Where the agents of a passive are named. */
export const agentListIn = (masked: Masked, predicate: Span): Span | null => {
  const before = FIRST_BY.exec(wordsIn(masked, predicate));
  return before && listAfter(masked, predicate.start + before[0].length, predicate.end);
};
const FIRST_BY = new RegExp(
  pattern`
    ^(?: (?:also |then |jointly |not |
    only )?be (?:[a-z]+ly |as )?[a-z]+(?:, [^,;:.]{1,400},(?= by ))?)?(?:(?! that | which | who | as | (?:approval|
    approved|consent|order|request|determination|recommendation|review|concurrence|certification|issued|
    prescribed|required|identified|established|provided|directed|requested|determined|designated|
    deemed) by | to (?!the |each |all |an? |such |me\b|Congress\b|${NAME}))[^,;:])*?\b(?:by(?: only|,(?= the ))?|(?:within|at|
    in) the (?:sole |exclusive )?discretion of|
    in the (?:[a-z]+ )?custody of) (?!(?:the )?${NAME}+[’']s (?!${NAME}|designee|delegate))(?=the |each |all |
    any |their |its |an? (?:[a-z]+ ){0,2}agenc|agenc|heads|departments|executive (?:branch )?(?:agenc|department)|
    (?:other|relevant|appropriate|participating|Federal) (?:executive )?agenc|${NAME})
  `,
);

/** "shall be coordinated through the X": who coordinates it. */
export const coordinatorsIn = (masked: Masked, predicate: Span): readonly Actor[] =>
  actorsBehind(
    masked,
    predicate,
    /\b(?:coordinated|administered|managed|conducted|overseen|carried out) through /g,
    'RESPONSIBLE',
  );

/** The asides between modal and verb: "shall, in coordination with X and through Y, identify". */
export const asidesAfter = (masked: Masked, predicate: Span): Span => {
  const words = wordsIn(masked, predicate);
  let end = predicate.start;
  if (!/^(?: [a-z]+ly)?,? ?(?:acting )?(?:,|through |in (?:consultation|coordination|collaboration))/.test(words))
    return spanOf(end, end);
  let inList = false;
  for (const chunk of chunksOf(words, predicate.start)) {
    if (!isLead(chunk) && !(inList && LIST_ITEM.test(chunk.words))) break;
    inList = ENDS_WITH_NAME.test(chunk.words);
    end = chunk.end;
  }
  return spanOf(predicate.start, end);
};
/** "in consultation with A, the B (C), and other agency officials, develop", "with State, local, and Tribal officials": the list is the aside's. */
const NAMED = `${NAME}+(?: ${ASIDE}+)?`;
const OTHERS =
  '(?:agenc(?:y|ies)|departments?|officials?|heads|offices|components|entities|organizations|governments|stakeholders|bodies|experts|sector)';
const ENDS_WITH_NAME = new RegExp(`(?:${NAMED}|${OTHERS}|\\b(?:Federal|State|local|Tribal|tribal|territorial))$`);
const LIST_ITEM = new RegExp(
  `^(?:(?:the |other |any |all |such |relevant |appropriate ){0,3}${NAMED}|State|local|Tribal|tribal|territorial)$|` +
    `^(?:and|or|as well as) [^.;:]{0,160}(?:${NAMED}|${OTHERS})$`,
);

const DELEGATED =
  / (?:is|are) (?:hereby |further |also )?(?:delegated|assigned)(?: (?:and|or) (?:delegated|assigned))?(?:,? respectively,?)? to /g;

/** "are delegated to the Secretary of X and the Secretary of Y". */
export const delegatesIn = (masked: Masked): readonly Actor[] => actorsBehind(masked, masked, DELEGATED, 'RESPONSIBLE');
