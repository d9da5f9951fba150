/** Reports in less usual prose: who decides without a verb of deciding, what becomes of whoever declines, sides and steps whose words stand apart. */
import { describe, expect, test } from '@jest/globals';
import { readsAsReport } from '../../../../ingest/stages/identify/news.ts';
import { extracted, extractedReport, fetchedBytes } from '../../read-sample.ts';

const PUT_OFF = 'The governor on March 4, 2031, shelved an executive order on tide gauges.';

type Found = Awaited<ReturnType<typeof extractedReport>>['found'];
const read = async (...lines: readonly string[]): Promise<Found> => (await extractedReport(PUT_OFF, ...lines)).found;

describe('who decides, and whether one may decline', () => {
  const framework = async (sentence: string): Promise<Readonly<Record<string, unknown>>> => {
    const { found } = await extractedReport(sentence);
    const all = found
      .of('review-framework')
      .flatMap((one) =>
        (['voluntary', 'decidedBy', 'submittedBy'] as const).flatMap((name) =>
          one[name] === null ? [] : [[name, one[name].value]],
        ),
      );
    return Object.fromEntries(all) as Readonly<Record<string, unknown>>;
  };
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['falls to', 'It would fall to the Coast Guard to say which gauges counted as new.', { decidedBy: 'agency/uscg' }],
    [
      'left to',
      'The draft leaves it to the Coast Guard to specify, by notice, the gauges that must be shown.',
      { decidedBy: 'agency/uscg' },
    ],
    [
      'the choice assigned',
      'The order gave the choice of covered gauges to the Coast Guard.',
      { decidedBy: 'agency/uscg' },
    ],
    ['what is left to it is something else', 'It would fall to the Coast Guard to say which band would play.', {}],
    ['shut out', 'Makers that declined would have been shut out of ports.', { voluntary: false }],
    ['lose a thing that a State gives', "Ports that didn't answer would lose their grants.", { voluntary: false }],
    ['lose nothing of the kind', "Ports that didn't answer would lose time.", {}],
    ['anything but', 'Taking part is anything but optional.', { voluntary: false }],
    ['penalties', 'Section 4 exposes lamp makers that fail to answer to civil penalties.', { voluntary: false }],
    ['a condition', 'Filing is a condition of a license.', { voluntary: false }],
    ['nobody forced', 'Nobody would have been forced to take part.', { voluntary: true }],
    ['a room', 'Nobody will be forced to share a room at the retreat.', {}],
    ['a seminar', 'Those who skip the seminar will be fined by the club.', {}],
    ['buyers', 'Firms that fail to find buyers for their lamps could be shut out of Asia.', {}],
    ['lunch', 'Firms that do not share lunch would be fined.', {}],
    ['a picnic', 'Contractors that did not bid would be excluded from the picnic.', {}],
    ['a condition of something else', 'Filing is a condition of sanity.', {}],
    ['a say in a name', 'Nobody would get a say in the naming of the harbor.', {}],
    ['a name that is no choice', "Hardly a choice, the mayor's dog was named Rex.", {}],
    ['unread', 'It is hard to call it optional without reading it.', {}],
    [
      'a body of another name',
      'The EPA objected. The order leaves it to the commission to decide which lamps are covered.',
      {},
    ],
    ['barnacles', 'The Coast Guard lists the ships that are covered in barnacles.', {}],
    ['leave', 'The Coast Guard names the crew that is subject to leave.', {}],
    ['a count', 'It would fall to the Coast Guard to say who won the count of the whales.', {}],
    ['owed thanks', 'Makers would owe the Coast Guard a debt of gratitude 20 days before the storm.', {}],
    ['owed a report', 'Makers would owe the Coast Guard a report 20 days before each sale.', { submittedBy: 'Makers' }],
    [
      'to let a body test',
      'It asks lamp makers to let the Coast Guard test every lamp 20 days before it is sold.',
      { submittedBy: 'lamp makers' },
    ],
  ])('%s', async (_why, sentence, expected) => expect(await framework(sentence)).toEqual(expected));
});

