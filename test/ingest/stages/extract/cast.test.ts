/** Whoever a text of another issuer uses as somebody: by the longer name that it prints, by what no thing does, by whose officer it is. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

const read = async (text: string, name = 'a.txt'): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes(name, Buffer.from(text)))).found);

type Row = readonly [why: string, text: string, duties: readonly string[]];

const CHARTER = 'RULES FOR LANTERNS\n\nAdopted May 2, 2031\n\n';

describe('the name behind a word', () => {
  test.each<Row>([
    [
      'a name that stands before',
      'The Northern Lantern Authority was made in 1990.\n\nThe Authority must publish a list.',
      ['Northern Lantern Authority MUST publish'],
    ],
    [
      'brackets and quotation marks',
      'Lantern County (the "County") owns a tower.\n\nThe County shall mend the tower and shall notify the owners.',
      ['Lantern County SHALL mend', 'Lantern County SHALL notify'],
    ],
    [
      'what a term means',
      '“Authority” means the Harbor Lantern Authority;\n\nThe Authority may require a plan.',
      ['Harbor Lantern Authority MAY require'],
    ],
    [
      'two of them, each by its own',
      'The Central Bank of Sarandi and the Lantern Safety Centre keep lists.\n\nThe Bank and the Centre shall meet every month.',
      ['Central Bank of Sarandi + Lantern Safety Centre SHALL meet'],
    ],
    [
      'no deputy for his principal',
      'The Deputy Ombudsman of Lanterns sits in the tower.\n\nThe Ombudsman shall decide a complaint.',
      ['Ombudsman SHALL decide'],
    ],
    [
      'a head for the division',
      'The Division of Lantern Services keeps lists. The Director of the Lantern Division resigned.\n\nThe Tower Commission will review the list.',
      ['Tower Commission WILL review'],
    ],
    [
      'no name of a law',
      'The Lantern Authority Act was passed.\n\nThe Authority shall meet.',
      ['authority SHALL meet'],
    ],
  ])('%s', async (_why, text, expected) => {
    const found = await read(CHARTER + text);
    expect(found.map((duty) => duty.replace(/^Authority/, 'authority'))).toEqual(expected);
  });
});

describe('somebody by what it does', () => {
  test.each<Row>([
    ['an office that no table has', 'The Tower Archivist shall record each lamp.', ['Tower Archivist SHALL record']],
    ['a role', 'The Monitor may hire experts. The Monitor shall be paid.', ['Monitor MAY hire']],
    [
      'behind a lead-in without a comma',
      'Before it does so the Lantern Committee shall hold a hearing.',
      ['Lantern Committee SHALL hold'],
    ],
    ['by whom it is done', 'Complaints shall be heard by the Lantern Registrar.', ['Lantern Registrar SHALL hear']],
    ['the president of a board', 'The President shall call meetings.', ['President SHALL call']],
    [
      'who answers for something and must do more',
      'The Treasurer is responsible for the budget and must sign each check.',
      ['Treasurer MUST sign'],
    ],
    ['private parties', 'The Licensee shall notify the owner. The Contractor must submit a plan.', []],
    ['whoever runs a tower', 'The Operator shall keep a log. The Tenant may inspect it.', []],
    ['things', 'The Lantern Plan shall contain a map. The Lamp Score must be kept.', []],
    ['a capital that the sentence gives', 'Callers shall keep records. Chambers may use a lamp.', []],
    ['nobody by a pronoun', 'They must submit it.', []],
    ['the Union', 'Penalties may be recovered by the United States.', []],
  ])('%s', async (_why, text, expected) => {
    expect(await read(CHARTER + text)).toEqual(expected);
  });
});

describe('roles in small letters', () => {
  test.each<Row>([
    [
      'whose it is',
      "The Lantern Authority's chief executive signs.\n\nThe chief executive shall brief the owners.",
      ['Lantern Authority SHALL brief'],
    ],
    [
      'one that each of them names',
      'Each Member State should name a focal point.\n\nThe focal point should look at each lamp.',
      ['Agencies SHOULD name', 'Agencies SHOULD look'],
    ],
    [
      'servants of whom was charged before',
      'The Lantern Department shall inspect each tower. An inspector may copy the log.',
      ['Lantern Department SHALL inspect', 'Lantern Department MAY copy'],
    ],
    ['a private role', 'The beekeeper shall register each hive.', []],
  ])('%s', async (_why, text, expected) => {
    expect(await read(CHARTER + text)).toEqual(expected);
  });
});

describe('passive duties', () => {
  test.each<Row>([
    [
      'of whoever was charged just before',
      'The Lantern Board shall meet twice a year. Minutes must be published within ten days.',
      ['Lantern Board SHALL meet', 'Lantern Board MUST publish'],
    ],
    [
      'not behind a private party',
      'The Lantern Board shall meet twice a year. The licensee shall send a report. Reports must be signed.',
      ['Lantern Board SHALL meet'],
    ],
    ['no money', 'The Lantern Board shall meet. Fines shall be paid into the fund.', ['Lantern Board SHALL meet']],
    ['nobody before', 'Reports must be signed.', []],
  ])('%s', async (_why, text, expected) => {
    expect(await read(CHARTER + text)).toEqual(expected);
  });
});

const RESOLUTION =
  'INTERNATIONAL LANTERN ORGANIZATION\n\nResolution 12\n\nTHE ASSEMBLY,\n\nRECALLING the Convention on Lanterns,\n\n';

describe('what a body resolves', () => {
  test.each<Row>([
    ['urges', '1. URGES Member Governments to light towers;', ['Agencies ENCOURAGED light']],
    ['in small letters', '2. Requests the Secretary-General to report;', ['Secretary-General ENCOURAGED report']],
    ['with an adverb', '3 ALSO INVITES the Lantern Bureau to share lists;', ['Lantern Bureau ENCOURAGED share']],
    ['authorizes', '4. AUTHORIZES the Council to lower the fee;', ['Council MAY lower']],
    ['instructs', '5. Further instructs the Secretariat to keep a list;', ['Secretariat REQUIRED keep']],
    [
      'a list',
      '6. REQUESTS the Secretary-General:\n\n.1 to set up a list;\n\n.2 to train crews; and\n\n.3 to report;',
      ['Secretary-General ENCOURAGED set', 'Secretary-General ENCOURAGED train', 'Secretary-General ENCOURAGED report'],
    ],
    ['a private party', '7. URGES shipowners to light lamps;', []],
    ['a noun', '8. Requests for lamps shall be short.', []],
  ])('%s', async (_why, text, expected) => {
    const found = await read(RESOLUTION + text);
    expect(found.map((duty) => duty.replace(/ (?:to )?(set)\b.*/, ' $1').replace(/ to (?=[a-z])/, ' '))).toEqual(
      expected,
    );
  });

  test('no resolution without a body above it', async () => {
    expect(await read(`${CHARTER}Requests the Secretary-General to report;`)).toEqual([]);
  });
});

