/** Commands: what a text orders without a modal verb, in a list of actions or in text that it inserts elsewhere. */
import { pattern } from '../../../kernel/pattern.ts';
import type { Actor } from '../../../values/index.ts';
import { isToldApplicants } from './applicants.ts';
import { mentioned, unnamed, type Context } from './context.ts';
import { isActions, isGuide } from './exclusions.ts';
import type { Charge } from './memory.ts';
import { itemLeadOf, startsWithVerb } from './stems.ts';
import type { Unit } from './units.ts';

/** "By Monday, submit a report": only where the text lists what agencies must do, or tells applicants how to apply. */
export const isCommand = (context: Context, unit: Unit, words: string): boolean =>
  toAgencies(context, unit, words) || toApplicants(context, words);

/** Such a sentence needs no other sign that it is a command. */
export const toApplicants = (context: Context, words: string): boolean =>
  (context.toApplicants || context.toStaff) &&
  !ASKS.test(words) &&
  !EXPLAINS.test(words) &&
  !FOR_HELP.test(words) &&
  !SAYS_OF.test(words) &&
  (PLEASE.test(words) || isToldApplicants(words.slice(itemLeadOf(words))));

const toAgencies = (context: Context, unit: Unit, words: string): boolean =>
  context.toAgencies &&
  (unit.headings.some(isActions) ||
    tellsYou(context, words) ||
    forbids(context, words) ||
    (context.isStated && /^(?:Ensure|Make sure) (?:that |all |each |every |the |any )/.test(words)) ||
    PLEASE.test(words) ||
    CALLS_STEPS.test(words) ||
    (ASKED.test(unit.headings[0] ?? '') && isToldApplicants(words) && !FOR_HELP.test(words)) ||
    (unit.headings.some(isGuide) && /[.!:]$/.test(words) && !SUBJECTED.test(words))) &&
  !ASKS.test(words) &&
  !EXPLAINS.test(words) &&
  (PLEASE.test(words) || !STATES.test(words.slice(itemLeadOf(words)))) &&
  /^(?:[A-Z]|[a-z]+ [a-z])/.test(words) &&
  /[a-z] .*[.;:)”"]$/s.test(`${words}${unit.opens && unit.itemLevel >= 0 ? '.' : ''}`);

