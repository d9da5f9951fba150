/** The review that an order's own text sets up by a process "by which" others submit something. */
import { expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';

const HEAD = `Executive Order 99123 of August 4, 2031

Review of Models

By the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered:

Section 1. Purpose. Models matter.

Sec. 2. Review. (a) `;
const TAIL = `

Sec. 3. General Provisions. This order shall be implemented consistent with applicable law.

JANE ROE

THE WHITE HOUSE,
August 4, 2031.
`;
const framework = async (clause: string): Promise<Readonly<Record<string, unknown>>> => {
  const { found } = await extracted(fetchedBytes('order.txt', new TextEncoder().encode(`${HEAD}${clause}${TAIL}`)));
  return Object.assign(
    {},
    ...found
      .of('review-framework')
      .flatMap((one) =>
        (['noticeDays', 'voluntary', 'submittedBy', 'submittedTo', 'subject'] as const).flatMap((name) =>
          one[name] === null ? [] : [{ [name]: one[name].value }],
        ),
      ),
  ) as Readonly<Record<string, unknown>>;
};

test.each<[string, Readonly<Record<string, unknown>>]>([
  [
    'The Secretary of Commerce shall establish a voluntary process by which developers of AI models submit covered models to the Center for AI Standards and Innovation 30 days before their public release.',
    {
      noticeDays: 30,
      voluntary: true,
      submittedBy: 'developers',
      submittedTo: 'the Center for AI Standards and Innovation',
      subject: 'covered models',
    },
  ],
  [
    'The Secretary of Commerce shall set up a program under which all laboratories provide AI models to the Department of Energy at least 45 days before their release.',
    { noticeDays: 45, submittedBy: 'laboratories', submittedTo: 'the Department of Energy', subject: 'AI models' },
  ],
  [
    'The Secretary of Commerce shall create a mandatory regime through which laboratories notify the Secretary of Energy 10 days before training a model.',
    { noticeDays: 10, voluntary: false, submittedBy: 'laboratories', submittedTo: 'the Secretary of Energy' },
  ],
  ['The Secretary of Commerce shall study the process by which developers make AI models.', {}],
])('%s', async (clause, expected) => expect(await framework(clause)).toEqual(expected));
