/**
 * What people say of the text in the first person: that they did not like it, that it was not ready. Of whoever was to sign it
 * and put it off, what they will not do, too: "we are not going to hand our rivals a head start".
 */
import { pattern } from '../../../kernel/pattern.ts';
import { sliceOf } from '../../../../schema/domain/span.ts';
import type { PositionFound } from '../../values.ts';
import { aboutIn, THE_ORDER } from './about.ts';
import { position, type Taking } from './taking.ts';

const AVERSION = /\b(?:didn[’']t like|don[’']t like|do not like|did not like|(?:was|is|were) concerned|a blocker)\b/u;
/** "I didn't like certain aspects of it": those. */
const DISLIKED =
  /\blike(?= (?<object>(?:(?:certain|some|many|several|a few|the|those|these|its|all) [^.;,“”"]{3,60}|(?:it|this|that)\b)))/u;
const SIGNS = /^(?:President|Governor|Gov\.|Mayor|Prime Minister|Premier)$/u;
export const isSigner = (role: string | null): boolean => SIGNS.test(role ?? '');

/** "We are not going to wait", "to let it die": that is for it. */
const GIVING_IN =
  '(?:wait|delay|postpone|drop|abandon|kill|scrap|give up on it|back down|let (?:it|this|that) (?:die|go|slip|wait|fail)|be (?:bullied|pushed|rushed|told|delayed|stopped)|say|comment|speculate|discuss|talk|tell|give (?:you )?(?:an? )?(?:date|details|names))';
const HOLDS_BACK = new RegExp(
  pattern`
    (?:(?:\bI|\b[Ww]e|\b[Hh]e|\b[Ss]he)(?:[’'](?:m|re|s)| am| are| is| was| were)?|^|["“]|\b(?:was|is|were|am) ["“]?)(?: just| simply)? ?not (?:going to|about to|gonna|prepared to|willing to|ready to|looking to|here to|in the business of) (?!(?:[a-z]+ )?${GIVING_IN}\b)|
    \b(?:I|[Ww]e)(?: (?:will|would|do|could|can) not|[’']?(?: (?:won|wouldn|don|couldn)|(?:won|wouldn|don))[’']t| can[’']t| cannot)(?: want to| let (?:us|them|anyone|anybody|anything|China)| put| hand| give| slow| tie| sign| get in the way| do anything)(?![\p{L}])|
    \b[Ww]e(?:[’']re| are)(?: just| simply)? not (?:quite |yet )?(?:there|ready|done|finished)(?![\p{L}])|
    \b(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he (?:[a-z]+ )?(?:order|draft|text|language|memo|memorandum|directive|wording|version))(?: just| simply| really)? (?:did|does|do|was|is|were|are)(?: not|n[’']t) (?:quite |yet |really |exactly )?(?:do (?:that|it|what|the job|enough)|ready|right|there|where|what|good enough|finished|perfect|final|get (?:us )?there|work)(?![\p{L}])
  `,
  'u',
);

const aboutOf = (words: string): string => {
  const object = DISLIKED.exec(words)?.groups?.['object'];
  return object === undefined ? THE_ORDER : aboutIn(` ${object.replace(/ of (?:it|this|that)$/u, ' of the order')}`);
};

/** Of two in one claim, what the signer will not do tells the side. */
export const byOwnWords = (taking: Taking): readonly PositionFound[] => {
  const { claim, speaker, input, isPutOff, signers } = taking;
  if (speaker?.entityType !== 'person') return [];
  const words = sliceOf(input.document.text, claim);
  const holdsBack = isPutOff && signers.has(speaker.entity) && HOLDS_BACK.test(words);
  if (!holdsBack && !AVERSION.test(words)) return [];
  const taken = {
    stance: 'OPPOSES' as const,
    about: aboutOf(words),
    ambiguous: true,
    counterProposal: null,
  };
  return [position(taking, claim, speaker, taken, 'positions/own-words@1')];
};
