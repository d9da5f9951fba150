/** Digits as they are printed above the line. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const raised = (digits: string): string => digits.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');
