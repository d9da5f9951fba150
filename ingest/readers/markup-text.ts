/** Text between tags: entities decoded, stray tags of a malformed page left out. */
import { decodeEntity } from '../kernel/entities.ts';
import { proseWriter } from '../kernel/prose.ts';

export const writeMarkupText = proseWriter({
  source: '&#?[0-9a-zA-Z]{1,31};?|<!--(?:[^-]|-(?!->)){0,5000}-->|</?[a-zA-Z!?][^<>]{0,1000}>',
  replace: (matched) => (matched.startsWith('<') ? '' : decodeEntity(matched)),
});
