/** Who stands in a stretch of words: agencies by name, and unnamed groups of agencies. */
import { pattern } from '../../../kernel/pattern.ts';
import { slug } from '../../../../schema/domain/ids.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { ActorRole } from '../../../../schema/domain/vocabulary.ts';
import type { Actor, AgencyMention } from '../../../values/index.ts';
import { allMatches } from '../../../kernel/matches.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { NAME, type Masked } from './mask.ts';

export const AGENCIES = 'Agencies';

/** Each word once: what may be read in two ways is read in all of them. */
const DETERMINER = pattern`
  (?:(?:the|an?|only|each|every|any|all|such|these|those|other|both|no|said|his|her|its|their|either|neither|
  with|and|or|but|also|this|that|of|jointly|then|following|relevant|appropriate|responsible|respective|former|current|acting|
  regional|new|newly established|Federal) )*
`;
/** Offices inside a body that speak for it: "the Co-Chairs of the Task Force", "the staff of the Council". */
const ROLE_IN = pattern`
  (?:(?:heads?|(?:co-?|vice )?chairs?|(?:co-?|vice )?chair(?:man|men|person|persons|woman)|
  executive (?:director|secretary)|(?:chief [a-z]+ officer|C[EFIOT]O)|director|board(?: of (?:directors|
  governors|regents|trustees))?|leadership|leaders|staff|members?|secretariat|head of each|each|one or more|
  representatives?|an? (?:senior )?(?:official|representative)|(?:senior )?officials|components?|elements?|
  officers|employees|personnel|agents|inspectors|general counsels|employees designated by|office)(?: (?:and|or) (?:vice )?(?:chairs?|chair(?:man|person)|members|
  staff))?(?: \uE002{1,60})? (?:of|from|at|within|in) )?
`;
/** "the Department of Commerce's National Institute", "HHS Office for Lamps": the part that acts. */
const NAMED_ITEM = new RegExp(
  `^(?!an? (?:component|element|office) (?:of|within|in) )${DETERMINER}${ROLE_IN}(?:the )?(?:${NAME}+(?:[’']s)? )?(${NAME}+)`,
  'i',
);

/** "the National Program Office of X": a part with a name of its own. */
const PART_OF = new RegExp(
  `^(?:[Tt]he )?((?:[A-Z][\\w’'-]+ ){2,6}(?:Office|Center|Division|Laboratory|Bureau)) (?:of|within|in|at) (?:the )?${NAME}+(?: \uE002{1,60})?$`,
);
/** "Task Force agencies", "X components": those that sit in it or belong to it, and not the body. */
const AGENCIES_OF_BODY = new RegExp(
  `^(?:(?:the|all|each|every|any|such|other|affected) )*${NAME}+ (?:(?:member|operating|program|field|regional|staff) )?(?:agenc(?:y|ies)|departments|components?|bureaus|elements|divisions|mission areas?|units|subagencies)(?! of\\b)\\b`,
  'i',
);

/** "each DOGE Team Lead": somebody whom several agencies have, not the agency whose name the title bears. */
const EACH_WITH_NAME = new RegExp(
  `^(?:each|every|any) ${NAME}+ (?:Team|Office|Liaison|Representative|Officer|Lead)`,
  'i',
);

