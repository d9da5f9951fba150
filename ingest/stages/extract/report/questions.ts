/** A clause that says what is open ("when the order will be signed"), as the question that it leaves ("When will the order be signed?"). */
import { pattern } from '../../../kernel/pattern.ts';

const AUXILIARY = '(?:will|would|is|are|was|were|can|could|may|might|must|should|has|have|had|do|does|did)';
/** A subject with a clause of its own has a verb before that of the question. */
const SUBJECT = String.raw`(?<subject>(?!${AUXILIARY}\b)(?:(?!(?:${AUXILIARY}|that|which|who|to|and|or)\b)[^\s,;]+ ){1,8}?)`;
const TURNED = new RegExp(
  pattern`
    ^(?<asked>whether|if|when|where|why|(?:by|for|to) whom|who|how(?: (?:much|many|long|far|soon|often|quickly|
    widely|large|big|broadly|strictly))?) ${SUBJECT}(?<verb>${AUXILIARY})(?<not> not)? (?<rest>.+)$
  `,
  'iu',
);

const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;

/** "Who will decide" and "what rules apply" are in the order of a question already. */
export const questionOf = (clause: string): string => {
  const { asked = '', subject = '', verb = '', not = '', rest = '' } = TURNED.exec(clause)?.groups ?? {};
  if (verb === '') return `${capital(clause)}?`;
  const first = /^(?:whether|if)$/iu.test(asked) ? verb : `${asked} ${verb}`;
  return `${capital(first.toLowerCase())} ${subject.trim()}${not} ${rest}?`;
};
