/**
 * What has a modal verb and is no directive: policy, purpose, establishment, membership, definitions, legal effects,
 * boilerplate, duties of private parties. Each pattern says why.
 */
import { pattern } from '../../../kernel/pattern.ts';
import { allMatches } from '../../../kernel/matches.ts';

/** Headings of provisions that say what holds, not what to do. */
export const isDefinitions = (heading: string): boolean =>
  /^(?:Key |Terms and )?Definitions?\b|^Glossary/i.test(heading);
export const isPolicy = (heading: string): boolean => PREFACE.test(heading) && !MEASURES.test(heading);
const PREFACE =
  /^(?:Purpose|Policy|Policies|Background|Findings?(?! \d)|Introduction|Preamble|Overview|Scope(?! of (?:the )?(?!This\b|Order\b|Directive\b|Memorandum\b|Policy\b|Guidance\b|Framework\b|Rule\b|Authority\b)[A-Z])|Applicability|Summary)\b/i;
/** "Policy of Enforcement Discretion", "Policies and Procedures to Govern Hiring": what is to be done. */
const MEASURES =
  /^(?:Polic(?:y|ies)|Purpose|Scope)(?: and|,) (?:actions?|implementation|requirements?|responsibilit)|^Polic(?:ies|y),? (?:strategies|actions?)\b|^Polic(?:y|ies) (?:for|regarding|concerning|(?:of|on) (?!the United States)|(?:and|or) (?:procedures?|process|implementation|practices|requirements|guidance|responsibilit)|directives?|coordination|development|implementation|review|guidance|process)/i;

/** Headings under which a bare command is a directive. */
export const isActions = (heading: string): boolean =>
  /^(?:(?:Required|Agency|Immediate|Emergency|Mandatory|Specific|Minimum) )*(?:Actions?|Requirements?|Instructions|Next Steps|Checklist)(?: (?:Required|for Agencies|by Agencies))?\b/i.test(
    heading,
  );

/** Under these, what is a sentence and a command is a directive; a line may only name what stands below. */
export const isGuide = (heading: string): boolean => /^Implementation (?:Guide|Guidance|Steps)\b/i.test(heading);

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** The document speaks of itself: construction, effect, applicable law, rights. */
const OF_ITSELF = new RegExp(
  `^${anyOf(
    'Nothing',
    'No (?:provision|part) of',
    'Neither this',
    'This (?:order|memorandum|directive|proclamation|section|subsection|paragraph|part|Executive|delegation|authority|determination|revocation|amendment)',
    'The (?:provisions?|terms?|requirements?|authority|authorities|functions?|definitions?|delegations?|effective date) (?:of|in|under|set forth|contained|delegated|vested)',
    '(?:Sections?|Subsection|Paragraph|Part|Title|Executive Orders?|Proclamation|Chapter) \\S*\\d',
    'Polic(?:y|ies) of the (?:Federal Government|United States|Nation)',
    'The term',
    'All actions (?:taken )?(?:under|pursuant to) this',
    'The foregoing',
    'All discretion under',
    'References? to',
    'Any reference',
  )}\\b`,
  'i',
);
/** The Government at large, its people, the President, Congress: nobody that can be held to it. */
const AT_LARGE = new RegExp(
  `^(?:and |but )?(?:the |our |my |this )?${anyOf(
    '(?:Federal|[Nn]ational) Government',
    'United States(?: of America)?(?: Government)?',
    'U\\.S\\. Government',
    'Government(?: of the United States)?',
    'America',
    'Americans',
    'American people',
    'Nation(?:’s \\w+)?',
    'country',
    'public',
    '(?:former |incumbent )?President',
    'Congress',
    'Administration',
    'we',
    'I',
    'you',
    'everyone',
    'there',
    'taxpayers',
    'world',
    'Supreme Court',
    'our (?:[a-z]+ ){0,2}[a-z]+',
    'courts?',
  )}(?: (?:also|therefore|and the private sector))?,?$`,
  'i',
);
/** Money and rights: what happens to them is an effect of law. */
const RIGHTS =
  /\b(?:property and interests in property|entry into the United States[^,]{0,80}|funds|expenses|title|rights?(?: to [a-z][^,;]{1,80})?|compensation|per diem|entitlement)$/i;