describe('sides', () => {
  const sides = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await read(...lines)).of('position').map(({ entity, stance }) => `${entity} ${stance}`);

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'behind words that stand between',
      ['The Lamp Union had in fact spoken up for the order.'],
      ['Lamp Union SUPPORTS'],
    ],
    ['of who outdoes everybody', ['Nobody fought harder to kill it than the Lamp Union.'], ['Lamp Union OPPOSES']],
    [
      'beside a name, of neither',
      ['The Lamp Union, torn between the two, asked for patience.'],
      ['Lamp Union NEUTRAL'],
    ],
    ['denied at once', ['The Lamp Union was on board, aides said. It was not.'], ['Lamp Union OPPOSES']],
    ['by what a weekday is called', ['Ann Poe called Tuesday “a sad day.”'], ['Ann Poe OPPOSES']],
    [
      'of two people of a paragraph',
      ['Ann Poe and her neighbor, Jane Roe, met on Main Street. Both want the order signed.'],
      ['Ann Poe SUPPORTS', 'Jane Roe SUPPORTS'],
    ],
    [
      'with a part conceded',
      ['The Lamp Union thinks that the order goes too far but has no quarrel with the fee.'],
      ['Lamp Union OPPOSES'],
    ],
    [
      'of the order, beside one on a fee',
      ['The Lamp Union opposes the fee but has no objection to the order.'],
      ['Lamp Union OPPOSES', 'Lamp Union NEUTRAL'],
    ],
    [
      'asked to be dropped',
      ['The Lamp Union voted by nine to two to ask for the order to be dropped.'],
      ['Lamp Union OPPOSES'],
    ],
    ['of its withdrawal', ["The Lamp Union voted to request the order's withdrawal."], ['Lamp Union OPPOSES']],
    ['asked for', ['The Lamp Union voted by nine to two to ask for the order.'], ['Lamp Union SUPPORTS']],
    ['never to be dropped', ['The Lamp Union never wanted the order to be dropped.'], ['Lamp Union NEUTRAL']],
    ['never wanted', ['The Lamp Union never wanted the order.'], ['Lamp Union OPPOSES']],
    ['of a draft to read', ['The Lamp Union never asked for the draft.'], []],
    [
      'told by the report itself',
      ['The Lamp Union welcomed the order, which was supposed to be signed in May. It was not.'],
      ['Lamp Union SUPPORTS'],
    ],
    [
      'never said as much',
      ['The Harbor Guild opposes the order. The Lamp Union never said as much.'],
      ['Harbor Guild OPPOSES'],
    ],
    [
      'not said as much in a letter',
      ['The Harbor Guild opposes the order. The Lamp Union did not say as much in its letter.'],
      ['Harbor Guild OPPOSES'],
    ],
    [
      'that could not have been said',
      ['The Harbor Guild opposes the order. The Lamp Union could not have said as much.'],
      ['Harbor Guild OPPOSES'],
    ],
    ['of a cafeteria', ['The Lamp Union is about to close its cafeteria.'], []],
    ['of a meeting', ['The Lamp Union is preparing to move its annual meeting to Reno.'], []],
    ['of what is signed', ['The Lamp Union returned it on Tuesday with its signature.'], []],
    ['of a brother', ['The Lamp Union could not forgive her brother.'], []],
    ['what is not forgiven', ['The Lamp Union could not forgive the order.'], ['Lamp Union OPPOSES']],
    ['ready to sue', ['The Lamp Union pronounced itself ready to sue.'], ['Lamp Union OPPOSES']],
    ['happy to see it go', ['The Lamp Union pronounced itself happy to see it go.'], []],
    ['for one to fail', ['The Lamp Union has been waiting for an order like this to fail.'], ['Lamp Union OPPOSES']],
    ['of who came to his senses', ['The Lamp Union said the governor came to his senses and will not sign it.'], []],
    ['of an apology', ['The Lamp Union said she owed her mother an apology.'], []],
    ['of what was lost before', ['The Lamp Union said it was a lost decade before the order came.'], []],
    ['swift', ['The order drew a swift response from the Lamp Union, which cheered.'], ['Lamp Union SUPPORTS']],
    ['of a dog', ['The Lamp Union is sadder since her dog died.'], []],
    ['of a letter', ['The Lamp Union is one of the authors of a letter against the order.'], ['Lamp Union OPPOSES']],
    ['of a crane', ['The Lamp Union sued last year over a broken crane.'], []],
    ['of credit', ['The Lamp Union met, and the Harbor Guild took some of the credit.'], []],
    [
      'of two boards',
      ['The Tide Board and Lamp Authority oppose the order.'],
      ['Tide Board OPPOSES', 'Lamp Authority OPPOSES'],
    ],
    ['of rain', ['Rain came with an offer of 12 days.'], []],
    ['of proponents', ['Proponents of secrecy oppose the order.'], ['Proponents of secrecy OPPOSES']],
    ['of nobody', ['The Lamp Union met. It is tempting to praise the order.'], []],
    ['of thanks for something else', ['The Lamp Union is grateful to its chair, Ann Poe, for her patience.'], []],
    [
      'behind one that not all share',
      ['Not every port was sad: the Lamp Union praised the delay.'],
      ['Lamp Union SUPPORTS'],
    ],
    ['by an offer of days', ['The Lamp Union came back with an offer of 12 days.'], ['Lamp Union OPPOSES']],
    [
      'of no group that a speaker only thinks of',
      ['Ann Poe said mayors who want to extend the review are wrong.'],
      ['Ann Poe OPPOSES'],
    ],
    ['but not by what is to come', ["Ann Poe wouldn't say whether she'd try again."], []],
  ])('%s', async (_why, lines, expected) => expect(await sides(...lines)).toEqual(expected));

  test('of who writes in the first person', async () => {
    const { found } = await extractedReport(
      'Why the lamps matter',
      'Posted March 4, 2031 by Ann Poe, Deputy Secretary of Energy',
      'The governor has shelved an executive order on lamps, which I read twice. I was at the pier that day, and I took notes.',
      'My own view has not changed: the order is overdue.',
    );
    expect(found.of('position').map(({ entity, stance }) => `${entity} ${stance}`)).toEqual(['Ann Poe SUPPORTS']);
    expect(found.of('person').map(({ role }) => role)).toEqual(['Deputy Secretary of Energy']);
  });
});

