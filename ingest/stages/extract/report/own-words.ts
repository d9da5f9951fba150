/**
 * What people say of the text in the first person: that they did not like it, that it was not ready. Of whoever was to sign it
 * and put it off, what they will not do, too: "we are not going to hand our rivals a head start".
 */
import { pattern } from '../../../kernel/pattern.ts';
import { sliceOf } from '../../../../schema/domain/span.ts';
import type { PositionFound } from '../../../values/index.ts';
import { aboutIn, THE_ORDER } from './about.ts';
import { position, type Taking } from './taking.ts';

const AVERSION =
  /\b(?:didn[’']t like|don[’']t like|do not like|did not like|(?:was|is|were) concerned|a blocker|lost (?:their|his|her|its) minds?)\b/u;
/** "I didn't like certain aspects of it": those. */
const DISLIKED =
  /\blike(?= (?<object>(?:(?:certain|some|many|several|a few|the|those|these|its|all) [^.;,“”"]{3,60}|(?:it|this|that)\b)))/u;
const SIGNING_ROLE = /^(?:President|Governor|Gov\.|Mayor|Prime Minister|Premier)$/u;
export const isSigner = (role: string | null): boolean => SIGNING_ROLE.test(role ?? '');

/** What would be lost by it, and to whom: who will not do that is against what does it, and not against "polluters". */
const TO_RIVALS =
  '(?:give away|hand away|(?:hand|give) [^.;“”"]{0,40}\\b(?:our|rivals?|competitors?|adversar(?:y|ies)|enem(?:y|ies)|China|Beijing|Russia)(?![\\p{L}])|put (?:our|my|this) [^.;“”"]{2,40} (?:behind|at risk|at a disadvantage|out of business)|slow (?:us|our|this country)|tie (?:our|their) (?:own )?hands|tie an? [a-z]+ (?:to|around|on)|get in the way of|sign (?:it|this|that)(?=[.,;”"]|$))';
const ENDS = '(?=[.,;!”"]|$| yet| enough)';
const HOLDS_BACK = new RegExp(
  pattern`
    \bnot (?:going to|about to|gonna|prepared to|willing to|ready to|looking to|here to) ${TO_RIVALS}|
    \b(?:I|[Ww]e) (?:will not|won[’']t|would not|wouldn[’']t|do not|don[’']t|cannot|can[’']t) (?:want to )?(?:do anything (?:that[’']s |that is |that would |that )?(?:going to )?)?${TO_RIVALS}|
    \b[Ww]e(?:[’']re| are)(?: just| simply)? not (?:quite )?(?:there|ready)(?: yet)?(?=[.,;!”"]|$)|
    \b(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he (?:[a-z]+ )?(?:order|draft|text|language|memo|memorandum|directive|wording|version))(?: just| simply| really)? (?:did|does|do|was|is|were|are)(?: not|n[’']t) (?:quite |yet |really |exactly )?(?:(?:do (?:that|it|the job)|ready|right|there|good enough|finished|final|get (?:us )?there)${ENDS}|(?:where|what) (?:it|I|we) (?:needs?|should|wants?|wanted))
  `,
  'u',
);

const aboutOf = (words: string): string => {
  const object = DISLIKED.exec(words)?.groups?.['object'];
  return object === undefined ? THE_ORDER : aboutIn(` ${object.replace(/ of (?:it|this|that)$/u, ' of the order')}`);
};

/** What the signer will not do tells the side, whatever a verb beside it seems to tell. */
export const holdsBack = ({ claim, speaker, input, isPutOff, signers }: Taking): boolean =>
  speaker !== null && isPutOff && signers.has(speaker.entity) && HOLDS_BACK.test(sliceOf(input.document.text, claim));

export const byOwnWords = (taking: Taking): readonly PositionFound[] => {
  const { claim, speaker, input } = taking;
  if (speaker?.entityType !== 'person') return [];
  const words = sliceOf(input.document.text, claim);
  if (!holdsBack(taking) && !AVERSION.test(words)) return [];
  const taken = {
    stance: 'OPPOSES' as const,
    about: aboutOf(words),
    ambiguous: true,
    counterProposal: null,
  };
  return [position(taking, claim, speaker, taken, 'positions/own-words@1')];
};
