/** Letters that are part of an address or of a number, and name nobody. */
import type { Span } from '../../../../schema/domain/span.ts';

/** Part of an address, of a number ("CISA-2031-0010"), of another acronym ("BOT&E"), of where a decision is reported ("4 FLRA 644"), or "SEC. 2". */
export const isAddress = (text: string, { start, end }: Span): boolean =>
  (text.slice(start, end) === 'FEMA' && text.startsWith(' GO', end)) ||
  (text.slice(start, end) === 'SEC' && /^\. ?\d/.test(text.slice(end, end + 3))) ||
  /^(?:-[A-Z\d]{1,6}){0,4}-\d{2}/.test(text.slice(end, end + 36)) ||
  (/[@/.]$|[A-Z]&$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !BESIDE.test(text.slice(Math.max(0, start - 10), start))) ||
  /^(?:[@/.][a-z]|&[A-Z])/.test(text.slice(end, end + 2)) ||
  (/(?<![\w.-])\d{1,3} $/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^ (?:No\. )?\d{1,4}\b(?! [a-z])/.test(text.slice(end, end + 10)));

/** "FBI/DEA": two agencies. */
const BESIDE = /(?:^|[\s(“])[A-Z]{2,8}\/$/;
