/** Sides whose holders stand behind the words: "drew fire from Meta", "supporters include Meta", "among its critics is Meta". */
import { pattern } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { FOES, FRIENDS } from './stance-words.ts';

const AGAINST = pattern`
  (?:fire|flak|criticism|condemnation|opposition|resistance|objections?|protests?|complaints?|ire|anger|fury|
  scorn|rebukes?|lawsuits?|skepticism|pushback|dismay|outrage|jeers|blowback|pressure|lobbying|concerns)
`;
const FOR =
  '(?:praise|support|backing|approval|applause|cheers|endorsements?|plaudits|acclaim|thanks|blessing|votes?|kudos|welcome)';
const DRAWS = pattern`
  (?:dr[ae]ws?|drawn|attracts?|attracted|wins?|won|earn(?:s|ed)|has|had|have|gets?|got|meets?|met(?: with)?|
  fac(?:es|ed)|receiv(?:es|ed)|(?:ran|runs?|running) into|provoked?|sparked|prompted|brought|secured|gained|
  enjoys?|enjoyed|c[ao]mes? under|found|finds?)
`;
const THEIR = String.raw`(?:the |its |their |those |(?:[\p{L}’'-]+ ){0,2}?)`;
const source = (nouns: string, people: string, ally: string): RegExp =>
  new RegExp(
    pattern`
      (?<![\p{L}])(?:(?:after|amid|over|despite|following|because of|citing|in the face of) (?:the |weeks of |
      days of |months of )?(?!no\b)(?:[a-z]+ ){0,2}${nouns} (?:from|by|of)|${DRAWS} (?:the )?(?:(?!(?:no|
      not)\b)[a-z]+ ){0,2}${nouns}(?: [a-z]+)? (?:from|of|by)|${nouns}(?: (?:for|to|of|against) [^.;,]{2,40})?[ ](?:came|comes|has come|(?:is|was) (?:coming|strongest|fiercest)) (?:[a-z]+ly |also |in part )?(?:from|among)|
      (?:has|had|have|found|finds|gained) (?:an? )?(?:[a-z]+ ){0,2}${ally} (?:in|among|at)|
      ${people}(?: of [a-z ]{3,30})?,? (?:include[sd]?|including|such as|led by|like)|
      [Aa]mong (?:${THEIR}){0,3}(?:[a-z]+ )?${people}(?: of [a-z ]{3,30})? (?:is|are|was|were)|
      [Oo]ne (?:[a-z]+ )?${people}(?: of [a-z ]{3,30})?,|${people}(?:,|:) (?:among them|notably))(?= )
    `,
    'iu',
  );
const BEHIND: readonly (readonly [Stance, RegExp])[] = [
  ['OPPOSES', source(AGAINST, FOES, '(?:critics?|foes?|opponents?|skeptics?|enem(?:y|ies)|detractors?)')],
  [
    'SUPPORTS',
    source(
      FOR,
      FRIENDS,
      '(?:all(?:y|ies)|friends?|champions?|backers?|supporters?|advocates?|defenders?|favor|allies)',
    ),
  ],
];

export interface Behind {
  readonly stance: Stance;
  readonly start: number;
  readonly end: number;
}

export const behindIn = (words: string): readonly Behind[] =>
  BEHIND.flatMap(([stance, pattern]) => {
    const match = pattern.exec(words);
    return match ? [{ stance, start: match.index, end: match.index + match[0].length }] : [];
  });
