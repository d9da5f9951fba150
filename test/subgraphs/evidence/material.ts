/** Two documents in our own words, published as ingest does: a report on a planned order, and the order itself, twice. */
import { createHash } from 'node:crypto';
import { indexAll } from '../../../ingest/edges/search-index.ts';
import { inTransaction, openPool } from '../../../ingest/edges/database.ts';
import { publish } from '../../../ingest/edges/publish/publish.ts';
import { saveRules } from '../../../ingest/edges/rules.ts';
import { revisionId } from '../../../schema/domain/ids.ts';
import type { Publication, RecordDraft } from '../../../schema/domain/publication.ts';
import type { Span } from '../../../schema/domain/span.ts';
import type { Json, StatementDraft } from '../../../schema/domain/statement.ts';

export const ORDER = 'instrument/us/eo/90001';
export const SIGNED = 'version/us/eo/90001/signed';
export const CLAUSE = 'provision/us/eo/90001/signed/2(a)';
export const FRAMEWORK = 'framework/us/eo/90001';
export const REPORT = 'source/news/the-heath-courier-order';

export const reportText = [
  'The Heath Courier, 21 May 2026.',
  'An order numbered 90001 on large models was to be signed on Thursday.',
  'Developers would hand in a model 90 days before its release, said Ada Vale.',
  'One industry source told the Courier that 14 days would do.',
  'The rule would be voluntary, and the Watch Office would decide what is covered.',
].join('\n\n');

export const orderText = [
  'Executive Order 90001 of June 2, 2026. Safety of <Large> Models',
  'Sec. 2. (a) Developers shall hand in each covered model 30 days before its release, and the Watch Office shall test its red teaming.',
  'Sec. 3. The Shield Program shall fund tests of vulnerabilities. This section cites Executive Order 80000.',
].join('\n\n');

const place = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

interface Said extends Partial<StatementDraft> {
  readonly words: string;
}

const says = (
  text: string,
  subject: string,
  property: string,
  value: Json,
  { words, ...more }: Said,
): StatementDraft => ({
  subject,
  property,
  value,
  quotes: [place(text, words)],
  attribution: null,
  rule: 'test/said@1',
  confidence: 0.9,
  judgement: 'UNDECIDED',
  validFrom: null,
  inferred: false,
  ...more,
});

const plain = (id: string, type: RecordDraft['type'], label: string): RecordDraft => ({
  id,
  type,
  label,
  quote: null,
  facts: null,
});

const publicationOf = (
  text: string,
  given: Partial<Publication> & Pick<Publication, 'source' | 'work'>,
  name: string,
): Publication => {
  const sha256 = createHash('sha256').update(`${name} ${text}`).digest('hex');
  const passages = text.split('\n\n').map((part) => ({ ...place(text, part), section: null }));
  return {
    revision: {
      id: revisionId(sha256),
      sha256,
      bytes: text.length,
      format: 'text',
      name,
      text,
      pages: [{ start: 0, page: 7 }],
      lines: [{ start: 0, end: text.length, page: 2, top: 100, height: 12, stops: [0, 50, text.length, 550] }],
      offsets: [[0, 0, text.length, text.length]],
      pipelineVersion: 'test',
    },
    preference: 50,
    sections: [],
    passages,
    mentions: [],
    markers: [],
    rules: [],
    uncited: [],
    records: [],
    statements: [],
    unknowns: [],
    issues: [],
    ...given,
  };
};

const reported = (subject: string, property: string, value: Json, said: Said): StatementDraft =>
  says(reportText, subject, property, value, said);

const VALE = { speaker: 'person/ada-vale', via: null, anonymous: false };
const SOMEBODY = { speaker: null, via: 'The Heath Courier', anonymous: true };

