/** Texts made to trap a grammar in backtracking: each must be read in about the time of an ordinary one. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../../ingest/readers/read.ts';
import { agencies } from '../../../../ingest/stages/extract/agencies.ts';
import { extract } from '../../../../ingest/stages/extract/index.ts';
import { obligations } from '../../../../ingest/stages/extract/obligations.ts';
import { roles } from '../../../../ingest/stages/extract/roles.ts';
import { structure } from '../../../../ingest/stages/structure.ts';
import { fetchedBytes, knownNames } from '../../read-sample.ts';

const LENGTH = 60_000;
const PREAMBLE =
  'Executive Order 19001 of March 3, 2031\n\nLamps\n\nBy the authority vested in me, it is hereby ordered as follows:\n\nSection 1. Lamps. ';

describe('hostile texts', () => {
  it.each([
    'Aa ',
    'Aa of ',
    'Aa, ',
    'A',
    'A.',
    'aa-',
    '(Aa ',
    '“Aa ',
    'shall ',
    'and shall ',
    'that ',
    'within 90 days of the date of the ',
    'Secretary of ',
    'Secretary of State, ',
    'in consultation with the Secretary of State and ',
    'each agency, ',
    'Council on Aa and ',
    'the Director of the ',
    'Assistant to the President for Aa and ',
    'There is established the Aa ',
    'I direct ',
    'is hereby directed to ',
    '“Aa” means ',
    'departments and agencies, ',
  ])('%j over and over', async (words) => {
    const text = `${PREAMBLE}${words.repeat(LENGTH / words.length)}shall report.`;
    const structured = structure(await readDocument(fetchedBytes('hostile.txt', Buffer.from(text))));
    const names = await knownNames();
    const start = performance.now();
    extract(structured, names, [agencies, obligations, roles]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  // long words where a name of several is looked for: how they part into words must be one way
  const LONG = 'A'.repeat(90);
  it.each<[what: string, text: string]>([
    [
      'the head of a part',
      `DOE DIRECTIVE 31.1\n\nDepartment of Energy\n\nLamps\n\n1. Lamps. The Department of Energy has lamps.\n\n2. Duties. The Executive Director, Office of ${LONG} (x), must count lamps.`,
    ],
    [
      'words before a name',
      `${PREAMBLE}The Secretary of Energy and ${'both '.repeat(60)}lamps shall report. The ${'regional '.repeat(40)}lamps shall report.`,
    ],
    [
      'an office that a policy for staff names',
      `City of Lamps\n\nPolicy on Lamps\n\nThis policy applies to all employees. City employees must light lamps.\n\nThe Department of ${LONG} (x) must count lamps. The Dean of ${LONG} (x) must sell lamps.`,
    ],
  ])('%s', async (_, text) => {
    const structured = structure(await readDocument(fetchedBytes('hostile.txt', Buffer.from(text))));
    const names = await knownNames();
    const start = performance.now();
    extract(structured, names, [agencies, obligations, roles]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
