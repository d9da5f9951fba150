/** Federal bodies that no table knows: those the text establishes, and well-formed capitalised names. */
import { bySpan, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Lexicon } from './lexicon.ts';
import { printedIdentity, type Found, type Ground, type Identity } from './mention.ts';
import { ABROAD, FEDERAL_FIRST, FOREIGN, HEAD, isFederal, isProper, ORDINARY } from './federal-names.ts';
import { SUB_BODY, throughKnown, withWhole } from './whole-names.ts';
import { establishments } from './establishments.ts';
import { asEstablished, inShort, kindIn, knownAs, named, withoutKinds, type OfKind } from './same-body.ts';

const HEAD_WORD = new RegExp(`\\b(?:${HEAD})\\b`, 'g');
/** What kind of body a name names: the last head word before its "on" or "for". */
const HEAD_NOUN = new RegExp(`\\b(${HEAD})\\b(?=$|\\.?$|,| (?:on|of|for|to|in|against|regarding|within|and)\\b)`);

export const headNounOf = (name: string): string | null => HEAD_NOUN.exec(name)?.[1]?.replace(/s$/, '') ?? null;

const CAPITAL = /^(?:[A-Z0-9][\w’'&./-]*|[“"][A-Z][\w’'-]*)$/;
const SMALL_LEFT = /^(?:and|of|&|the|for|on|in)$/;
/** Words that open a sentence or belong to the clause, never to a name. */
const OPENER =
  /^(?:The|A|An|Each|Every|Any|All|Such|This|That|These|Those|In|On|If|When|Where|As|By|To|For|Of|At|With|Within|Under|Upon|After|Before|And|Or|Other|Another|No|Its|Their|Members?|Chairs?|Establish(?:ing|ment)?|Creat(?:e|ing|ion)|Functions|Membership|Sec\.|Section|Amend(?:ing|ment|ments)|Continu(?:ing|ance|ation)|Terminat(?:ing|ion)|Abolish(?:ing|ment)|Consult(?:ing)?|Through|From|Both|Also|Further)$/;

/** "Emerging Technology (ET) Council": the acronym of the first part stands inside the name. */
const INNER_ACRONYM = /^\([A-Z][\w&-]{1,9}\)$/;

/** "Council and Office", "Co-Chairs and Steering Committee": two things, not one name. */
const NO_PARTNER = new RegExp(
  `\\b(?:${HEAD}|Dut(?:y|ies)|Co-Chairs?|Officers?|Interagency|Functions?|Membership|Initiatives?|Secretar(?:y|ies)|Directors?|Department) $`,
);

const ARTICLE = /^(?:[Tt]he|[Aa]n?)$/;
/** "the State, Local, and Tribal Leaders Task Force": a name may begin with those it is for. */
const LIST_OF_LEVELS = /^(?:(?:Federal|State|Local|Tribal|Territorial|Intergovernmental), ){1,4}and [A-Z]/;

