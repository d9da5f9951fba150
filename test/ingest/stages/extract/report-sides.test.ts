/** How reports tell who is for a text and who against it, class by class: each row a sentence of our own. */
import { describe, expect, test } from '@jest/globals';
import { extracted, extractedReport, fetchedBytes } from '../../read-sample.ts';

const read = (name: string, ...lines: readonly string[]) =>
  extracted(fetchedBytes(name, new TextEncoder().encode(lines.join('\n\n'))));

const stands = async (sentence: string): Promise<readonly string[]> =>
  (await extractedReport(sentence)).found
    .of('position')
    .map(({ entity, stance, counterProposal }) =>
      [entity, stance, ...(counterProposal ? [counterProposal.value] : [])].join(' '),
    );

/** Of one paragraph. */
const told = async (...sentences: readonly string[]): Promise<readonly string[]> => {
  const { found } = await read(
    'lamps.txt',
    'The president on Monday, June 1, 2026, postponed an executive order on lamps, aides said.',
    ...sentences,
    'The order would have lit lamps, officials said on Tuesday.',
  );
  return found.of('position').map(({ entity, stance }) => `${entity} ${stance}`);
};

describe('positions', () => {
  test.each<[string, string, readonly string[]]>([
    ['a vow', 'Senator Ruth Hallam vowed to block the order.', ['Ruth Hallam OPPOSES']],
    ['an appeal', 'Meta and Google are calling on the president to sign.', ['Meta SUPPORTS', 'Google SUPPORTS']],
    ['an appeal not to', 'Meta urged the White House not to sign.', ['Meta OPPOSES']],
    ['what one meets for', 'Meta met with the governor to argue against it.', ['Meta OPPOSES']],
    [
      'a party and a State between',
      'Sen. Ada Lowell (D-Coast) of Ohio, a keeper, never opposed it.',
      ['Ada Lowell NEUTRAL'],
    ],
    ['"it" is whoever was told of last', 'Meta came late. Last week it welcomed the order.', ['Meta SUPPORTS']],
    [
      'a condition',
      'Senator Ruth Hallam said she would back it only if lamps stayed exempt.',
      ['Ruth Hallam SUPPORTS lamps stayed exempt'],
    ],
    ['a refusal', 'Meta refused to endorse it.', ['Meta OPPOSES']],
    ['silence', 'Meta declined to take sides.', ['Meta NEUTRAL']],
    ['neither', 'Meta neither supports nor opposes the order.', ['Meta NEUTRAL']],
    [
      'a change of mind',
      'Senator Ruth Hallam, who opposed the first draft, now backs the order.',
      ['Ruth Hallam OPPOSES', 'Ruth Hallam SUPPORTS'],
    ],
    ['in the passive', 'The order was opposed by Meta.', ['Meta OPPOSES']],
    ['in the first person', '"I support the order," said Senator Ruth Hallam.', ['Ruth Hallam SUPPORTS']],
    ['an agency', 'The Federal Trade Commission objected to the fines.', ['Federal Trade Commission OPPOSES']],
    [
      'a department by its field',
      'The Interior Department is split. Interior opposes the fines.',
      ['Department of the Interior NEUTRAL', 'Department of the Interior OPPOSES'],
    ],
    ['days in words', 'Meta lobbied for seven days, not 120.', ['Meta OPPOSES 7']],
    ['a number that is accepted', 'Meta would accept ten days.', ['Meta OPPOSES 10']],
    ['one plain word', 'Senator Ruth Hallam called the delay reckless.', ['Ruth Hallam OPPOSES']],
    ['a feeling', 'Meta felt deeply uneasy about the fines.', ['Meta OPPOSES']],
    ['a feeling denied', 'Meta is not convinced.', ['Meta OPPOSES']],
    ['what is raised', 'Meta voiced strong misgivings about the fines.', ['Meta OPPOSES']],
    ['what is not raised', 'Meta has “no objection” to the order.', ['Meta NEUTRAL']],
    ['what is dropped', 'In May Meta dropped its objection.', ['Meta NEUTRAL']],
    ['what somebody is', 'Meta has been one of the order’s loudest critics.', ['Meta OPPOSES']],
    ['what is asked of others', 'Meta asked a court to throw the order out.', ['Meta OPPOSES']],
    ['what is asked for', 'Meta held out for a narrower exemption.', ['Meta OPPOSES']],
    ['more of it', 'Consumer groups had pressed for stricter fines.', ['Consumer groups SUPPORTS']],
    ['what is wanted done', 'Meta wants the order withdrawn.', ['Meta OPPOSES']],
    ['for years', 'Meta spent two years fighting the order.', ['Meta OPPOSES']],
    ['a vow to make it law', 'Senator Ruth Hallam promised to turn the order into a bill.', ['Ruth Hallam SUPPORTS']],
    ['help', 'Meta took no side, but Google came to its aid.', ['Meta NEUTRAL', 'Google SUPPORTS']],
    ['silence of a body', 'Meta has yet to weigh in.', ['Meta NEUTRAL']],
    [
      'holders of offices',
      'The governors of Oregon and Nevada backed it; the governor of Texas threatened to sue.',
      ['The governors of Oregon and Nevada SUPPORTS', 'the governor of Texas OPPOSES'],
    ],
    ['governments', 'The Netherlands and Japan criticized it.', ['Netherlands OPPOSES', 'Japan OPPOSES']],
    ['a department by its house', 'In May the Pentagon raised concerns.', ['Department of Defense OPPOSES']],
    [
      '"they" are the group told of last',
      'Consumer groups met the president. They also objected to the fines.',
      ['Consumer groups OPPOSES'],
    ],
    ['a letter speaks for its sender', 'Meta sent a letter to Google. The letter asked for a delay.', ['Meta OPPOSES']],
    ['what somebody says of it', 'Meta said the order goes too far.', ['Meta OPPOSES']],
    ['praise in a quotation', '“This is a step forward,” Meta said.', ['Meta SUPPORTS']],
    ['no praise in a quotation', '“It would not protect anybody,” Meta said.', ['Meta OPPOSES']],
    ['a wish for the text', 'Meta said the order should be withdrawn.', ['Meta OPPOSES']],
    ['agreement', 'Meta opposed the order. Google agreed.', ['Meta OPPOSES', 'Google OPPOSES']],
    ['so does another', 'Meta supports the order. So does Google.', ['Meta SUPPORTS', 'Google SUPPORTS']],
    ['another view', 'Meta supports it. Google does not share that view.', ['Meta SUPPORTS', 'Google OPPOSES']],
    ['what is cut short', 'Meta is against it. Google is not.', ['Meta OPPOSES', 'Google SUPPORTS']],
    ['an idiom of sight', 'Meta sees no role for Washington in it.', ['Meta OPPOSES']],
    ['an idiom of sight, denied', 'Meta has never seen the point of the order.', ['Meta OPPOSES']],
    ['no reason to wait', 'Meta saw no reason for delay.', ['Meta SUPPORTS']],
    ['an idiom of wishes', 'Meta wants no order at all.', ['Meta OPPOSES']],
    ['an idiom of protest', 'Meta would picket the Treasury.', ['Meta OPPOSES']],
    ['money against it', 'Meta spent a fortune on advertisements against the order.', ['Meta OPPOSES']],
    ['an idiom of help', 'Meta has volunteered to be reviewed.', ['Meta SUPPORTS']],
    ['an idiom of more', 'Meta would have gone further.', ['Meta SUPPORTS']],
    ['what somebody would have done', 'Meta would have it signed today.', ['Meta SUPPORTS']],
    ['praise for neither', 'Meta has been careful to praise neither side.', ['Meta NEUTRAL']],
    ['in between', 'Meta finds itself somewhere in between.', ['Meta NEUTRAL']],
    [
      'what somebody is, in passing',
      'They met Senator Ruth Hallam, the order’s chief architect.',
      ['Ruth Hallam SUPPORTS'],
    ],
    ['what somebody is, in front', 'A longtime critic of the order, Meta said little.', ['Meta OPPOSES']],
    ['not they', 'Lamp makers support it. Not Meta.', ['Lamp makers SUPPORTS', 'Meta OPPOSES']],
    [
      'whoever sides with somebody',
      'Meta opposes the order. Google is on the side of the company.',
      ['Meta OPPOSES', 'Google OPPOSES'],
    ],
    [
      'whoever breaks with somebody',
      'Meta opposes the order. Google broke with Meta.',
      ['Meta OPPOSES', 'Google SUPPORTS'],
    ],
    ['those who want it', 'Among those who wanted it: Meta and Google.', ['Meta SUPPORTS', 'Google SUPPORTS']],
    [
      'those who do not',
      'Among those who wanted it: Meta. Among those who did not: Google.',
      ['Meta SUPPORTS', 'Google OPPOSES'],
    ],
    ['days to be cut', 'Meta wants the 40 days cut to 10.', ['Meta OPPOSES 10']],
    [
      'or else fewer days',
      'Meta wants no order and, failing that, a 20-day review.',
      ['Meta OPPOSES', 'Meta OPPOSES 20'],
    ],
    ['a plain condition', 'Meta could accept the order if lamps were left out.', ['Meta SUPPORTS lamps were left out']],
    [
      'an office without a name',
      "The lake association's treasurer opposed it. He also asked for a delay.",
      ["The lake association's treasurer OPPOSES", "The lake association's treasurer OPPOSES"],
    ],
    [
      'offices of several places',
      'The directors of water boards in Ohio and Maine backed it.',
      ['The directors of water boards in Ohio and Maine SUPPORTS'],
    ],
    [
      'two speakers, two judgements',
      'Senator Ruth Hallam called the order sensible, but Senator Ada Lowell said that it went too far.',
      ['Ruth Hallam SUPPORTS', 'Ada Lowell OPPOSES'],
    ],
    [
      'whoever lines up behind somebody',
      'The Tenants’ Union opposes it. Mayors have lined up behind the tenants.',
      ['Tenants’ Union OPPOSES', 'Mayors OPPOSES'],
    ],
    ['behind a dash', 'Coast Lamp Guild – wants the order withdrawn.', ['Coast Lamp Guild OPPOSES']],
    ['less than happy', 'Meta was less happy.', ['Meta OPPOSES']],
    [
      'a condition of support',
      'Meta has conditioned its support on money for ports.',
      ['Meta SUPPORTS money for ports'],
    ],
    [
      'a condition behind a comma',
      'Meta is for it, provided that lamps are left out.',
      ['Meta SUPPORTS lamps are left out'],
    ],
    ['what one would have done to it', 'Meta would have vetoed such a thing.', ['Meta OPPOSES']],
    ['a protest', 'Meta led a march past the agency.', ['Meta OPPOSES']],
    [
      'in a letter to somebody, "it" is whoever wrote',
      'Meta was late. In comments sent to the Federal Trade Commission, it called the rule long and urged the White House to start over.',
      ['Meta OPPOSES'],
    ],
    ['what only turns round what was denied', 'Meta never liked it. Google did.', ['Meta OPPOSES', 'Google SUPPORTS']],
    ['one would, one would not', 'Meta would sign it, Google would not.', ['Meta SUPPORTS', 'Google OPPOSES']],
    ['a list with verbs', 'Corvus Optics: has lobbied for 5 days rather than 20.', ['Corvus Optics OPPOSES 5']],
    ['what it would drive away', 'Meta said that the rule would drive lenders away.', ['Meta OPPOSES']],
    ['a list, the side in front', 'Against, quietly: Meta and Google.', ['Meta OPPOSES', 'Google OPPOSES']],
    ['a list, the side behind', 'Keepers of the Coast: in favor, with conditions.', ['Keepers of the Coast SUPPORTS']],
  ])('%s', async (_why, sentence, expected) => expect(await stands(sentence)).toEqual(expected));

  test('words that are an example of the side told right before, in one paragraph', async () => {
    expect(await told('Nurses are angry. “Lamps are lamps,” said Ruth Hallam.')).toEqual([
      'Nurses OPPOSES',
      'Ruth Hallam OPPOSES',
    ]);
    expect(await told('Nurses are angry. But “lamps are lamps,” said Ruth Hallam.')).toEqual(['Nurses OPPOSES']);
    expect(await told('Meta is angry. “Lamps are lamps,” said Ruth Hallam of Google.')).toEqual(['Meta OPPOSES']);
  });
  test('a name that stands for itself, and the side behind it', async () => {
    expect(await told('Coast Lamp Guild. Strongly opposed.', 'Wick Keepers Society. No position as yet.')).toEqual([
      'Coast Lamp Guild OPPOSES',
      'Wick Keepers Society NEUTRAL',
    ]);
  });
  test('whoever is named in answer to a heading', async () => {
    const { found } = await read(
      'lamps.md',
      '# Lamps',
      '*June 4, 2026*',
      'The executive order on lamps was postponed on Monday, Senator Ruth Hallam said. Two aides told reporters the same.',
      'A spokesman for the House declined to comment.',
      '## Who is in favor?',
      'Lamp makers, mostly. The order is long.',
      '## Opponents',
      '- Meta: it is too long.',
    );
    expect(found.of('position').map(({ entity, stance }) => `${entity} ${stance}`)).toEqual([
      'Lamp makers SUPPORTS',
      'Meta OPPOSES',
    ]);
  });

  test.each([
    ['what is only supposed', 'If Meta opposed the order, nobody heard of it.'],
    ['what may be', 'Meta may oppose the order.'],
    ['what nobody does', 'Nobody at Meta supported the order.'],
    ['a group that is divided', 'Drug makers are divided.'],
    ['what was until May', 'Meta was opposed to it until May.'],
    ['what is denied', 'Senator Ruth Hallam denied that she had asked for a delay.'],
    ['a quarrel about a number', 'Meta disputes and criticizes that figure.'],
    ['a question', 'Does Meta oppose the order?'],
    ['permission', '"We will not ask permission to publish," said Ruth Hallam.'],
    ['what is taken back', 'An earlier entry said that Meta opposed it.'],
    ['what is taken back', 'An earlier entry said that Meta opposed it.'],
    ['silence', 'Meta has not commented. Google has yet to comment.'],
    ['an office in front of a name', 'The judge advocate, Ruth Hallam, was late.'],
    ['another’s act', 'Meta was asked by reporters whether it would support the order.'],
  ])('nobody’s: %s', async (_why, sentence) => expect(await stands(sentence)).toEqual([]));
});

