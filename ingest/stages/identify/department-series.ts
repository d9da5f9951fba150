/** What a department issues to its own, where the number stands on a line apart from its name: "Directive Number: 139-08", "SECRETARY’S ORDER NO. 3499". */
import { slug } from '../../../schema/domain/ids.ts';
import { findLegalReferences } from '../../kernel/legal-references/index.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { dateLine, letterField, letterheadOf, openingBlocks } from './agency-documents.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const LINES_SEARCHED = 8;
const NUMBERED =
  /^(?:(?:Secretary|Secretarial|Administrator|Commissioner|Departmental|Administrative)(?:[’'‘]s)? )?(Directive|Instruction|Manual|Order)(?: (?:Number|No\.?)|(?=:)):? ?(\d{1,5}(?:[.-]\d{1,4}){0,2}[A-Z]?)$/i;

export const recogniseDepartmentSeries = (subject: Subject): Recognised | null => {
  const blocks = openingBlocks(subject).slice(0, LINES_SEARCHED);
  const line = blocks.find((block) => NUMBERED.test(wordsOf(subject, block)));
  const match = line && NUMBERED.exec(wordsOf(subject, line));
  const issuer = line && letterheadOf(subject, line);
  if (!line || !match || !issuer) return null;
  const called = (match[1] ?? '').toLowerCase();
  const number = match[2] ?? '';
  const [cited] = findLegalReferences(`${issuer.value} ${match[1]} ${number}`);
  return {
    kind: { value: called === 'manual' ? 'GUIDANCE' : 'DIRECTIVE', span: captured(match, 1, line.start) },
    number: { value: number, span: captured(match, 2, line.start) },
    title: letterField(subject, 'SUBJECT') ?? titleBelow(subject, line),
    issuer,
    signedOn: dateLine(subject),
    isIssued: true,
    // the same name by which others cite it
    norm: cited?.kind === 'issuance' ? cited.norm : `${slug(`${issuer.value} ${called}`)}/${number.toLowerCase()}`,
  };
};

const LONGEST_TITLE = 200;

/** The first line below that is no field of the form. */
const titleBelow = (subject: Subject, line: Block): Sourced<string> | null => {
  const title = openingBlocks(subject).find(
    (block) =>
      block.start >= line.end && block.end - block.start <= LONGEST_TITLE && !wordsOf(subject, block).includes(':'),
  );
  return title ? printed(wordsOf(subject, title), title.start, title.end) : null;
};