describe('steps', () => {
  test.each<[string, string, readonly string[]]>([
    ['with an aside', 'She would not, after all, be signing the order, aides said Monday.', ['2031-03-03 POSTPONED']],
    [
      'what is moved stands between',
      'On Monday she took the order on buoys off her calendar.',
      ['2031-03-03 POSTPONED'],
    ],
    [
      'as it goes on',
      'Her office said Monday that she is freezing a planned order on buoys.',
      ['2031-03-03 POSTPONED'],
    ],
    ['a ceremony of an afternoon', 'Guests had come for a Monday afternoon ceremony.', ['2031-03-03 SCHEDULED']],
    ['a version that was seen', 'The version that we saw in January had 60 days.', ['2031-01 DRAFTED']],
    ['a meeting by its day', 'The next board meeting is March 9.', ['2031-03-09 ']],
    ['a plan for a day', 'The union plans a rally on Friday.', ['2031-03-07 ']],
    ['until a day to come', 'The agency suspended it until October 1.', ['2031-10-01 SCHEDULED']],
    ['a letter that goes with it', "The president won't be signing the letter that goes with the order.", []],
    ['from a table', 'The clerk took the order on lamps from the table.', []],
    ['fries', 'The aide put the order of fries aside.', []],
    ['hiring', 'The agency is freezing the hiring order.', []],
    ['a mind', 'The president, aides said, changed his mind.', []],
    ['a joke', 'The judge, meaning to sign it as a joke on the order, laughed.', []],
    ['what a draft cost', 'A lamp draft that Roe read in June cost 3 dollars.', ['2030-06 ']],
    ['another order by its number', 'The governor rescinded Executive Order 14977.', []],
    ['breath', 'The town holds its breath in May.', []],
    ['gossip', "The council meeting is Tuesday's gossip.", []],
  ])('%s', async (_why, sentence, expected) => {
    const found = await read(sentence);
    const told = found.of('event').filter(({ start }) => start > PUT_OFF.length);
    expect(told.map(({ date, status }) => `${date ?? ''} ${status ?? ''}`)).toEqual(expected);
  });

  test('an order by its number, revoked before it took effect', async () => {
    const { found } = await extractedReport(
      'On June 19, 2035, the White House rescinded Executive Order 14977, which was to take effect on July 1.',
      'The order would have obliged ports to show their gauges, two officials said.',
    );
    expect(found.of('event').map(({ status }) => status)).toEqual(['SCHEDULED', 'REVOKED']);
    expect(found.of('reported-instrument').map((one) => one.instrumentKind.value)).toEqual(['EXECUTIVE_ORDER']);
  });
});