/** What is asked, proposed or due, and of what. */
const about = async (sentence: string): Promise<readonly string[]> =>
  (await extractedReport(sentence)).found
    .of('position')
    .map(({ entity, stance, about: of }) => `${entity} ${stance} ${of}`);

describe('what is asked', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a cut to a number',
      'Meta urged the White House to shorten the wait from 30 days to 12 days.',
      ['Meta OPPOSES 12'],
    ],
    ['a number of somebody', 'Meta asked the ministry of lamps for a 12-day wait instead.', ['Meta OPPOSES 12']],
    ['that something be done', 'Meta requested that lamps with fewer than 9 bulbs be exempted.', ['Meta OPPOSES']],
    ['that something be kept', 'Meta signed a letter requesting that the program be revived.', ['Meta SUPPORTS']],
    ['more of it', 'Meta called on the agency to apply the order to all lamps.', ['Meta SUPPORTS']],
    ['more time', 'Meta urged the agency to extend the comment period.', ['Meta OPPOSES']],
    ['an alternative', 'Meta put forward an alternative.', ['Meta OPPOSES']],
    [
      'a bill to the same end',
      'Senator Ruth Hallam introduced a bill that would require the same.',
      ['Ruth Hallam SUPPORTS'],
    ],
    ['a bill against it', 'Senator Ruth Hallam introduced a bill to block it.', ['Ruth Hallam OPPOSES']],
    ['what is due', 'Senator Ruth Hallam said the waiting period should be eliminated.', ['Ruth Hallam OPPOSES']],
    ['what is due from others', 'Senator Ruth Hallam said Congress should pass the bill.', ['Ruth Hallam SUPPORTS']],
    ['what is not due', 'Senator Ruth Hallam said the president should not sign it.', ['Ruth Hallam OPPOSES']],
    ['no plans to end it', 'Senator Ruth Hallam had no plans to withdraw it.', ['Ruth Hallam SUPPORTS']],
    ['a warning against less', 'Meta cautioned lawmakers against weakening the rule.', ['Meta SUPPORTS']],
    [
      'two sides of one sentence',
      'Senator Ruth Hallam was critical of the delay and said the order was "long overdue."',
      ['Ruth Hallam OPPOSES', 'Ruth Hallam SUPPORTS'],
    ],
    [
      'a longer time',
      'Meta supports it but would like to see a longer transition period.',
      ['Meta SUPPORTS', 'Meta OPPOSES'],
    ],
    ['against what would weaken it', 'Meta warned against loosening it.', ['Meta SUPPORTS']],
    ['concerns dismissed', 'Senator Ruth Hallam dismissed those concerns.', ['Ruth Hallam SUPPORTS']],
    ['a day put off', 'Meta pushed back its deadline.', []],
    [
      'less of what is good',
      'Senator Ruth Hallam said it was an improvement but still too complicated.',
      ['Ruth Hallam OPPOSES'],
    ],
    ['what is only thought', 'Senator Ruth Hallam believes the rule goes too far.', ['Ruth Hallam OPPOSES']],
  ])('%s', async (_what, sentence, expected) => expect(await stands(sentence)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Meta lobbied against state rules on lamps.', ['Meta OPPOSES state rules on lamps']],
    ['Meta supports the draft order.', ['Meta SUPPORTS the order']],
    ['Senator Ruth Hallam praised the governor for dropping the fee.', ['Ruth Hallam SUPPORTS dropping the fee']],
    ['Senator Ruth Hallam criticized the delay.', ['Ruth Hallam OPPOSES the delay']],
    ['Meta asked it to exempt small shops.', ['Meta OPPOSES the order']],
    ['Meta welcomes feedback from everybody.', []],
  ])('of what: %s', async (sentence, expected) => expect(await about(sentence)).toEqual(expected));
});

