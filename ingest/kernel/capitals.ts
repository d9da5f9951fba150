/** Names that a text prints in capitals, as they are written elsewhere. */

/** "DEPARTMENT OF THE INTERIOR" -> "Department of the Interior". */
export const inTitleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(?<![\p{L}’'])(?!(?:of|the|and|for|on|in)\b)\p{L}/gu, (letter) => letter.toUpperCase());