const NO_PREPOSITION = pattern`
  (?!(?:their|its|his|her|our|the|an?|each|in|by|for|to|with|from|under|on|at|that|which|who|whom|as|whose|into|
  upon|through|between|among|against|regarding|concerning|if|when|where|is|are|has|have|of)\b)
`;
const QUALIFIERS = `(?:${NO_PREPOSITION}[\\w’'&/.“”-]+,? ){0,9}?`;
const OFFICERS = pattern`
  (?:heads?|leaders?(?:hip)?|directors?|secretaries|officials?|principals?|chief [a-z ]{3,40}officers?|
  inspectors general|general counsels?|officers?|components?|elements?|representatives|senior officials|
  personnel|employees?|administrators|members|staff)
`;
const GROUP_NOUN = pattern`
  (?:agency heads?|(?:department|component|bureau) heads?|agency (?:chief|senior|head|personnel|leadership|
  leaders|officials?|CIOs?|CISOs?|CAIOs?|CFOs?|staff|components?|program|point|SAOPs?|lead)[\w -]{0,40}|
  agenc(?:y|ies)(?:’s|’|'s)?(?: (?:CIO|CAIO|CISO|Chief [A-Z][\w ]{2,40}Officer)s?)?|departments?|(?:IC|
  Intelligence Community)(?: elements?)?|elements? of the (?:IC|Intelligence Community)|[Ff]ederal LEAs?|
  [Ff]ederal (?:[a-z]+ )?regulators?|executive branch|public (?:bod(?:y|ies)|authorit(?:y|ies))|(?:national )?(?:competent|supervisory|market surveillance) authorit(?:y|ies)|(?:national|competent) courts?|Member States?|federal (?:entities|components|organizations|
  government entities|partners)|government entities|establishments|departmental (?:elements?|offices|components|organizations)|
  model owners?|(?:system|data|business) owners?|FCEB|CIOs|CAIOs?|CFOs|CISOs|CDOs|SAOPs?|
  Chief (?:[A-Z]\w+,? (?:and )?){1,3}Officers?|(?:relevant|responsible|appropriate|authorized|
  cognizant|program) (?:[a-z]+ )?(?:officials?|officers?)|contracting officers?|(?:consular|immigration) officers?|
  Secretar(?:y|ies) (?:concerned|making|who|responsible for|of (?:the |each |any )?(?:appropriate )?military departments?(?: concerned)?)|members? of the Cabinet|Cabinet members?|
  Secretary of (?:each|any|the) (?:[a-z]+ )?(?:agency|department)(?: concerned)?|program offices|
  (?<!the )program office|SRMAs?|Inspectors? General|O?IGs?|bureaus|(?:officers?|employees?|
  agents?)(?:,? (?:and|or) (?:employees|agencies|agents))? of the (?:United States|Federal Government|
  Government)|Federal employees?|(?:executive branch|agency|government(?:al)?) (?:departments?|officials|
  entities))
`;
const GROUP_ITEM = new RegExp(
  pattern`
    ^${DETERMINER}(?:${QUALIFIERS}${OFFICERS},? (?:of|from|at|within|in|for)(?: (?:each|all|any|one or more|
    both) of)?(?: (?:the|these|those|its) following)?(?: (?:the|each|every|any|an?|all|such|that|this|those|these|
    their|its|both|either))*(?: |\b))?${QUALIFIERS}(${GROUP_NOUN})(?![\w’'-])
  `,
  'i',
);
/** "The head of each laboratory centre": whatever has a head that an order charges is a part of the Government. */
const HEADS = /^(?:the )?heads of (?!state\b)[^,;]{2,120}$|^(?:the )?head of (?:each|every|any|an?) [^,;]{2,120}$/i;
/** Agencies of others. */
const STRANGER =
  /^(?:\S+ ){0,4}(?:State|SLTT|local|tribal|territorial|foreign|international|non-Federal|private|credit|news|rating|travel|adoption|community|accrediting|voluntary|employment|advertising|insurance|collection|consumer reporting|staffing|placement|home health) (?:\w+,? ){0,4}(?:agenc|department|entit|official|government|bureau)/i;

interface Item {
  readonly actor: Omit<Actor, 'role'> | null;
}

/** The list items of a noun phrase: "the Director of X, the heads of agencies, and the private sector" gives three. */
const SEPARATOR = new RegExp(
  `,? (?:and|or|nor|as well as|along with|together with) |[,;] (?:and |or |as well as )?|(?<=${NAME})/(?=${NAME})`,
  'g',
);

