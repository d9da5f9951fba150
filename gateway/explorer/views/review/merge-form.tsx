/** Two ids that are one record, where nobody proposed it. */
import { RecordPicker } from '../../design/record-picker.tsx';
import { MergeDocument, KeepApartDocument } from '../../graph/operations.ts';
import type { Decide } from './decide.ts';

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

export const MergeForm = ({ decide }: { readonly decide: Decide }) => (
  <details className="section merge no-print">
    <summary>Merge two records, or keep them apart</summary>
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
        const pair = { from: textIn(form, 'from'), into: textIn(form, 'into'), reason: textIn(form, 'reason') || null };
        void (form.has('apart') ? decide(KeepApartDocument, pair) : decide(MergeDocument, pair));
      }}
    >
      <p className="soft">
        All that is said of either is shown under the second; the address of the first leads there. A record’s id stands
        at the foot of its page.
      </p>
      <label className="field">
        <span>The record that is given up</span>
        <RecordPicker name="from" required />
      </label>
      <label className="field">
        <span>The record that is kept</span>
        <RecordPicker name="into" required />
      </label>
      <label className="field">
        <span>Reason</span>
        <input className="input" name="reason" />
      </label>
      <div className="buttons">
        <button className="button primary" name="merge">
          They are one
        </button>
        <button className="button" name="apart">
          Keep them apart
        </button>
      </div>
    </form>
  </details>
);
