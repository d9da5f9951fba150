/** Who has what for a time, by the clock of the database. */

/** Far longer than any lease. */
const LONGEST = `interval '10 minutes'`;

/** Somebody has it. A lease that reaches further than any does was given before the clock was set back: it holds nothing. */
export const isHeld = (lease: string): string =>
  `${lease} between clock_timestamp() and clock_timestamp() + ${LONGEST}`;

/** Nobody has it, or has it any more. */
export const isFree = (lease: string): string => `(${isHeld(lease)}) is not true`;
