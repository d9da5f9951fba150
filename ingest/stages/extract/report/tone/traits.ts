/**
 * What the tone of some words is weighed by: their stems, alone, denied and in pairs, and how good or bad the words are held to
 * be in English. A stem here is what is left when an ending is taken away, whether or not it is a word.
 */
import { VALENCES } from './valences.ts';
import { SIGN } from './parts.ts';

const NEGATES =
  /^(?:not|never|no|without|nobody|nothing|hardly|barely|neither|nor|cannot|scarcely|few|little|less)$|n't$/u;
/** Who cannot hide something has it: "could not hide its relief". */
const CONCEALS = /^(?:hide|contain|conceal|mask|disguise|restrain|suppress|overstate|wait)$/u;
/** Words behind a negation that it turns round. */
const REACH = 4;
/** How much is left of a word that is denied: what is not good is not bad yet. */
const DENIED = -0.6;
/** Words that tell nothing by themselves: of grammar, and those that reports of such texts are full of. */
const PLAIN = new Set(
  `the of a an to in and or that for on with at by is was were are be been it its his her their this as from he she they who
  which will has had have said says would could may might order rule just united white house state states security national
  safety health education trust justice defense care`.split(/\s+/u),
);
const WORD = /[a-z][a-z'-]*|@|\d+|["“”.,;:?]/gu;
const ENDINGS = ['ing', 'ed', 'es', 's', 'ly', 'e'];
const SHORTEST = 3;

export const stemOf = (word: string): string => {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

let valences: ReadonlyMap<string, number> | null = null;
/** From -3 to 3; 0 for a word of which nothing is known. */
const valenceOf = (stem: string): number => {
  valences ??= new Map(
    Object.entries(VALENCES).flatMap(([valence, stems]) =>
      stems
        .trim()
        .split(/\s+/u)
        .map((one): [string, number] => [one, Number(valence)]),
    ),
  );
  return valences.get(stem) ?? 0;
};

/** How much there is of each trait by its name: a stem, two in a row, two with one between ("~"), a denied one ("!angry"), or a sum over all words ("+", "-"). */
export type Traits = ReadonlyMap<string, number>;

/** In tokens: beyond it, more words make no difference. */
const LONGEST = 60;

export const traitsOf = (words: string, isSaid: boolean): Traits => {
  const plain = words.toLowerCase().replace(/’/gu, "'").replaceAll(`${SIGN}'s`, SIGN);
  const tokens = plain.match(WORD) ?? [];
  const stems = tokens.map((word) => (/^\d/u.test(word) ? '#' : stemOf(word)));
  const negates = tokens.map(
    (word, index) => NEGATES.test(word) && !tokens.slice(index + 1, index + 3).some((one) => CONCEALS.test(one)),
  );
  const traits = new Map<string, number>();
  let [good, bad, first] = [0, 0, 0];
  tokens.forEach((word, index) => {
    const stem = stems[index] ?? '';
    const next = stems[index + 1];
    if (next !== undefined) traits.set(`${stem} ${next}`, 1);
    const second = stems[index + 2];
    if (second !== undefined) traits.set(`${stem} ~ ${second}`, 1);
    if (!/^[a-z]/u.test(word)) return;
    const isDenied = negates.slice(Math.max(0, index - REACH), index).includes(true);
    traits.set(stem, 1);
    if (PLAIN.has(word)) return;
    if (isDenied) traits.set(`!${stem}`, 1);
    const valence = valenceOf(stem) * (isDenied ? DENIED : 1);
    if (valence > 0) good += valence;
    else bad -= valence;
    if (first === 0) first = valence;
  });
  traits.set('+', good / 4);
  traits.set('-', bad / 4);
  traits.set('+-', (good - bad) / (good + bad + 1));
  traits.set('^', Math.tanh(first));
  traits.set('+?', good > 0.5 ? 1 : 0);
  traits.set('-?', bad > 0.5 ? 1 : 0);
  traits.set(isSaid ? '<said>' : '<told>', 1);
  traits.set('<length>', Math.min(tokens.length, LONGEST) / LONGEST);
  if (/["“]/u.test(plain)) traits.set('<quoted>', 1);
  traits.set('<any>', 1);
  return traits;
};
