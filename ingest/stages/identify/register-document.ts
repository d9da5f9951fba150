/** Rules and notices of agencies in the Federal Register, by the labels that each begins with: AGENCY, ACTION, SUMMARY. */
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf } from '../../../schema/domain/span.ts';
import type { Sourced } from '../../values/index.ts';
import { printed, wordsOf, type Recognised, type Subject } from './parts.ts';
import { signatureDay } from './signature.ts';
import { registerIdentity } from './register.ts';

const BLOCKS_SEARCHED = 40;
/** What stands between the names of the offices and the title: where it is filed. */
const FILED = /^(?:\[|RIN\b|Docket\b|\d{1,2} CFR\b|(?:FR|FRL|Release|File|Notice)\b.{0,40}\d)/i;

export const recogniseRegisterDocument = (subject: Subject): Recognised | null => {
  const [agency, action, summary] = ['AGENCY', 'ACTION', 'SUMMARY'].map((name) => labelled(subject, name));
  if (!agency || !action || !summary) return null;
  const title = subject.blocks
    .slice(0, agency.index)
    .findLast((block) => block.end - block.start <= 600 && !FILED.test(wordsOf(subject, block)));
  if (!title) return null;
  const { frDocumentNumber } = registerIdentity(subject);
  const words = wordsOf(subject, title);
  return {
    kind: { value: /\bguidance\b/i.test(action.said.value) ? 'GUIDANCE' : 'OTHER', span: action.said.span },
    title: printed(words, title.start, title.end),
    issuer: agency.said,
    signedOn: signatureDay(subject),
    isIssued: true,
    norm: `register/${frDocumentNumber ? slug(frDocumentNumber.value) : slug(words)}`,
  };
};

interface Labelled {
  /** Of the label's block. */
  readonly index: number;
  readonly said: Sourced<string>;
}

/** "ACTION: Final rule.", or the label on a line of its own and its value below; without the full stop. */
const labelled = (subject: Subject, name: string): Labelled | null => {
  const blocks = subject.blocks.slice(0, BLOCKS_SEARCHED);
  const isLabel = (words: string): boolean => words.slice(0, name.length + 1).toUpperCase() === `${name}:`;
  const index = blocks.findIndex((block) => isLabel(wordsOf(subject, block)));
  const block = blocks[index];
  if (!block) return null;
  const beside = spanOf(block.start + name.length + 1, block.end);
  const place = wordsOf(subject, beside).trim() === '' ? subject.blocks[index + 1] : beside;
  const words = place ? wordsOf(subject, place) : '';
  const value = words.trim().replace(/\.$/, '');
  if (!place || value === '') return null;
  const start = place.start + words.indexOf(value);
  return { index, said: printed(value, start, start + value.length) };
};
