/** Tables and fields that name what a page or an address would run. */
import { describe, expect, test } from '@jest/globals';
import { typeOf } from '../../../ingest/edges/publish/check.ts';
import { webAddress } from '../../../ingest/kernel/web-address.ts';
import { readDocument } from '../../../ingest/readers/read.ts';
import { identify } from '../../../ingest/stages/identify.ts';
import { fetchedBytes } from '../read-sample.ts';

describe('an address is one of the web', () => {
  test.each([
    ['https://www.lamps.example/orders/1?page=2#top', true],
    ['http://127.0.0.1:4000/', true],
    ["https://lamps.example/keeper's", true],
    ['javascript:alert(1)//https://lamps.example', false],
    ['data:text/html;base64,eA==', false],
    ['https://lamps.example/}\\input{x}', false],
    ['https://lamps.example/"onclick="x', false],
    ['https://lamps.example/ and more', false],
    ['https://', false],
    ['lamps.example', false],
    ['https://lamps.example/keepers@night?to=a@b.example#@', true],
    ['https://keeper@lamps.example/', false],
    ['https://www.lamps.example@elsewhere.example/orders', false],
    ['https://keeper:secret@lamps.example/', false],
    ['https://@lamps.example/', false],
    ['http://a%40b@lamps.example?x', false],
    ['HTTPS://Lamps.Example@[::1]/', false],
  ])('%s', (text, holds) => {
    expect(webAddress(text)).toBe(holds ? text : null);
  });

  test('that of a document, too', async () => {
    const urlOf = async (address: string): Promise<string | null> => {
      const text = `---\nsource_url: "${address}"\n---\n# Executive Order 19001 of March 3, 2031\n\nLamps are lit.`;
      const document = await readDocument(fetchedBytes('a.md', Buffer.from(text)));
      return identify(document, { start: 0, end: document.text.length }).url;
    };
    expect(await urlOf('https://lamps.example/1')).toBe('https://lamps.example/1');
    expect(await urlOf('javascript:alert(1)')).toBeNull();
  });
});

test.each([
  ['agency/lamp-board', 'Agency'],
  ['provision/us/eo/19001/signed/2(b)(i)', 'Provision'],
  ['program/10.001', 'GrantProgram'],
  ['agency/<script>alert(1)</script>', null],
  ['agency/lamps"onload', null],
  ['agency/../../lamps', null],
  ['agency//lamps', null],
  ['agency/lamps?x=1', null],
  ['agency/', null],
])('%s is the id of %s', (id, type) => {
  expect(typeOf(id)).toBe(type);
});
