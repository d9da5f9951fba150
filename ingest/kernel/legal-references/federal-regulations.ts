/** Title, "CFR", part or section: `2 CFR part 200`, `48 C.F.R. 1.201-1`, `15 CFR parts 730 through 774`, `31 CFR chapter V`. */
import { endOf, listAfter, matchAt, matchesIn, type CitedText, type Family } from './cited-text.ts';
import { CFR_ITEM, IS_PLURAL, LIST_BEGINS, LIST_GOES_ON, SECTION_GAP, sectionKey, throughAt } from './code-sections.ts';

/** "3 CFR, 1981 Comp., p. 127" says where an order is reprinted; it cites no regulation. */
const HEAD =
  /\b(\d{1,2}) C\.? ?F\.? ?R(?:\.|\b)(?!,? ?\(?\d{4}(?:[-–]\d{2,4})? Comp),?(?: ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.|(?:[Ss]ubparts? [A-Z] of )?(?:[Pp]|[Ss]ubp)(?:arts?|ts?\.)))? ?/g;
const CHAPTER = /(?:[Ss]ubtitle [A-Z],? )?[Cc]h(?:apter|\.) ?([IVX]{1,6}|\d{1,3})\b/y;
const ITEM = new RegExp(CFR_ITEM, 'y');
const NEXT = new RegExp(CFR_ITEM + LIST_GOES_ON, 'y');
const NEXT_OF_SEVERAL = new RegExp(CFR_ITEM + LIST_BEGINS, 'y');

export const federalRegulations: Family = {
  kind: 'federal-regulations',
  marks: ['C.F', 'CFR', 'C. F'],
  find: (text, range) => [...matchesIn(HEAD, text, range)].flatMap((head) => citedAt(text, head)),
};

const citedAt = (text: string, head: RegExpExecArray): readonly CitedText[] => {
  const title = `cfr/${head[1]}`;
  const chapter = matchAt(CHAPTER, text, endOf(head));
  if (chapter) return [cited(`${title}/ch${chapter[1]}`, head.index, endOf(chapter), null)];
  const first = matchAt(ITEM, text, endOf(head));
  if (!first) return [];
  const part = item(text, title, head.index, first);
  const next = IS_PLURAL.test(head[0]) ? NEXT_OF_SEVERAL : NEXT;
  const rest = [...listAfter(text, part.end, SECTION_GAP, next)];
  return [part, ...rest.map((next) => item(text, title, next.index, next))];
};

const item = (text: string, title: string, start: number, match: RegExpExecArray): CitedText => {
  const { section = '', within = '' } = match.groups ?? {};
  const through = throughAt(text, endOf(match));
  const norm = `${title}/${sectionKey(section)}${through?.key ?? ''}`;
  return cited(norm, start, through?.end ?? endOf(match), within || null);
};

const cited = (norm: string, start: number, end: number, pinpoint: string | null): CitedText => ({
  kind: 'federal-regulations',
  norm,
  pinpoint,
  start,
  end,
});
