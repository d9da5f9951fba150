/** Title, "U.S.C.", section: `44 U.S.C. 3502(8)`, `15 U.S.C. §§ 3701 et seq.`, `44 USC chapter 35`, `5 U.S.C. App.` */
import type { Span } from '../../../schema/domain/span.ts';
import { endOf, listAfter, matchAt, matchesIn, placesOf, type CitedText, type Family } from './cited-text.ts';
import { LIST_GOES_ON, rangeKey, SECTION_GAP, sectionKey, tailEnd, throughAt, USC_ITEM } from './code-sections.ts';

/** The code's name; the title's number stands before it. */
const NAME = /U(?:\.? ?S\.? ?C(?:ode\b|\.|(?=[ §]))|nited States Code\b)(?:,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.))? ?/y;
const TITLE_NUMBER = /\b(\d{1,2}),? ?$/;
const LONGEST_NUMBER = 6;
/** "5 App. U.S.C.": the old way to cite an appendix. */
const OLD_APPENDIX = /\b(\d{1,2}) App\. ?U\. ?S\. ?C\.(?: (?:§ ?)?(\d{1,3})\b)?/g;
const APPENDIX = /App(?:endix|x)?\b\.? ?(?:§{1,2} ?)?/y;
const CHAPTER = /(?:[Ss]ub)?[Cc]h(?:apters?|s?\.) ?(\d{1,3}[A-Z]?)\b/y;
const ITEM = new RegExp(USC_ITEM, 'y');
const NEXT = new RegExp(USC_ITEM + LIST_GOES_ON, 'y');

export const usCode: Family = {
  kind: 'us-code',
  marks: ['U.S', 'U. S', 'USC', 'US Code', 'United States Code'],
  find: (text, range) => [
    ...[...placesOf('U', text, range)].flatMap((at) => {
      const name = matchAt(NAME, text, at);
      return name && endOf(name) <= range.end ? citedAt(text, range.start, name) : [];
    }),
    ...(text.includes('App') ? [...matchesIn(OLD_APPENDIX, text, range)] : []).map((match) =>
      cited(`usc/${match[1]}/app${match[2] ? `/${match[2]}` : ''}`, { start: match.index, end: endOf(match) }, null),
    ),
  ],
};

const citedAt = (text: string, from: number, head: RegExpExecArray): readonly CitedText[] => {
  const low = Math.max(from, head.index - LONGEST_NUMBER);
  const number = TITLE_NUMBER.exec(text.slice(low, head.index));
  if (!number) return [];
  const title = `usc/${number[1]}`;
  const start = low + number.index;
  const chapter = matchAt(CHAPTER, text, endOf(head));
  if (chapter) return [cited(`${title}/ch${chapter[1]}`, { start, end: endOf(chapter) }, null)];
  const appendix = matchAt(APPENDIX, text, endOf(head));
  const prefix = appendix ? `${title}/app` : title;
  const at = appendix ? endOf(appendix) : endOf(head);
  const first = matchAt(ITEM, text, at);
  if (!first)
    return appendix ? [cited(prefix, { start, end: start + text.slice(start, at).trimEnd().length }, null)] : [];
  const key = head[0].includes('§§') ? rangeKey : sectionKey;
  const section = item(text, prefix, start, first, key);
  return [section, ...rest(text, prefix, section.end)];
};

const rest = (text: string, prefix: string, at: number): readonly CitedText[] =>
  [...listAfter(text, at, SECTION_GAP, NEXT)].map((next) => item(text, prefix, next.index, next));

const item = (text: string, prefix: string, start: number, match: RegExpExecArray, key = sectionKey): CitedText => {
  const { section = '', within = '' } = match.groups ?? {};
  const through = throughAt(text, endOf(match));
  const end = through?.end ?? tailEnd(text, endOf(match));
  return cited(`${prefix}/${key(section)}${through?.key ?? ''}`, { start, end }, within || null);
};

const cited = (norm: string, span: Span, pinpoint: string | null): CitedText => ({
  kind: 'us-code',
  norm,
  pinpoint,
  start: span.start,
  end: span.end,
});
