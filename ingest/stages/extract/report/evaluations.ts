/** Who tests models, and with whom. Reads: sentences, agency mentions, developers. */
import { contains, sliceOf } from '../../../../schema/domain/span.ts';
import { meeting } from '../holding.ts';
import type { Claim, EvaluationFound, Findings, Structured } from '../../../values/index.ts';

const TESTING = /\b(?:evaluations?|testing|tests?|reviews?)\b/iu;
const RUN_BY = /\b(?:run|conducted|performed|carried out|led) by\b/u;
const BETWEEN = /\b(?:testing|evaluations?|agreements?|partnership)\b[^.]{0,40}\b(?:between|with)\b/u;

/** An agency that runs tests, and each developer that the same sentence names beside it. */
export const evaluationsIn = (input: Structured, found: Findings, claim: Claim): readonly EvaluationFound[] =>
  meeting(input.sentences, claim)
    .filter((sentence) => contains(claim, sentence) || contains(sentence, claim))
    .map((sentence) => (contains(claim, sentence) ? sentence : claim))
    .flatMap((sentence) => {
      const words = sliceOf(input.document.text, sentence);
      if (!TESTING.test(words) || !(RUN_BY.test(words) || BETWEEN.test(words))) return [];
      const agency = found.of('agency-mention').find((mention) => contains(sentence, mention));
      if (!agency) return [];
      const partners = [
        ...new Set(
          found
            .of('developer')
            .filter((mention) => contains(sentence, mention))
            .map((mention) => mention.record),
        ),
      ];
      const evaluation = (developer: string | null): EvaluationFound => ({
        kind: 'evaluation',
        start: sentence.start,
        end: sentence.end,
        by: agency.agency,
        developer,
        model: null,
        arrangement: /\bpre-deployment\b/u.test(words)
          ? 'pre-deployment testing'
          : /\bvoluntary\b/u.test(words)
            ? 'voluntary testing'
            : 'evaluation',
        rule: 'evaluation/run-by@1',
      });
      return partners.length > 0 ? partners.map(evaluation) : [evaluation(null)];
    });
