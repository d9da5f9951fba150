/** Reads: everything that names a record. Gives: mentions, each with the record it was linked to and why. */
import type { MentionDraft } from '../../../schema/domain/publication.ts';
import { bySpan } from '../../../schema/domain/span.ts';
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
  ): MentionDraft => ({
    start: item.start,
    end: item.end,
    record,
    kind,
    score,
    rule: item.rule,
  });
  return [
    ...found.of('agency-mention').map((item) => mention(item, 'agency', item.agency, item.score)),
    ...found
      .of('legal-reference')
      .map((item) => mention(item, 'instrument', instrumentOf(item.norm), item.shortForm ? 0.9 : 1)),
    ...found.of('person').map((item) => mention(item, 'person', item.record, 0.95)),
    ...found.of('developer').map((item) => mention(item, 'organization', item.record, 0.95)),
    ...found.of('model-mention').map((item) => mention(item, 'model', item.record, item.record ? 0.95 : 0)),
    ...found.of('grant-mention').map((item) => mention(item, 'program', programOf(context, item)?.id ?? null, 0.9)),
  ].sort(bySpan);
};
