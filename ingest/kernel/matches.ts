/**
 * All matches of a global pattern, in order. The pattern itself goes through the text, where `matchAll` copies it at each
 * call: a rule that is asked of every sentence would be copied more often than it is met.
 */
export const allMatches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // A pattern that knows surrogate pairs goes past both halves of one.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
};