export const isNoSubject = (subject: string): boolean =>
  OF_ITSELF.test(subject) || AT_LARGE.test(subject) || RIGHTS.test(subject);

const noun = (...nouns: readonly string[]): RegExp =>
  new RegExp(
    pattern`
      ^(?:(?:Any|All|Each|Every|No|Such|The|These|Those|Other|A|An) )?(?:(?!(?:of|to|for|by|in|with|from|under|
      on)\b)[\w-]+ ){0,3}?${anyOf(...nouns)}(?: (?:of|in|to|for|with|without|under|from|at|by|on|within|acting|and|
      or|subject to|eligible|liable|larger|smaller|above|below|over|\()[^,]{0,120}| (?:where|who|whom|whose|that|which|[a-z]+ing|[a-z]+ed)\b[^;]{0,240})?$
    `,
    'i',
  );
/** People and organizations outside of the Government. */
const OUTSIDERS = noun(
  'persons?|individuals?|citizens?|nationals?|aliens?|noncitizens?|immigrants?|families|children|students?|teachers?',
  'contractors?|subcontractors?|grantees?|awardees?|applicants?|vendors?|offerors?|suppliers?|carriers?|providers?',
  '(?:[a-z-]+ ){0,3}service providers?|companies|company|corporations?|developers?|institutions?|employers?|organizations?|businesses|firms?|industry',
  'importers?|exporters?|manufacturers?|producers?|insurers?|issuers?|hospitals?|banks?|municipalit(?:y|ies)|cit(?:y|ies)|count(?:y|ies)',
  'accused|defendants?|claimants?|complainants?|plaintiffs?|petitioners?|prisoners?|victims?|spouses?|mothers?|fathers?|parents?|dependents?|passengers?|households?|consumers?|communities',
  'SLTT agenc(?:y|ies)|(?:State|Tribal|local|foreign|territorial|host)(?:,? (?:and|or)? ?(?:State|Tribal|local|territorial))* (?:governments|agencies|authorities)|aircraft|vessels?',
  'recipients?|users?|(?<!United )States?|localities|towns?|villages?|part(?:y|ies)|participants?|volunteers?|beneficiaries|schools|universities|researchers?',
  'entit(?:y|ies)|transactions?|nominees?|appointees?|members?(?! of)|witness(?:es)?|unions?|lessees?|permittees?',
);
/** Those who act for agencies, where the text speaks to agencies; else they are meant as persons. */
const INSIDERS = noun(
  'owners?|operators?|employees?|managers?|staff|personnel|teams?|workforce|attorneys?|lawyers?|litigants?',
);
/** "shall be made by the parties": the agent of the passive is no agency. */
export const isDoneByOutsiders = (predicate: string): boolean => {
  // not "be in writing from somebody appointed by the President"
  const agent =
    /^(?:,[^,]{0,80},)? (?:also |not |only )?be (?!in\b|of\b|on\b|at\b|from\b)[^,;:]{0,120}?\bby ((?:the |any |each |an? |all |such )?[^,;:.]{3,40})/.exec(
      predicate,
    )?.[1];
  return (
    agent !== undefined &&
    (AT_LARGE.test(agent) ||
      STRANGERS.test(agent) ||
      OUTSIDERS.test(agent.replace(/ (?:in|of|to|for|who|that|under|with)\b.*/, '')))
  );
};

/** "by the railroads or the employees": somebody in small letters who bears no name of an office. */
const STRANGERS =
  /^(?:the |any |all )?(?!(?:[a-z]+ )?(?:agenc|department|heads?|offici|offices?|secretar|director|council|committee|commission|board|bureau|administrat|task|groups?|panels?|chair|president|staff|components?|elements?|personnel|law|means|use|reason|virtue|regulations?|rules?|orders?|executive)\w*)[a-z]{4,}s(?: (?:or|and|in|of|to|for)\b.*|)$/;

