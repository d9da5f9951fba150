/** The sections of a text, to jump to. */
import { useMemo } from 'react';
import { sectionText } from '../../design/words.ts';
import type { Passage } from './use-marks.ts';

interface Entry {
  readonly start: number;
  readonly number: string;
  readonly title: string;
}

const HEAD = /^(?:(?:Section|Sec\.)\s+)?(\d+[a-z]?(?:\.\d+)*)\.\s*([^.\n]{0,80})/;

/** The outermost sections, each once, where they begin. */
export const outlineOf = (text: string, passages: readonly Passage[]): readonly Entry[] => {
  const entries = new Map<string, Entry>();
  for (const { section, start } of passages) {
    if (section === null) continue;
    const top = section.startsWith('h:') ? section : section.replace(/\(.*/, '');
    if (entries.has(top)) continue;
    const [, , title = ''] = HEAD.exec(text.slice(start, start + 160)) ?? [];
    entries.set(
      top,
      top.startsWith('h:') ? { start, number: '', title: sectionText(top) } : { start, number: top, title },
    );
  }
  return [...entries.values()];
};

/** The paragraph in which a place lies has its offset as its id; a place may begin within it. */
export const jumpTo = (start: number): void => {
  const blocks = [...document.querySelectorAll<HTMLElement>('.reading-block')];
  const block = blocks.findLast(({ id }) => Number(id.slice(1)) <= start);
  block?.scrollIntoView({ block: 'start' });
};

export const Outline = ({ text, passages }: { readonly text: string; readonly passages: readonly Passage[] }) => {
  const entries = useMemo(() => outlineOf(text, passages), [text, passages]);
  if (entries.length < 2) return <div />;
  return (
    <nav className="outline no-print" aria-label="Outline">
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>Outline</summary>
        <ol className="plain">
          {entries.map(({ start, number, title }) => (
            <li key={start} className={number.includes('.') ? 'nested' : undefined}>
              <button type="button" onClick={() => jumpTo(start)}>
                {number ? <span className="faint">{number}</span> : null}
                <bdi>{title || (number ? '' : 'Section')}</bdi>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
};
