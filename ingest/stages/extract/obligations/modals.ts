/** The words that make a clause a directive: "shall", "must not", "is encouraged to", "I direct X to". */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Modality } from '../../../../schema/domain/vocabulary.ts';
import { LIMIT, NAME } from './mask.ts';
import { allMatches } from '../../../kernel/matches.ts';

export interface Modal extends Span {
  readonly modality: Modality;
  /** The subject stands behind it: "I hereby direct the Secretary to ...", "this memorandum requires agencies to ...". */
  readonly ordering: boolean;
}

/** "Should the proposal be adopted" is a condition; "will not only review plans but publish them" does both. */
const SIMPLE =
  '\\b(shall|must|should(?! (?:the|an?|any|such|it|they|there|we|you|no)\\b)|may|will|ought to)\\b(?!(?<=\\bbut \\w{3,6}) not be limited to\\b)(?:(?: also| further|,? however,)? (not)\\b(?! (?:only|merely) [^.;]{3,200}?\\bbut\\b))?(?! (?:and|or) (?:shall|must|should|may|will)\\b)(?!,? (?:[“"]?(?:SHALL|MUST|SHOULD|MAY|WILL)\\b|(?:shall|must|should|may)(?: not)?(?:,| and| or) ))';
const ADVERBS =
  '(?:(?:hereby|likewise|similarly|thus|further|also|each|all|both|strongly|therefore|additionally|highly|jointly|specifically|not) ){0,3}';
const BOUND =
  'directed|required|ordered|instructed|requested|urged|encouraged|authorized|empowered|tasked|permitted|reminded|expected|called upon|asked|charged|prohibited';
/** "are directed during this period to", "is authorized under 50 U.S.C. 4532 to"; not "is required by law to". */
const MEANWHILE = `(?:(?: (?:(?:during|throughout|upon|after|before)\\b|${LIMIT})[^,.;:]{1,60}?)? |, (?!and |or |but )[^.;:]{1,400}?, (?=to |with |from )|(?<=authorized|empowered) (?:pursuant to|under) [^;:]{3,160}?,? (?=to (?!the |an? |any |each |such )[a-z]))`;
/** "is designated and empowered to"; "is authorized:" above a list of what. */
const PARTICIPLE = pattern`
  \b(?:is|are) ${ADVERBS}(?:designated and )?(${BOUND})(?:(?: and|,)? (?:${BOUND})){0,2}(?:(?<!prohibited|
  permitted|expected)(?=:\s*$)|${MEANWHILE}(?:to(?! and shall)|with|from)\b(?: the (?:maximum|
  fullest) extent[^,]{0,40},? to\b)?)
`;
const ENCOURAGED = '\\b(?:is|are) (?:[a-z]+ and )?(?:strongly |highly )?(encouraged)\\b(?! to)';
/** "The Secretaries are to report"; not what a purpose is. */
const ARE_TO = `(?<=${NAME} |\\b(?:[Yy]ou|[Aa]gencies|[Dd]epartments|[Oo]fficials|[Hh]eads|[Oo]ffices|[Oo]fficers|[Cc]omponents|[Bb]ureaus|[Dd]ivisions|[Uu]nits|[Mm]anagers|[Ss]upervisors|[Ee]mployees|[Ss]taff|[Aa]reas|[Oo]wners|[Mm]embers|[Ss]tates|[Gg]overnments|CIOs|CAIOs|CISOs|CDOs|CFOs|[Tt]he (?:[A-Z][\\w’'-]{1,30} (?:(?:of|and|for) )?){0,4}[A-Z][\\w’'-]{1,30}) )((?:is|are)(?: not)? to)(?= (?!be\\b)[a-z]| ?:\\s*$)`;
/** "Reports are to be sent to the Secretary"; "it is to be expected" is nobody's duty. */
const ARE_TO_BE = pattern`
  \b((?:is|are) to)(?= be (?:[a-z]+ly )?(?:approved|archived|carried out|circulated|completed|conducted|coordinated|delivered|
  developed|disclosed|distributed|documented|filed|forwarded|given|implemented|included|kept|labell?ed|logged|made|
  maintained|marked|notified|performed|posted|prepared|protected|provided|published|recorded|removed|replaced|
  reported|retained|returned|reviewed|sent|shared|signed|stored|submitted|tested|trained|transmitted|updated|used)\b)
`;
/** "is to take it up, and is to report": the second of two. */
const AND_IS_TO = '(?<=\\band )((?:is|are) to)(?= (?!be\\b)[a-z])';
/** "The Bureau agrees to share lists": parties to an agreement. */
const AGREES = `(?<=(?:${NAME}|\\b[Pp]art(?:y|ies)) )(?:(?:also|further|each|jointly) )?(agrees?) to\\b(?=:| (?!be bound|abide)[a-z])`;
/** "Recipients are expected to report"; "rain is expected to fall" is nobody's duty. */
const EXPECTED = `(?<=(?:${NAME}|\\b(?:[Rr]ecipients?|[Aa]pplicants?|[Gg]rantees?|[Aa]wardees?|[Aa]gencies|[Dd]epartments|[Oo]ffices|[Cc]omponents|[Oo]fficials|[Ee]mployees|[Ss]taff|[Ss]upervisors|[Mm]anagers|[Dd]irectors|[Hh]eads|[Cc]hiefs|[Cc]ommanders|[Oo]fficers|[Cc]oordinators|[Ss]uperintendents)) )(?:is|are) (?:also )?(expected) to\\b(?= (?!(?:be|become|benefit|decline|decrease|gain|grow|have|increase|know|lose|multiply|need|receive|see)\\b)[a-z])`;
/** "It is the Board's responsibility to", "It is the duty of the Board to": the subject stands behind. */
const DUTY = '(?:responsibility|duty|task|job|obligation|role)';
const IT_IS = pattern`
  \b[Ii]t (?:is|remains|becomes) (?:also )?(?:the (?:[a-z]+ )?(${DUTY}) of (?=[^;:]{2,120}? to )|
  (?=(?:the |each |every )?[^,.;:]{2,80}[’']s? (?:[a-z]+ )?(?<duty>${DUTY}) to ))
`;
const WE =
  '(?:I|[Ww]e|[Tt]his (?:[Mm]emorandum|[Oo]rder|[Dd]irective|[Gg]uidance|[Pp]olicy|[Ee]mergency [Dd]irective)|OMB|GAO|(?:[Tt]he )?OIG|(?:[Tt]his|[Tt]he) (?:House(?: of (?:Representatives|Delegates))?|Senate|Assembly|General Assembly|Legislature|Council|Board)(?: of (?:the (?:State|Commonwealth) of )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)?)';
