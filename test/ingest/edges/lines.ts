/**
 * Publications from lines that state what they say: `instrument/us/eo/1 title "Of Foxes"`. Each line is the quote of its
 * own statement; a line `provision/us/eo/1/signed/1 is {"path":"1"}` is a structural record. Anything else is prose.
 */
import { createHash } from 'node:crypto';
import { RECORD_TYPES } from '../../../schema/domain/catalog.ts';
import { revisionId, typeOfId } from '../../../schema/domain/ids.ts';
import type { Publication, RecordDraft, SourceKind } from '../../../schema/domain/publication.ts';
import type { Json, StatementDraft } from '../../../schema/domain/statement.ts';

export interface Wording {
  readonly work?: string;
  readonly preference?: number;
  readonly name?: string;
  readonly kind?: SourceKind;
  readonly publishedOn?: string;
  readonly version?: string;
  /** Of the bytes, where these are not those of the text: an earlier reading of the same file. */
  readonly sha256?: string;
}

const LINE = /^(\S+\/\S+) (\w+)(?: from (\S+))? (.+)$/;

export const WORK = 'version/us/eo/1/signed';

export const published = (lines: readonly string[], wording: Wording = {}): Publication => {
  const { work = WORK, preference = 50, name = 'order.txt', kind = 'federal-register' } = wording;
  const { version = 'test', publishedOn = null } = wording;
  const text = lines.join('\n');
  const sha256 = wording.sha256 ?? createHash('sha256').update(text).digest('hex');
  const statements: StatementDraft[] = [];
  const records: RecordDraft[] = [];
  let start = 0;
  for (const line of lines) {
    const quote = { start, end: start + line.length };
    start = quote.end + 1;
    const [, subject, property, validFrom, value] = LINE.exec(line) ?? [];
    const type = subject && typeOfId(subject);
    if (!subject || !property || !value || !type) continue;
    const said = JSON.parse(value) as Json;
    if (property === 'is') {
      records.push({ id: subject, type, label: subject, quote, facts: said as Record<string, Json> });
      continue;
    }
    if (!('structural' in RECORD_TYPES[type])) {
      records.push({ id: subject, type, label: subject, quote: null, facts: null });
    }
    statements.push({
      subject,
      property,
      value: said,
      quotes: [quote],
      attribution: null,
      rule: 'test/line@1',
      confidence: 0.9,
      judgement: 'UNDECIDED',
      validFrom: validFrom ?? null,
      inferred: false,
    });
  }
  return {
    source: { id: `source/test/${work}`, kind, title: work, publisher: null, publishedOn, url: null, licence: null },
    revision: {
      id: revisionId(sha256),
      sha256,
      bytes: text.length,
      format: 'text',
      name,
      text,
      pages: [],
      lines: [],
      offsets: [],
      pipelineVersion: version,
    },
    work,
    preference,
    sections: [],
    passages: [{ start: 0, end: text.length, section: null }],
    mentions: [],
    markers: [],
    rules: [],
    uncited: [],
    records,
    statements,
    unknowns: [],
    issues: [],
  };
};
