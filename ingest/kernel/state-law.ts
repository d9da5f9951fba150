/** Whether a State speaks: its bills, resolutions and governors' orders name their own "Attorney General" and their own code's titles. */

const SPEAKS =
  /\bbe it (?:enacted|resolved)\b[^.;]{0,160}?\b(?:state of|commonwealth of|general assembly|people of the|legislature of)|\bdo enact as follows\b|\b(?:vested in me as|I,[^.;]{3,60},) governor\b|\b(?:statutes|laws) of this state\b|\bGovernor of the (?:State|Commonwealth) of\b[^.;]{0,200}\b(?:order|direct)\b/i;

/** Enacting words stand near the head of a text; a look there keeps this one cheap. */
const HEAD = 30_000;

/** Several extractors ask it of one text in a row. */
let asked: { readonly text: string; readonly answer: boolean } | null = null;

export const isStateLaw = (text: string): boolean => {
  if (asked?.text !== text) asked = { text, answer: SPEAKS.test(text.slice(0, HEAD)) };
  return asked.answer;
};

/** Words that say of a body that it is the Union's even in a State's own text. */
const OF_THE_UNION = /\b(?:United States|U\.S\.|[Ff]ederal|National|American)\b/;
const ACRONYM = /^[A-Z&]{3,}$/;

export const isOfTheUnion = (printed: string): boolean => OF_THE_UNION.test(printed) || ACRONYM.test(printed);
