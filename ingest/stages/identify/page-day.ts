/** The day that a web page gives of itself: its source's, but no publication in the Federal Register. */
import { isPartialDate } from '../../../schema/domain/partial-date.ts';
import type { ReadDocument } from '../../values/index.ts';

export const pageDay = (document: ReadDocument): string | null => {
  const day = document.fields.find(({ field }) => field === 'date')?.value.slice(0, 10) ?? '';
  return isPartialDate(day) ? day : null;
};