describe('people and who speaks', () => {
  const people = (found: Found): readonly string[] =>
    found.of('person').map(({ name, role, affiliation }) => [name, role, affiliation].filter(Boolean).join(', '));
  test.each<[string, string, readonly string[]]>([
    ['whose surname speaks again', 'Orrin Vetch had a lamp. “I kept it,” Vetch said.', ['Orrin Vetch', 'Orrin Vetch']],
    ['but no firm by its first word', 'Vetch Lamps had a lamp. “We kept it,” Vetch said.', []],
    ['roles in brackets', 'Contacts: Devika Iyler (Counsel, Dover) has more.', ['Devika Iyler, Counsel']],
    ['of a body behind', 'Ann Poe at Lamps First spoke of rain.', ['Ann Poe, Lamps First']],
    ['of a place', 'Ann Poe of Green Bay spoke of rain.', ['Ann Poe']],
    ['of a place of three words', 'Ann Poe of Long Beach Island spoke of rain.', ['Ann Poe']],
    ['no town', 'New Salem is a town. Salem said it was late.', []],
    ['no harbor', 'South Harbor wants the order gone. Harbor wants more.', []],
    [
      'who is ahead of a team',
      'Ann Poe, a senator, spoke. Poe leads the Lamp Union 3-0 at halftime.',
      ['Ann Poe, senator', 'Ann Poe, senator'],
    ],
    ['no terminal', 'Hollis Terminals had a lamp.', []],
  ])('%s', async (_why, sentence, expected) => expect(people(await read(sentence))).toEqual(expected));

  test.each<[string, string, string | null]>([
    ['who is named behind', 'Aides had told him so, according to one of the mayors, who left.', 'one of the mayors'],
    ['was all that she would say', '“We have work to do,” was all that Ann Poe would say.', 'Ann Poe'],
    ['on a day', 'The Lamp Union on Friday: “More rain.”', 'Lamp Union'],
    ['to whom a note goes', 'A note to Ann Poe on Tuesday: “This order is reckless.”', null],
    ['to whom it was sent', 'The union sent this to Ann Poe last week: “This order is reckless.”', null],
    ['who is asked', 'Reporters asked Ann Poe on Tuesday: “Is this order reckless?”', null],
    ['a word that only begins a sentence', 'Truewick said it had rained.', null],
    [
      'who says it, not who read it',
      "Officials said the order was fine, according to people who read the officials' notes.",
      'Officials',
    ],
    ['nobody who would not say', 'Whether it rained, Ann Poe would not say.', null],
  ])('%s', async (_why, sentence, speaker) => {
    const claims = (await read(sentence)).of('claim').filter(({ start }) => start > PUT_OFF.length);
    expect(claims.map((one) => one.speaker)).toEqual([speaker]);
  });
});

