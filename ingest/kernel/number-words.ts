/** English number words of proclamations and orders: "third" -> 3, "two thousand ten" -> 2010. */
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const cardinalOf = (word: string): number | null => {
  const unit = UNITS.indexOf(word) + 1;
  return unit > 0 ? unit : (TENS[word] ?? null);
};

/** "third", "twenty-first", "thirtieth"; null for anything else. */
export const ordinalOf = (words: string): number | null => {
  const [first = '', second] = words.toLowerCase().trim().split(/[- ]/);
  if (second !== undefined) {
    const tens = TENS[first];
    const unit = ORDINALS.indexOf(second) + 1;
    return tens !== undefined && unit > 0 ? tens + unit : null;
  }
  const unit = ORDINALS.indexOf(first) + 1;
  if (unit > 0) return unit;
  return first === 'twentieth' ? 20 : first === 'thirtieth' ? 30 : null;
};

/** "two thousand ten", "nineteen hundred and ninety-six"; null for anything else. */
export const yearInWords = (words: string): number | null => {
  let total = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    if (word === 'hundred') current *= 100;
    else if (word === 'thousand') {
      total += current * 1000;
      current = 0;
    } else {
      const value = cardinalOf(word);
      if (value === null) return null;
      current += value;
    }
  }
  const year = total + current;
  return year >= 1600 && year < 2100 ? year : null;
};