/** "We call on the Coast Guard to"; "when lamps fail, we call on it for help to light them" asks for help. */
const TO_DO = '(?= (?:(?!(?:for|if|when|whenever|where|in case)\\b)[^\\s.;:]+ ){1,40}to [a-z])';
const ORDER =
  pattern`
    (?<!\b(?:of|under|by|in|with|to|for|from|[Ii]f|[Ww]hen|[Ww]henever|[Ww]here|that|which|[Aa]s|[Uu]nless) )\b${WE} (?:(?:does|do|hereby|also|further|therefore|strongly) ){0,2}(?:(?:urge|authorize|empower)s? and (?=request|direct|order|instruct|require))?(direct|
    order|instruct|request|urge|encourage|call (?:up)?on${TO_DO}|require|ask|recommend|authorize|expect(?= (?:the |all |each |every )?(?:[A-Z\uE000]|agenc|departments|entities|boards|managers|staff|officials|you )[^.;]{0,90}? to [a-z]))s?\b(?: that|, (?!and\b|or\b)[^,.;:]{2,100},(?= (?:the|all) ))? 
  ` +
  `|(?:\\b(?:OIG|GAO|[Ww]e)|${NAME}) (?:are |is )?(?:made|makes?|making) (?:the following )?(?:\\w+ ){0,3}(recommend)ations? to ` +
  `|\\bI am (?:(?:hereby|also|further|therefore) )?(direct|order|instruct|request|ask|authoriz|requir)ing (?:that )?` +
  `|${NAME} (?:(?:also|further|therefore|strongly) ){0,2}(urge|encourage|recommend)s\\b(?: that)?(?= (?:(?:[A-Za-z]+ ){0,3}(?:agenc(?:y|ies)|departments)|you)\\b) `;

/** "It is further ordered that the Secretary publish lists", "that lamps be lit by the Bureau"; where "shall" follows, that is the modal. */
const WHO_IS_ORDERED = `(?: (?:(?:the|all|each|every|any|executive) ){0,3}(?:${NAME}{1,200}|(?:heads of )?(?:[a-z]+ and )?agencies) [a-z]+(?<!ed) | [^.;:,]{3,200}? be [a-z]+(?:ed|en|ld|pt|nt|lit) by (?:the )?${NAME})`;
const IT_IS_ORDERED = `\\b(?:[Ii]t is|IT IS) (?:(?:hereby|further|also|therefore),? ){0,2}(?<told>order|direct)ed,? that(?=${WHO_IS_ORDERED})(?![^.;:]{3,400} (?:shall|must|may|will|should) )`;

const MODAL = new RegExp(
  `${SIMPLE}|${EXPECTED}|${PARTICIPLE}|${ENCOURAGED}|${ARE_TO}|${ARE_TO_BE}|${AND_IS_TO}|${AGREES}|${ORDER}|${IT_IS}|${IT_IS_ORDERED}`,
  'g',
);

const OF_VERB: Readonly<Record<string, Modality>> = {
  shall: 'SHALL',
  must: 'MUST',
  should: 'SHOULD',
  'ought to': 'SHOULD',
  may: 'MAY',
  will: 'WILL',
  'is not to': 'SHALL_NOT',
  'are not to': 'SHALL_NOT',
  agree: 'WILL',
  agrees: 'WILL',
  expected: 'SHOULD',
  expect: 'SHOULD',
  encouraged: 'ENCOURAGED',
  urged: 'ENCOURAGED',
  encourage: 'ENCOURAGED',
  urge: 'ENCOURAGED',
  requested: 'ENCOURAGED',
  request: 'ENCOURAGED',
  ask: 'ENCOURAGED',
  recommend: 'ENCOURAGED',
  authorize: 'MAY',
  authoriz: 'MAY',
  'call upon': 'ENCOURAGED',
  'call on': 'ENCOURAGED',
  'called upon': 'ENCOURAGED',
  asked: 'ENCOURAGED',
  authorized: 'MAY',
  empowered: 'MAY',
  permitted: 'MAY',
  prohibited: 'SHALL_NOT',
};

