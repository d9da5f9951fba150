/** The clauses in which a text makes a body and names it. */
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { linesWith } from '../../../kernel/lines-with.ts';
import { allMatches } from '../../../kernel/matches.ts';

const ESTABLISHES =
  /\b(?:(?:there|There) (?:is|are|shall be)|I|is|are|has|hereby|(?<!\b(?:agenc(?:y|ies)|departments?|[Ee]ach)\b[^.;]{0,60})(?:shall|will|must)) (?:hereby |also )?(?:re-?)?(?:establish(?:ed)?|creat(?:ed?|es)|(?<!\b(?:will|must) )convened?|charter(?:ed)?|(?<=\b(?:Committee|Commission|Council|Board|Force|Group|Panel|Secretar(?:y|ies)|Administrator|Director|Attorney General|(?!LLC\b|INC\b)[A-Z]{3,6})(?: (?:of|for) [^.;,]{2,80})? (?:shall|will|must) )form)(?:,? (?:with)?in [^.;:()]{3,90}?(?: \([^()]{2,30}\))?,?| as part of [^.;:()]{3,60}?,?| pursuant to [^.;:()]{3,60}?,|, and (?:shall )?[a-z][^.;:()]{3,110}?,)? (?:a|an|the) ([^.;:]{4,160})/g;

/** "This order establishes a Steering Committee": with "the", it may be a program. */
const THIS_ESTABLISHES =
  /\b[Tt]his (?:order|memorandum|directive|proclamation) (?:hereby |also )?(?:establishes|creates) an? ([A-Z][^.;:]{4,140})/g;

/** "There shall be a Hostage Response Group (HRG) chaired by", "There shall be in the Department of X a Lamp Office". */
const SHALL_BE =
  /\b[Tt]here shall be (?:(?:with)?in [^.;:()]{3,90}?(?: \([^()]{2,30}\))?,? )?(?:a|an) ([A-Z][^.;:]{4,140})/g;

/** "A Federal Leadership Committee (Committee) for the Bay is established". */
const IS_ESTABLISHED =
  /\b(?:[Aa]n?|[Tt]he) ([A-Z](?:(?! shall | will | may )[^.;:]){4,140}?),? (?:is|are|shall be) (?:hereby )?(?:established|created)\b/g;

/** "are directed to establish a Federal Interagency Partnership on the Lake (“Partnership”)": one body, whoever makes it. */
const TOLD_TO =
  /\b(?:to|shall|will|must) (?:jointly )?(?:establish|create|form|convene)(?<!\b(?:[Ee]ach|[Ee]very|[Aa]ny)\b[^.;]{0,80}\b(?:to|shall|will|must) (?:jointly )?[a-z]+) an? ((?:(?:Federal|National|Joint) )?Interagency [^.;:()]{4,120}?) \((?:the )?[“"]?(?:Council|Committee|Commission|Board|Partnership|Panel|Task Force|Working Group|Group)[”"]?\)/g;

/** "I direct the Secretary of X to establish, and to chair, a Task Force on Lamps (Task Force)": so too where one is told to. */
const ONE_TOLD_TO =
  /\bto (?:jointly )?(?:establish|create|form|convene)(?<!\b(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]ll|[Aa]genc(?:y|ies)|[Dd]epartments|[Hh]eads)\b[^.;]{0,120}\bto (?:jointly )?[a-z]+)(?:, [^.;:()]{3,140}?,)? an? ([A-Z][^.;:()]{4,140}?) \((?:the )?[“"]?(?:Council|Committee|Commission|Board|Panel|Task Force|Working Group)[”"]?\)/g;

/** "may designate some members to serve on a Steering Committee": a part of the body, called by its kind. */
const SERVES_ON =
  /\bto (?:serve on|form|constitute|establish) an? ((?:Steering|Executive|Coordinating|Review) (?:Committee|Council|Group|Board|Panel))\b(?! (?:on|for|of) )/g;

const MAKES = /establish|create|convene|charter|here shall be|Interagency|serve on|form an? [A-Z]|constitute/g;

/** "There is established within the Department of X the Y Council (Council)": the clause in which a body gets its name. */
export const establishments = (text: string, within: Span): readonly Span[] =>
  linesWith(text, within, MAKES).flatMap((line) =>
    [ESTABLISHES, THIS_ESTABLISHES, SHALL_BE, IS_ESTABLISHED, TOLD_TO, ONE_TOLD_TO, SERVES_ON].flatMap((pattern) =>
      allMatches(sliceOf(text, line), pattern).map((match) => {
        const start = line.start + match.index + match[0].indexOf(match[1] ?? '');
        return spanOf(start, start + (match[1] ?? '').length);
      }),
    ),
  );

export const BODY_HEADS = ['Board', 'Commission', 'Council', 'Committee', 'Task Force', 'Panel'];
const FOUNDS = /\b(?:[Ee]stablish|[Cc]reat|[Aa]ppoint)(?:ed|es?)?\b/g;
/** "There is established a Board of three members": a body without a name, by its head; what is looked at begins with the verb. */
const A_BARE = new Map(
  BODY_HEADS.map((head) => [
    head,
    new RegExp(
      `^${FOUNDS.source}[^.;]{0,120}\\b[Aa]n? (?:(?:[a-z]+ )?${head}|${head.toLowerCase()})\\b(?! (?:on|for|of|to) (?:the )?[A-Z]|,? (?:to be |which shall be )?(?:known|called|named|designated)\\b)`,
    ),
  ]),
);
const LONGEST_FOUNDING = 300;
/** The heads of bodies that a text makes and gives no name. */
export const foundedBare = (text: string): readonly string[] => {
  const clauses = allMatches(text, FOUNDS).map(({ index }) => text.slice(index, index + LONGEST_FOUNDING));
  return [...A_BARE].flatMap(([head, pattern]) => (clauses.some((clause) => pattern.test(clause)) ? [head] : []));
};

/** "the Commission established under section 3 of this order": the text makes it, if only further on. */
export const MADE_ELSEWHERE =
  /^,? (?:(?:that|which) (?:is|was|shall be) |to be )?(?:hereby )?(?:established|created|formed|convened|described) (?:by|under|in|pursuant to) (?:(?:sub)?section|(?:sub)?paragraph|part)s? \(?\w[\w().]{0,14}(?: of (?:this|the present) (?:order|memorandum|directive|proclamation|section)|,? (?:above|below))/;
