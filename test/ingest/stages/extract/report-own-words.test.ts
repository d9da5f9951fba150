/** What a signer will not do, whose words stand for whom, and what a side is taken on: each row a sentence of our own. */
import { describe, expect, test } from '@jest/globals';
import { extractedReport } from '../../read-sample.ts';

const PUT_OFF =
  'President Donna Marsh on Thursday, May 21, 2026, postponed an executive order on lamps, the White House said.';
const positions = async (sentence: string) => (await extractedReport(`${PUT_OFF} ${sentence}`)).found.of('position');
const sides = async (sentence: string): Promise<readonly string[]> =>
  (await positions(sentence)).map(({ entity, stance, counterProposal }) =>
    [entity, stance, ...(counterProposal ? [counterProposal.value] : [])].join(' '),
  );

describe('the signer', () => {
  test.each<[string, string, readonly string[]]>([
    ['will not do it', '"We are not going to hand our rivals a gift," Marsh said.', ['Donna Marsh OPPOSES']],
    ['in reported speech', 'Marsh told aides she was "not going to give away the store."', ['Donna Marsh OPPOSES']],
    ['not ready', '"It just wasn\'t ready," Marsh said.', ['Donna Marsh OPPOSES']],
    ['did not do that', '"I want people to decide, and this didn\'t do that," Marsh said.', ['Donna Marsh OPPOSES']],
    ['will not wait', '"We are not going to wait for Congress," Marsh said.', []],
    ['not there yet', '"We are not there yet," Marsh said.', ['Donna Marsh OPPOSES']],
    ['will not let others win', '"We are not going to let polluters win," Marsh said.', []],
    ['will not bow', 'Marsh said she was "not going to bow to lobbyists who hate it."', []],
    ['the weather', '"It was not perfect flying weather," Marsh said.', []],
    ['another who backs it', 'Gov. Dale Pike said: "We are not going to give away our lead."', []],
    ['will not say', '"I\'m not going to tell you when," Marsh said.', []],
    ['whose name was to be put to it', 'Marsh had planned to put her name to the order on Friday.', []],
  ])('%s', async (_what, sentence, expected) => expect(await sides(sentence)).toEqual(expected));
});

test('what somebody else will not do tells nothing by itself', async () => {
  const all = await positions('"We are not going to hand you a list," Senator Ruth Hallam said.');
  expect(all.filter(({ rule }) => rule === 'positions/own-words@1')).toEqual([]);
});

