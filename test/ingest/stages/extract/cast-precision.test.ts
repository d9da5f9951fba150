/** What no rule of whoever acts in a text may take: things, firms, what outsiders bring; and whose name a short one is. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

type Row = readonly [why: string, text: string, duties: readonly string[]];

const rows = (cases: readonly Row[]): void => {
  test.each<Row>(cases)('%s', async (_why, text, expected) => {
    const page = `RULES FOR LANTERNS\n\nAdopted May 2, 2031\n\n${text}`;
    expect(duties((await extracted(fetchedBytes('a.txt', Buffer.from(page)))).found)).toEqual(expected);
  });
};

describe('what is done, behind a body that was charged', () => {
  rows([
    [
      'what visitors bring and own',
      'The Park Board shall meet monthly. Applications must be submitted by May 1. Dogs must be leashed. Campfires shall be extinguished. Vehicles must be registered.',
      ['Park Board SHALL meet'],
    ],
    [
      'papers of those who ask for something',
      'The Lamp Authority shall keep a list. An application must be signed. Complaints must be filed within 30 days. The bond shall be posted.',
      ['Lamp Authority SHALL keep'],
    ],
    ['essays', 'The Dean shall review essays. Essays must be typed.', ['Dean SHALL review']],
    ['bids', 'The Lamp Board shall open bids. Bids must be sealed.', ['Lamp Board SHALL open']],
    [
      'things of anybody',
      'The Lamp Board shall meet. Signs must be removed. Permits must be displayed. Children must be supervised.',
      ['Lamp Board SHALL meet'],
    ],
    [
      'the answer to what they bring',
      'The Lamp Board shall meet. Requests for records must be answered within ten days. Complaints shall be investigated.',
      ['Lamp Board SHALL meet', 'Lamp Board MUST answer', 'Lamp Board SHALL investigate'],
    ],
    [
      'work of the body',
      'The Lamp Board shall meet. Notices must be posted. Meetings shall be held online.',
      ['Lamp Board SHALL meet', 'Lamp Board MUST post', 'Lamp Board SHALL hold'],
    ],
    [
      'what somebody else is told to do with them',
      'The Lamp Board shall meet. Reports must be filed by owners. Plans must be approved by an engineer.',
      ['Lamp Board SHALL meet'],
    ],
    ['a notice that others sign', 'The Lamp Board shall meet. Orders must be signed.', ['Lamp Board SHALL meet']],
    ['it, that rings', 'The Lamp Board shall buy a bell. It must ring at noon.', ['Lamp Board SHALL buy']],
    [
      'it, that reports',
      'The Lamp Board shall meet. It must report.',
      ['Lamp Board SHALL meet', 'Lamp Board MUST report'],
    ],
    ['they, that are leashed', 'The Lamp Board may inspect dogs. They must be leashed.', ['Lamp Board MAY inspect']],
    [
      'they, that it publishes',
      'The Lamp Board shall adopt rules. They shall be published.',
      ['Lamp Board SHALL adopt', 'Lamp Board SHALL publish'],
    ],
  ]);
});

describe('parties of a contract, and of a treaty', () => {
  rows([
    [
      'two firms',
      'This agreement is between Acme Inc. and Bolt LLC. The Receiving Party shall protect the information. Each Contracting Party shall bear its costs.',
      [],
    ],
    ['a law of States beside them', 'The Receiving Party shall keep it. Data are under Member State law.', []],
    [
      'States',
      'The States Parties to this Convention meet. Each Contracting Party shall report. The Requesting Party must give reasons.',
      ['Agencies SHALL report', 'Agencies MUST give'],
    ],
    [
      'agents of firms',
      'The Administrative Agent shall notify the Lenders. The Escrow Agent must release it. The Sales Director must approve discounts.',
      [],
    ],
    [
      'managers and clerks of a firm',
      'Acme Inc. runs a shop. The clerk shall count cash. The managing director shall sign. Senior Management must review it. The Project Manager shall report.',
      [],
    ],
    [
      'employees of a firm',
      'This agreement is with Acme LLC. The Executive shall return the laptop. The Director of Sales shall call.',
      [],
    ],
    [
      'managers and clerks of a city',
      'The City of Lampton makes rules. The clerk shall keep the minutes. The Project Manager shall report.',
      ['clerk SHALL keep', 'Project Manager SHALL report'],
    ],
  ]);
});

describe('whose', () => {
  rows([
    [
      'things and private parties of a body',
      'The state’s largest utility shall file a plan. The department’s lamps must be lit. Every district’s students must be tested. The District’s Customers shall pay fees. The board’s decision shall be final.',
      [],
    ],
    [
      'an office of each',
      'Each member state’s commissioner shall vote. Each county’s clerk must keep lists.',
      ['Agencies SHALL vote', 'Agencies MUST keep'],
    ],
    [
      'those who pay it',
      "The Authority’s Tenants Council meets. The Tenants shall pay rent. The Lamp Authority's customers pay. The customers shall pay. The Vendors must register.",
      [],
    ],
    ['its lamps', "The Lamp Authority's lamps are red. The lamps must be lit.", []],
    [
      'a servant of a judge',
      'The Precinct Judge shall open the polls. The inspector must check the box.',
      ['Precinct Judge SHALL open'],
    ],
  ]);
});

describe('the longer name', () => {
  rows([
    [
      'no mayor of a city',
      'The Mayor of the City of Lampton signs. The City shall light lamps.',
      ['City of Lampton SHALL light'],
    ],
    ['no minutes', 'Minutes of the Committee are kept. The Committee shall vote.', ['Committee SHALL vote']],
    ['no committee of a firm', 'The Executive Committee of the Contractor meets. The Contractor shall report.', []],
    [
      'a place before "of"',
      'The Port of Lampton Authority runs docks. The Authority shall publish fees.',
      ['Port of Lampton Authority SHALL publish'],
    ],
    [
      'a line in capitals at the head',
      'TO ALL STATE HARBOR AUTHORITIES\n\nThe Harbor Authorities shall keep lists.',
      ['State Harbor Authorities SHALL keep'],
    ],
    [
      'the last one before',
      'The Budget Office keeps books. The Office shall publish a list. The Permit Office issues permits. The Office shall stamp them.',
      ['Budget Office SHALL publish', 'Permit Office SHALL stamp'],
    ],
  ]);
});

describe('a body by the last word of its name', () => {
  rows([
    [
      'things that are called by a body',
      'The Police Box shall be blue. The Court Yard must be swept. The City Bus must be painted. The Ghost Manager App must be installed. The Service Dog must behave.',
      [],
    ],
    [
      'ways in which something is done',
      'Payment shall be made by Bank Transfer. Notice shall be sent by Certified Mail. Disputes shall be decided by Panel Arbitration.',
      [],
    ],
    [
      'several of them',
      'The Tower Agencies must report. The County Authorities shall keep lists.',
      ['Agencies MUST report', 'County Authorities SHALL keep'],
    ],
  ]);
});

describe('it', () => {
  rows([
    ['a thing that bears a name of a body', 'The Lamp Service Unit burns 40 watts. It must be cleaned.', []],
    [
      'a center that answers',
      'The Lamp Service Center opens at nine. It shall answer calls.',
      ['Lamp Service Center SHALL answer'],
    ],
    ['a section of a paper', 'The Lamp Section is long. It must contain a list.', []],
  ]);
});

describe('questions', () => {
  rows([
    [
      'which of them will be lit',
      'The report must name a way of determining which towers will be lit by the Lantern Board.',
      [],
    ],
    [
      'what the board itself must determine',
      'The Lantern Board shall determine which towers are dark. The Lantern Board must light them.',
      ['Lantern Board SHALL determine', 'Lantern Board MUST light'],
    ],
  ]);
});

describe('what is asked behind "that"', () => {
  test.each<Row>([
    ['of States', '1. RECOMMENDS that Member States adopt plans by 2032;', ['Agencies ENCOURAGED adopt']],
    ['of each', '2. Recommends that each Member State submit a list;', ['Agencies ENCOURAGED submit']],
    ['of a body', '3. REQUESTS that the Commission report on lamps;', ['Commission ENCOURAGED report']],
    ['of things', '4. RECOMMENDS that lamps be lit;', []],
    ['of private parties', '5. REQUESTS that shipowners paint lamps;', []],
  ])('%s', async (_why, text, expected) => {
    const page = `INTERNATIONAL LANTERN ORGANIZATION\n\nResolution 12\n\nTHE ASSEMBLY,\n\nRECALLING the Convention on Lanterns,\n\n${text}`;
    expect(duties((await extracted(fetchedBytes('a.txt', Buffer.from(page)))).found)).toEqual(expected);
  });
});

test('who of a table acts', async () => {
  const row = (who: string, does: string): string => `<tr><td>${who}</td><td>${does}</td></tr>`;
  const page = `<html><body><p>Lantern Hospital District</p><p>Policy No. 4</p><h1>Lamps</h1><h2>PURPOSE</h2><p>To light.</p><h2>POLICY</h2><p>Lamps are lit.</p><h2>PROCEDURE</h2><table><tr><th>Responsible Party</th><th>Action</th></tr>${row('Patient', 'Signs the form')}${row('Lamp Post', 'Holds the form')}${row('Charge Nurse', 'Files the form')}${row('Night Watchman', 'Lights the lamp')}</table></body></html>`;
  expect(duties((await extracted(fetchedBytes('a.html', Buffer.from(page)))).found)).toEqual([
    'Charge Nurse IMPERATIVE file',
    'Night Watchman IMPERATIVE light',
  ]);
});

test('each of two by words of its own, and no more than his name', async () => {
  const page =
    'RULES FOR LANTERNS\n\nAdopted May 2, 2031\n\nThe Mayor and the Treasurer shall sign checks. The Executive Director is responsible for staff and shall hire keepers.';
  const { found } = await extracted(fetchedBytes('a.txt', Buffer.from(page)));
  expect(found.of('obligation').map(({ actors }) => actors.map(({ text }) => text))).toEqual([
    ['The Mayor', 'Treasurer'],
    ['The Executive Director'],
  ]);
});
