/** Excerpts and parts of codes, which no head names, and directives as a scanner read them. */
import { describe, expect, test } from '@jest/globals';
import { structured } from '../reading.ts';

const LAMPS = 'Each keeper shall light a lamp at dusk. No keeper may leave it. A keeper must not sell oil.';
const ITEMS = `(a) ${LAMPS}\n\n(b) A warden shall count the lamps and must report a lamp that is out.`;

describe('a text that no head names', () => {
  test.each<[what: string, text: string, kind: string | null, title: string | null, called: string | null]>([
    [
      'calls itself a policy',
      `1. Purpose. This policy is of lamps. ${LAMPS}\n\n2. Scope. This policy binds all keepers.`,
      'OTHER',
      null,
      'policy',
    ],
    [
      'calls itself a memorandum',
      `[Introduction left out.]\n\nSec. 1. Lamps. (a) This memorandum is of lamps.\n\n${ITEMS}\n\nSec. 2. Effect. This memorandum is no grant of oil.`,
      'MEMORANDUM',
      null,
      'memorandum',
    ],
    [
      'is guidance that explains',
      `Guidance on Lamps and the Law of Oil\n\nThe Office of Lamps issues this guidance to explain the law.\n\nI. Who is bound\n\nA keeper should know the law.`,
      'GUIDANCE',
      'Guidance on Lamps and the Law of Oil',
      'guidance',
    ],
    ['is a part of a code', `§ 31.20 Lamps of harbors\n\n${ITEMS}`, 'OTHER', '§ 31.20 Lamps of harbors', '§ 31.20'],
    [
      'is a part whose heading says so',
      `PART 31—LAMPS OF HARBORS\n\n§ 31.1 Scope.\n\n(a) This part is of lamps.\n\n${ITEMS}\n\n§ 31.2 Keepers.\n\n${ITEMS} Under this part a lamp is a light.`,
      'OTHER',
      'PART 31—LAMPS OF HARBORS',
      'part',
    ],
    [
      'is an article of another union’s law',
      `Article 1\nSubject\n\n1. This Directive lays down rules on lamps.\n\n${ITEMS}\n\nArticle 2\nKeepers\n\n2. States shall give effect to this Directive.`,
      'DIRECTIVE',
      null,
      'Directive',
    ],
    [
      'begins with a heading that any text has',
      `1. OVERVIEW\n\nThis framework is of lamps. ${LAMPS}\n\n2. KEEPERS\n\nThis framework binds keepers, who must obey.`,
      'FRAMEWORK',
      null,
      'framework',
    ],
    [
      'calls itself a report',
      `1. Findings\n\nThis report is of lamps. This report says that keepers must be heard. ${LAMPS}\n\n2. Advice\n\nKeepers shall be heard.`,
      null,
      null,
      null,
    ],
    [
      'is a template',
      `Lamp Policy Template\n\n1. Purpose\n\nThis policy is of lamps. ${LAMPS}\n\n2. Scope\n\nThis policy binds keepers.`,
      null,
      null,
      null,
    ],
    [
      'tells what others said',
      `1. Lamps\n\nThe keeper said that lamps must burn. “We shall see,” he said, and according to a warden oil must be bought, she said.`,
      null,
      null,
      null,
    ],
    [
      'has numbers and rules nothing',
      `1. Lamps\n\nLamps are lights.\n\n2. Oil\n\nOil burns, and costs money.`,
      null,
      null,
      null,
    ],
    [
      'rules something once in many pages',
      `1. Lamps\n\n${'Lamps are lights, and lights are seen. '.repeat(300)}\n\n2. Oil\n\nKeepers shall buy oil.`,
      null,
      null,
      null,
    ],
    [
      'speaks of another’s rule, as an alert does',
      `1. What it says\n\nThe Exchange adopted it on March 4. This rule applies to keepers. This rule requires lamps. Companies should read it. Boards must meet, and they should ask.`,
      null,
      null,
      null,
    ],
    [
      'is one of a series, and says so',
      `1. Lamps\n\nThis is part of our series. Keepers should read it. This was part of the last one, and keepers must read that.`,
      null,
      null,
      null,
    ],
    [
      'teaches how to use something',
      `1. Set-up\n\nThis policy shows how to install the lamp driver. You must have a lamp. You should read the rest of this policy. You must not smoke.\n\n2. Use\n\nYou should light it.`,
      null,
      null,
      null,
    ],
    [
      'is a guide',
      `1. Set-up\n\nThis guide is of lamps. Keepers must have oil and should have wicks. The rest of this guide is of oil.\n\n2. Oil\n\nKeepers shall buy it.`,
      null,
      null,
      null,
    ],
    [
      'is an alert to clients by its title',
      `Client Alert: New Lamp Rules\n\n1. Keepers\n\nThis policy is new. ${LAMPS} This policy binds them.`,
      null,
      null,
      null,
    ],
    [
      'announces a rule to the press',
      `Department of Harbors\n\nMarch 4, 2031\n\nDepartment Finalizes Protections for Lamp Workers\n\nThe Department today announced a rule. “This rule will save lives,” said Secretary Jane Roe. This rule will lower costs, workers will see, and keepers must read it.`,
      null,
      null,
      null,
    ],
  ])('%s', async (_, text, kind, title, called) => {
    const { identity, document } = await structured('a.txt', text);
    const { span } = identity.kind ?? {};
    expect({
      kind: identity.kind?.value ?? null,
      called: span ? document.text.slice(span.start, span.end) : null,
      documentKind: identity.documentKind,
    }).toEqual({ kind, called, documentKind: kind === null ? expect.stringMatching(/other|report/) : 'instrument' });
    if (kind !== null) expect(identity.title?.value ?? null).toBe(title);
  });
});

