/** What is to be done: the verb, and its object without the limit, which is told for itself. */
import { expect, it } from '@jest/globals';
import { order } from './order.ts';

it.each<[why: string, text: string, act: string, object: string | null]>([
  ['either of two manners', 'The Secretary of Energy shall openly or quietly light lamps.', 'light', 'lamps'],
  ['from now on', 'The Secretary of Energy will henceforth light lamps.', 'light', 'lamps'],
  [
    'how soon',
    'The Secretary of Energy shall as soon as practicable light lamps, wicks, and oil.',
    'light',
    'lamps, wicks, and oil',
  ],
  [
    'a list of whom to work with',
    'The Secretary of Energy shall, in coordination with the Secretary of Labor, the Director of the Office of Management and Budget (OMB), and the heads of the lamp offices, draw and print a map of lamps.',
    'draw',
    'and print a map of lamps',
  ],
  [
    'whom one is among',
    'The Secretary of Energy shall, after consultation with State, local, and Tribal officials and the private sector, count lamps.',
    'count',
    'lamps',
  ],
  [
    'a break in a word',
    'Lamp records shall not be re- disseminated by the Secretary of Energy.',
    're-disseminate',
    'Lamp records',
  ],
  ['two beginnings of a word', 'Lamps shall be pre- and post-tested by the Secretary of Energy.', 'post-test', 'Lamps'],
  [
    'what is borne by whom',
    'The costs for publication of this order shall be borne by the Department of Energy and the Department of Labor in equal shares.',
    'bear',
    'the costs for publication of this order in equal shares',
  ],
  [
    'what is done to it',
    'The reports of the Secretary of Energy shall be held in abeyance by the Secretary of Labor.',
    'hold',
    'the reports of the Secretary of Energy in abeyance by the Secretary of Labor',
  ],
  [
    'what it shall not be used for',
    'No lamp funds shall be used by the Secretary of Energy to light harbors.',
    'use',
    'lamp funds to light harbors',
  ],
  [
    'in what order',
    'Precedence of keepers shall be determined by the Secretary of Energy in the order of their towns.',
    'determine',
    'Precedence of keepers in the order of their towns',
  ],
  [
    'a pronoun is nothing that can be told',
    'The Secretary of Energy shall count the lamps. They shall be lit by the Secretary of Energy in the harbor.',
    'light',
    'in the harbor',
  ],
  [
    'a clause before what is done',
    'Insofar as the Lamp Act may apply to the Board, any functions of the President under the Act shall be performed by the Secretary of Energy.',
    'perform',
    'any functions of the President under the Act',
  ],
  [
    'what stands between the verb and its object',
    'The Secretary of Energy shall review, in consultation with the Lamp Council, lamp standards of harbors.',
    'review',
    'lamp standards of harbors',
  ],
  [
    'how often, between them',
    'The Secretary of Energy shall address, on an ongoing basis, the risks of lamps.',
    'address',
    'the risks of lamps',
  ],
  [
    'a list between them is not cut in two',
    'The Secretary of Energy shall draw, in collaboration with the Secretary of State, the Secretary of Labor, and the Secretary of War, a map of lamps.',
    'draw',
    'in collaboration with the Secretary of State, the Secretary of Labor, and the Secretary of War, a map of lamps',
  ],
  [
    'a list without officers between them is not cut either',
    'The Secretary of Energy shall develop, in coordination with State, local, and Tribal governments, a plan for lamps.',
    'develop',
    'in coordination with State, local, and Tribal governments, a plan for lamps',
  ],
  [
    'nor one of things',
    'The Secretary of Energy shall draw, in consultation with lamp makers, harbor masters, and keepers, a map of lamps.',
    'draw',
    'in consultation with lamp makers, harbor masters, and keepers, a map of lamps',
  ],
  [
    'a condition is no aside',
    'The Secretary of Energy shall not release, without consent of the Board, lamps of harbors.',
    'release',
    'without consent of the Board, lamps of harbors',
  ],
  [
    'a quantity keeps its no',
    'No more than 20 lamps shall be sold by the Secretary of Energy.',
    'sell',
    'No more than 20 lamps',
  ],
  [
    'what a relative clause tells of it',
    'Such lamps as the Lamp Council may select shall be lit by the Secretary of Energy.',
    'light',
    'such lamps as the Lamp Council may select',
  ],
  [
    'whom they act through is told of them',
    'All lamps shall be lit by the Secretary of Energy, acting through the Lamp Office, in all harbors.',
    'light',
    'all lamps in all harbors',
  ],
  [
    'how often behind them',
    'All lamps shall be counted by the Secretary of Energy once a year.',
    'count',
    'all lamps once a year',
  ],
  [
    'a limit behind a noun that ends like a participle',
    'The Secretary of Energy shall complete the upgrade by May 1, 2032.',
    'complete',
    'the upgrade',
  ],
  [
    'a limit behind a plural',
    'The Secretary of Energy shall feed the children by May 1, 2032.',
    'feed',
    'the children',
  ],
  ['a limit behind a need', 'The Secretary of Energy shall meet the need by May 1, 2032.', 'meet', 'the need'],
  [
    'a limit of what was sold',
    'The Secretary of Energy shall count the lamps sold by June 1, 2032.',
    'count',
    'the lamps sold by June 1, 2032',
  ],
  [
    'a limit from which something begins',
    'The Secretary of Energy shall light lamps, beginning on May 1, 2032.',
    'light',
    'lamps',
  ],
  [
    'open to all',
    'The Secretary of Energy shall keep lists. The lists shall be publicly accessible.',
    'be accessible',
    null,
  ],
  [
    'a limit at the end',
    'The Secretary of Energy shall send a list of lamps to the President by July 31, 2031.',
    'send',
    'a list of lamps to the President',
  ],
  ['a limit alone', 'The Secretary of Energy shall act within 90 days of the date of this order.', 'act', null],
  [
    'a limit before',
    'The Secretary of Energy shall publish by July 31, 2031, a list of lamps.',
    'publish',
    'a list of lamps',
  ],
  [
    'a limit within',
    'The Secretary of Energy shall send to the President, within 60 days of the date of this order, a list of lamps.',
    'send',
    'to the President, within 60 days of the date of this order, a list of lamps',
  ],
])('%s', async (_, text, act, object) => {
  const last = (await order(text)).found.of('obligation').at(-1);
  expect([last?.act, last?.object]).toEqual([act, object]);
});
