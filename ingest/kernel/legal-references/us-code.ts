/** Title, "U.S.C.", section: `44 U.S.C. 3502(8)`, `15 U.S.C. §§ 3701 et seq.`, `44 USC chapter 35`, `5 U.S.C. App.` */
import type { Span } from '../../../schema/domain/span.ts';
import { endOf, listAfter, matchAt, matchesIn, type CitedText, type Family } from './cited-text.ts';
import { LIST_GOES_ON, SECTION_GAP, sectionKey, tailEnd, throughAt, USC_ITEM } from './code-sections.ts';

const HEAD =
  /\b(\d{1,2}),? ?(?:U\.? ?S\.? ?C(?:ode\b|\.|(?=[ §]))|United States Code\b)(?:,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.))? ?/g;
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
    ...[...matchesIn(HEAD, text, range)].flatMap((head) => citedAt(text, head)),
    ...[...matchesIn(OLD_APPENDIX, text, range)].map((match) =>
      cited(`usc/${match[1]}/app${match[2] ? `/${match[2]}` : ''}`, { start: match.index, end: endOf(match) }, null),
    ),
  ],
};

const citedAt = (text: string, head: RegExpExecArray): readonly CitedText[] => {
  const title = `usc/${head[1]}`;
  const start = head.index;
  const chapter = matchAt(CHAPTER, text, endOf(head));
  if (chapter) return [cited(`${title}/ch${chapter[1]}`, { start, end: endOf(chapter) }, null)];
  const appendix = matchAt(APPENDIX, text, endOf(head));
  const prefix = appendix ? `${title}/app` : title;
  const at = appendix ? endOf(appendix) : endOf(head);
  const first = matchAt(ITEM, text, at);
  if (!first)
    return appendix ? [cited(prefix, { start, end: start + text.slice(start, at).trimEnd().length }, null)] : [];
  const section = item(text, prefix, start, first);
  return [section, ...rest(text, prefix, section.end)];
};

const rest = (text: string, prefix: string, at: number): readonly CitedText[] =>
  [...listAfter(text, at, SECTION_GAP, NEXT)].map((next) => item(text, prefix, next.index, next));

const item = (text: string, prefix: string, start: number, match: RegExpExecArray): CitedText => {
  const { section = '', within = '' } = match.groups ?? {};
  const through = throughAt(text, endOf(match));
  const end = through?.end ?? tailEnd(text, endOf(match));
  return cited(`${prefix}/${sectionKey(section)}${through?.key ?? ''}`, { start, end }, within || null);
};

const cited = (norm: string, span: Span, pinpoint: string | null): CitedText => ({
  kind: 'us-code',
  norm,
  pinpoint,
  start: span.start,
  end: span.end,
});