describe('sides told otherwise', () => {
  test.each<[string, string, readonly string[]]>([
    ['asked of somebody by name', 'The Lamp League demanded that Marsh sign the order.', ['Lamp League SUPPORTS']],
    ['asked of the president', 'The Lamp League insisted that the president publish it.', ['Lamp League SUPPORTS']],
    [
      'asked in a letter',
      'Halden Systems sent a letter on May 9 asking that the section be removed.',
      ['Halden Systems OPPOSES'],
    ],
    ['what nobody should show', 'Meta said nobody should have to show a pass.', ['Meta OPPOSES']],
    ['what the order mends', 'Ruth Hallam of Meta said nobody should have to sit in the dark.', []],
    ['a lost day without it', 'Meta said: "Every day without the order is a wasted day."', ['Meta SUPPORTS']],
    ['what nobody else solves', 'Meta said the order solves a problem nobody else would.', ['Meta SUPPORTS']],
    ['what is not given up', '"We will not give up the order," said Ruth Hallam of Meta.', ['Ruth Hallam SUPPORTS']],
    ['until it is signed', 'Meta said the company cannot hand over lamps until the order is signed.', []],
    [
      'two things in one sentence',
      'Senator Ruth Hallam said she was concerned by the wait and urged Marsh to sign the order.',
      ['Ruth Hallam OPPOSES', 'Ruth Hallam SUPPORTS'],
    ],
    [
      'days that are not wanted',
      'The Lamp League said it did not want the period extended to 90 days.',
      ['Lamp League OPPOSES'],
    ],
    [
      'days of something else',
      'The Lamp League asked that the phase-in period be extended to 90 days.',
      ['Lamp League OPPOSES'],
    ],
    ['days of leave', 'Halden Systems offered to give crews 10 days of leave.', []],
    ['a full story', 'Halden Systems was prepared to give the full story of its lamps.', []],
    ['whom it leaves exposed', 'The Lamp League said the delay "leaves our members naked."', ['Lamp League OPPOSES']],
    ['mad', 'Shop owners are mad at the delay.', ['Shop owners OPPOSES']],
    ['nevertheless', 'Senator Ruth Hallam nevertheless hailed the order.', ['Ruth Hallam SUPPORTS']],
    ['a problem that nobody has', 'Meta said the order solves a problem nobody has.', ['Meta OPPOSES']],
    [
      'the only thing between',
      'Senator Ruth Hallam said it was the only thing standing between us and the dark.',
      ['Ruth Hallam SUPPORTS'],
    ],
    ['asked of somebody for days', 'Meta had asked the White House for a 15-day period.', ['Meta OPPOSES 15']],
    ['a bank', 'Keystone Bank broke ranks and endorsed the order.', ['Keystone Bank SUPPORTS']],
    ['more days', 'The Lamp League asked that the period be extended to 90 days.', ['Lamp League SUPPORTS 90']],
    ['fewer days', 'Senator Ruth Hallam had offered to share lists 5 days in advance.', ['Ruth Hallam OPPOSES 5']],
    ['the full time', 'Halden Systems was ready for the full 40 days.', ['Halden Systems SUPPORTS']],
    ['another law', 'Senator Ruth Hallam said that legislation is needed.', []],
    ['a limited company', 'Groundlight, Inc. said it will not bid on such work.', ['Groundlight OPPOSES']],
    [
      'a union with an agency in its name',
      'The National Treasury Employees Union backs the order.',
      ['National Treasury Employees Union SUPPORTS'],
    ],
    [
      'what the company feels',
      "Pixelwright's chief legal officer, Ana Ferreira, said the company welcomed it.",
      ['Pixelwright SUPPORTS'],
    ],
    ['who is mad, and its lobbyist', 'Stratoserve is mad. Its lobbyist, Wes Tanaka, left.', ['Stratoserve OPPOSES']],
    [
      'who does not',
      'Meta backs it. Helixa does not: its counsel, Karin Osterveld, says it will hurt labs.',
      ['Meta SUPPORTS', 'Karin Osterveld OPPOSES', 'Helixa OPPOSES'],
    ],
    ['a former draft', 'Meta fought the first draft but supports this one.', ['Meta SUPPORTS']],
    ['a heading that is no verb', 'Open questions\n\nMeta opposes the order.', ['Meta OPPOSES']],
  ])('%s', async (_what, sentence, expected) => expect(await sides(sentence)).toEqual(expected));
  test.each<[string, string]>([
    ['Meta wanted the reporting section dropped.', 'the reporting section'],
    ['Meta asked that the licensing clause be removed.', 'the licensing clause'],
    ['Meta would like to see the fee scrapped.', 'the fee'],
    ['Meta wants the order scrapped.', 'the order'],
    ['Meta urged that the agency scrap the rule.', 'the order'],
    ['Meta asked that the agency drop the licensing clause.', 'the licensing clause'],
    ['Meta demanded that the Senate pass the bill.', 'the bill'],
    ['Meta is mad that the order was delayed.', 'the delay'],
    ['Meta said the pause leaves hospitals without protection.', 'the pause'],
    ['Senator Ruth Hallam said she was concerned about the drought.', 'the drought'],
    ['The Lamp League demanded that Marsh sign the order as written.', 'the order'],
  ])('%s is about %s', async (sentence, about) =>
    expect((await positions(sentence)).map((one) => one.about)).toEqual([about]),
  );
});

describe('who says it', () => {
  test.each<[string, string | null]>([
    [
      'The Chief Information Officer of the Department of Energy, Lionel Garvey, said that he favors it.',
      'Lionel Garvey',
    ],
    ['The general counsel of the Department of Energy, Sam Roy, said that it is late.', 'Sam Roy'],
    ['The Secretary of the Treasury, Lou Beck, told Axios that he backs it.', 'Lou Beck'],
    ['The Department of Energy, Sam Roy said, is late.', 'Sam Roy'],
    ['Meta questioned why the list was needed.', 'Meta'],
    ['Lamp makers have voiced concern that the list is long.', 'Lamp makers'],
  ])('%s', async (sentence, speaker) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('claim').at(-1)?.speaker).toBe(speaker);
  });
  test.each<[string, string, string | null]>([
    ['Meta objected. Its litigation director, Samir Kohl, left.', 'litigation director', 'Meta'],
    ['The holdout is trade representative Ivor Masson.', 'trade representative', null],
  ])('%s', async (sentence, role, affiliation) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('person').slice(0, 1)).toMatchObject([{ role, affiliation }]);
  });
});