test('the day of a draft is none of its publication', async () => {
  const { identity } = await structured(
    'a.txt',
    `DRAFT\n\nGuidance on the Use of Harbor Lamps\n\nMarch 4, 2031\n\n1. Purpose. ${LAMPS} They should, and keepers should.`,
  );
  expect([identity.kind?.value, identity.publishedOn, identity.isIssued]).toEqual(['GUIDANCE', null, false]);
});

describe('a directive as it was printed or scanned', () => {
  test.each<[what: string, head: string, number: string, signedOn: string | null, issuer: string]>([
    [
      'a number of which a 1 was read as a letter',
      'Binding Operational Directive BOD-I 5-91\n\nOriginal Release Date: May 21 , 2015',
      '15-91',
      '2015-05-21',
      'Department of Homeland Security',
    ],
    [
      'a head whose lines run together',
      'Binding Operational Directive BOD 19-91 Original Release Date: May 7, 2019 Applies to: All agencies',
      '19-91',
      '2019-05-07',
      'Cybersecurity and Infrastructure Security Agency',
    ],
    [
      'before there was an Agency',
      'Emergency Directive 18-91\n\nOriginal Release Date: November 15, 2018',
      '18-91',
      '2018-11-15',
      'Department of Homeland Security',
    ],
    [
      'words that a scanner joined, and a letterhead without a day',
      'Binding OperationalDirective BOD-16-91\n\nU.S. Department of Homeland Security Washington, DC',
      '16-91',
      null,
      'Department of Homeland Security',
    ],
    [
      'a colon that stands apart',
      'Emergency Directive 20-91\n\nOriginal Release Date : September 18, 2020',
      '20-91',
      '2020-09-18',
      'Cybersecurity and Infrastructure Security Agency',
    ],
    ['without a day', 'Emergency Directive 31-91', '31-91', null, 'Cybersecurity and Infrastructure Security Agency'],
  ])('%s', async (_, head, number, signedOn, issuer) => {
    const { identity } = await structured('a.txt', `${head}\n\nSUBJECT: Lamps\n\nAgencies shall light lamps.`);
    expect({
      number: identity.number?.value,
      signedOn: identity.signedOn?.value ?? null,
      issuer: identity.issuer?.value,
    }).toEqual({ number, signedOn, issuer });
  });
});
