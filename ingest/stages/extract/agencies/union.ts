/** The European Union's own bodies in its own law: "the Commission", the "European Lamp Safety Agency (ELSA)". */
import { allMatches } from '../../../kernel/matches.ts';
import { isUnionLaw } from '../../../kernel/union-law.ts';
import { sliceOf, type Span } from '../../../../schema/domain/span.ts';
import { printedIdentity, type Found, type Ground, type Identity } from './mention.ts';

const NAMED =
  /\bEuropean (?:Commission|(?:Union )?(?:[A-Z][\w-]+ ){0,5}?(?:Agency|Authority|Board|Office|Supervisor|Centre|Institute)(?: (?:for|of|on)(?: the)? [A-Z][\w-]*(?:,? (?:and )?[A-Z][\w-]*){0,4})?)(?![\w-])/g;

export const unionBodies = (text: string, body: Span, taken: Ground): readonly Found[] =>
  allMatches(sliceOf(text, body), NAMED)
    .map((match) => ({
      start: body.start + match.index,
      end: body.start + match.index + match[0].length,
      ...printedIdentity(match[0]),
      via: 'name' as const,
      rule: 'agencies/body@1' as const,
    }))
    .filter((one) => taken.isFree(one));

/** What "the Commission" means there; null in any other text. */
export const unionHeads = (text: string): ReadonlyMap<string, Identity> | null => (isUnionLaw(text) ? HEADS : null);
const HEADS: ReadonlyMap<string, Identity> = new Map([['Commission', printedIdentity('European Commission')]]);
