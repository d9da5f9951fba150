/** Steps in the life of a text, and sides by clause: each row a sentence of our own, and what looks like it but is none. */
import { describe, expect, test } from '@jest/globals';
import { extracted, extractedReport, fetchedBytes } from '../../read-sample.ts';

const read = (...lines: readonly string[]) =>
  extracted(
    fetchedBytes(
      'lamps.md',
      new TextEncoder().encode(
        [
          '# Lamps wait',
          '*June 4, 2026*',
          'Senator Ruth Hallam said that an executive order on lamps would wait. Two aides told reporters the same.',
          ...lines,
          'Meta said little. A spokesman for the House declined to comment, he said.',
        ].join('\n\n'),
      ),
    ),
  );
const steps = async (sentence: string): Promise<readonly string[]> =>
  (await read(sentence)).found
    .of('event')
    .filter(({ date, status }) => date !== null || status !== null)
    .map(({ date, status }) => `${date ?? '?'} ${status ?? '-'}`);

describe('steps of a text', () => {
  test.each<[string, string, readonly string[]]>([
    ['moved', 'The signing has been moved to June 30.', ['? POSTPONED', '2026-06-30 SCHEDULED']],
    ['pushed', 'On Tuesday the effective date was pushed to July 8.', ['2026-06-02 POSTPONED', '2026-07-08 SCHEDULED']],
    ['a particle apart', 'On Tuesday the White House called the whole thing off.', ['2026-06-02 POSTPONED']],
    ['it', 'On Tuesday the president suspended it for 90 days.', ['2026-06-02 POSTPONED']],
    ['a plan given up', 'On Monday she dropped plans to sign the order.', ['2026-06-01 POSTPONED']],
    ['not to', 'On Monday she decided not to sign the order.', ['2026-06-01 POSTPONED']],
    ['going to', 'The president was going to sign it Friday at a depot.', ['2026-06-05 SCHEDULED']],
    ['a day in front', 'Nobody has seen a list for the June 9 signing.', ['2026-06-09 SCHEDULED']],
    ['into force', 'The order was to take effect on June 24.', ['2026-06-24 SCHEDULED']],
    ['revoked', 'On Monday the president revoked the executive order on lamps.', ['2026-06-01 REVOKED']],
    ['what the text delays', 'A survey in May found that the order had delayed one purchase.', ['2026-05 -']],
    ['others that are late', 'After the ceremony on Monday the guests were held up by rain.', ['2026-06-01 -']],
    ['something else put off', 'Because of the release on Monday a concert was postponed.', ['2026-06-01 -']],
    ['through the cracks', 'The rule fell through the cracks in May.', ['2026-05 -']],
    ['a sentence that is suspended', 'On Tuesday the president suspended it for good behavior.', ['2026-06-02 -']],
    ['its own paper', 'On Tuesday Meta declined to release its memo.', ['2026-06-02 -']],
    ['from where it is taken', 'The draft was pulled from the archive on Tuesday and read aloud.', ['2026-06-02 -']],
    ['of a court', 'On Tuesday a judge rescinded the gag order.', ['2026-06-02 -']],
    ['of a tariff', 'On Tuesday the state repealed the tariff rule.', ['2026-06-02 -']],
    ['what is felt', 'Ruth Hallam said she was upset that the order was put off.', []],
    ['what is asked', 'Meta urged that the order be abandoned.', []],
    ['another year', 'In 2025 the House withdrew a plan two days before it was to take effect.', ['2025 -']],
    ['another text', 'It is expected to publish a map on June 20.', ['2026-06-20 -']],
  ])('%s', async (_what, sentence, expected) => {
    expect(await steps(sentence)).toEqual(expected);
  });
  test('an order that is revoked beside one that waits is another', async () => {
    const { found } = await read(
      'On Monday the signing of the order was put off.',
      'On Tuesday she revoked the order of 2024.',
    );
    expect(found.of('event').map(({ status }) => status)).not.toContain('REVOKED');
  });
});

const stands = async (sentence: string): Promise<readonly string[]> =>
  (await extractedReport(sentence)).found
    .of('position')
    .map(({ entity, stance, counterProposal }) =>
      [entity, stance, ...(counterProposal ? [counterProposal.value] : [])].join(' '),
    );

