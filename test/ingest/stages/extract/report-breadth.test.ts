/** How reports tell sides, by construction: each row a sentence of our own, and what looks like it but takes none. */
import { describe, expect, test } from '@jest/globals';
import { extracted, extractedReport, fetchedBytes } from '../../read-sample.ts';

const stands = async (sentence: string): Promise<readonly string[]> =>
  (await extractedReport(sentence)).found
    .of('position')
    .map(({ entity, stance, counterProposal }) =>
      [entity, stance, ...(counterProposal ? [counterProposal.value] : [])].join(' '),
    );

describe('sides by construction', () => {
  test.each<[string, string, readonly string[]]>([
    ['an attack by a particle verb', 'Meta tore into the order.', ['Meta OPPOSES']],
    ['a verb that needs an object', 'Meta hammered the fine.', ['Meta OPPOSES']],
    ['the same without one', 'Meta hammered out a deal with Google.', []],
    ['what one picks apart', 'Meta poked holes in the draft.', ['Meta OPPOSES']],
    ['praise that is heaped', 'Meta heaped praise on the order.', ['Meta SUPPORTS']],
    ['qualified support', 'Meta offered lukewarm support for the order.', ['Meta SUPPORTS']],
    ['a welcome with reservations', 'Meta gave the order a cautious welcome.', ['Meta SUPPORTS']],
    ['who would not accept', 'Meta is loath to accept the order.', ['Meta OPPOSES']],
    ['who is eager for something else', 'Meta is eager to hire.', []],
    ['who is open to it', 'Meta is open to the idea.', ['Meta SUPPORTS']],
    ['a camp', 'Meta is firmly in the no camp.', ['Meta OPPOSES']],
    ['who came to be a critic', 'Meta has emerged as the leading critic of the order.', ['Meta OPPOSES']],
    ['who came to be something else', 'Meta emerged as the winner of the contract.', []],
    ['alone in it', 'Meta is alone in supporting the order.', ['Meta SUPPORTS']],
    ['one of those who do', 'Meta is among the companies opposing the order.', ['Meta OPPOSES']],
    ['the side of somebody who is joined', 'Meta joined Google in opposing the order.', ['Meta OPPOSES']],
    ['who has time to object', 'Meta has until Friday to object.', []],
    ['a walk-out', 'Meta walked out of the talks in protest.', ['Meta OPPOSES']],
    ['another walk-out', 'Meta walked out of the hall at noon.', []],
    ['a court', 'Meta took the agency to court over the rule.', ['Meta OPPOSES']],
    ['a fight that is promised', 'Meta has vowed a court fight.', ['Meta OPPOSES']],
    ['a paper that attacks', 'Meta issued a broadside against the order.', ['Meta OPPOSES']],
    ['a paper that says nothing', 'Meta issued a statement on Friday about its hours.', []],
    [
      'what is held back until it is signed',
      'Meta said it will not invest until the order is signed.',
      ['Meta SUPPORTS'],
    ],
    [
      'what is held back until it is gone',
      'Meta is withholding its report until the rule is rescinded.',
      ['Meta OPPOSES'],
    ],
    ['who is asked not to weaken it', 'Meta urged the president not to weaken the order.', ['Meta SUPPORTS']],
    ['what one prefers', 'Meta prefers a statute to an order.', ['Meta OPPOSES']],
    ['something in its place', 'Meta wants a statute in place of an order.', ['Meta OPPOSES']],
    ['an alternative', 'Meta favors a voluntary approach over the order.', ['Meta OPPOSES']],
    ['caution that is urged', 'Meta urged caution.', ['Meta OPPOSES']],
    ['doubts that were overcome', 'Meta had its doubts but supports the order.', ['Meta SUPPORTS']],
    ['opposition that was dropped', 'Meta dropped its opposition and endorsed the order.', ['Meta SUPPORTS']],
    ['not the means', 'Meta likes the idea but not the deadline.', ['Meta SUPPORTS', 'Meta OPPOSES']],
    ['beside a name', 'Meta, long skeptical of the order, wrote to the president.', ['Meta OPPOSES']],
    ['beside a name, denied', 'Meta, never convinced, wrote to the president.', ['Meta OPPOSES']],
    ['in front of a name', 'Angered by the delay, Meta wrote to the president.', ['Meta OPPOSES']],
    ['an objection of somebody', "Meta's objections centered on the fine.", ['Meta OPPOSES']],
    ['objections that were met', "Meta's concerns were addressed in the draft.", []],
    ['an answer', "Meta's response was icy.", ['Meta OPPOSES']],
    ['an answer that is due', "Meta's response is expected on Friday.", []],
    ['whose partners are told of', 'The call came from Meta, whose lobbyists had fought the order.', ['Meta OPPOSES']],
    ['opposition from somebody', 'Opposition from Meta sank the order.', ['Meta OPPOSES']],
    ['no opposition from somebody', 'There was no opposition from Meta.', []],
    ['turned round', 'Also opposed is Meta.', ['Meta OPPOSES']],
    ['turned round, of something else', 'Also invited is Meta.', []],
    ['who is counted among them', 'The bill counts Meta among its supporters.', ['Meta SUPPORTS']],
    ['who leads them', 'Leading the charge against the order is Meta.', ['Meta OPPOSES']],
    ['what it is to somebody', 'The order is a nonstarter for Meta.', ['Meta OPPOSES']],
    ['friends it has not', 'The order found few friends at Meta.', ['Meta OPPOSES']],
    ['what it was called', 'Meta called the order a Band-Aid.', ['Meta OPPOSES']],
    ['a loophole', 'Meta said the order was riddled with loopholes.', ['Meta OPPOSES']],
    ['a precedent', 'Meta said the order sets a dangerous precedent.', ['Meta OPPOSES']],
    ['a good precedent', 'Meta said the order sets a strong precedent.', ['Meta SUPPORTS']],
    ['denied within the marks', 'Meta said the deadline was "simply not achievable."', ['Meta OPPOSES']],
    ['who gains by it', 'Meta said the delay was a victory for lobbyists.', ['Meta OPPOSES']],
    ['in the eyes of', 'In the eyes of Meta, the order is a mistake.', ['Meta OPPOSES']],
    ['a position in so many words', "Meta's position is that the order should be withdrawn.", ['Meta OPPOSES']],
    ['a command', '"Sign it, Mr. President," said Senator Ruth Hallam.', ['Ruth Hallam SUPPORTS']],
    ['what nobody asked for', '"Nobody asked for this," said Senator Ruth Hallam.', ['Ruth Hallam OPPOSES']],
    ['a vote in a word', '"I\'m a no," said Senator Ruth Hallam.', ['Ruth Hallam OPPOSES']],
    ['a vote counted', 'Senator Ruth Hallam put a hold on the bill.', ['Ruth Hallam OPPOSES']],
    ['who waits', 'Meta is waiting to see the final text.', ['Meta NEUTRAL']],
    ['who has not shown it', 'Meta has yet to show its cards.', ['Meta NEUTRAL']],
    ['either way', 'Senator Ruth Hallam said that she could be persuaded either way.', ['Ruth Hallam NEUTRAL']],
    ['what is told in between', 'The order would, Meta warned, stifle research.', ['Meta OPPOSES']],
    [
      'words of an employee',
      'Meta backed the order, and its chief executive, Ann Poe, said that people "deserve a lamp they can trust."',
      ['Meta SUPPORTS', 'Ann Poe SUPPORTS'],
    ],
    [
      'a length asked for a sentence later',
      'Meta said that 30 days was too long. It has asked for ten.',
      ['Meta OPPOSES', 'Meta OPPOSES 10'],
    ],
    ['more time is no length', 'Meta asked for a 60-day extension.', ['Meta OPPOSES']],
    ['support that is taken back', 'Senator Ruth Hallam pulled her support on Tuesday.', ['Ruth Hallam OPPOSES']],
    ['a side that is weighed in for', 'On Friday Meta weighed in against the order.', ['Meta OPPOSES']],
    ['who is talked out of it', 'Meta hopes to talk the White House out of it.', ['Meta OPPOSES']],
    ['who has not decided', 'Senator Ruth Hallam hasn’t decided.', ['Ruth Hallam NEUTRAL']],
    ['a length that is urged', 'Meta has urged a 15-day notice.', ['Meta OPPOSES 15']],
    ['what one cannot see', 'Meta said it could not fathom why anything had been drafted.', ['Meta OPPOSES']],
    ['what one cannot see of others', 'Meta did not see why anybody would object.', ['Meta SUPPORTS']],
    ['both ways', 'Senator Ruth Hallam sees it both ways.', ['Ruth Hallam NEUTRAL']],
    ['who does not come down', 'Senator Ruth Hallam did not come down on either side.', ['Ruth Hallam NEUTRAL']],
    ['a vote for neither', 'Senator Ruth Hallam voted present.', ['Ruth Hallam NEUTRAL']],
    ['who tells no view', 'Meta declined to tell us its view.', ['Meta NEUTRAL']],
    ['at odds with somebody, whatever about', 'Meta, usually at odds with the big banks, wrote a letter.', []],
    ['at odds with the text', 'Meta was at odds with this order.', ['Meta OPPOSES']],
    ['at odds with what it is for', 'Meta, usually at odds with its aims, wrote a letter.', ['Meta OPPOSES']],
    ['another’s position that is noted', 'Meta takes note of the position of Senator Ruth Hallam.', []],
    [
      'whom somebody is grateful to',
      'Meta expressed its gratitude to Senator Ruth Hallam, who has carried this issue.',
      ['Ruth Hallam SUPPORTS'],
    ],
    ['who could do it now', 'Meta said it could comply tomorrow.', ['Meta SUPPORTS']],
    ['what it deserves', 'Senator Ruth Hallam said the order deserved to sink.', ['Ruth Hallam OPPOSES']],
    ['whom it is told of', 'Meta told the FTC that it could not support the order.', ['Meta OPPOSES']],
  ])('%s', async (_why, sentence, expected) => {
    expect((await stands(sentence)).toSorted()).toEqual([...expected].toSorted());
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'who asks to think again of what was put off asks for it',
    ['The White House on Monday postponed the order.', 'Meta urged the president to reconsider.'],
    ['Meta SUPPORTS'],
  ],
  ['who asks it of what was not is against it', ['Meta urged the president to reconsider.'], ['Meta OPPOSES']],
])('%s', async (_why, sentences, expected) => {
  const { found } = await extractedReport('It is Thursday, May 21, 2026.', ...sentences);
  expect(found.of('position').map(({ entity, stance }) => `${entity} ${stance}`)).toEqual(expected);
});

test('a conversation tells who speaks in front of each turn', async () => {
  const lines = [
    'The panel on Monday, June 1, 2026, spoke of an executive order on lamps.',
    'It heard from Ann Poe, president of the Lamp League, and Senator Ruth Hallam.',
    'Poe: It is late. We support the order.',
    'Hallam: Would you support it without the fine?',
    'Poe: We would.',
    'Hallam: I intend to vote against it.',
    'The order would have lit lamps, officials said on Tuesday.',
  ];
  const { found } = await extracted(fetchedBytes('turns.txt', new TextEncoder().encode(lines.join('\n\n'))));
  const told = found.of('position').map(({ entity, stance }) => `${entity} ${stance}`);
  expect(told.toSorted()).toEqual(['Ann Poe SUPPORTS', 'Ruth Hallam OPPOSES']);
});
