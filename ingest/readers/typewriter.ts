/** The typewriter conventions of Government text files: ``x'' for “x”, -- for —, a few entities, and marks of the typesetting program. */
import { decodeEntity } from '../kernel/entities.ts';
import { proseWriter } from '../kernel/prose.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '`': '‘',
  '``': '“',
  '```': '“‘',
  "''": '”',
  "'''": '’”',
  "''''": '””',
  '<Register>': '®',
};

export const writeTypewriter = proseWriter({
  source:
    "\\[[a-zA-Z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig)\\]|\\ufffd[A-Z]{2,6}\\ufffd|\\*ERR\\d\\d\\*|(?<=^\\(\\w{1,3}\\))L(?=\\s)|`{1,3}|'{2,4}|(?<!-)--(?!-)|<[^<>\\n]{1,80}>{1,2}|&#?[0-9a-zA-Z]{1,31};",
  replace: (matched) => {
    if (matched === '--') return '—';
    if (matched.startsWith('[')) return accented(matched.slice(1, -1)) ?? matched;
    if (matched.startsWith('&')) return decodeEntity(matched);
    return SIGNS[matched] ?? (/^[<*L\ufffd]/.test(matched) ? '' : matched);
  },
});

/** "C[ocirc]te" writes its accent by the name that HTML has for the letter. */
const accented = (name: string): string | null => {
  const letter = decodeEntity(`&${name};`);
  return letter.length === 1 ? letter : null;
};
