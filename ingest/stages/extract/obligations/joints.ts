/** What joins two clauses of a sentence: "and", "except that", "Provided, That", "provided, however, that", "Provided further, That". */

const PROVIDED = '[Pp]rovided,?(?: (?:however|further),?)? [Tt]hat';

/** Up to the exception or the proviso in which a first modal may stand. */
export const EXCEPTING = new RegExp(
  `^.*(?:\\bexcept that,? |[;:,] ${PROVIDED},? |, (?:al)?though (?!no longer|not\\b))`,
  's',
);

/** At the end of a clause, before the next one. */
export const JOINS_NEXT = new RegExp(
  `(?:,? ?\\b(?:and|but|or|while|whereas|nor|except that|(?<=[;:,] )(?:${PROVIDED}|[Pp]rovided,? however)),?)?[\\s,—]*$`,
);

/** "(a) count the lamps, provided that": what is provided is a clause of its own. */
export const JOINS_PROVISO = new RegExp(`[,;:] (?:${PROVIDED}|except that),?\\s*$`);

/** Wherever a clause may begin. */
export const SPLIT = new RegExp(
  `[;:—] ?(?:and |but |or (?:else )?|${PROVIDED},? |[Pp]rovided,? however, )?|,? (?:except that|${PROVIDED}),? |` +
    ',? and, (?=(?:if|when|where|upon|after|before|within|not|no|until|unless|to|in|by|as)\\b)|' +
    ',? (?:and|but|or else|or|while|whereas|although|though) |\\. ',
  'g',
);