describe('sides by clause', () => {
  test.each<[string, string, readonly string[]]>([
    ['a suit to undo', 'Meta sued to block the order.', ['Meta OPPOSES']],
    ['a suit to restore', 'Meta filed suit on May 6 to have the order reinstated.', ['Meta SUPPORTS']],
    ['a court asked to act', 'Meta sued to force the agency to issue the rule.', ['Meta SUPPORTS']],
    ['a suit to keep it from', 'Meta sued to keep the order from taking effect.', ['Meta OPPOSES']],
    ['a suit to save something else', 'Meta sued to save its lamps from the order.', ['Meta OPPOSES']],
    ['doing without it', 'Meta said that without it the memo would be toothless.', ['Meta SUPPORTS']],
    ['even without it', 'Meta said that even without the review the order would be a burden.', ['Meta OPPOSES']],
    ['the bare subjunctive', 'Meta recommended in May that the agency delay the rule.', ['Meta OPPOSES']],
    ['the bare subjunctive, denied', 'Meta insisted that nobody weaken the rule.', []],
    ['a delay that is to end', 'Meta asked that the agency end the delay.', []],
    ['what is to be stricter', 'Meta would prefer that testing be mandatory.', ['Meta SUPPORTS']],
    ['one of those who do', 'Meta was reportedly among those who argued for the order.', ['Meta SUPPORTS']],
    ['what it objected', 'Meta objected that the draft came late.', ['Meta OPPOSES']],
    ['a need denied', 'Meta told the board that it did not need the order.', ['Meta OPPOSES']],
    ['what is to be awaited', 'Meta said the county should wait for the federal rules.', ['Meta SUPPORTS']],
    ['what none is to follow', 'Meta said no county should follow federal rules.', []],
    ['a return hoped for', 'Meta said it hopes the order comes back.', ['Meta SUPPORTS']],
    ['no return hoped for', 'Meta said it hopes the order stays dead.', ['Meta OPPOSES']],
    ['no care', 'Meta does not care who signs the order.', ['Meta NEUTRAL']],
    ['one thing before another', 'Meta said the president had put donors ahead of patients.', ['Meta OPPOSES']],
    ['who is kept from it', 'Meta said the rule would keep medicines from patients.', ['Meta OPPOSES']],
    ['a wait', 'Meta said every week of delay was a gift to smugglers.', ['Meta OPPOSES']],
    ['a gift to somebody good', 'Meta said the order was a gift to nurses.', []],
    ['changes elsewhere', 'Meta said the order requires changes to how it sells lamps.', []],
    ['what is asked with another thing', 'Meta has proposed a waiver and a 20-day period.', ['Meta OPPOSES 20']],
    ['rather than', 'Meta asked the agency to take plans 15 days before export rather than 40.', ['Meta OPPOSES 15']],
    ['not with the other', 'Meta said it could comply with a 10-day period but not with 21.', ['Meta OPPOSES 10']],
    ['what has not been told', 'Meta has not said whether plans must be filed again.', []],
    ['which side has not been told', 'Meta has not said whether it supports the order.', ['Meta NEUTRAL']],
    ['a union by its trade', "The bus drivers' union supports the order.", ["bus drivers' union SUPPORTS"]],
    ['the whole by another', 'Meta objected that it was late, an aide said.', ['Meta OPPOSES']],
  ])('%s', async (_what, sentence, expected) => {
    expect(await stands(sentence)).toEqual(expected);
  });
});

describe('people', () => {
  test.each<[string, string, readonly [string | null, string | null]]>([
    [
      'whoever acts',
      'Meta told the FCC so in May. Its chief executive, Jane Roe, called.',
      ['chief executive', 'Meta'],
    ],
    ['a board', 'Board member Jane Roe voted no.', ['Board member', null]],
    ['an adviser', 'The economic adviser Jane Roe told Meta so.', ['economic adviser', null]],
    ['a minister', 'Japan told the FCC so. Its trade minister, Jane Roe, called.', ['trade minister', null]],
    ['at the end', 'Jane Roe is a partner in the London office.', ['partner', null]],
  ])('%s', async (_what, sentence, [role, affiliation]) => {
    const { found } = await extractedReport(sentence);
    expect(found.of('person').slice(0, 1)).toMatchObject([{ name: 'Jane Roe', role, affiliation }]);
  });
  test('a last name that is a word of places too', async () => {
    const { found } = await extractedReport('Senator Della Street said she opposes the order.');
    expect(found.of('person')).toMatchObject([{ name: 'Della Street' }]);
  });
});
