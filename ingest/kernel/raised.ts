/** Digits as they are printed above the line. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const raised = (digits: string): string => digits.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');

/** Each of them as the digit that it is. */
export const lowered = (text: string): string => text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
