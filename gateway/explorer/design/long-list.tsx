/** A list of which the beginning is shown until somebody wants all of it; on paper it is whole. */
import { Children, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { STEPS } from './keys.tsx';
import { count } from './words.ts';

export const LongList = ({
  children,
  className = 'plain records',
  most = 40,
}: {
  readonly children: ReactNode;
  readonly className?: string;
  readonly most?: number;
}) => {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const onPrint = (): void => flushSync(() => setWhole(true));
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, []);
  const items = Children.toArray(children);
  // A button for a few lines more would take as much room as they.
  const long = items.length > most + 5;
  return (
    <>
      <ul className={className} {...STEPS}>
        {long && !whole ? items.slice(0, most) : items}
      </ul>
      {long && !whole ? (
        <button type="button" className="button show-all no-print" onClick={() => setWhole(true)}>
          Show all {count(items.length)}
        </button>
      ) : null}
    </>
  );
};
