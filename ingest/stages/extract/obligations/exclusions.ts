/**
 * What has a modal verb and is no directive: policy, purpose, establishment, membership, definitions, legal effects,
 * boilerplate, duties of private parties. Each pattern says why.
 */

/** Headings of provisions that say what holds, not what to do. */
export const isDefinitions = (heading: string | null): boolean =>
  heading !== null && /^(?:Key |Terms and )?Definitions?\b|^Glossary/i.test(heading);
export const isPolicy = (heading: string | null): boolean =>
  heading !== null &&
  /^(?:Purpose|Policy|Policies|Background|Findings?|Introduction|Preamble|Overview|Scope|Applicability|Summary)\b/i.test(
    heading,
  );

/** The words of the whole clause up to its modal. */
const NO_SUBJECT: readonly RegExp[] = [
  // The document speaks of itself: construction, effect, applicable law, rights.
  /^(?:(?:[A-Z][a-z]+ly|However|Further|Also|Therefore|Except[^,]*|Unless[^,]*|Notwithstanding[^,]*), )?(?:Nothing|No provision|Neither this|This (?:order|memorandum|directive|proclamation|section|subsection|paragraph|part|Executive|notice|policy|title|delegation|authority|determination|document|guidance|revocation|amendment)|The (?:provisions?|terms?|requirements?|authority|authorities|functions?|definitions?|effective date) (?:of|in|under|set forth|contained|delegated|vested)|(?:Section|Sections|Subsection|Paragraph|Part|Title|Executive Orders?|Proclamation|Chapter) \S*\d|The term|This amendment|The foregoing|The amendments|References? to|Any reference)\b/i,
  // The Government at large, its people, the President, Congress: nobody to hold to it.
  /^(?:(?:In|To|As|For|With|When|By|Through|At|On|Accordingly|Therefore|Further|Moreover|Additionally|Thus|Together|Today)\b[^,]{0,160}, )*(?:and |but )?(?:the |our |my |this )?(?:Federal Government|United States(?: of America)?(?: Government)?|U\.S\. Government|Government(?: of the United States)?|America|American people|Nation|Nation’s \w+|country|public|President|Vice President|Congress|Administration|we|I|you|everyone|nobody|Americans|there|taxpayers|world|Supreme Court|courts?)(?: (?:also|therefore|and the private sector|, as a whole,))?,?$/i,
  // Things of law and of money.
  /\b(?:property and interests in property|entry into the United States[^,]{0,80}|funds|expenses|title|rights?|nomenclature|compensation|per diem|entitlement)$/i,
];

const PRIVATE =
  /^(?:(?:Any|All|Each|Every|No|Such|The|These|Those|Other|A|An) )?(?:(?!(?:of|to|for|by|in|with|from|under|on)\b)[\w-]+ ){0,3}?(?:persons?|contractors?|subcontractors?|grantees?|awardees?|applicants?|individuals?|vendors?|offerors?|suppliers?|carriers?|companies|company|corporations?|developers?|providers?|institutions?|employers?|owners?|operators?|organizations?|recipients?|users?|citizens?|nationals?|aliens?|noncitizens?|immigrants?|States|State|localities|parties|party|employees?|volunteers?|beneficiaries|families|children|students?|teachers?|schools|universities|industry|businesses|firms?|entity|entities|transactions?|nominees?|appointees?|members?(?! of)|witness(?:es)?|board|labor organizations?|unions?)(?: [a-z(][^,]{0,120})?$/i;

/** What the predicate does is no duty. */
const NO_DUTY: readonly RegExp[] = [
  // Establishment, placement and membership of bodies.
  /^(?:also )?(?:be |)(?:(?:hereby |so )?(?:established|composed|comprised|chaired|co-chaired|headed|housed|located|known|named|called|designated as|referred to|deemed|considered|construed|interpreted|treated as|void|effective|in effect|in addition to|subject to|limited to|exempt|governed|entitled|eligible|appointed|reappointed|a member|members|voting|non-voting|nonvoting|chair|chairs|the chair|co-chairs?|vice chair|selected from|drawn from|ex officio|permanent|temporary|reimbursed|compensated|allowed|paid|binding|vacant|filled|redesignated|amended|revoked|superseded|terminated|rescinded|abolished on|null|enforceable|permitted|necessary|voluntary|no (?:more|fewer|less)|advisory|solely|governed))\b/i,
  /^(?:also |only |not |then |thereafter |automatically |hereby |each |both )*(?:consist|comprise|constitute|mean|refer to|have the (?:same |following )?meaning|terminate|expire|cease|take effect|become effective|remain|continue in|survive|qualify|apply|supersede|prevail|govern|control|create|confer|impair|affect|limit|preclude|prohibit|alter|abrogate|derogate|bar|serve (?:as|on|at|without|for|in|until|a|ex|terms?|two|three|in an)|receive (?:no|travel)|hold office|accrue|vest|transfer directly|be in addition|be made up|be part of|be an? (?:independent|element|component|office|interagency)|exist|have (?:a|an|the) (?:staff|chair|executive director|term|vice|co-chair|secretary|full force|power|same)|rest with|act as (?:chair|the chair|co-chair|executive director)|include (?:the following (?:members|officials|individuals)|representatives|as members|(?:the )?heads? of|up to|at least one|not more than)|have force|stand|be at the pleasure|commence|lie)\b/i,
];

export const isNoSubject = (head: string): boolean => NO_SUBJECT.some((pattern) => pattern.test(head));
export const isPrivate = (subject: string): boolean => PRIVATE.test(subject);
export const isNoDuty = (predicate: string): boolean => {
  const words = predicate.replace(/^(?:, [^,]{0,200}, |\s)+/, '');
  return NO_DUTY.some((pattern) => pattern.test(words));
};

/** Clauses of amendment, definition and policy, wherever they stand. */
export const isNoDirective = (sentence: string): boolean =>
  /^(?:“[^”]{1,80}”|(?:As used|For (?:the )?purposes?) [^.]{0,120}(?:term|“)|(?:the|The) terms? “)/.test(sentence) ||
  /\b(?:it is|It is|shall be|is|remains) (?:therefore |hereby |also )?(?:the |a |our )?(?:[\w ]{0,30})?polic(?:y|ies) of\b/.test(
    sentence,
  ) ||
  /\b(?:is|are) (?:hereby |further |also )?amended\b|\bby (?:striking|deleting|inserting|adding)\b/.test(sentence);

/** Texts that someone is told to write. */
export const DOCUMENT =
  /\b(?:reports?|plans?|strateg(?:y|ies)|guidance|guidelines?|memorand(?:um|a)|frameworks?|recommendations?|notices?|lists?|reviews?|assessments?|submissions?|proposals?|standards?|summar(?:y|ies)|updates?|analys[ei]s|evaluations?|stud(?:y|ies)|inventor(?:y|ies)|roadmap|toolkit|playbook|template|agenda|statement)\b/i;
const PRODUCTS = new RegExp(
  `${DOCUMENT.source}|\\b(?:programs?|criteria|process(?:es)?|pilots?|regulations?|rules?|polic(?:y|ies)|procedures?|systems?|databases?|websites?|campaigns?|agreements?|initiatives?)\\b`,
  'gi',
);

/** The nouns in the words that can be made by somebody, in the singular. */
export const productsOf = (words: string): readonly string[] =>
  [...words.matchAll(PRODUCTS)].map(([noun]) =>
    noun
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/(?<=[^s])s$/, '')
      .replace(/memoranda/, 'memorandum'),
  );
