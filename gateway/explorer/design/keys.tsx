/** Keys for those who read all day: `/` search, `j` and `k` along a list, `?` what there is. */
import { useEffect, useRef, type ReactNode } from 'react';

/** What `j` and `k` step to; Enter does what it does anyway. */
export const STEP = { 'data-step': '' } as const;

/** Of a list that has it, a link of each line: the one within `FIRST`, or else the first. */
export const STEPS = { 'data-steps': '' } as const;
export const FIRST = { 'data-first': '' } as const;

const linkOf = (line: HTMLElement): HTMLElement | null =>
  line.querySelector<HTMLElement>('[data-first] a') ?? line.querySelector<HTMLElement>('a, summary, button');

const stepsOf = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-step], [data-steps] > *')]
    .flatMap((each) => ('step' in each.dataset ? each : (linkOf(each) ?? [])))
    .filter((each) => each.checkVisibility());

/** A button that a key presses too: within the step that has the focus, or anywhere where it stands in no step. */
export const KeyButton = ({
  keyName,
  onClick,
  disabled = false,
  className = 'button',
  children,
}: {
  readonly keyName: string | null;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  <button
    type="button"
    className={className}
    onClick={onClick}
    disabled={disabled}
    data-key={keyName}
    aria-keyshortcuts={keyName ?? undefined}
  >
    {children}
    {keyName === null ? null : <kbd aria-hidden="true">{keyName}</kbd>}
  </button>
);

const buttonOf = (key: string): HTMLElement | null => {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const step = document.activeElement?.closest('[data-step]');
  return (
    step?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(`${selector}:not([data-step] *)`)
  );
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const step = (by: 1 | -1): void => {
  const steps = stepsOf();
  const at = steps.findIndex((each) => each === document.activeElement);
  const next = steps[at === -1 && by === -1 ? steps.length - 1 : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
};

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['j', 'Next in the list, or next mark in a text'],
  ['k', 'The one before'],
  ['Enter', 'Open it'],
  ['Esc', 'Close what is open'],
  ['u', 'In review: take the latest decision back; other keys stand on their buttons'],
  ['?', 'These keys'],
];

export const Keys = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // What is open over the page has the keys to itself.
      if (document.querySelector('dialog:modal')) return;
      if (event.key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
      else if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else if (event.key === '?') dialog.current?.showModal();
      else {
        const button = buttonOf(event.key);
        if (!button) return;
        button.click();
      }
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="button">Close</button>
      </form>
    </dialog>
  );
};