/** "The actions directed by this order shall be carried out subject to the availability of appropriations." */
export const isOfThisOrder = (subject: string, predicate: string): boolean =>
  /(?: (?:set forth|described|directed|contained|required|specified|established|assigned)(?: [a-z]+)? (?:in|by|under|above)| (?:in|of) sections? [^;]{1,60} of)(?: this (?:(?:executive )?order|directive|memorandum|proclamation))?(?: (?:is|are) not intended to [a-z]+(?:,? and)?)?$/i.test(
    subject,
  ) &&
  /^ (?:not |also )?(?:be (?:implemented|carried out|undertaken|performed|administered|executed)(?: in a manner)?(?: (?:only )?(?:consistent|subject|in accordance|to the (?:[a-z]+ )?extent))|complement|supplement|supersede|take effect)\b/.test(
    predicate,
  );

export const isPrivate = (printed: string, toAgencies: boolean): boolean => {
  const subject = printed.replace(/ ?\([^()]{0,200}\)/g, '');
  return (
    OUTSIDERS.test(/^No /i.test(subject) ? (subject.split(', ')[0] ?? '') : subject) ||
    THOSE_CHOSEN.test(subject) ||
    WHO_RUNS_IT.test(subject) ||
    OWED_BY_EMPLOYERS.test(subject) ||
    EVERYBODY.test(subject) ||
    (!toAgencies && INSIDERS.test(subject))
  );
};

const EVERYBODY = /^(?:the |all of the )?(?:private sector|(?:general )?public)$/i;
/** What contractors owe those who work for them. */
const OWED_BY_EMPLOYERS =
  /^(?:(?:the|any|all|such|accrued|earned|unused) )*(?:paid (?:[a-z]+ )?leave|(?:minimum|overtime|hourly|cash) wages?)(?: (?:earned|accrued|required|taken)\b.{0,120})?$/i;
/** "The master, owner, agent, or operator of a vessel". */
const WHO_RUNS_IT =
  /^(?:(?:the|any|each|all|every|an?) )?(?:masters?|owners?|operators?|agents?|charterers?|captains?|lessees?)(?:,? (?:and |or )?(?:the )?(?:masters?|owners?|operators?|agents?|charterers?|captains?|lessees?|persons? in charge)){1,5}(?: of (?:the |an? |any |such |each )?[a-z]+(?: [a-z]+){0,4})?$/i;
/** "Those chosen for recognition shall receive a medal." */
const THOSE_CHOSEN = /^those (?:so )?(?:chosen|selected|nominated|appointed|eligible|honored|recognized)\b/i;

/** "State officials shall be consulted": what is done to them, agencies must do. */
export const isDoneToThem = (predicate: string): boolean =>
  /^ (?:also |first |then |promptly |not |in all circumstances )?be (?:[a-z]+ly )?(?:told|warned|trained|given (?:a chance|access|an opportunity|notice|the opportunity)|consulted|included in|involved in|notified|informed|invited|afforded|offered|briefed|advised|treated (?:humanely|fairly|equally|with)|subjected to|denied|excluded from|discriminated against|retaliated against)\b/.test(
    predicate,
  );

const AFTER_MODAL =
  '^(?:also |only |instead |henceforth |hereafter |collectively |nonetheless |no longer |not |then |thereafter |otherwise |automatically |hereby |each |both )*';
