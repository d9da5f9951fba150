/** What must be done, from a predicate: the main verb and a short object. Indicative only. */
import { remembered } from '../../../kernel/remembered.ts';
import { baseForm, baseOfGerund } from './base-form.ts';

export interface Act {
  readonly act: string;
  readonly object: string | null;
  /** "shall be submitted": somebody else does it. */
  readonly passive: boolean;
}

const ADVERB =
  /^(?:[a-z]+ly (?:and|or) [a-z]+ly|from time to time|as soon as (?:practicable|possible|feasible)|to the (?:[a-z]+ )?extent (?:practicable|possible|feasible|appropriate|permitted by (?:applicable )?law)|by regulations?|in all cases|in good faith|in (?:its|his|her|their) discretion|first and foremost|therefore|nevertheless|henceforth|otherwise|please|always|also|so|still|promptly|not|only|then|each|further|jointly|thereafter|continue to|seek to|in turn|both|either|first|at a minimum|be (?:hereby )?(?:directed|required|encouraged) to|(?!(?:comply|apply|supply|reply|rely|multiply|imply)\b)[a-z]+ly)\b,? /i;
const ASIDE =
  /^,? ?(?:as|once|to the|in|where|when|within|with|consistent|no later|not later|not more|after|upon|on|by|at|subject|pursuant|based|through|acting|if|for|under|prior|before|following|unless|during|until|except|without|using|including)\b[^,]{0,400}, ?/i;
/** "responsible for: developing lamps"; "bring" and "ring" are no such forms. */
const AS_GERUND = /^(?!bring$|ring$|sing$|swing$|spring$|string$|wring$|being$)[A-Za-z]{2,}ing$/i;
const IDIOM =
  /^(?:(?:take|taking) (?:[a-z]+,? (?:and )?){0,4}?(?:steps|actions?|measures|into account)|make (?:publicly )?(?:available|known|public)|give (?:[a-z]+ )?(?:preference|priority|consideration|effect)|(?:help|begin|continue) (?!(?:an?|the|its|their|them|it|him|her|us|any|all|each|such|this|to|with|by|in)\b)[a-z]+|work with|carry out|set forth|bring about|put in place|enter into|report to)\b/;

/** "be set forth in the plan", "be made available": what belongs to the verb, behind its base form. */
const PARTICLES =
  /^(?:set(?<particle> forth)|carry(?<particle> out)|bring(?<particle> about)|put(?<particle> in place)|make(?<particle> (?:publicly )?(?:available|known|public)))\b/;

/** "be consistent"; but "be an advisory body". */
const BEING =
  /^be (?!(?:an?|the|in|for|of|at|on|to|with|by|from|that|this|one|no|as|such|its|their|those|any|all)\b)[a-z]+/;