describe('whose side', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'those whom "including" names',
      'Industry groups, including Meta and Google, urged the president to sign it.',
      ['Industry groups SUPPORTS', 'Meta SUPPORTS', 'Google SUPPORTS'],
    ],
    ['several kinds', 'State and local officials oppose the order.', ['State and local officials OPPOSES']],
    [
      'where they work',
      'Researchers at the Lamp Institute support it.',
      ['Researchers at the Lamp Institute SUPPORTS'],
    ],
    [
      'where they come from',
      'Attorneys general from 20 states support it.',
      ['Attorneys general from 20 states SUPPORTS'],
    ],
    ['a contraction', 'Senator Ruth Hallam said she’s undecided.', ['Ruth Hallam NEUTRAL']],
    [
      'an official of it',
      'Google is late. An official at the Labor Department said the department was fully supportive.',
      ['Department of Labor SUPPORTS'],
    ],
    ['neither', 'Neither Meta nor Google has taken a position.', ['Meta NEUTRAL', 'Google NEUTRAL']],
    ['in front of an abbreviation', 'Meta, the largest U.S. maker of lamps, opposes it.', ['Meta OPPOSES']],
    ['whom it came from', 'It was put off after objections from lamp makers.', ['lamp makers OPPOSES']],
    [
      '"her agency" is of her',
      'Google is late. FTC Chair Ruth Hallam said her agency backs the order.',
      ['Federal Trade Commission SUPPORTS'],
    ],
  ])('%s', async (_why, sentence, expected) => expect(await stands(sentence)).toEqual(expected));
});

