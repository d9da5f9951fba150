/** Reads: the parameters of a review before release. Gives: the review framework, as a report tells it or a text sets it up. */
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { Framework } from '../../values/index.ts';
import { anchorDay } from '../extract/report/day.ts';
import { assertRecord, NOTHING, proof, together, type Assertion, type Fact } from './assertion.ts';
import { attributionAt } from './attribution.ts';
import { sentenceAt, type AssertContext } from './context.ts';

/** One framework an instrument and text: its parameters may stand in several sentences. */
export const assertFramework = (context: AssertContext): Assertion => {
  const parts = context.found.of('review-framework');
  const [first] = parts;
  if (!first || !context.instrument) return NOTHING;
  const id = `framework/${context.instrument.replace(/^instrument\//, '')}`;
  return together(
    parts.map((part) =>
      assertRecord(
        'ReviewFramework',
        id,
        first.subject?.value ?? 'review before release',
        { rule: part.rule, confidence: 0.85, attribution: attributionAt(context, part) },
        [
          { property: 'instrument', value: context.instrument, quotes: [proof(context.text, part)] },
          ...parameters(context, part),
        ],
      ),
    ),
  );
};

const parameters = (context: AssertContext, part: Framework): readonly Fact[] =>
  (['subject', 'noticeDays', 'voluntary', 'decidedBy', 'submittedBy', 'submittedTo'] as const).map((property) => {
    const parameter = part[property];
    const span = parameter?.span ?? null;
    return {
      property,
      value: parameter?.value ?? null,
      quotes: [span && proof(context.text, around(context, part, span), span)],
      inferred: parameter?.inferred ?? false,
      validFrom: anchorDay(context.input),
    };
  });

const around = (context: AssertContext, part: Framework, span: Span): Span =>
  contains(part, span) ? part : sentenceAt(context, span);