export const report = publicationOf(
  reportText,
  {
    source: {
      id: REPORT,
      kind: 'news',
      title: 'An order is planned',
      publisher: 'The Heath Courier',
      publishedOn: '2026-05-21',
      url: 'https://courier.example/order',
      licence: null,
    },
    work: REPORT,
    sections: [{ ...place(reportText, reportText), path: 'h:news' }],
    markers: [
      { ...place(reportText, '14 days would do'), index: '3-10', state: 'DANGLING' },
      { ...place(reportText, '90 days'), index: '1-2', state: 'MALFORMED' },
    ],
    uncited: [place(reportText, 'The Heath Courier, 21 May 2026.')],
    rules: [{ id: 'test/name@1', reason: 'A name that the test knows.' }],
    mentions: [
      {
        ...place(reportText, 'Watch Office'),
        record: 'agency/watch',
        kind: 'agency',
        score: 0.6,
        rule: 'test/name@1',
        alternatives: [{ record: 'person/ada-vale', score: 0.4, reason: 'She is called so too.' }],
      },
      {
        ...place(reportText, 'One industry source'),
        record: null,
        kind: 'group',
        score: 0,
        rule: 'test/name@1',
        alternatives: [],
      },
    ],
    records: [
      plain(ORDER, 'Instrument', 'Order 90001'),
      plain('person/ada-vale', 'Person', 'Ada Vale'),
      plain('agency/watch', 'Agency', 'Watch Office'),
    ],
    statements: [
      reported('person/ada-vale', 'name', 'Ada Vale', { words: 'said Ada Vale' }),
      reported(ORDER, 'kind', 'EXECUTIVE_ORDER', { words: 'An order numbered 90001' }),
      reported(ORDER, 'title', 'Large models', { words: 'on large models' }),
      reported(ORDER, 'signedOn', '2026-05', { words: 'was to be signed on Thursday', inferred: true }),
      reported(ORDER, 'status', 'SCHEDULED', { words: 'was to be signed on Thursday', validFrom: '2026-05-21' }),
      reported(FRAMEWORK, 'instrument', ORDER, { words: 'Developers would hand in a model' }),
      reported(FRAMEWORK, 'noticeDays', 90, { words: '90 days before its release', attribution: VALE }),
      reported(FRAMEWORK, 'noticeDays', 14, { words: '14 days would do', attribution: SOMEBODY }),
      reported(FRAMEWORK, 'voluntary', true, { words: 'The rule would be voluntary' }),
      reported(FRAMEWORK, 'decidedBy', 'agency/watch', { words: 'the Watch Office would decide what is covered' }),
      reported('event/news/scheduled', 'instrument', ORDER, { words: 'was to be signed on Thursday' }),
      reported('event/news/scheduled', 'status', 'SCHEDULED', { words: 'was to be signed on Thursday' }),
      reported('event/news/scheduled', 'on', '2026-05-21', { words: 'was to be signed on Thursday' }),
      reported('event/news/scheduled', 'description', 'Set for signature', { words: 'was to be signed on Thursday' }),
      reported('event/news/talk', 'instrument', ORDER, { words: 'said Ada Vale' }),
      reported('event/news/talk', 'description', 'A developer speaks of it', { words: 'said Ada Vale' }),
    ],
    unknowns: [
      {
        question: 'When will it be signed?',
        whyOpen: 'No new date was given.',
        wouldBeSettledBy: 'The signed text.',
        subject: ORDER,
        quote: place(reportText, 'was to be signed on Thursday'),
      },
    ],
  },
  'report.txt',
);

const ordered = (subject: string, property: string, value: Json, said: Said): StatementDraft =>
  says(orderText, subject, property, value, said);

const DUTY = 'obligation/us/eo/90001/signed/2(a)/0a1b2c3d';

