/** What a format may do to words without changing them. */

/** A separator between two digits carries meaning ("2.5", "10/30"); any other mark is the format's business. */
const MARKS = /(?<=\d)[.,:/-](?=\d)|[^\p{L}\p{N}]+/gu;

/** The same words whatever a format did to spaces, hyphens, quotation marks and capitals. */
export const canonicalText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, (mark) => (/^[.,:/-]$/.test(mark) ? mark : '')) || text;
