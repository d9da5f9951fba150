/** A record is named by its id; what is typed is looked for among the names, so that nobody need know an id by heart. */
import { useEffect, useId, useState, type InputHTMLAttributes } from 'react';
import { PickDocument } from '../graph/operations.ts';
import { useClient } from 'urql';
import { recordName } from './record-name.ts';

/** After the last key. */
const PAUSE_MS = 250;

interface Choice {
  readonly id: string;
  readonly name: string;
}

export const RecordPicker = (props: InputHTMLAttributes<HTMLInputElement>) => {
  const client = useClient();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    // An id was chosen, or is typed.
    if (typed.length < 2 || typed.includes('/')) return;
    let left = false;
    const timer = setTimeout(
      () =>
        void client
          .query(PickDocument, { query: typed })
          .toPromise()
          .then(({ data }) => {
            if (left) return;
            const records = (data?.search?.nodes ?? []).flatMap(({ record }) => (record ? [record] : []));
            setChoices(records.map((record) => ({ id: record.id, name: recordName(record) })));
          }),
      PAUSE_MS,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, typed]);
  return (
    <>
      <input
        className="input"
        placeholder="A name, or an id"
        autoComplete="off"
        spellCheck={false}
        {...props}
        list={list}
        onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
      />
      <datalist id={list}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
};