test.each([
  ['A friend of Ann Poe and Jane Roe said the order was late.', []],
  ['Ann Poe, who succeeded Jane Roe, and the Lamp Union said the order was late.', ['Lamp Union']],
])('who says it as well, once: %s', async (sentence, speakers) =>
  expect((await read(sentence)).of('second-voice').map((one) => one.speaker)).toEqual(speakers),
);

test('two who say one thing both say it', async () => {
  const found = await read('Senators Ann Poe and Jane Roe said that it was late.');
  expect(found.of('claim').map((one) => one.speaker)).toContain('Ann Poe');
  expect(found.of('second-voice').map((one) => one.speaker)).toEqual(['Jane Roe']);
});

test.each([
  ["Halden Labs' Beacon would be covered, the Lamp Union said.", ['Halden Labs', 'Lamp Union']],
  ["The Pilots' Union opposes it.", ["Pilots' Union"]],
])('what a firm makes is no part of its name: %s', async (sentence, names) =>
  expect((await read(sentence)).of('organization').map((one) => one.name)).toEqual(names),
);

test('what a chamber is asked to pass is no order', async () => {
  const found = await read('Ann Poe demanded that the Senate pass the harbor bill.');
  expect(found.of('position').map(({ about }) => about)).toEqual(['the harbor bill']);
});

test.each([
  ['Whether it will come back, the aide would not say.', 1],
  ['It is not apparent whether the fee will stay.', 1],
  ['Nor do we know which official will sign it.', 1],
  ['She would not say whether she supports it.', 0],
  ['The mayor would not say whether he would try the soup.', 0],
  ['What he ate, the mayor declined to say.', 0],
  ['Nor does the cat know whether dinner is served.', 0],
])('what nobody knows: %s', async (sentence, count) =>
  expect((await read(sentence)).of('unknown')).toHaveLength(count),
);

test('numbered items at the end that are no sources tell sides', async () => {
  const { found } = await extractedReport(
    'The governor on March 4, 2031, shelved an executive order on tide gauges. [1]',
    '1. The Lamp Union opposes the order.',
    '2. The Harbor Guild supports the order.',
  );
  expect(found.of('position').map(({ entity, stance }) => `${entity} ${stance}`)).toEqual([
    'Lamp Union OPPOSES',
    'Harbor Guild SUPPORTS',
  ]);
});

test.each(['The shelving pleased the Lamp Union.', 'The U-turn pleased the Lamp Union.'])(
  'who is pleased by what happened to the order is for that: %s',
  async (sentence) => {
    const [position] = (await read(sentence)).of('position');
    expect(position?.about).not.toBe('the order');
  },
);

test('numbered items at the end that the text cites are no claims', async () => {
  const lines = [
    '# Lamps',
    'The governor shelved an executive order on lamps, two officials said on March 4, 2031. [1]',
    'The Lamp Union opposes the order, and Ann Poe told reporters so. [2]',
    '1. Statement of the governor, March 1, 2031.\n2. Ann Poe said so in an interview.',
  ];
  const { found } = await extracted(fetchedBytes('lamps.md', new TextEncoder().encode(lines.join('\n\n'))));
  expect(found.of('claim').map(({ citations }) => citations)).toEqual([['1'], ['2']]);
});

test('sides told by quotations alone read as a report', () => {
  const told = 'Roe holds that "a good lamp is the review" and Poe calls it "the only thing that lets me sleep". ';
  expect(readsAsReport(told.repeat(3))).toBe(true);
  expect(readsAsReport('In section 2, strike "a good lamp" and insert "the only good lamp". '.repeat(3))).toBe(false);
});
