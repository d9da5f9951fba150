/** Whether the European Union speaks: its regulations and directives, whole, in part or as an excerpt. */

/** What only its own law says: a report about it says none of it as a rule. */
const DUTIES =
  /\bMember States? (?:shall|may)\b|\b[Tt]he Commission (?:shall|is empowered|may adopt)\b|\bThis (?:Regulation|Directive) (?:lays down|shall|applies|is addressed)\b/g;
const OF_UNION = /\b(?:European Parliament|European Union|Union law|Official Journal)\b/;
/** "THE COUNCIL OF THE EUROPEAN UNION, Having regard to the Treaty": how an act of it opens, be it a recommendation. */
const ACTS =
  /^[ *_]{0,40}THE (?:COUNCIL OF THE EUROPEAN UNION|EUROPEAN (?:COMMISSION|PARLIAMENT)\b[^\n]{0,60}),\s{1,8}Having regard to the Treat(?:y|ies)\b/m;
const LEAST = 2;
/** What a report quotes of it says nothing about who speaks. */
const QUOTED = /“[^”\n]{1,2000}”|"[^"\n]{1,2000}"/g;
/** Where one of them is named, "the Commission" is it. */
const OTHER_COMMISSION =
  /\b(?:Federal (?:[A-Z]\w+ ){1,4}|Nuclear Regulatory |Securities and Exchange |Consumer Product Safety |International Trade |Sentencing |Equal Employment Opportunity |Civil Rights )Commission\b|\bCommission on Civil Rights\b/;

const laysDown = (head: string): boolean =>
  new Set(head.replace(QUOTED, '').match(DUTIES) ?? []).size >= LEAST && !OTHER_COMMISSION.test(head);
const HEAD = 60_000;

let asked: { readonly text: string; readonly answer: boolean } | null = null;

export const isUnionLaw = (text: string): boolean => {
  if (asked?.text !== text) {
    const head = text.slice(0, HEAD);
    asked = {
      text,
      answer: OF_UNION.test(head) && (ACTS.test(head) || laysDown(head)) && !/\bFederal Register\b/.test(head),
    };
  }
  return asked.answer;
};
