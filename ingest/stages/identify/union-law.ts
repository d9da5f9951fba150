/** Regulations, directives and decisions of the European Union (`eu/regulation/2031/417`), by the line that numbers them. */
import { printedDates } from '../../kernel/dates.ts';
import { pattern } from '../../kernel/pattern.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const NUMBERED = new RegExp(
  pattern`
    ^(?:(COMMISSION|COUNCIL) )?(?:(?:IMPLEMENTING|DELEGATED) )?(REGULATION|DIRECTIVE|DECISION) \((?:EU|EC|EU,
    Euratom)\) (?:No )?(\d{1,4}/\d{1,5})(?: OF THE (EUROPEAN PARLIAMENT AND OF THE COUNCIL|COUNCIL|COMMISSION))?(?:,? of \d{1,2} [A-Z][a-z]+ \d{4})?\s*(?:\n|$)
  `,
  'i',
);
const LINES_SEARCHED = 8;

export const recogniseUnionLaw = (subject: Subject): Recognised | null => {
  const lines = subject.blocks.slice(0, LINES_SEARCHED);
  const at = lines.findIndex((block) => NUMBERED.test(wordsOf(subject, block)));
  const line = lines[at];
  const match = line && NUMBERED.exec(wordsOf(subject, line));
  if (!line || !match) return null;
  const called = (match[2] ?? '').toLowerCase();
  const below = lines.slice(at + 1);
  const day = below.find((block) => /^of \d/.test(wordsOf(subject, block)));
  const title = below.find((block) => /^\p{Ll}(?!f \d)/u.test(wordsOf(subject, block)));
  const date = day && printedDates(subject.document.text, day)[0];
  return {
    kind: { value: called === 'directive' ? 'DIRECTIVE' : 'OTHER', span: captured(match, 2, line.start) },
    number: { value: match[3] ?? '', span: captured(match, 3, line.start) },
    title: title ? printed(wordsOf(subject, title).replace(/\s+/g, ' '), title.start, title.end) : null,
    issuer: printed(ISSUERS[(match[1] ?? match[4] ?? '').toLowerCase()] ?? BOTH, line.start, line.end),
    signedOn: date ? printed(date.value, date.start, date.end) : null,
    isIssued: true,
    norm: `eu/${called}/${match[3] ?? ''}`,
  };
};

const BOTH = 'European Parliament and Council';
const ISSUERS: Readonly<Record<string, string>> = {
  commission: 'European Commission',
  council: 'Council of the European Union',
};
