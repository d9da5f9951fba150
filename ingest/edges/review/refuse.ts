/** How a decision that cannot be taken ends: nothing is written, and the reason goes to whoever asked. */
import type { Refusal } from '../../../schema/domain/review.ts';

export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

export const refuse = (code: Refusal['code'], argument: string, message: string): never => {
  throw new Refused({ code, argument, message });
};