const itemsOf = (masked: Masked, within: Span): readonly Item[] => {
  const words = masked.words.slice(within.start - masked.start, within.end - masked.start);
  const items: Item[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = words.slice(from, to);
    if (piece.trim() !== '') items.push(itemOf(masked, piece, within.start + from));
  };
  for (const match of allMatches(words, SEPARATOR)) {
    if (joinsOneGroup(words, match)) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(words.length);
  return items;
};

/** "agencies represented in OMB and OSTP": where they sit, and nobody else. */
const REPRESENTED = new RegExp(`\\b(?:represented|participating|serving|sitting) (?:in|on|at) (?:the )?${NAME}+$`);

/** "The cooperation of A and B" is nobody's name. */
const NOUN_OF = new RegExp(
  `^(?:the |any |such )?(?:[a-z]+(?:sion|tion|ment|ance|ence|ity|ship)|work|efforts|activities|role|use|views|needs|resources)s? (?:of|by|between|among) (?:the )?${NAME}+$`,
  'i',
);
const NAME_NEXT = new RegExp(`^(?:the )?${NAME}`);

/** "departments and agencies", "executive departments, agencies, and offices" are one group. */
const joinsOneGroup = (words: string, match: RegExpExecArray): boolean =>
  (REPRESENTED.test(words.slice(0, match.index)) && words[match.index + match[0].length] === NAME) ||
  (NOUN_OF.test(words.slice(0, match.index)) && NAME_NEXT.test(words.slice(match.index + match[0].length))) ||
  (/(?:departments?|agenc(?:y|ies)|bureaus?|offices?|commissions?|components?|entities|establishments?|instrumentalities)$/i.test(
    words.slice(0, match.index),
  ) &&
    /^(?:other |their |its |independent |executive |all |such |Federal |government )?(?:establishments?|agenc(?:y|ies)|offices?|components?|bureaus?|commissions?|entities|instrumentalities|departments?)\b/i.test(
      words.slice(match.index + match[0].length),
    ));

const itemOf = (masked: Masked, piece: string, offset: number): Item => {
  const lead = piece.length - piece.trimStart().length;
  const words = piece.trim();
  const part = PART_OF.exec(words)?.[1];
  if (part && /\uE000/.test(words))
    return { actor: titled(masked, offset + lead, words.slice(0, words.indexOf(part) + part.length)) };
  const named = EACH_WITH_NAME.test(words) || AGENCIES_OF_BODY.test(words) ? null : NAMED_ITEM.exec(words);
  if (named?.[1]) {
    const end = offset + lead + named[0].length;
    const start = end - named[1].length;
    const mention = masked.mentions.find((candidate) => candidate.start >= start && candidate.end <= end);
    if (mention) return { actor: actorOf(masked.text, mention) };
  }
  const service = SERVICE.exec(words)?.[1];
  if (service) return { actor: serviceOf(masked, offset + lead, words, service) };
  const vice = VICE_PRESIDENT.exec(words);
  if (vice) return { actor: titled(masked, offset + lead, vice[0]) };
  const post = POST.exec(words)?.[1];
  if (post && isPost(masked.text, post)) return { actor: titled(masked, offset + lead, words) };
  if (A_NAME.test(words) && !GENERIC_NAME.test(words)) return { actor: titled(masked, offset + lead, words) };
  const group =
    FORCES.exec(words) ??
    EACH_WITH_NAME.exec(words) ??
    AGENCIES_OF_BODY.exec(words) ??
    GROUP_ITEM.exec(words) ??
    HEADS.exec(words);
  if (!group || STRANGER.test(words)) return { actor: null };
  const start = offset + lead;
  return {
    actor: {
      ...spanOf(start, start + group[0].length),
      text: masked.text.slice(start, start + group[0].length),
      canonical: AGENCIES,
      agency: null,
    },
  };
};

/** "The United States Armed Forces shall": of several departments. */
const FORCES =
  /^(?:the )?(?:(?:United States|U\.S\.) )?(?:Armed Forces|Uniformed Services)(?: of the United States)?$/i;

/** "The Department of Lamp Services", "The Digital Lamp Agency": one by its name, though no table has it, and no group. */
const A_NAME =
  /^(?:(?:[Oo]nly )?[Tt]he )?(?:(?:Department|Bureau|Division) of (?:the )?[A-Z]|(?:[A-Z][\w’'-]+ (?:(?:of|and|for) )?){2,6}(?:Agency|Department)$)/;
const GENERIC_NAME =
  /^(?:(?:[Oo]nly )?[Tt]he )?(?:(?:\w+ing|\w+ed|Each|Every|All|Any|No|Federal|Executive|Lead|State|Local|Component|Member|Customer|Other|Such|Agency|Program|Human Resources|Legal|Security|Project|Product) )+/;

/** "a new position entitled the Chief Lamp Officer": one officer, and no group of them. */
const POST = /^[Tt]he (Chief (?:[A-Z][a-z]+ ){1,3}Officer)$/;
const isPost = (text: string, title: string): boolean =>
  new RegExp(`\\b(?:position|post|role) (?:entitled|titled|called|known as|of) (?:the |an? )?[“"]?${title}\\b`).test(
    text,
  );

/** "the Army shall", "the Department of the Army, the Navy, and the Air Force": the department of that service. */
const SERVICE = /^[Tt]he (Army|Navy|Air Force)$/;
const serviceOf = (masked: Masked, start: number, words: string, service: string): Omit<Actor, 'role'> => {
  const canonical = `Department of the ${service}`;
  return { ...titled(masked, start, words), canonical, agency: `agency/${slug(canonical)}` };
};

/** The one holder of an office who is no agency and yet is charged. */
const VICE_PRESIDENT = /^(?:[Tt]he )?Vice President$/;

const titled = (masked: Masked, start: number, words: string): Omit<Actor, 'role'> => ({
  ...spanOf(start, start + words.length),
  text: masked.text.slice(start, start + words.length),
  canonical: words.replace(/^(?:only )?the /i, ''),
  agency: null,
});

/** "the Administrator of X, Department of Y": an office and whose it is, for a list would say "and". */
const OFFICE_OF = new RegExp(`^(?:the )?${NAME}{1,200}, ${NAME}{1,200}$`, 'i');

const actorOf = (text: string, mention: AgencyMention): Omit<Actor, 'role'> => ({
  start: mention.start,
  end: mention.end,
  text: text.slice(mention.start, mention.end),
  canonical: mention.canonical,
  agency: mention.agency,
});

/** "the lead agency for it, currently the Department of X,": that one. */
const NOW = new RegExp(`, (?:currently|presently) (?=(?:the )?${NAME})`);

/** "agencies whose rules name the X or the Y": they, and neither X nor Y. */
const AGENCIES_WHOSE = /^(?:the |all |any |each |other |those )*(?:heads? of )?(?:[a-z]+ )?agenc(?:y|ies)(?= whose )/i;

export const actorsIn = (masked: Masked, within: Span, role: ActorRole): readonly Actor[] => {
  const known = namedIn(masked);
  const place = `${String(within.start)} ${String(within.end)}`;
  const named = known.get(place) ?? readNamed(masked, within);
  known.set(place, named);
  return named.map((actor) => ({ ...actor, role }));
};

type Named = NonNullable<Item['actor']>;

/** Those of one sentence, by where they stand: most of its phrases are asked for several times. */
const namedIn = oncePer((_masked: Masked) => new Map<string, readonly Named[]>());

const readNamed = (masked: Masked, within: Span): readonly Named[] => {
  const found: Named[] = [];
  const words = masked.words.slice(within.start - masked.start, within.end - masked.start);
  const now = NOW.exec(words);
  const whose = AGENCIES_WHOSE.exec(words)?.[0].length;
  const items = itemsOf(
    masked,
    now
      ? spanOf(within.start + now.index + now[0].length, within.end)
      : whose
        ? spanOf(within.start, within.start + whose)
        : within,
  );
  for (const { actor } of OFFICE_OF.test(words) ? items.slice(0, 1) : items) {
    if (actor && !found.some((held) => held.canonical === actor.canonical)) found.push(actor);
  }
  return found;
};
