/** Documents are fetched from the web: addresses in, a run out. Off until the operator of the machine names hosts, and says so. */
import { useState } from 'react';
import { useClient } from 'urql';
import { FetchDocument } from '../../graph/operations.ts';
import { keyOf } from './run-card.tsx';

export const FetchForm = ({ onRun }: { readonly onRun: (run: string) => void }) => {
  const client = useClient();
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (text: string): Promise<void> => {
    setBusy(true);
    const urls = text.split(/\s+/).filter(Boolean);
    const { data, error } = await client.mutation(FetchDocument, { urls }).toPromise();
    setBusy(false);
    if (data?.ingest) onRun(keyOf(data.ingest.id));
    else setRefused(error?.graphQLErrors[0]?.message ?? 'Recital did not answer. Nothing was taken; try again.');
  };
  return (
    <details className="fetch no-print">
      <summary>Or have them fetched from the web</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('urls');
          setRefused(null);
          if (typeof text === 'string') void send(text);
        }}
      >
        <label className="field">
          <span>Addresses, one a line, a hundred at most</span>
          <textarea className="input" name="urls" rows={3} required placeholder="https://www.federalregister.gov/…" />
        </label>
        <p className="small soft">
          Only hosts that the setting <code>RECITAL_FETCH_HOSTS</code> names are asked; while it names none, nothing is
          fetched, and the run says so of each address.
        </p>
        <div>
          <button className="button" disabled={busy}>
            {busy ? 'Handing in…' : 'Fetch them'}
          </button>
        </div>
        {refused === null ? null : (
          <p className="notice bad" role="alert">
            <strong>Nothing was taken.</strong> <bdi>{refused}</bdi>
          </p>
        )}
      </form>
    </details>
  );
};
