/**
 * The review that a reported text would set up: who shows what to whom, how long before, whether they must, who decides.
 * Reads: claims, agency mentions. Gives: the framework's parameters, each with the words that prove it; evaluations; unknowns.
 */
import { sliceOf } from '../../../../schema/domain/span.ts';
import type { Claim, Extractor, Findings, Framework, Structured } from '../../../values/index.ts';
import { holding } from '../holding.ts';
import { deciderIn } from './deciders.ts';
import { evaluationsIn } from './evaluations.ts';
import { voluntaryIn } from './force.ts';
import { subjectsIn, type Subjects } from './subjects.ts';
import { submissionIn } from './submissions.ts';
import { unknownsIn } from './unknowns.ts';

const rules = {
  'review-framework/notice@1': 'Somebody is to submit models some days before their release.',
  'review-framework/voluntary@1': 'A review, process or framework is called voluntary, or mandatory.',
  'review-framework/decider@1': 'An agency sets, decides or determines which systems are covered.',
  'evaluation/run-by@1': 'Tests or evaluations of models are run by an agency, or stand between it and developers.',
  'unknown/not-clear@1': 'The report says that something is not clear or not known.',
} as const;

export const framework: Extractor = {
  id: 'review-framework',
  rules,
  extract: (input, found) => {
    const subjects = subjectsIn(input, found);
    return found
      .of('claim')
      .flatMap((claim) => [
        ...parameters(input, found, subjects, claim),
        ...evaluationsIn(input, found, claim),
        ...unknownsIn(input, claim),
      ]);
  },
};

/** A framework of which nothing is said yet. */
export const EMPTY_FRAMEWORK = {
  subject: null,
  noticeDays: null,
  voluntary: null,
  decidedBy: null,
  submittedBy: null,
  submittedTo: null,
} as const;

/** UTF-16 units of a paragraph in front of a sentence that are looked at. */
const NEAR = 600;
const paragraphBefore = ({ document: { text, blocks } }: Structured, claim: Claim): string =>
  text.slice(Math.max(holding(blocks, claim)?.start ?? claim.start, claim.start - NEAR), claim.start);

const parameters = (input: Structured, found: Findings, subjects: Subjects, claim: Claim): readonly Framework[] => {
  const words = sliceOf(input.document.text, claim);
  const whole = { kind: 'review-framework' as const, start: claim.start, end: claim.end, ...EMPTY_FRAMEWORK };
  const submission = submissionIn(input, found, claim);
  const voluntary = voluntaryIn(claim, words, paragraphBefore(input, claim));
  const decidedBy = deciderIn(found, subjects, claim, words);
  return [
    ...(submission ? [{ ...whole, ...submission, rule: 'review-framework/notice@1' }] : []),
    ...(voluntary ? [{ ...whole, voluntary, rule: 'review-framework/voluntary@1' }] : []),
    ...(decidedBy ? [{ ...whole, decidedBy, rule: 'review-framework/decider@1' }] : []),
  ];
};
