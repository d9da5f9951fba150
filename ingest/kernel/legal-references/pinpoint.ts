/** The provision printed before a citation: `3(b)` in "section 3(b) of Executive Order 13636". */
const REACH_BACK = 160;
const PLACE =
  '(?:\\d{1,4}[A-Za-z]?(?:[-.]\\d{1,4}[A-Z]?)?(?:\\([0-9A-Za-z]{1,5}\\)){0,6}|\\([0-9A-Za-z]{1,5}\\)(?:\\([0-9A-Za-z]{1,5}\\)){0,5}|[IVXLC]{1,6}|[A-Z])';
const LIST = `${PLACE}(?:(?:,? (?:and|or|through|to) |, |-|–)(?:of |(?:[Ss]ub)?[Ss]ections? )?${PLACE}){0,8}`;
const BEFORE = new RegExp(
  `\\b(?:(?:[Ss]ub)?[Ss]ections?|[Ss]ecs?\\.|[Pp]arts?|[Pp]aragraphs?|[Ss]ubparagraphs?|[Cc]lauses?|[Aa]rticles?|[Tt]itles?|[Cc]hapters?|[Dd]ivisions?) (${LIST})(?:,? and (?:[Ss]chedules?|[Aa]ppendi(?:x|ces)|[Aa]nnex(?:es)?|[Aa]ttachments?) [\\w-]{1,6})?(?:\\.? [“(][A-Z][^”()]{2,80}[”)])?,? (?:of|to|in) (?:the )?(?:said |such )?$`,
);

/** Clause of subparagraph of paragraph of subsection of section: a longer chain is no place, and would be followed to its end. */
const DEEPEST = 4;

/**
 * The list as printed ("1, 2(a), and 5"), without the words "section", "sections"; null where the citation has no such
 * place before it. "Subsections (a) and (c) of section 4 of" is `4(a) and (c)`.
 */
export const pinpointBefore = (text: string, at: number, deeper = DEEPEST): string | null => {
  const match = BEFORE.exec(text.slice(Math.max(0, at - REACH_BACK), at));
  if (!match) return null;
  const place = (match[1] ?? '').replace(/(?:[Ss]ub)?[Ss]ections? /g, '');
  const before = Math.max(0, at - REACH_BACK) + match.index;
  const inner = deeper > 0 && ALONE.test(place) ? pinpointBefore(text, before, deeper - 1) : null;
  if (inner?.startsWith('(')) return `${place}${inner}`;
  // "section 748 of title VII of division D of": a section has its number in the whole act
  return inner !== null && CONTAINER.test(match[0]) && /^\d/.test(inner) ? inner : place;
};

const CONTAINER = /^(?:[Tt]itle|[Dd]ivision) /;
const ALONE = new RegExp(`^${PLACE}$`);