/** "Do not light it", in a text that says for which agencies it is. */
export const forbids = (context: Context, words: string): boolean =>
  context.toAgencies && context.isStated && /^(?:Do not|Don[’']t|Never) [a-z]/.test(words);

/** "When you buy a lamp, check it.", in a text that says "you" to agencies. */
export const tellsYou = (context: Context, words: string): boolean =>
  context.asYou &&
  !FOR_HELP.test(words) &&
  !REGARDS.test(words) &&
  !REGARDS.test(words.slice(itemLeadOf(words))) &&
  (isToldApplicants(words) || isToldApplicants(words.slice(itemLeadOf(words))));

const isCommandAt = (context: Context, unit: Unit): boolean => {
  const words = context.text.slice(unit.start, unit.end);
  return startsWithVerb(words) && isCommand(context, unit, words);
};

/** "Refer to the following: See the page. Reset the keys.": the first item may say where to read. */
export const listsCommands = (context: Context, units: readonly Unit[], index: number): boolean => {
  const [next, second] = units.slice(index + 1, index + 3);
  const asks = next && ASKS.test(context.text.slice(next.start, next.end));
  const first = asks && second?.opens ? second : next;
  return first !== undefined && isCommandAt(context, first);
};

/** "May we keep the lamps?": the answer may command; "What do I need?" and "How can I" are given advice. */
const ASKED = /^(?!(?:What (?:are|can|could|do|does|is|kinds?|tools?)|How (?:can|could|would)|Where|Why)\b).*\?$/i;

/** "If you find one, please report it". */
const PLEASE = /^(?:[^.;:]{1,200}, )?[Pp]lease [a-z]/;
/** "Please ensure your agency completes the following:": the items say what. */
export const callsForItems = (words: string): boolean => CALLS.test(words) || CALLS_STEPS.test(words);
/** "Follow these steps:", "Take the following actions:". */
const CALLS_STEPS =
  /^(?:[^.;:]{1,120}, )?(?:[Ff]ollow|[Tt]ake|[Cc]omplete|[Pp]erform|[Cc]arry out|[Dd]o) (?:(?:all|each) of )?(?:the following|these)(?: [a-z]+){0,4} ?[:—-]+\s*$/;
const CALLS =
  /^(?:[^.;:]{1,200}, )?[Pp]lease (?:(?:ensure|make sure|see) (?:that )?(?:your (?:agency|organization|office|team)|you) )?(?:completes?|takes?|do|does|performs?|undertakes?|implements?|carry out|carries out|(?:complies|comply) with) (?:(?:each|all) of )?(?:the following|these)(?: [a-z]+){0,4} ?[:—-]+\s*$/;
const EXPLAINS = /^(?:For (?:example|instance)|In other words|In addition|Note)\b/;
/** "Answers appear below": a sentence that has a subject. */
const SUBJECTED = /^(?:[A-Z][a-z]+s|This|These|There|It|You) (?:[a-z]+ ){0,5}(?:are|is|can|may|will|appear|have|has)\b/;
/** Whom to ask for help is no duty. */
const ASKS =
  /^(?:See|Get in touch)\b|^(?:Send|Direct|Address|Submit|Refer|Email|E-mail) (?:any |all |your |further )?(?:questions|inquiries|enquiries|queries)\b|^(?:[^.;:]{1,200}, )?[Pp]lease (?:(?:submit|send) (?:to|them|(?:any |your )?(?:questions|comments|inquiries))|contact|direct|see|refer|visit|note|e?mail|call|reach|consult|feel|do not hesitate)\b/;

/** "Budget changes need approval." */
const SAYS_OF = /^[A-Z][a-z]+ [a-z]+s (?:need|require|are|have|do|will|must|may|can|should)\b/;
const FOR_HELP = /^(?:[^.;:]{1,200}, )?(?:contact|e-?mail|call)\b/i;

/** "Keep in mind that", "Visit our page", "If you have questions, send them to": what helps a reader asks nothing of him. */
const REGARDS = new RegExp(
  pattern`
    ^(?:(?:If|When|As|For|Before|After|In|To|While|Once|With) [^.;:]{1,200}?, )?(?:(?:also|please|always) )?(?:assume that|bear in mind|compare (?:this|that|these|those|it)\b|consider(?! whether\b)|
    imagine|keep in mind|learn|let us|look (?:at|for|out|to)|note|picture|read (?:more|on|about)|recall|remember|
    reach out|see(?! that\b| to\b)|suppose|take,? for (?:example|instance)|think (?:of|about)|visit)\b|^(?:If|Should|For) [^.;:,]{0,60}\b(?:questions?|inquiries|
    comments|help|more information|further information)\b[^.;:,]{0,60}, `,
  'i',
);

/** "Adversaries are known to ...": a statement, no command. */
const STATES = /^\w+(?: [\w-]+){0,4}?(?<! that| which| who) (?:is|are|was|were|has|have|can|cannot)\b/;

/** "(b) is amended to read: “(b) Keep lamps”": an item whose stem stands in the text that is amended. */
export const isInsertedItem = (unit: Unit, words: string): boolean =>
  unit.inAmendment && unit.opens && unit.itemLevel > 0 && DOES.test(words.slice(itemLeadOf(words)));
/** Verbs of office, and no heading: "Review by the judge." */
const DOES =
  /^(?:[a-z]+ly )?(?:act|administer|advise|approve|assess|assign|assist|certify|chair|collaborate|commence|conduct|convene|coordinate|designate|determine|develop|direct|ensure|establish|evaluate|identify|implement|issue|lead|maintain|manage|monitor|notify|oversee|participate|perform|plan|prepare|prescribe|promote|provide|publish|receive|recommend|report|represent|review|select|serve|submit|supervise|support|take|transfer)\b,? (?!of\b|by\b|for\b|when\b|from\b)[^;]{40}/i;

/** Whose duties the section is about ("Role of the Director of X"); else whoever was charged last, where that is one. */
export const chargedElsewhere = ({ mentions, text, memory }: Context, { headings, start }: Unit): readonly Actor[] => {
  const one = mentions.findLast(
    (mention) =>
      mention.end <= start &&
      mention.via === 'official' &&
      headings.some((heading) => heading.includes(text.slice(mention.start, mention.end))),
  );
  return one ? [mentioned(text, one)] : memory.lastNamed();
};

export const command = (context: Context, unit: Unit, actors?: readonly Actor[]): Charge => ({
  modality: 'IMPERATIVE',
  modalitySpan: null,
  actors: actors ?? (context.toApplicants || context.toStaff ? [] : [unnamed(context.text, unit)]),
  rule: 'obligations/command@1',
});
