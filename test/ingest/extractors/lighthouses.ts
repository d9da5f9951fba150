/** An example of an extractor from outside: lighthouses are agencies here. It also proposes what no text says. */
import type { AgencyMention, Extractor } from '../../../ingest/values/index.ts';

const RULE = 'lighthouses/name@1';

export const extractors: readonly Extractor[] = [
  {
    id: 'lighthouses',
    rules: { [RULE]: 'A name that ends in "Light" names a lighthouse.' },
    extract: ({ document }) =>
      [...document.text.matchAll(/\b[A-Z][a-z]{1,20} Light\b/g)].flatMap(({ index, 0: name }) => {
        const mention: AgencyMention = {
          kind: 'agency-mention',
          rule: RULE,
          start: index,
          end: index + name.length,
          canonical: name,
          agency: `agency/${name.toLowerCase().replace(' ', '-')}`,
          via: 'name',
          score: 0.6,
        };
        const invented = { ...mention, quote: 'words that nobody wrote' };
        return [{ ...mention, quote: name }, invented, { ...mention, end: document.text.length + 9 }];
      }),
  },
];