/** All modal phrases of a sentence; `words` as masked, offsets from `offset`. */
export const modalsIn = (words: string, offset: number): readonly Modal[] =>
  allMatches(words, MODAL).flatMap((match) => {
    const [printed, simple, not, expected, participle, encouraged, areTo, areToBe, andIsTo, agrees, ...orders] = match;
    const [ownOrder, madeTo, goingOn, theirOrder, dutyOf] = orders;
    const order =
      ownOrder ?? madeTo ?? goingOn ?? theirOrder ?? dutyOf ?? match.groups?.['duty'] ?? match.groups?.['told'];
    const bound = areTo ?? areToBe ?? andIsTo ?? agrees;
    const verb = simple ?? expected ?? participle ?? encouraged ?? bound ?? order ?? '';
    if (
      (andIsTo !== undefined && !GOES_ON_TO.test(words.slice(0, match.index))) ||
      verb === 'reminded' ||
      participle === 'expected' ||
      (participle !== undefined && / not /.test(printed.slice(0, printed.indexOf(participle)))) ||
      (simple && isNoun(words, match.index, simple))
    )
      return [];
    const negated =
      not !== undefined || /(?<![a-z])[Nn]or $/.test(words.slice(Math.max(0, match.index - 5), match.index));
    const ordered =
      participle !== undefined && /\b(?:directed|required|ordered|instructed)\b/.test(printed.slice(0, 60));
    const modality = ordered
      ? 'REQUIRED'
      : negated && /^(?:shall|must|may)$/.test(simple ?? '')
        ? 'SHALL_NOT'
        : (OF_VERB[verb] ?? 'REQUIRED');
    const start = offset + match.index;
    const span = spanOf(start, start + printed.trimEnd().length);
    const inverted = simple ? isInverted(words, match.index, match.index + printed.length) : null;
    return [
      {
        ...span,
        modality: inverted === 'never' ? 'SHALL_NOT' : modality,
        ordering: order !== undefined || inverted !== null,
      },
    ];
  });

const GOES_ON_TO = new RegExp(`(?:${NAME}|[Aa]gencies|[Dd]epartments|[Hh]eads) (?:is|are) to [a-z][^.;]{1,400}, and $`);

/** "at the will of", "the will to", "the term “shall”". */
const isNoun = (words: string, at: number, word: string): boolean =>
  (word === 'will' && /\b(?:the|a|free|good|political|at) $/.test(words.slice(Math.max(0, at - 10), at))) ||
  (/["“‘']$/.test(words.slice(0, at)) && /^[.,]?["”’']/.test(words.slice(at + word.length)));

/** "In no event shall the Secretary sell it", "Only then may agencies lend it": the subject stands behind the modal. */
const isInverted = (words: string, start: number, end: number): 'never' | 'only' | null => {
  const before = INVERTS.exec(words.slice(Math.max(0, start - 160), start));
  if (!before || !BARE_ORDER.test(words.slice(end, end + 400))) return null;
  return /^[Oo]nly|^[Nn]ot/.test(before[1] ?? '') ? 'only' : 'never';
};
const INVERTS =
  /(?:^|[.;:,] )(?:and )?((?:[Ii]n no (?:event|case|circumstances?|instance)|[Uu]nder no circumstances?|[Aa]t no time|[Nn]or|[Nn]ot only|[Oo]nly (?:then|(?:after|if|when|where|with) [^,.;]{1,120}))) $/;

/** "direct the Secretary to", "urge agencies to"; or "recommend that agencies patch", where no "to" follows those charged. */
export const orderedEnd = (behind: string): number =>
  BARE_ORDER.exec(behind)?.[0].trimEnd().length ??
  / to(?: |:|—|--)|, by | within |:$/.exec(behind.slice(0, 600))?.index ??
  Math.min(behind.length, 160);
/** "Deputy Director of", "Chief Information Officer": words of a title, before a name or without one. */
const TITLE_WORDS = '(?:[A-Z][\\w’-]{1,30} (?:(?:of|for|and|on) (?:the )?)?){1,7}';
const BARE_ORDER = new RegExp(
  pattern`
    ^ ?(?:(?:the|all|any|an|such|each|every|[Ff]ederal|affected|
    covered) ){0,3}(?:(?:${TITLE_WORDS})?${NAME}+ |(?!(?:Federal|Executive) (?:agenc|departments?\b|offic|employees\b|entities\b))${TITLE_WORDS}(?=[a-z])|you |(?:heads of )?(?:executive )?(?:departments and )?agenc(?:y|ies) )(?=(?!to |and |or |of |on |in |for |that |which |who |with |by |within )[a-z]+(?<!ed) )
  `,
);
