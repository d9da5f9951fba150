/** Headings that no format ranks stand side by side: "Roles and Responsibilities" holds those below it all the same, and so does "Required Actions". */
import type { Section } from '../../../values/index.ts';
import { isGeneric } from '../../structure/head.ts';

const OF_ROLES = /^(?:Roles(?: and|,)? (?:and )?)?Responsibilities$/i;
const OF_ACTIONS = /^(?:Required|Agency|Mandatory|Immediate) Actions?$/i;
/** "CISA Actions", "Point of Contact", "Reporting Requirements": a part of its own. */
const PART =
  /\b(?:Actions?|Contacts?|(?:Further|Additional|More) Information|Requirements|Exceptions?|Waivers?|Review|Cancellation|Effective Date|Enforcement)\b/i;
/** "Chapter 1", above "ROLES AND RESPONSIBILITIES" and "1.1". */
const CHAPTER = /^Chapter (\d{1,2})$/i;
const inCapitals = (words: string): boolean => !/\p{Ll}/u.test(words);

/** The heading that holds each section besides those that the text nests. */
export const zonesOf = (sections: readonly Section[]): ReadonlyMap<Section, string> => {
  const zones = new Map<Section, string>();
  const tops = sections.filter(({ parent }) => parent === null);
  let zone: string | null = null;
  let chapter: string | null = null;
  tops.forEach((section, index) => {
    const heading = section.heading ?? '';
    const isCounted = !section.path.startsWith('h:');
    const isOfChapter = chapter !== null && section.path.startsWith(`${chapter}.`);
    const named = CHAPTER.exec(heading)?.[1];
    if (!isCounted && named) chapter = named;
    const isEmpty = section.end - (section.headingSpan?.end ?? 0) <= 2 && tops[index + 1] !== undefined;
    if ((OF_ROLES.test(heading) && isEmpty) || (OF_ACTIONS.test(heading) && !isCounted)) zone = heading;
    else if (zone !== null && isOfChapter) zones.set(section, zone);
    else if (isCounted || isGeneric(heading) || PART.test(heading) || (zone && inCapitals(zone) && inCapitals(heading)))
      zone = null;
    else if (zone !== null) zones.set(section, zone);
  });
  return zones;
};
