/** Texts made to trap the grammar of references and of what is done to them: a grammar that backtracks does not come back from them. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../../ingest/readers/read.ts';
import { extract } from '../../../../ingest/stages/extract/index.ts';
import { references } from '../../../../ingest/stages/extract/references.ts';
import { relations } from '../../../../ingest/stages/extract/relations.ts';
import { structure } from '../../../../ingest/stages/structure.ts';
import { fetchedBytes, knownNames } from '../../read-sample.ts';

const LENGTH = 60_000;
const PREAMBLE =
  'Executive Order 19001 of March 3, 2031\n\nLamps\n\nBy the authority vested in me, it is hereby ordered as follows:\n\nSection 1. Lamps. ';

describe('hostile citations', () => {
  it.each([
    'Executive Order 18002, ',
    'Executive Order 18002 and ',
    'section 1 of the first sentence of ',
    'Executive Order 18002, as amended by Executive Order 18003, ',
    'Executive Order 18002 (the “Order”) and the Order, ',
    'such Act and that order, ',
    'the Beacon Act (Lamp Act), ',
    'the national emergency declared in Executive Order 18002 and ',
    'hereby revoke ',
    'is revoked and ',
    'the following: ',
    '(a) Executive Order 18002;\n\n(b) ',
    '“Executive Order 18002 ',
    '(Executive Order 18002 ',
    'sections 1, 2, 3 of title 5, ',
    '15 U.S.C. 1, 2, 3, ',
    'Aa, and ',
  ])('%j over and over', async (words) => {
    const text = `${PREAMBLE}${words.repeat(LENGTH / words.length)}are revoked:`;
    const structured = structure(await readDocument(fetchedBytes('hostile.txt', Buffer.from(text))));
    const names = await knownNames();
    const found = extract(structured, names, [references, relations]);
    for (const { start, end } of found.of('legal-reference')) expect(end).toBeGreaterThan(start);
  });
});
