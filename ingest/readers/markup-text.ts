/** Text between tags: entities decoded, stray tags of a malformed page left out. */
import { decodeEntity } from '../kernel/entities.ts';
import { proseWriter } from '../kernel/prose.ts';

/** Quotation marks that a typewriter left in the markup. */
const QUOTES: Readonly<Record<string, string>> = { '``': '“', "''": '”' };

export const writeMarkupText = proseWriter({
  source: "&#?[0-9a-zA-Z]{1,31};?|<!--(?:[^-]|-(?!->)){0,5000}-->|</?[a-zA-Z!?][^<>]{0,1000}>|``|''",
  replace: (matched) => QUOTES[matched] ?? (matched.startsWith('<') ? '' : decodeEntity(matched)),
});
