/** On paper a quote is a footnote: a number where it stands on the screen, its words and address at the end. */

const NOTES = 'print-notes';

/** Copies of what is shown; the numbers are counted by the style, in the same order. */
const gather = (): void => {
  document.getElementById(NOTES)?.remove();
  const quotes = document.querySelectorAll<HTMLElement>('main .quote');
  if (quotes.length === 0) return;
  const list = document.createElement('ol');
  list.id = NOTES;
  for (const quote of quotes) {
    const line = document.createElement('li');
    const address = quote.querySelector<HTMLAnchorElement>('figcaption a')?.href.replace(/\?.*/, '') ?? '';
    line.append(...quote.cloneNode(true).childNodes, address);
    for (const button of line.querySelectorAll('button, [role=status]')) button.remove();
    list.append(line);
  }
  document.querySelector('main')?.append(list);
};

export const notesOnPaper = (): void => {
  addEventListener('beforeprint', gather);
  addEventListener('afterprint', () => document.getElementById(NOTES)?.remove());
};