const order: Pick<Publication, 'source' | 'work' | 'records' | 'statements'> = {
  source: {
    id: 'source/federal-register/2026-90001',
    kind: 'federal-register',
    title: 'Safety of Large Models',
    publisher: 'Federal Register',
    publishedOn: '2026-06-05',
    url: null,
    licence: null,
  },
  work: SIGNED,
  records: [
    plain(ORDER, 'Instrument', 'Order 90001'),
    plain('agency/watch', 'Agency', 'Watch Office'),
    plain('program/shield', 'GrantProgram', 'Shield Program'),
    {
      id: SIGNED,
      type: 'InstrumentVersion',
      label: 'signed',
      quote: place(orderText, 'Executive Order 90001 of June 2, 2026'),
      facts: { instrument: ORDER, name: 'signed', status: 'SIGNED', on: '2026-06-02' },
    },
    {
      id: CLAUSE,
      type: 'Provision',
      label: '2(a)',
      quote: place(orderText, 'Developers shall hand in each covered model 30 days before its release'),
      facts: {
        instrument: ORDER,
        version: SIGNED,
        path: '2(a)',
        eId: 'sec_2__para_a',
        heading: null,
        text: '…',
        parent: null,
        position: 1,
      },
    },
  ],
  statements: [
    ordered(ORDER, 'kind', 'EXECUTIVE_ORDER', { words: 'Executive Order 90001' }),
    ordered(ORDER, 'number', '90001', { words: 'Executive Order 90001' }),
    ordered(ORDER, 'title', 'Safety of <Large> Models', { words: 'Safety of <Large> Models' }),
    ordered(ORDER, 'signedOn', '2026-06-02', { words: 'June 2, 2026' }),
    ordered(ORDER, 'status', 'SIGNED', { words: 'June 2, 2026', validFrom: '2026-06-02' }),
    ordered('event/us/eo/90001/signed', 'instrument', ORDER, { words: 'June 2, 2026' }),
    ordered('event/us/eo/90001/signed', 'status', 'SIGNED', { words: 'June 2, 2026' }),
    ordered('event/us/eo/90001/signed', 'on', '2026-06-02', { words: 'June 2, 2026' }),
    ordered('event/us/eo/90001/signed', 'description', 'Signed', { words: 'June 2, 2026' }),
    ordered(FRAMEWORK, 'instrument', ORDER, { words: 'Developers shall hand in each covered model' }),
    ordered(FRAMEWORK, 'noticeDays', 30, { words: '30 days before its release' }),
    ordered(FRAMEWORK, 'voluntary', false, { words: 'Developers shall hand in' }),
    ordered(DUTY, 'instrument', ORDER, { words: 'the Watch Office shall test' }),
    ordered(DUTY, 'provision', CLAUSE, { words: 'the Watch Office shall test' }),
    ordered(DUTY, 'act', 'test its red teaming', { words: 'the Watch Office shall test its red teaming' }),
    ordered(
      DUTY,
      'actors',
      { role: 'RESPONSIBLE', text: 'the Watch Office', agency: 'agency/watch' },
      { words: 'the Watch Office shall test' },
    ),
    ordered(
      DUTY,
      'actors',
      { role: 'CONSULTED', text: 'Developers', agency: null },
      { words: 'Developers shall hand in' },
    ),
    ordered('mandate/us/eo/90001/signed/3/aa', 'instrument', ORDER, { words: 'The Shield Program shall fund tests' }),
    ordered('mandate/us/eo/90001/signed/3/aa', 'program', 'program/shield', {
      words: 'The Shield Program shall fund tests',
    }),
    ordered('program/shield', 'title', 'Shield Program', { words: 'Shield Program' }),
    ordered('agency/watch', 'name', 'Watch Office', { words: 'Watch Office' }),
    ordered('agency/watch', 'aliases', 'the Watch', { words: 'the Watch' }),
    ordered('agency/watch', 'aliases', 'Watch Office', { words: 'Watch Office', confidence: 0.5 }),
  ],
};

/** The printed text asserts; the page of the web says the same, and corroborates. */
export const register = publicationOf(orderText, { ...order, preference: 85 }, 'order.register.txt');
export const page = publicationOf(orderText, { ...order, preference: 60 }, 'order.md');

export const PUBLISHED_AT = new Date('2026-06-10T12:00:00Z');

export const publishAll = async (url: string): Promise<void> => {
  const pool = openPool(url, { size: 2 });
  try {
    for (const publication of [report, page, register]) {
      await saveRules(pool, publication.rules);
      const { refused, issues } = await inTransaction(pool, (client) =>
        publish(client, publication, { now: () => PUBLISHED_AT, readAgain: async () => publication }),
      );
      if (refused > 0) throw new Error(JSON.stringify(issues));
    }
    await indexAll(pool);
  } finally {
    await pool.end();
  }
};
