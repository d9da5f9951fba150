/** Whether the European Union speaks: its regulations and directives, whole, in part or as an excerpt. */

/** What only its own law says: a report about it says none of it as a rule. */
const DUTIES =
  /\bMember States? (?:shall|may)\b|\b[Tt]he Commission (?:shall|is empowered|may adopt)\b|\bThis (?:Regulation|Directive) (?:lays down|shall|applies|is addressed)\b/g;
const OF_UNION = /\b(?:European Parliament|European Union|Union law|Official Journal)\b/;
const LEAST = 2;
const HEAD = 60_000;

let asked: { readonly text: string; readonly answer: boolean } | null = null;

export const isUnionLaw = (text: string): boolean => {
  if (asked?.text !== text) {
    const head = text.slice(0, HEAD);
    asked = {
      text,
      answer:
        OF_UNION.test(head) && new Set(head.match(DUTIES) ?? []).size >= LEAST && !/\bFederal Register\b/.test(head),
    };
  }
  return asked.answer;
};