test('numbered clauses are no rows of a table', async () => {
  const clauses =
    '1.1   The Lantern Board shall keep a list of lamps of all lamps in the harbor and shall mend it.\n\n1.2   The Lantern Board should count lamps.\n\n1.3   The Lantern Board may sell lamps.\n';
  expect(await read(CHARTER + clauses)).toEqual([
    'Lantern Board SHALL keep',
    'Lantern Board SHALL mend',
    'Lantern Board SHOULD count',
    'Lantern Board MAY sell',
  ]);
});

test('steps in the rows of a table, and behind their first line', async () => {
  const page =
    '<html><body><p>Lantern Hospital District</p><p>Policy No. 4</p><h1>Lamps</h1><h2>PURPOSE</h2><p>To light.</p><h2>POLICY</h2><p>Lamps are lit.</p><h2>PROCEDURE</h2><table><tr><th>Responsible Party</th><th>Action</th></tr><tr><td>Night Clerk</td><td>1. Lights the lamp.<br>2. Signs the log.</td></tr><tr><td>Tower Committee</td><td>3. Reviews the log.</td></tr></table></body></html>';
  expect(await read(page, 'a.html')).toEqual([
    'Night Clerk IMPERATIVE light',
    'Night Clerk IMPERATIVE sign',
    'Tower Committee IMPERATIVE review',
  ]);
});

test('what somebody does, below no more than whose work it is', async () => {
  expect(
    await read(
      `${CHARTER}1. The Lantern Director:\n\na. hires keepers;\n\nb. carries out the plan; and\n\nc. reports to the Board.`,
    ),
  ).toEqual([
    'Lantern Director IMPERATIVE hire',
    'Lantern Director IMPERATIVE carry',
    'Lantern Director IMPERATIVE report',
  ]);
});

test.each<[why: string, text: string, bodies: readonly string[]]>([
  [
    'an act of the Union that orders nothing',
    'THE COUNCIL OF THE EUROPEAN UNION,\n\nHaving regard to the Treaty on the Functioning of the European Union,\n\n1. The Commission knows lamps.',
    ['European Commission'],
  ],
  ['a text that tells of it', 'The European Union lit lamps.\n\nThe Commission knows lamps.', []],
])('%s', async (_why, text, bodies) => {
  const { found } = await extracted(fetchedBytes('a.txt', Buffer.from(`Lamps\n\n${text}`)));
  const named = found.of('agency-mention').map(({ canonical }) => canonical);
  expect(named.filter((name) => name === 'European Commission')).toEqual(bodies);
});