/** "the Commission’s Office": whose it is. */
const OWNER = /^(?!President)(?:Commission|Agency|Department|Board|Bureau|Administration|Service)[’']s$/;

/** Where an item or a sentence begins. */
const AT_HEAD = /(?:^|\n|\([a-z0-9]{1,5}\) |[.;:] )$/;
/** "State, Local, Tribal, and Private Sector (SLTPS) Policy Advisory Committee": the letters are those of the words before. */
const isSpelled = (before: string, printed: string): boolean => {
  const letters = printed.slice(1, -1);
  const initials = before.split(/[ ,]+/).flatMap((word) => (/^[A-Z]/.test(word) ? [word[0] ?? ''] : []));
  return letters.length > 1 && initials.slice(-letters.length).join('') === letters;
};

/** Walks left from a head noun over capitalised words; small words count only between capitalised ones. */
const nameStart = (text: string, head: number, floor: number): number => {
  let start = head;
  let at = head;
  let list: number | null = null;
  for (let words = 0; words < 9 && at > floor; words++) {
    const space = text.lastIndexOf(' ', at - 2);
    const from = Math.max(space + 1, floor);
    const word = text.slice(from, at - 1);
    // "(Lamp Task Force)": the parenthesis opens with the name
    if (/^\([A-Z][\w’'-]*$/.test(word) && start === at) return from + 1;
    if (list !== null && ARTICLE.test(word) && LIST_OF_LEVELS.test(text.slice(list, head))) return list;
    if (text[at - 1] !== ' ' || /\n/.test(word) || OWNER.test(word)) break;
    if (INNER_ACRONYM.test(word) && (start === head || isSpelled(text.slice(Math.max(floor, from - 90), from), word))) {
      at = from;
      continue;
    }
    if (
      CAPITAL.test(word) &&
      !OPENER.test(word.replace(/[“"]/, '')) &&
      !/[.]$/.test(word.replace(/^(?:U\.S|D\.C)\.$/, ''))
    )
      start = from;
    else if (!SMALL_LEFT.test(word.replace(/,$/, '')) && !(/,$/.test(word) && CAPITAL.test(word.slice(0, -1)))) break;
    else if (opensWithGerund(text, from, floor)) return text.lastIndexOf(' ', from - 2) + 1;
    else if (/^(?:the|for|on|of|in)$/.test(word) || (word === 'and' && NO_PARTNER.test(text.slice(floor, from)))) break;
    if (/,$/.test(word)) list = from;
    at = from;
  }
  if (
    list !== null &&
    AT_HEAD.test(text.slice(Math.max(0, list - 8), list)) &&
    LIST_OF_LEVELS.test(text.slice(list, head))
  )
    return list;
  return /[“"]/.test(text[start] ?? '') ? start + 1 : start;
};

/** "the Shining in Dark Places Task Force", "Sec. 5. Lighting for All Council.": a gerund and its preposition open the name. */
const opensWithGerund = (text: string, preposition: number, floor: number): boolean =>
  /(?:\b(?:[Tt]he|[Aa]n?) |\b(?:Sec\.|Section) \d{1,3}\. {1,3})(?!Establishing |Creating |Continuing |Amending )[A-Z][a-z]+ing $/.test(
    text.slice(Math.max(floor, preposition - 40), preposition),
  );

const TAIL =
  /^(?! (?:on|of) (?:January|February|March|April|May|June|July|August|September|October|November|December) \d) (?:(?:on|of|for|in|against|regarding)(?: (?:the|a))?|to(?: the(?= United States (?:Representative|Ambassador|Delegation|Mission)\b))?) (?:“?[A-Z]|\d{1,3}(?=st|nd|rd|th))[\w’'&/+-]*(?:(?:,? and the|,? and|,| of the| of| the| for the| for| on| in the| in|(?<=Representative|Ambassador|Delegation|Mission) to the| to| from| with| by| &| through(?= (?:[A-Z][\w’'-]* (?:and )?){1,5}\())? [A-Z0-9][\w’'&/+-]*){0,12}/;
/** "Council on Bright Lamps, Safe Harbors (Council)": what is given a short form ends where that begins. */
const DEFINED_BEHIND = /^ \((?:the )?[“"]?(?:Council|Committee|Commission|Board|Task Force|Working Group|Panel)[”"]?\)/;
/** "on Safety, Health, and Employment": a comma belongs to the name only if an "and" closes the list. */
const tailEnd = (text: string, end: number, ceiling: number): number => {
  const match = TAIL.exec(text.slice(end, Math.min(end + 160, ceiling)));
  if (!match) return end;
  const tail = match[0];
  const comma = tail.indexOf(',');
  const closed =
    comma < 0 ||
    /,? and (?:the )?[A-Z]/.test(tail) ||
    DEFINED_BEHIND.test(text.slice(end + tail.length, end + tail.length + 40));
  const kept = (closed ? tail : tail.slice(0, comma)).replace(
    /(?:,? and(?: the)? (?:Secretar|Director|Administrator|Chair|Attorney|Assistant|Office|Department|Council|Committee|Commission|Board|Task Force|Federal|White House|President[’']).{0,160})$/,
    '',
  );
  if (/ (?:SHALL|MUST|MAY|SHOULD|WILL)\b/.test(kept)) return end + kept.search(/ (?:SHALL|MUST|MAY|SHOULD|WILL)\b/);
  // "a report by the Working Group on Government-wide progress": the noun behind is none of the name's
  if (
    ADJECTIVE_END.test(kept) &&
    /^ (?!and |or |of |for |in |on |to |with |by )[a-z]{3,}/.test(text.slice(end + kept.length, end + kept.length + 12))
  )
    return end;
  // "Council in the President's …": whose something is; "of the U.S. Senate": no letter ends a name
  return /[’']s$| U$/.test(kept) ? end : end + kept.length;
};

const ADJECTIVE_END =
  /^ (?:on|for|of|in)(?: the)? (?:Government-?wide|Federal|State|Tribal|Presidential|American|U\.S\.|Department-?wide|Agency|Congressional)$/;

/** A name in quotation marks is whole: “Commission on Lamps while Protecting Night”. Null where none opens before it. */
const quotedEnd = (text: string, start: number): number | null => {
  if (!/[“"]/.test(text[start - 1] ?? '')) return null;
  const name = /^[^“”"().;:\n]{3,200}(?=[,.]?[”"])/.exec(text.slice(start, start + 210));
  return name && start + name[0].replace(/,$/, '').length;
};

/** The next head word of the same run of capitals: "Rivers Initiative Advisory Committee". */
const GOES_ON = new RegExp(`^(?: [A-Z][\\w’'&.-]*){0,3} (?:${HEAD})\\b`);

/** Whoever has a director of its own is a body: "Director of the National X Center". */
const OFFICE_BEFORE =
  /\b(?:(?:Acting|Deputy|Executive) )*(?:Director|Administrator|Commissioner|Superintendent|Commander) of the $/;

/** "an AI Governance Board", "their Working Groups": any such body. */
const GENERIC_BEFORE = /\b(?:an?|each|any|every|their|its|agency|your|new|own) $/i;

/** "Agency Transition Directors Council": the text must make it, for "Agency Review Board" is what each agency has. */
const OF_AGENCIES = /^Agency (?:[A-Z]\w+ ){2,6}(?:Council|Committee|Commission|Board|Task Force)$/;

/** "shall establish an Advisory Board": a body of the text, called by its kind. */
const OF_ITS_KIND =
  /^(?:Advisory|Steering|Coordinating|Review|Executive|Oversight|Technical|Policy) (?:Board|Committee|Council|Group|Panel|Commission)$/;

/** "its Federal Network Resilience Division" is one of a kind, whoever has it. */
const isGeneric = (before: string, name: string): boolean =>
  (GENERIC_BEFORE.test(before) || /\b(?:agency|department)[’']s $/.test(before)) &&
  !(/\bits $/.test(before) && /^(?:Federal|National) .* (?:Division|Center|Office)$/.test(name));

/** "acting through its AI Security Center (AISC)": a part that has an acronym has a name of its own. */
const isItsPart = (text: string, { start, end }: Span, name: string): boolean =>
  isProper(name) &&
  !FOREIGN.test(name) &&
  name.split(' ').length >= 3 &&
  /\b(?:through|by) (?:its|the) $/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^ \([A-Z]{2,8}\)/.test(text.slice(end, end + 11));

/** "the National Lamp Center (NLC), established by law, shall": a database is not founded, and does nothing. */
const isActing = (text: string, end: number, name: string): boolean =>
  /\b(?:Center|Cell|Unit)$/.test(name) &&
  FEDERAL_FIRST.test(name) &&
  /^ \([A-Z]{2,8}\)(?:, (?:as )?(?:established|created)\b| (?:shall|will|must|may)\b)/.test(text.slice(end, end + 40));

/** "the Mitigation Framework Leadership Group (MFLG)": the article and its own acronym make a proper name. */
const isNamedByAcronym = (text: string, { start, end }: Span, name: string): boolean =>
  (/\b(?:Group|Team)$/.test(name) || isActing(text, end, name) || isOffice(text, end, name)) &&
  name.split(' ').length >= (HEAD_AT_END.test(name) ? 2 : 3) &&
  !FOREIGN.test(name) &&
  /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^ \((?:[A-Z][A-Za-z]*[A-Z][A-Za-z]*|(?:the )?[“"]?(?:Bureau|Office|Division|Board|Directorate|Center)[”"]?)\)/.test(
    text.slice(end, end + 20),
  );

/** "the Office of Lamp Oil (OLO)", "the Lamp Affairs Bureau (Bureau)": a part of whoever writes. */
const isOffice = (text: string, end: number, name: string): boolean =>
  (HEAD_AT_END.test(name) && !/[’']s /.test(name)) ||
  (/^Office of /.test(name) && /^ \(O[A-Z]{2,6}\)/.test(text.slice(end, end + 10)));
/** "the NLDS Board of Directors (Board)": who governs something that is no agency, and acts as one. */
const isGoverning = (text: string, { end }: Span, name: string): boolean =>
  /^(?:[A-Z][\w&-]* (?:and )?){1,6}Board of (?:Directors|Governors|Trustees)$/.test(name) &&
  !FOREIGN.test(name) &&
  /^ \((?:the )?[“"]?Board[”"]?\)/.test(text.slice(end, end + 14));
/** "The Lamp Enforcement Bureau will watch": it acts. */
const isActingBureau = (text: string, { start, end }: Span, name: string): boolean =>
  /\bBureau$/.test(name) &&
  !ORDINARY.test(name) &&
  !FOREIGN.test(name) &&
  /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^ (?:shall|will|must|may)\b/.test(text.slice(end, end + 8));
const HEAD_AT_END = /\b(?:Bureau|Office|Division|Directorate)$/;

/** "a Federal Leadership Committee (Committee) for the Sunny Bay is established": its name goes on behind its short form. */
const BEHIND_SHORT =
  /^ \((?:the )?[“"]?(?:Council|Committee|Commission|Board|Task Force|Working Group|Panel)[”"]?\)( (?:for|on) (?:the )?[A-Z][\w’'-]*(?: (?:(?:and|of|the) )*[A-Z][\w’'-]*){0,6})/;

/** Well-formed capitalised names on free ground. Spans never reach into what is taken. */
export const unknownBodies = (text: string, within: Span, taken: Ground): readonly Found[] => {
  const clauses = establishments(text, within);
  const found: Found[] = [];
  const perhaps: Found[] = [];
  const kinds = new Map<string, OfKind>();
  const international = declaredInternational(text);
  let floor = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(HEAD_WORD)) {
    const head = within.start + match.index;
    if (GOES_ON.test(text.slice(head + match[0].length, head + match[0].length + 80))) continue;
    if (head < floor || !taken.isFree(spanOf(head, head + match[0].length))) continue;
    const ceiling = Math.min(taken.next(head)?.start ?? within.end, within.end);
    const start = nameStart(text, head, Math.max(floor, lastTakenEnd(taken, head, floor)));
    const span = spanOf(start, quotedEnd(text, start) ?? tailEnd(text, head + match[0].length, ceiling));
    const name = text.slice(span.start, span.end).replace(/ \([A-Z][\w&-]{1,9}\)(?= )/, '');
    if (
      isOfCongress(text, span.end) ||
      isShortBehind(text, span, match[0]) ||
      international.some((words) => words.endsWith(name))
    )
      continue;
    const office = OFFICE_BEFORE.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[0];
    const isHeld = office !== undefined && isProper(name) && !FOREIGN.test(name);
    const isMade = clauses.some((clause) => clause.start <= span.start && span.start < clause.end);
    const ofKind = OF_ITS_KIND.test(name) ? kindIn(text, name, kinds) : 'shorter';
    const isKindOnly = ofKind !== 'shorter';
    const isNew =
      (isMade && !ABROAD.test(name) && (isProper(name) || OF_AGENCIES.test(name))) ||
      (isKindOnly && clauses.some((clause) => clause.start === span.start)) ||
      (ofKind === 'one' && /\b[Tt]he $/.test(text.slice(Math.max(0, span.start - 4), span.start)));
    if ((isFederal(name) || isProper(name) || OF_AGENCIES.test(name) || isKindOnly) && taken.isFree(span))
      perhaps.push({ ...span, ...printedIdentity(name), via: 'name', rule: 'agencies/body@1' });
    if (
      !(
        isNew ||
        isHeld ||
        (isFederal(name) && !isGeneric(text.slice(Math.max(0, span.start - 12), span.start), name)) ||
        isItsPart(text, span, name) ||
        isNamedByAcronym(text, span, name) ||
        isGoverning(text, span, name) ||
        /^Office of the Chief (?:[A-Z][a-z]+ ){1,3}Officer$/.test(name) ||
        isActingBureau(text, span, name)
      ) ||
      !taken.isFree(span)
    )
      continue;
    const whole = isNew ? name + (BEHIND_SHORT.exec(text.slice(span.end, span.end + 160))?.[1] ?? '') : name;
    found.push({
      ...spanOf(span.start - (office?.length ?? 0), span.end),
      ...printedIdentity(whole),
      via: office ? 'official' : 'name',
      rule: isNew ? 'agencies/established@1' : 'agencies/body@1',
    });
    floor = span.end;
  }
  const called = calledSo(text, within).filter(
    (one) => taken.isFree(one) && !found.some((other) => other.start < one.end && one.start < other.end),
  );
  const whole = [...found, ...called, ...named(perhaps, found)].sort(bySpan);
  return asEstablished(
    knownAs(text, withoutKinds(text, [...whole, ...inShort(text, within, whole, taken)].sort(bySpan))),
  );
};

/** "I designate the Board of Lamps as a public international organization": what stands before the words; such a body is none of ours. */
const declaredInternational = (text: string): readonly string[] =>
  !text.includes('international organization')
    ? []
    : [...text.matchAll(INTERNATIONAL)].map(({ index }) => text.slice(Math.max(0, index - 200), index));
const INTERNATIONAL = /(?: \([^()]{2,40}\))?,? (?:as|is|to be|be) an? (?:public )?international organization/g;

/** "Committee on Lamps, House of Representatives", "Committee on Lamps of the Senate". */
const isOfCongress = (text: string, end: number): boolean =>
  /^,? (?:of the )?(?:United States |U\.S\. )?(?:House of Representatives|Senate)\b/.test(text.slice(end, end + 50));

/** "Lake Lamp Nutrient Task Force (Lake Task Force)": what the name is called for short is no second one. */
const isShortBehind = (text: string, { start, end }: Span, head: string): boolean =>
  text[start - 1] === '(' && text[end] === ')' && text.startsWith(`${head} (`, start - head.length - 2);

const CALLED =
  /\b(?:organization|office|body|entity|unit|center|corps|service|partnership)\b[^.;()]{0,40},? to be known as (?:the )?[“"]?([A-Z][\w’'&-]*(?: (?:(?:and|of|for|on|the) ){0,2}[A-Z][\w’'&-]*){1,8})/g;

/** "a performance-based organization to be known as the Lamp Traffic Organization": whatever the name ends with. */
const calledSo = (text: string, within: Span): readonly Found[] =>
  [...text.slice(within.start, within.end).matchAll(CALLED)].map((match) => {
    const name = match[1] ?? '';
    const end = within.start + match.index + match[0].length;
    return {
      ...spanOf(end - name.length, end),
      ...printedIdentity(name),
      via: 'name',
      rule: 'agencies/established@1',
    } as const;
  });

/** The end of the taken span in front of `offset`, within reach of a name. */
const lastTakenEnd = (taken: Ground, offset: number, floor: number): number => {
  let end = Math.max(floor, offset - 120);
  for (let next = taken.next(end); next && next.start < offset; next = taken.next(end)) end = next.end;
  return end;
};

const PARENT_GAP = /^(?:’s|'s)? (?:\([A-Z][\w&-]{1,12}\) )?$/;

/**
 * "National X Council (NXC) Committee on Y", "NXC Committee": a part of a known body, called by the parent's acronym;
 * "Department of X Lamp Review Board" is whole.
 */
export const withParents = (text: string, mentions: readonly Found[], lexicon: Lexicon): readonly Found[] => {
  const joined: Found[] = [];
  for (const mention of mentions) {
    const parent = joined.at(-1);
    const isPart =
      parent &&
      (parent.via === 'name' || parent.via === 'acronym') &&
      SUB_BODY.test(text.slice(mention.start, mention.end)) &&
      PARENT_GAP.test(text.slice(parent.end, mention.start));
    const isOwn =
      (parent?.via === 'acronym' ||
        (parent?.via === 'name' && (mention.rule === 'agencies/established@1' || !isPart))) &&
      /body|established/.test(mention.rule) &&
      text.slice(parent.end, mention.start) === ' ';
    if (!isPart && !isOwn) joined.push(mention);
    else if (isOwn && parent.via === 'name')
      joined[joined.length - 1] = {
        ...mention,
        start: parent.start,
        ...printedIdentity(text.slice(parent.start, mention.end)),
      };
    else joined[joined.length - 1] = { ...mention, start: parent.start, ...partOf(parent, mention, lexicon) };
  }
  return throughKnown(text, withWhole(text, joined, lexicon));
};

/** A short form already knows its parent; a full name is put behind the parent's acronym. */
const partOf = (parent: Found, part: Found, lexicon: Lexicon): Identity => {
  if (part.via === 'short-form') return { agency: part.agency, canonical: part.canonical };
  return printedIdentity(`${lexicon.acronyms.get(parent.agency) ?? parent.canonical} ${part.canonical}`);
};