/** "Do not rely on it." */
const FORBIDDEN = /^(?:do not|don[’']t|never) ([a-z]+)\b/i;

export const actOf = remembered((predicate: string): Act => {
  let rest = predicate
    .replace(/, (?=United States Code)/g, ' ')
    .replace(/^[\s,:—*_]*(?:(?:and|or|but),? )?(?:to (?!the )|(?:shall|should|must) )?/, '');
  for (let round = 0; round < 8; round++) {
    const shorter = rest
      .replace(ADVERB, '')
      .replace(/^to (?!the )/, '')
      .replace(/^\(\w{1,4}\) /, '')
      .replace(/^(?:, )?[^,]{0,2}$/, '');
    const bare = shorter === rest && ASIDE.test(rest) ? rest.replace(ASIDE, '') : shorter;
    if (bare === rest) break;
    rest = bare;
  }
  // "be pre- and post-tested": by the second; a line that broke behind "re-" left a space; "be publicly accessible" is to be accessible.
  rest = rest
    .replace(/^be [a-z]+- (?:and|or) (?=[a-z]+-[a-z])/, 'be ')
    .replace(/^be (re|de|pre|co)- (?!(?:and|or)\b)(?=[a-z])/, 'be $1-')
    .replace(/^be [a-z]+ly (?=(?:accessible|available)\b)/, 'be ');
  const passive =
    /^be (?:[a-z]+ly |also |then |further )*([a-z-]*(?:ed|en|ade|done|wn|orne?|eld|old|ood|und|eard|aid|uck|ught|pt|sent|spent|lost|set|put|met|let|cut|built|left|begun|lit|hit|won|shut|split|come|dealt|felt|meant|lent))\b(?! to (?:the|a|an|all|such|any|this) (?:order|extent))/.exec(
      rest,
    );
  if (passive?.[1] && !/^(?:open|even|often|exempt|own|present|absent)$/.test(passive[1])) {
    const verb = baseForm(passive[1]);
    const particle = PARTICLES.exec(`${verb}${rest.slice(passive[0].length)}`)?.groups?.['particle'] ?? '';
    const object = objectOf(rest.slice(passive[0].length + particle.length));
    return { act: verb + particle, object, passive: true };
  }
  const [forbidden, verbForbidden] = FORBIDDEN.exec(rest) ?? [];
  if (forbidden !== undefined)
    return { act: `not ${verbForbidden ?? ''}`, object: objectOf(rest.slice(forbidden.length)), passive: false };
  const idiom = IDIOM.exec(rest)?.[0] ?? BEING.exec(rest)?.[0] ?? /^[A-Za-z-]+/.exec(rest)?.[0] ?? '';
  const verb = (AS_GERUND.test(idiom) ? baseOfGerund(idiom.toLowerCase()) : idiom)
    .toLowerCase()
    .replace(
      /^take (?:.* )?(steps|actions?|measures)$/,
      (_all, noun: string) => `take ${noun.replace(/^actions$/, 'action')}`,
    );
  return { act: verb, object: objectOf(rest.slice(idiom.length)), passive: false };
});

/** Longer ones go on to conditions; a clause of one sentence that ends before is told whole. */
const LENGTH = 280;
/** No phrase ends with one of these. */
const OPEN_END = /(?:[\s,;:]+(?:and|or|of|the|an?|to|for|in|on|by|with|that|which|its|their|such|as|from))+$/;
/** "; the plan shall be published": another clause. */
const NEXT_CLAUSE =
  /;(?: and| or)? (?:the|such|this|that|these|those|any|each|all|no|an?|it|they) [^;]{0,160}? (?:shall|must|should|may|will|is|are) /;
/** "(a) count lamps; and". */
const ITEM_END = /(?:[\s.;:,]+(?:and\/or|and|or|but))?[\s.;:,]*$/;
/**
 * "evaluate, in consultation with the Council, agency standards": how and with whom, never on what condition. Where a list goes on behind
 * the comma ("with the Council, the Board, and the Panel, …") its end is not told from the object's beginning.
 */
const INSERTED =
  /^, (?:as (?:appropriate|necessary|needed|practicable|feasible|applicable|relevant)|where(?:ver)? (?:appropriate|necessary|practicable|feasible|possible|applicable)|at a minimum|in writing|on an? [a-z-]+ basis|consistent with|to the (?:maximum |fullest |greatest )?extent|within|no later than|not later than|in (?:close )?(?:consultation|coordination|collaboration|cooperation|conjunction|accordance) with)(?![^,]* (?:if|unless|until)\b)[^,;:]{0,200}, (?!(?:and|or|but)\b|the \p{Lu}|(?:[^,;:]{1,80}, ){1,6}(?:and|or) [^,;:]{1,80},|[^,;:]{1,80} (?:and|or) [^,;:]{1,80}, an? )(?=[a-z])/u;
const objectOf = (words: string): string | null =>
  shortened(
    words
      .slice(0, NEXT_CLAUSE.exec(words)?.index)
      .replace(INSERTED, '')
      .replace(/^[\s,;:]+/, '')
      .replace(ITEM_END, ''),
  );

const shortened = (clean: string): string | null => {
  if (clean.length <= LENGTH) return clean || null;
  return clean
    .slice(0, clean.lastIndexOf(' ', LENGTH))
    .replace(OPEN_END, '')
    .replace(/[\s,;:]+$/, '');
};

/**
 * "No funds shall be used to light lamps": what is done to something is told with it, "funds to light lamps". `agents` do it: "by the
 * Department" is told of them.
 */
export const objectOfPassive = (thing: string, tail: string | null, agents: readonly string[]): string | null => {
  const plain = thing
    .trim()
    // "Insofar as the Act may apply to the Board, any functions of the President": what its own clause leaves before it.
    .replace(/^(?:may|is|are|shall|must|will) [^,]{1,120}, /, '')
    .replace(/^(?:and |or |but )?(?:no|No) (?!(?:more|fewer|less|later) than)(?=[a-z])/, '')
    .replace(DETERMINER, (first) => first.toLowerCase())
    .replace(OPEN_END, '');
  const rest = withoutAgents(tail ?? '', agents);
  return shortened(isThing(plain) ? [plain, rest].filter(Boolean).join(' ') : rest);
};
const DETERMINER = /^(?:The|An?|All|Any|Each|Every|Such|These|Those|This|That|Its|Their|His|Her|Both|Other|Said)(?= )/;
/** No pronoun, no "neither … nor", nothing that holds a clause of its own: "the files are records of the Office and". */
const isThing = (words: string): boolean => {
  const verb = FINITE.exec(words);
  return !NO_THING.test(words) && (verb === null || RELATIVE.test(words.slice(0, verb.index)));
};
const NO_THING =
  /^(?:(?:it|they|these|those|this|that|such|which|who|he|she|there|both|all|each|any|none|some)$|neither\b|none\b|\d|$)/i;
const FINITE = / (?:are|is|was|were|has|have|may|shall|must|will) /i;
const RELATIVE = /\b(?:that|which|who|whom|whose|what|as|where|it|they|there|he|she)\b/i;

/** "by the Department of Lamps and the Board in equal shares" -> "in equal shares". */
const withoutAgents = (tail: string, agents: readonly string[]): string => {
  if (!tail.startsWith('by ')) return tail;
  let rest = tail.slice(3);
  for (let round = 0; round < agents.length; round += 1) {
    const bare = rest.replace(/^(?:,? ?(?:and|or) )?(?:by )?(?:the )?/, '').replace(/^, /, '');
    const agent = agents.find((name) => bare.startsWith(name));
    if (agent === undefined) break;
    rest = bare.slice(agent.length);
  }
  return GOES_ON.test(rest) ? rest.replace(THEIR_ASIDE, '').replace(/^[,.]? ?/, '') : tail;
};
const GOES_ON =
  /^(?:$|[,;.]| (?:annually|as|at|before|daily|each|every|for|from|in|monthly|no later|not later|on|once|quarterly|to|twice|under|until|upon|with|within|without|pursuant|consistent|subject)\b)/;
/** "by the Secretary, acting through the Lamp Office, in all harbors": whom they act through is told of them. */
const THEIR_ASIDE = /^,? (?:acting |directly or )?through [^,]{1,200}(?:,|$)/;

/** "a plan by May 1": the limit is told for itself. Where "made" or "is" stands before, it is of another clause. */
export const withoutLimit = (object: string | null, limit: string | null): string | null => {
  const at = object === null || limit === null ? -1 : object.indexOf(limit);
  if (object === null || limit === null || at < 0) return object;
  const [before, after] = [object.slice(0, at), object.slice(at + limit.length)];
  if (/^[\s.,;:”"]*$/.test(after) && !OF_ANOTHER.test(before))
    return (
      before
        .replace(TAIL, '')
        .replace(/\b(?:beginning|starting)$/, '')
        .replace(TAIL, '') || null
    );
  return before === '' && /^, (?!(?:or|and)\b)/.test(after) ? after.slice(2) || null : object;
};
const TAIL = /(?<![\s,;:])[\s,;:]+$/;
/** "the lamps sold by May 1"; "meet the need by May 1", "plant the garden by May 1" end with nouns. */
const OF_ANOTHER =
  /\b(?:is|are|was|were|be|been|(?!(?:bed|hundred|shed)\b)[a-z]+(?<!e)ed|agreed|bought|broken|brought|built|chosen|done|drawn|driven|found|given|grown|held|kept|known|laid|lent|made|paid|seen|sent|shown|sold|spent|spoken|taken|told|written) $/;
