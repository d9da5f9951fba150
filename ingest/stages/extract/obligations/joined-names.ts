/** Names joined to those before them: nothing but names, and who acts "along with" a subject. */
import { chunksOf, isLead } from './chunks.ts';
import { NAME, type Masked } from './mask.ts';

/** "the Secretary of State and the Attorney General": nothing but names. */
export const ONE_NAME = new RegExp(
  `^(?:the )?(?:[A-Z][a-z]+s of (?:the )?)?${NAME}{1,300}(?:(?:, |,? and |,? as well as )(?:the )?(?:[A-Z][a-z]+s of (?:the )?)?${NAME}{1,300}){0,20},?$`,
);

/** "other agencies", "the heads of relevant agencies". */
const GROUP =
  /^(?:the )?(?:heads? of )?(?:(?:other|all|relevant|appropriate|the|Federal|executive) ){0,4}(?:agencies|departments|agency heads)$/;

const wordsIn = (masked: Masked, start: number, end: number): string =>
  masked.words.slice(start - masked.start, end - masked.start);

/** "the Secretary of X, along with the Administrator of Y and the Director of Z, shall": all of them; where the list ends. */
export const alongWith = (masked: Masked, start: number, end: number): number => {
  const [printed = ''] = /^,? along with /.exec(wordsIn(masked, start, Math.min(end, start + 14))) ?? [];
  if (printed === '') return start;
  const chunks = chunksOf(wordsIn(masked, start + printed.length, end), start + printed.length);
  const stop = chunks.findIndex(isLead);
  const last = stop < 0 ? chunks.at(-1) : chunks[stop - 1];
  const words = last ? wordsIn(masked, start + printed.length, last.end) : '';
  return last && (ONE_NAME.test(words) || GROUP.test(words)) ? last.end : start;
};
