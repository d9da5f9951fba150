/** Sentences that tell their reader what to do: "Report incidents within an hour.", "Before you print, ask your supervisor." */

/** Verbs that no sentence begins with as nouns. */
const VERBS =
  'abide accept acknowledge acquire adapt add adhere adjust adopt advise align allow analyze announce apply appoint approve arrange assemble assess assign assist assume attach attempt attend authorize avoid be become begin bring build calculate cancel capture carry categorize cease certify choose cite clarify classify collaborate collect combine communicate compare compile complete comply conduct configure confirm consider consolidate construct consult contribute convert cooperate coordinate correct create decide declare decline decommission delegate delete deliver demonstrate deny deploy describe designate destroy determine develop disable disclose disconnect discontinue discuss disregard distribute divide download eliminate email e-mail employ enable encourage encrypt enclose enforce engage enroll ensure enter erase escalate establish evaluate examine exclude execute expand explain explore extend fill find follow gather generate get give identify ignore illustrate implement improve include incorporate indicate inform initiate insert inspect install instruct integrate introduce investigate invite involve isolate join justify keep learn let listen locate mail maintain make manage meet migrate minimize mitigate monitor negotiate notify obey observe obtain omit operate organize overwrite perform preserve prevent prepare prioritize proceed procure prohibit promote propose protect provide publish put raise read rebuild receive recheck recognize recommend redact redirect reduce refer refrain refuse reject rely remain remember remind remove rename renew repeat replace require reset resolve respect respond restore restrict retain retire retrieve revise revoke rotate safeguard save seek select send separate serve specify strengthen strive submit summarize supervise suspend take teach tell terminate think treat transmit uninstall upload validate verify wipe withdraw withhold write';
/** Nouns as well: what stands behind them tells. */
const EITHER =
  'access act address answer ask back block budget call change check claim close comment contact control copy cover detail document draft estimate exercise file finish fix focus format forward fund guard handle help hold inventory issue label lead leave limit link list lock log look mark match measure model move name number offer open order outline patch pay permit place plan present print process produce prompt purchase question quote record register release report request research review run schedule score screen search secure set share show sign sort start state stay stop store supply support tag talk test track train transfer try turn update upgrade use view visit wait watch work';

const anyOf = (words: string): string => words.split(' ').join('|');
const TELLS_TO = new RegExp(
  `^(?:do not|don[’']t|never|always|only use|use(?! (?:of|cases?|and|or|is|in)\\b))\\b|^(?:then |also |promptly |immediately |regularly |always )?(?:(?:${anyOf(VERBS)})\\b(?! (?:is|are|was|were|has|have|of|may|must|shall|should|will)\\b)|(?:${anyOf(EITHER)}) (?:the|an?|all|any|each|every|your|their|its|our|this|that|these|those|at|no|not|only|to|for|on|in|by|with|from|as|it|them|how|what|whether|who|suspected|known|[a-z]+(?:s|ly|ing))[ :])`,
  'i',
);

export const isImperative = (words: string): boolean => TELLS_TO.test(words);

const capital = (words: string): string =>
  words.replace(/\S+/g, (verb) => (verb[0]?.toUpperCase() ?? '') + verb.slice(1));
const SURELY = new RegExp(
  `^(?:Do not|Never|Always|(?:${anyOf(capital(`${VERBS} ${EITHER}`))}) (?:every|each|all|any|your|our|no|them|it|the|an?|only)) [a-z]`,
);
/** At the head of a sentence in small letters, which else might be a heading: "Check every output for errors." */
export const isSurelyImperative = (words: string): boolean => SURELY.test(words);

const NOUN = new RegExp(`^(?:${anyOf(capital(EITHER))}) (?:about|at|by|for|from|in|of|on|to|with)\\b`);
/** "Report on lamps in harbors." may be a heading. */
export const mayBeNoun = (words: string): boolean => NOUN.test(words);

const thirdPerson = (verbs: string): string =>
  verbs
    .replace(/[a-z]\b(?!-)/gi, (last) => `${last}s`)
    .replace(/ys\b/g, (end, at: number, all: string) => (/[aeiou]/.test(all[at - 1] ?? '') ? end : 'ies'))
    .replace(/(?<=ch|sh|[sxz])s\b/g, 'es');
const DEED = new RegExp(
  `^(?:${anyOf(capital(thirdPerson(VERBS)))}) (?:the|an?|all|any|each|every|its|their|this|that|these|such|no) \\p{Ll}`,
  'u',
);
/** "Appoints a keeper in writing.": what somebody does. */
export const tellsOfDeed = (words: string): boolean => DEED.test(words);
