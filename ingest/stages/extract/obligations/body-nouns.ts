/** The nouns by which public bodies and offices call themselves: one list, of which the rules here take the parts they need. */
const BODIES =
  'Agency|Assembly|Association|Authority|Board|Bureau|Cabinet|Commission|Committee|Conference|Council|Department|Directorate|Inspectorate|Ministry|Organi[sz]ation|Panel|Police|Registry|Secretariat|Senate|Task Force|Tribe|Tribunal|Working Group';
/** They are also places, things that are sold, parts of a paper: bodies by what they do. */
const PLACES =
  'Bank|Branch|Center|Centre|City|Clinic|College|County|Court|District|Division|Library|Museum|Office|Section|Service|State|Team|Town|University|Village';
const OFFICES =
  'Administrator|Attorney General|Auditor|Chair|Chancellor|Chief|Clerk|Commissioner|Comptroller|Coordinator|Coroner|Counsel|Director|Executive|General|Governor|Inspector|Judge|Magistrate|Manager|Marshal|Mayor|Minister|Monitor|Officer|Ombudsman|President|Principal|Provost|Registrar|Secretary|Sheriff|Superintendent|Treasurer|Trustee';

/** What stands before "of", "for", "on": the words whose last one tells what a name is of. */
const headOf = (name: string): string => name.replace(/ (?:of|for|on|in) .*$/, '');

const plural = (nouns: string): string => `\\b(?:${nouns.replace(/y(?=\||$)/g, '(?:y|ie)')})s?$`;
const ENDS = {
  body: new RegExp(plural(`${BODIES}|${PLACES}`)),
  office: new RegExp(plural(OFFICES)),
  certain: new RegExp(plural(`${BODIES}|${OFFICES}`)),
} as const;

/** "Lamp Board", "Bureau of Lamps"; no "Board Room". */
export const isBody = (name: string): boolean => ENDS.body.test(headOf(name));
/** The same of whoever holds an office: "Lamp Commissioner", "Clerk of Lampton". */
export const isBodyOrOffice = (name: string): boolean => ENDS.body.test(headOf(name)) || ENDS.office.test(headOf(name));
/** Those of them whose noun means nothing else. */
export const isCertainBody = (name: string): boolean => ENDS.certain.test(headOf(name));

const SMALL_OFFICE = new RegExp(
  `\\b(?:${[BODIES, PLACES, OFFICES].join('|').toLowerCase()}|contact|delegate|examiner|focal point|investigator|official|personnel|representative|rapporteur|staff)s?$|[a-z]{3}(?:ist|ian|cutor|visor|sessor|eer)s?$`,
);
/** "the chief executive", "the focal point", as a text prints them in small letters; no "lamps" of an authority. */
export const isSmallOffice = (name: string): boolean => SMALL_OFFICE.test(headOf(name));
/** What stands behind "each state’s": one of its offices. */
export const isOfficeOfEach = (name: string): boolean => SMALL_OFFICE_ALONE.test(name);
const SMALL_OFFICE_ALONE = new RegExp(
  `^(?:[a-z-]+ ){0,3}(?:${OFFICES.toLowerCase()}|focal point|representative|delegate)s?$`,
  'i',
);