describe('who speaks', () => {
  const speakers = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await extractedReport(...lines)).found
      .of('claim')
      .slice(1)
      .map(({ speaker }) => speaker ?? 'nobody');
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a quotation that goes on',
      ['"It is late," said Senator Ruth Hallam. "It is very late."'],
      ['Ruth Hallam', 'Ruth Hallam'],
    ],
    [
      'one that begins before its speaker',
      ['"It is late. It is very late," Senator Ruth Hallam said.'],
      ['Ruth Hallam', 'Ruth Hallam'],
    ],
    ['a colon', ['Senator Ruth Hallam: "It is late, and it is dark."'], ['Ruth Hallam']],
    ['what nobody said', ['Senator Ruth Hallam did not say when.'], ['nobody']],
    ['who is said to', ['Senator Ruth Hallam is said to have a lamp.'], ['nobody']],
    ['a letter without words', ['Senator Ruth Hallam wrote to Meta last week.'], ['nobody']],
    [
      'the official told of before',
      ['A senior House aide said so. The aide added that it was late.'],
      ['A senior House aide', 'A senior House aide'],
    ],
    [
      'whoever acts goes on acting',
      ['Senator Ruth Hallam met with Ada Lowell. "It is late," she said.'],
      ['nobody', 'Ruth Hallam'],
    ],
    [
      'an interview',
      [
        'Ruth Hallam spoke with us.',
        'Q: Is it late?',
        'A: It is very late. Nobody came.',
        'Q: Who is here?',
        'A: I am here.',
      ],
      ['nobody', 'nobody', 'Ruth Hallam', 'Ruth Hallam', 'nobody', 'Ruth Hallam'],
    ],
  ])('%s', async (_why, lines, expected) => expect(await speakers(...lines)).toEqual(expected));
});
