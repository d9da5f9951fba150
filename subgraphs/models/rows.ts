/** What the resolvers of models hold beside records: values computed from a question. */
import type { PartialDate } from '../../schema/domain/partial-date.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { Coverage } from './coverage.ts';

/** One model under a supposed rule. */
export interface ProjectionRow {
  readonly model: RecordRow<'AIModel'>;
  readonly coverage: Coverage;
  readonly due: readonly DueRow[];
}

/** The dates are null where the release date is unknown. */
export interface DueRow {
  readonly windowDays: number;
  readonly on: PartialDate | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly daysLate: number | null;
}
