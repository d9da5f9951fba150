/** Somebody whom a report brings in, and by which rule. */
import type { Span } from '../../../../schema/domain/span.ts';

export const RULES = {
  'people/role@1': 'A role in front of two capitalised words introduces a person.',
  'people/apposed@1':
    'Two capitalised words with a role behind them, in a by-line, or said to say something "of" somewhere.',
  'people/called@1': 'Somebody’s calling behind a possessive ("its owner, …", "one of them, …") in front of a name.',
  'people/possessive@1': 'An organization in the genitive in front of two capitalised words introduces a person of it.',
  'people/given-name@1': 'A common given name and a capitalised word are a person.',
  'people/again@1':
    'Two capitalised words of which the second alone speaks elsewhere, or that stand in front of "of" and a body.',
  'people/president@1': 'The surname of a President behind the title.',
  'people/title@1': 'A surname behind a title, where the text has no more of the name.',
  'people/surname@1': 'The surname of a person introduced in the same text stands for that person.',
} as const;

export interface Introduction extends Span {
  readonly name: string;
  readonly role: string | null;
  /** Where the words of the role begin, or the name. */
  readonly from: number;
  /** Where what tells of the role behind the name ends, or the name. */
  readonly to: number;
  /** Printed behind the name or within the role: "a director of the Lamp Institute". */
  readonly printedAffiliation: string | null;
  readonly rule: keyof typeof RULES;
}
