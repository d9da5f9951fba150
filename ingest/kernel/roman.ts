const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'];
export const GREATEST_ROMAN = 89;

/** From 1 to the greatest, in small letters. */
export const romanNumeral = (number: number): string =>
  `${TENS[Math.trunc(number / 10)] ?? ''}${ONES[number % 10] ?? ''}`;
