/** What a clause tells someone to make, so that "the plan shall include" later finds its maker. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actOf } from './act.ts';
import { actorsIn } from './actors.ts';
import type { Clause } from './clauses.ts';
import { productsOf } from './exclusions.ts';
import { NAME, type Masked } from './mask.ts';
import { allMatches } from '../../../kernel/matches.ts';

const VERBS =
  '(?:revise|update|issue|develop|submit|prepare|provide|establish|publish|produce|create|report|organize|draft|write|complete|conduct|propose|design|transmit|deliver|formulate|compile|promulgate|initiate|present|release|make|undertake|identify|recommend|negotiate|adopt|keep|maintain|post|build|collect|launch)';
const MAKES = new RegExp(`^${VERBS}`);
/** "study the lamps and prepare recommendations". */
const AND_MAKES = new RegExp(`(?:,| and) ${VERBS} ([^;]{3,200})`);
/** "conduct research, and develop a report", "to support it and to develop the report": the last of several verbs. */
const AT_LAST_MAKES = new RegExp(`(?:, and|and to) ${VERBS} ([^;]{3,200})`);

/** "assist the Council in developing a plan". */
const HELPS = /^(?:assist|support|help|work|coordinate|lead|collaborate|cooperate)\b/;
const MAKING = /\b(?:in|on|to) (?:the )?(?:develop|prepar|creat|formulat|draft|produc)[a-z]*(?: of)? ([^;]{3,200})/;
/** "guidance regarding what to include in reports" is no report. */
const ABOUT =
  /\b(?:regarding|concerning|relating to|pertaining to|(?:to be )?(?:included|contained|identified) in|required (?:by|under|in)|for (?:the )?(?:completion|preparation|development|inclusion|submission|review) of)\b/;
/** "develop, with the help of X, and submit to the President, plans". */
const BETWEEN =
  /(?:(?:^|, )in (?:consultation|coordination|collaboration)|, (?:through|within|no later|not later|to the (?:[a-z]+ )?extent|consistent with|and (?:submit|provide|transmit) to))\b[^,]{0,200}(?=,)/g;

const REPORTS = /^(?:report|recommend|post|certify)\b/;
const CALLED: Readonly<Record<string, string>> = {
  recommend: 'recommendation',
  post: 'posting',
  certify: 'certification',
};

/** Of an object; what follows further on is what the thing is for. */
const NAMED_WITHIN = 140;

/** What the clause tells someone to make, so that "the plan shall include" later finds its maker. */
export const productsIn = (text: string, predicate: Span): readonly string[] => {
  const words = text.slice(predicate.start, predicate.end);
  const { act, object } = actOf(words);
  const isHelp = HELPS.test(act);
  const made = MAKES.test(act) ? object : isHelp ? MAKING.exec(object ?? '')?.[1] : AND_MAKES.exec(words)?.[1];
  const last = isHelp ? undefined : AT_LAST_MAKES.exec(words)?.[1];
  const named = [last, made].flatMap((one) => (one ? namedIn(one) : []));
  // who reports to the President makes "the report", who recommends actions "the recommendations"
  return [...(REPORTS.exec(act)?.slice(0, 1) ?? []).map((verb) => CALLED[verb] ?? verb), ...named];
};

const namedIn = (made: string): readonly string[] => {
  const words = made.replace(BETWEEN, '');
  return productsOf(words.slice(0, ABOUT.exec(words)?.index).slice(0, NAMED_WITHIN));
};

/** "shall include a report prepared by the X": who makes what another hands on. */
export const preparedBy = (
  masked: Masked,
  { predicate }: Clause,
): readonly (readonly [product: string, maker: Actor])[] => {
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  if (!/ by /.test(words)) return [];
  return [...allMatches(words, PREPARED_BY), ...allMatches(words, PRESCRIBED_BY)].flatMap((match) => {
    const at = predicate.start + match.index + match[0].length;
    const [maker] = actorsIn(masked, spanOf(at, at + (match[2] ?? '').length), 'RESPONSIBLE');
    const [product] = productsOf(match[1] ?? '');
    return maker && product ? [[product, maker] as const] : [];
  });
};
const PREPARED_BY = new RegExp(
  `\\b(an? (?:[a-z-]+ ){0,3}[a-z]+) (?:prepared|written|drafted|compiled|produced|developed) by (?=((?:the )?${NAME}+))`,
  'g',
);
/** "awarded under uniform regulations, as prescribed by the X". */
const PRESCRIBED_BY = new RegExp(
  `\\b((?:[a-z-]+ ){0,2}(?:regulations|rules|procedures|guidelines)),? (?:as )?(?:prescribed|promulgated|issued) by (?=((?:the )?${NAME}+))`,
  'g',
);