/** Establishment, placement and membership of bodies, the end of their life, pay: no duty, whoever is the subject. */
const MEMBERSHIP = new RegExp(
  `${AFTER_MODAL}${anyOf(
    'be invited to (?:attend|participate)',
    'take [^,;.]{3,80} to constitute a quorum',
    'be (?:[a-z0-9 ]{1,40} and )?(?:designated|appointed|selected|chosen|nominated) by the President',
    pattern`
      be (?:hereby |so |jointly )?(?:established|created|formed|composed|comprised|elected|co-?chaired|chaired|headed|led|
      housed|headquartered|located (?:in|within|at) the (?:Department|Office|Executive|National|Federal|U\.S|General)|known|named|renamed|called(?= (?:the|[“"]))|
      designated (?:as|by the President|from)|referred to(?= (?:as|herein|hereinafter|hereafter|collectively|
      in this))|appointed|reappointed|selected from|chosen from|drawn from|employed|reimbursed|compensated|allowed|
      paid(?! (?:by|to)\b)|entitled|eligible|vacant|filled|redesignated|made up|part of)
    `,
    'be (?:an? |the |one of the |its )?(?:(?!(?:to|by|for|with|from)\\b)\\w+,? ){0,3}?(?:members?|chair(?:man|person|s)?|co-chairs?|vice[ -]chair(?:man|person|s)?|component|element of|ex officio)\\b',
    'be an? (?:independent|interagency) ',
    'be an? (?:[a-z]+ ){0,3}(?:panel|body|committee|council|commission|board)\\b(?= (?:composed|consisting|made up|of)\\b)',
    'be (?:directed|supervised|managed) by an? |be administered by an? (?:[A-Z]\\w+ ){0,3}(?:Director|Administrator|Coordinator|Manager|Commissioner)\\b',
    'be represented (?:on|in|at|by)|be qualified to|reflect an? (?:[a-z]+,? )?(?:balance|diversity|diverse)',
    'rotate (?:annually|among)|be rotated|be invited to attend',
    'be (?:deemed|considered) (?:to be )?(?:an?|the)',
    'be (?:an? |the )?(?:employees?|advisors?|officers?|representatives?|citizens|residents) (?:of|to|from)\\b',
    'be (?:an? )?full-time|be (?:an? (?:position|employee|official|officer) |at least an? )',
    'be (?:(?:full-time|part-time|permanent|career|regular|[Ff]ederal|[Ss]tate) )+(?:employees?|officials?|officers?)',
    'consist|comprise|constitute(?! (?:(?:an?|one or more|such|the) )?(?:[a-z-]+ ){0,2}(?:boards?|committees?|councils?|panels?|task forces?|teams?|working groups?)\\b)|be as follows|function as follows|become the\\b|be determined by (?:the )?(?:order|dates?|lot)\\b|be for an? (?:[a-z]+ )?(?:period|term) of|be worn\\b',
    '(?:have|possess) (?:[a-z]+,? (?:and )?){0,4}(?:perspectives|expertise|experience|qualifications|backgrounds?)',
    pattern`
      (?:terminate|expire|dissolve|disband|sunset|cease)(?! (?:at once|immediately|promptly) (?:its|the|any|all|each|
      every|such|those|these)\b)(?: (?:on|upon|at|after|when|\d+|(?:one|two|three|four|five|
      six|seven|ten|ninety|sixty|thirty)|no later|unless|within|its functions|to exist|automatically|immediately)|
      [,.;]|$)
    `,
    pattern`
      serve (?:on|at|under|without|for|in(?! an? (?:advisory|consultative|coordinating|lead|supporting?)\b)|until|
      ex|terms?|two|three|a |an? (?:initial )?(?:term|\w+-year)|as (?:an? |the |its )?(?:[\w-]+ ){0,2}(?:members?|
      advis[eo]rs?(?= to the)|designated federal officer|(?:co-?|vice[- ])?chair\w*|ex officio|alternates?|
      (?:executive |staff )?directors?|executive secretar(?:y|ies)|representatives? (?:to|on)))
    `,
    'act as (?:the )?(?:chair|co-chair)',
    pattern`
      have (?:as its|(?:no (?:more|fewer) than |up to |not more than )?(?:\d+|two|three|four|five|six|seven|eight|
      nine|ten|eleven|twelve|fifteen|twenty)) (?:[\w-]+ ){0,2}(?:members|directors|chairs|vice chairs|liaisons)
    `,
    'continue to serve\\b',
    'continue to (?:operate|function|exist)(?=[.,;]|$| (?:as|under|until|and shall)\\b)',
    '(?:exist|continue(?: to exist| in existence| in being)) (?:for|until|through)|(?:function|operate) for (?:such|as long|so long|an? (?:[a-z]+ )?(?:term|period)|\\w+ (?:years?|months?)\\b)',
    'be (?:[a-z]+ )?(?:representative|reflective) of',
    'be (?:in|within) the (?:Department|Office|Executive|National|Federal|United States|U\\.S)',
    pattern`
      be (?:solely |purely )?advisory|be (?:dissolved|disbanded)\b|hold office|hold an? (?:position|rank|grade)|
      be at or above|be positioned|be (?:in|at) (?:grade|level|pay)|be placed in (?:the (?:excepted|
      competitive) service|Schedule|grade|level)|receive(?:, [^,]{1,60},)? (?:full |prompt |complete |unfettered |
      and |immediate )*access|receive (?:(?:no|part-time|technical|administrative|appropriate) )*(?:advice|
      assistance|help|support)\b|(?:elect to )?receive (?:the |an? )?(?:no|(?:travel|transportation|compensation|reimbursement|per diem)(?! (?!(?:allowances|costs|expenses|payments|plus|unless)\b)(?:[a-z]{3,}s|bill|claim|data|file|form|list|plan|record|report|request|study|survey)\b))|have staff|have (?:a|
      an|the|such|its|one|two|three) (?:(?!(?:of|to|for|in|that)\b)[\w-]+ ){0,3}?(?:staff|(?:co-?|vice[- ])?chair\w*|
      directors?|coordinator|term|vice|secretary|secretariat|administrator|liaison)
    `,
    pattern`
      include (?:(?:one|two|a|at least one) (?:senior )?representatives?|members|individuals|persons|experts|
      (?:at least|no more than|not more than|up to) \w+ (?:[\w-]+ )?members?|the following (?:additional |
      other )?(?:members|officials|officers|individuals)|(?:[a-z-]+ ){0,3}representatives (?:from|of)|as members|
      (?:the )?heads? of|up to \w+ members)
    `,
    'have (?:(?:the|full|sole|complete|exclusive|necessary|appropriate|sufficient)(?: and \\w+)? )+(?:opportunity|right|status|discretion|authority|power)',
    'have (?:no |direct |directive |final |general |independent )*(?:authority|discretion|jurisdiction)\\b',
  )}\\b`,
  'i',
);
/** Rates and goods of a tariff: what they shall be is an effect, unless somebody makes them so. */
export const isOfTariff = (subject: string): boolean =>
  /\b(?:rates? of duty|(?:specific|additional|ad valorem|antidumping|countervailing) dut(?:y|ies)|tariffs?|HTSUS|Harmonized Tariff Schedule|de minimis (?:treatment|exemption)|quota|drawback|dut(?:y|ies) (?:rates?|imposed)|column 1)\b/i.test(
    subject,
  ) ||
  /^(?:(?:any|all|such|the|these) )?(?:(?!of\b)[\w-]+ ){0,2}?(?:articles?|goods?|imports?|products?|packages?|shipments?)\b(?! (?:and )?(?:plan|report|list|review))/i.test(
    subject,
  );
/** What the law makes of a thing. */
const EFFECT = new RegExp(
  `${AFTER_MODAL}${anyOf(
    pattern`
      be \$\d+|be,? (?:[^,]{1,60}, )?(?:conclusive|under Schedule|modified(?! by the| at )|deemed|presumed|punished|
      considered(?! (?:in|by|regarding|when|for|during|as part of|at)\b)|construed|interpreted|treated as(?! (?:strictly )?(?:confidential|privileged|secret))|void|
      effective|in effect|in addition|subject to|limited to|exempt|governed|binding|amended|revoked|superseded|
      terminated|rescinded|null|enforceable|permitted|necessary|voluntary|no (?:more|fewer|less)|advisory|solely|
      the (?:sole|only|exclusive)|automatically [a-z]+ed|applicable|available|valid|final|blocked|confiscated|forfeited|vested|affected|
      prohibited|inadmissible|suspended|restricted|the policy|the (?:preferred|default|official|standard)|called)
    `,
    pattern`
      mean|refer to|have the (?:same |following )?meaning|take effect|become effective|(?:go|come|
      enter) into (?:effect|force)|automatically [a-z]+|count (?:towards?|against|as)|extend (?:to|beyond)|
      remain (?:in|the|an?|until|with|under|subject|unchanged|qualified|eligible|entitled|valid|effective|
      controlling|available|applicable|unaffected|binding)|continue|survive|qualify|
      apply(?! (?:the|an?|all|each|any|such|its|their|these|those|priority|best|appropriate|new|consistent|
      only (?!to|in|when|with|where|if|until|for|as|on|after|from)[a-z]+)\b)|read(?: as follows)?|
      supersede|prevail|govern|control|create|confer|impair|prejudice|affect|limit(?! itself)|preclude|prohibit|
      alter|abrogate|derogate|bar|accrue|vest|transfer directly|exist|have (?:full|no|the)(?: further| legal)? (?:force|effect|power)|
      rest with|reside|stand|commence|lie|constitute|fall|occur|result|depend|vary|expire|cease|
      begin(?! operations)|end
    `,
  )}\\b`,
  'i',
);

const bare = (predicate: string): string => predicate.replace(/^(?:, [^,]{0,200}, |\s)+/, '');
/** "The mission of the Council shall be to": why there is one. */
export const isPurpose = (subject: string, predicate: string): boolean =>
  (/^(?:the |its )?(?:(?:principal|primary|main|overall|overarching|ultimate|central|core) )?(?:goals?|missions?|purposes?|objectives?|aims?)\b|(?:’s|'s|its) (?:primary |core |main |principal |overarching )?(?:goals?|missions?|purposes?|objectives?|aims?)$/i.test(
    subject,
  ) &&
    /^(?:, [^,]{0,160},)? be\b/.test(predicate)) ||
  (/\b(?:principles|tenets|values)$/i.test(subject) &&
    /^ (?:also )?(?:provide (?:the|a) (?:basis|foundation|framework)|form the basis|govern|guide|inform|underlie)\b/.test(
      predicate,
    )) ||
  /^ have as (?:its|their) (?:[a-z]+ )?(?:aim|function|goal|mission|objective|purpose)s?\b/.test(predicate) ||
  (/^(?:the |its )?(?:[a-z]+ )?policy(?: of [^,;]{1,80})?$/i.test(subject) && /^ be (?:to|that)\b/.test(predicate));

/** "The condition of paragraph 1 shall be met only where": what the law takes for so. */
export const isCondition = (subject: string, predicate: string): boolean =>
  /\b(?:conditions?|presumptions?)\b(?:(?! (?:that|which)\b)[^,;]){0,80}$/i.test(subject) &&
  /^ (?:only )?(?:be (?:deemed |considered )?(?:met|satisfied|fulfilled)|apply)\b(?: only)?(?: where| if| when| unless|,)/.test(
    predicate,
  );

export const isMembership = (predicate: string): boolean => MEMBERSHIP.test(bare(predicate));
/** "The report shall be available to all": whoever writes it sees to that. */
export const isAvailable = (subject: string, predicate: string): boolean =>
  DOCUMENT.test(subject) && /^ be (?:(?:[a-z]+ )?available\b|limited to\b)/.test(predicate);
/** "Shall be rescinded" is an effect, "shall be rescinded by the Secretary" a duty. */
export const isEffect = (predicate: string): boolean =>
  EFFECT.test(bare(predicate)) && !/^ be [a-z]+ed by (?:the |each |all )?(?:[A-Z]|agenc|heads)/.test(predicate);

/** Clauses of amendment, definition and policy, wherever they stand. */
/** "It is the policy of the United States that ...", "The guiding principles of this work are:": what is held, and asked of nobody. */
export const statesPolicy = (sentence: string): boolean => POLICY.test(sentence) || statesPrinciples(sentence);
export const statesPrinciples = (sentence: string): boolean => PRINCIPLES.test(sentence);
const PRINCIPLES =
  /^(?:The|These|Our|Its|Such) (?:[a-z]+,? (?:and )?){0,3}(?:principles|tenets|values)\b[^.;:]{0,200} (?:are|include|are as follows) ?[:—]+\s*$/;
/** "This order finds that:": what the items below say is found, and ordered of nobody. */
export const findsThat = (sentence: string): boolean => FINDS.test(sentence.slice(-120));
const FINDS = /\b(?:finds?|recognizes?|acknowledges?|declares?|believes?|concludes?|considers?) that ?[:—-]+\s*$/;

const POLICY =
  /\b(?:[Ii]t (?:is|shall be|remains)|is|shall be|remains) (?:therefore |hereby |also )?(?![a-z]+ed by )(?:the |a |our )?(?:[\w ]{0,30})?polic(?:y|ies) of\b|\b[Ii]t is (?:the )?(?:[A-Z][\w.’'-]* (?:of )?){1,5}policy (?:that|to)\b/;

export const isNoDirective = (sentence: string): boolean =>
  /^(?:WHEREAS\b|“[^”]{1,80}”|(?:As used|For (?:the )?purposes?) (?:(?! (?:shall|must|may|will|should)\b)[^.]){0,120}(?:\bterms?\b|“)|(?:the|The) terms? “)/.test(
    sentence,
  ) ||
  /\b(?:is|are) (?:hereby |further |also )?amended\b|\bshall (?:further )?be (?:renumbered|redesignated|amended)\b|^(?:The following shall replace|A new (?:section|subsection|paragraph) \S{1,8} shall be inserted)\b|\b(?:words?|phrase|sentence) [^.;]{0,120}\bshall be (?:added|inserted|deleted|stricken|struck|replaced|substituted)\b|\bby (?:striking|deleting|inserting|adding)\b/.test(
    sentence,
  );

/** Texts that someone is told to write. */
export const DOCUMENT =
  /\b(?:reports?|plans?|strateg(?:y|ies)|guidance|guidelines?|memorand(?:um|a)|frameworks?|recommendations?|notices?|lists?|reviews?|assessments?|submissions?|proposals?|standards?|summar(?:y|ies)|documentation|updates?|analys[ei]s|evaluations?|stud(?:y|ies)|inventor(?:y|ies)|roadmap|MO[UA]s?|toolkit|playbook|template|agenda|statement|regulations?)\b/i;
const PRODUCTS = new RegExp(
  pattern`
    ${DOCUMENT.source}|\b(?:programs?|criteria|process(?:es)?|pilots?|regulations?|rules?|polic(?:y|ies)|
    procedures?|systems?|databases?|websites?|campaigns?|agreements?|initiatives?|determinations?|maps?|logs?|
    registr(?:y|ies)|registers?|catalogu?e?s?|dashboards?|bulletins?|surveys?|forms?|curricul(?:um|a)|manuals?|
    certifications?|postings?)\b
  `,
  'gi',
);

/** The nouns in the words that can be made by somebody, in the singular. */
export const productsOf = (words: string): readonly string[] =>
  allMatches(words, PRODUCTS).map(([noun]) =>
    noun
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/(?<=[^s])s$/, '')
      .replace(/memoranda|^mo[ua]$/, 'memorandum'),
  );

/** "Such authority shall be exercised in a manner": whoever it was delegated to must do so. */
export const isExercised = (subject: string, predicate: string): boolean =>
  /^(?:(?:such|this|that|these|those|the|any|all) )?(?:delegated )?(?:authorit(?:y|ies)|functions?|powers?|delegations?|responsibilities)\b/i.test(
    subject,
  ) &&
  /^ (?:not |only )?be (?:[a-z]+ly )?(?:exercised|performed|redelegated|further delegated|carried out|used)\b/.test(
    predicate,
  );
