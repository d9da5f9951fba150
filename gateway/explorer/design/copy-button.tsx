/** Puts a text on the clipboard, and says that it did. */
import { useEffect, useState, type ReactNode } from 'react';

export const CopyButton = ({
  text,
  children,
  className = 'button quiet',
}: {
  readonly text: string;
  readonly children: ReactNode;
  readonly className?: string;
}) => {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('refused'),
    );
  const said = { idle: '', done: 'Copied', refused: 'Copy it by hand' }[state];
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {said || children}
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
};
