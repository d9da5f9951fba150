/** Reads: everything that names a record. Gives: mentions, each with the record it was linked to and why. */
import type { Alternative, MentionDraft } from '../../../schema/domain/publication.ts';
import { bySpan } from '../../../schema/domain/span.ts';
import type { LegalReference } from '../../values/index.ts';
import type { AssertContext } from './context.ts';
import { programOf } from './grants.ts';
import { instrumentOf } from './references.ts';

export const assertMentions = (context: AssertContext): readonly MentionDraft[] => {
  const { found } = context;
  const mention = (
    item: { readonly start: number; readonly end: number; readonly rule: string },
    kind: string,
    record: string | null,
    score: number,
    alternatives: readonly Alternative[] = [],
  ): MentionDraft => ({
    start: item.start,
    end: item.end,
    record,
    kind,
    score,
    rule: item.rule,
    alternatives,
  });
  return [
    ...found.of('agency-mention').map((item) => mention(item, 'agency', item.agency, item.score, item.alternatives)),
    ...found.of('unsure-agency').map((item) => mention(item, 'agency', null, 0, item.alternatives)),
    ...found
      .of('legal-reference')
      .map((item) =>
        mention(item, 'instrument', instrumentOf(item.norm), scoreOf(item), otherInstruments(item.alternatives)),
      ),
    ...found.of('person').map((item) => mention(item, 'person', item.record, 0.95)),
    ...found.of('developer').map((item) => mention(item, 'organization', item.record, 0.95)),
    ...found.of('organization').map((item) => mention(item, 'organization', item.record, 0.85)),
    ...found.of('model-mention').map((item) => mention(item, 'model', item.record, item.record ? 0.95 : 0)),
    ...found.of('grant-mention').map((item) => mention(item, 'program', programOf(context, item)?.id ?? null, 0.9)),
  ].sort(bySpan);
};

/** Two that may be meant share what a short form is worth. */
const scoreOf = ({ shortForm, alternatives }: LegalReference): number =>
  alternatives?.[0] ? 1 - alternatives[0].score : shortForm ? 0.9 : 1;

const otherInstruments = (others: LegalReference['alternatives'] = []): readonly Alternative[] =>
  others.flatMap(({ norm, score, reason }) => {
    const record = instrumentOf(norm);
    return record ? [{ record, score, reason }] : [];
  });
