/** Sides that reports tell without a verb of support: what a text makes somebody feel, pains taken, nouns, polls, first persons. */
import { describe, expect, test } from '@jest/globals';
import { extractedReport } from '../../read-sample.ts';

const found = async (sentence: string) => (await extractedReport(sentence)).found;
const stands = async (sentence: string): Promise<readonly string[]> =>
  (await found(sentence))
    .of('position')
    .map(({ entity, stance, counterProposal }) =>
      [entity, stance, ...(counterProposal ? [counterProposal.value] : [])].join(' '),
    );

describe('positions', () => {
  test.each<[string, string, readonly string[]]>([
    ['what pleases', 'The delay delighted the chip industry.', ['chip industry SUPPORTS']],
    [
      'what pleases some and not others',
      'The decision dismayed privacy groups but delighted startups.',
      ['privacy groups OPPOSES', 'startups SUPPORTS'],
    ],
    ['what does not please', 'The order did not impress Meta.', ['Meta OPPOSES']],
    ['what only might', 'The order could anger Meta.', []],
    ['how it sits with somebody', 'The delay sat badly with privacy groups.', ['privacy groups OPPOSES']],
    ['the passive with a group', 'The delay was cheered by the chip industry.', ['chip industry SUPPORTS']],
    ['who is delighted by somebody’s decision', 'Google was delighted by Meta’s decision.', ['Google SUPPORTS']],
    ['the passive without a verb of being', 'The order, savaged by Meta, will come back.', ['Meta OPPOSES']],
    ['"by" that names nobody', 'Meta backed the order by sending a letter.', ['Meta SUPPORTS']],
    ['pains taken', 'Meta worked behind the scenes to kill the order.', ['Meta OPPOSES']],
    ['pains taken for it', 'Meta is fighting to save the order.', ['Meta SUPPORTS']],
    ['a particle behind the object', 'Meta spent weeks trying to water the order down.', ['Meta OPPOSES']],
    ['what one is known for', 'Meta is understood to be in favor of the order.', ['Meta SUPPORTS']],
    ['one of few', 'Meta is one of the few companies to support the order.', ['Meta SUPPORTS']],
    ['less than', 'Meta was less than thrilled.', ['Meta OPPOSES']],
    ['what one has not given up on', 'Meta is not giving up on the order.', ['Meta SUPPORTS']],
    ['judgment reserved', 'Meta has reserved judgment on the order.', ['Meta NEUTRAL']],
    ['what one wants buried', 'Meta wants it buried.', ['Meta OPPOSES']],
    ['what one wants out by a day', 'Meta wants it out by July.', ['Meta SUPPORTS']],
    ['what is not praise', 'Meta described the order as "not workable."', ['Meta OPPOSES']],
    ['a warning of doing without it', 'Meta warned that people will otherwise pay for it.', ['Meta SUPPORTS']],
    ['a threshold that is to fall', 'Meta would like the threshold lowered to 10.', ['Meta SUPPORTS']],
    ['a charge that is rejected', 'Google made a charge that Meta rejects.', []],
    ['whose allies are told', 'The order has an unlikely ally in Meta.', ['Meta SUPPORTS']],
    ['where it comes from', 'The loudest opposition came from Meta.', ['Meta OPPOSES']],
    ['not everybody', 'Not everyone at Meta is sorry.', []],
    ['a side left behind', 'Meta was initially opposed but came around in May.', ['Meta SUPPORTS']],
    ['a question', 'Whether companies will accept the order is unclear.', []],
    ['with the report', 'Meta stood with us.', ['Meta SUPPORTS']],
    ['a hope for a number', 'Meta hoped the final text would set a window of 20 days.', ['Meta OPPOSES 20']],
    ['a number that would suffice', "Meta suggested in Rome that ten days' notice would suffice.", ['Meta OPPOSES 10']],
  ])('%s', async (_case, sentence, expected) => {
    expect((await stands(sentence)).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('who speaks', () => {
  test.each<[string, string, string | null]>([
    ['a poll is nobody’s word', 'In a poll, 74 percent of Meta users said that it was late.', null],
    ['who argues is the subject', 'Senator Ruth Hallam defended Meta, arguing that it was late.', 'Ruth Hallam'],
    ['a ministry', 'The French finance ministry said that it was late.', 'French finance ministry'],
    ['a view', 'In Meta’s view, the order is "a mistake to the last word."', 'Meta'],
    ['no verb of feeling', 'Meta is concerned that the order was late.', null],
  ])('%s', async (_case, sentence, speaker) => {
    expect((await found(sentence)).of('claim').findLast(({ speaker: one }) => one !== null)?.speaker ?? null).toBe(
      speaker,
    );
  });
});
