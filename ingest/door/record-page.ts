/** A record as a plain page: its values, and the words that each stands on. */
import { recordType } from '../../schema/domain/catalog.ts';
import type { Json } from '../../schema/domain/statement.ts';
import { recordPermalink } from '../../schema/domain/permalink.ts';
import { escaped, page } from './html.ts';
import type { Proof, RecordTwin } from './record-twin.ts';
import { wordsOf } from '../exports/words.ts';

export const recordPage = (twin: RecordTwin): string => {
  const { id, type, label, values, statements } = twin;
  const { properties } = recordType(type);
  const shown = Object.entries(values).map(
    ([name, value]) => `<dt>${escaped(name)}</dt><dd>${valueOf(value, properties[name]?.kind === 'record')}</dd>`,
  );
  return page(
    label,
    `<h1><bdi>${escaped(label)}</bdi></h1>
<p class="about">${escaped(type)} <code>${escaped(id)}</code> · <a href="${recordPermalink(id)}.json">JSON</a> · <a href="${recordPermalink(id)}.jsonld">JSON-LD</a></p>
<dl>${shown.join('\n')}</dl>
<h2>In these words</h2>
${statements.map(proofOf).join('\n')}`,
  );
};

const valueOf = (value: Json, isRecord: boolean): string => {
  if (Array.isArray(value)) return value.map((one: Json) => valueOf(one, isRecord)).join(', ');
  if (isRecord) return `<a href="${recordPermalink(wordsOf(value))}">${escaped(wordsOf(value))}</a>`;
  return `<bdi>${escaped(wordsOf(value))}</bdi>`;
};

const proofOf = ({ property, value, quotes }: Proof): string => {
  const what = property === null ? '' : `<b>${escaped(property)}</b> ${valueOf(value, false)}: `;
  const words = quotes.map(
    ({ exact, permalink }) => `<q><bdi>${escaped(exact)}</bdi></q> <a href="${permalink}">in the text</a>`,
  );
  return `<p>${what}${words.join('; ')}</p>`;
};
