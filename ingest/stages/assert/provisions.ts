/** Reads: sections and definitions. Gives: provisions (structural) and defined terms. */
import { innerId, provisionId } from '../../../schema/domain/ids.ts';
import { sliceOf, spanOf } from '../../../schema/domain/span.ts';
import type { Definition, Section } from '../../values/index.ts';
import { assertRecord, distinct, proof, proofs, structuralRecord, together, type Assertion } from './assertion.ts';
import { pathAt, provisionAt, type AssertContext } from './context.ts';

export const assertProvisions = (context: AssertContext): Assertion =>
  context.own
    ? together(context.input.sections.map((section, position) => provision(context, section, position)))
    : together([]);

const provision = (context: AssertContext, section: Section, position: number): Assertion =>
  structuralRecord(
    'Provision',
    provisionId(context.work, section.path),
    section.heading ?? section.label,
    proof(context.text, section),
    {
      instrument: context.instrument,
      version: context.work,
      path: section.path,
      eId: section.eId,
      heading: section.heading,
      text: sliceOf(context.text, section).trim(),
      parent: section.parent ? provisionId(context.work, section.parent) : null,
      position,
    },
  );

export const assertDefinitions = (context: AssertContext): Assertion => {
  const once = distinct();
  return together(context.found.of('definition').map((definition) => definedTerm(context, definition, once)));
};

const definedTerm = (context: AssertContext, found: Definition, once: (id: string) => string): Assertion => {
  const id = once(innerId('DefinedTerm', context.work, pathAt(context, found.start), found.term));
  const quotes = [proof(context.text, found, found.termSpan)];
  const basis = { rule: found.rule, confidence: 0.95 };
  const wording = sliceOf(context.text, spanOf(found.start, found.end));
  return assertRecord('DefinedTerm', id, found.term, basis, [
    { property: 'term', value: found.term, quotes },
    { property: 'definition', value: wording, quotes: proofs(context.text, found) },
    { property: 'instrument', value: context.instrument, quotes },
    { property: 'provision', value: provisionAt(context, found.start), quotes },
  ]);
};
