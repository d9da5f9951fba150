import { describe, expect, test } from '@jest/globals';
import { isMoment, knownInstant, NOW, validDay } from '../../../schema/domain/as-of.ts';
import {
  bareId,
  fold,
  idAt,
  inheritTime,
  innerId,
  instrumentId,
  parseId,
  provisionId,
  slug,
  typeOfId,
  versionId,
} from '../../../schema/domain/ids.ts';

describe('ids', () => {
  const version = versionId(instrumentId('eo/14110'), 'signed');

  test('read as what they name', () => {
    expect(version).toBe('version/us/eo/14110/signed');
    expect(provisionId(version, '2(b)(iii)')).toBe('provision/us/eo/14110/signed/2(b)(iii)');
    expect(innerId('Obligation', version, '2(b)', 'The Secretary shall report.')).toMatch(
      /^obligation\/us\/eo\/14110\/signed\/2\(b\)\/[0-9a-f]{8}$/,
    );
  });

  test.each([
    ['line breaks', 'shall report\n   to the President', 'shall report to the President'],
    ['kinds of quotes', '“covered” models', "``covered'' models"],
    ['a hyphen at a line end', 'govern-\nment', 'government'],
    ['capitals', 'THE SECRETARY', 'The Secretary'],
  ])('are the same for the same words whatever the format did: %s', (_why, one, other) => {
    expect(fold(one)).toBe(fold(other));
    expect(innerId('Obligation', version, '2', one)).toBe(innerId('Obligation', version, '2', other));
  });

  test('differ for other words and other places', () => {
    const id = innerId('Obligation', version, '2', 'shall report');
    expect(innerId('Obligation', version, '2', 'may report')).not.toBe(id);
    expect(innerId('Obligation', version, '3', 'shall report')).not.toBe(id);
  });

  test.each([
    ['agency/cisa', 'Agency'],
    ['cyber-program/x', 'CyberProgram'],
    ['statement/abc', null],
    ['nonsense', null],
    ['', null],
  ])('tell their type: %s', (id, type) => expect(typeOfId(id)).toBe(type));

  test.each([
    ["President's Council", 'presidents-council'],
    ['Équipe 1', 'equipe-1'],
    ['  --  ', ''],
  ])('slugs: %s', (name, expected) => expect(slug(name)).toBe(expected));
});

describe('ids as of a time', () => {
  test.each([
    [NOW, 'agency/cisa'],
    [{ valid: '2025-01-19', known: null }, 'agency/cisa@valid=2025-01-19'],
    [{ valid: null, known: '2026-06' }, 'agency/cisa@known=2026-06'],
    [{ valid: '2025', known: '2026-06-01T12:00:00.25Z' }, 'agency/cisa@valid=2025,known=2026-06-01T12:00:00.25Z'],
  ])('%j', (asOf, id) => {
    expect(idAt('agency/cisa', asOf)).toBe(id);
    expect(parseId(id)).toEqual({ bare: 'agency/cisa', asOf });
    expect(bareId(id)).toBe('agency/cisa');
    expect(inheritTime(id, 'agency/nist')).toBe(idAt('agency/nist', asOf));
    expect(typeOfId(id)).toBe('Agency');
  });

  test.each([
    ['nothing', '@valid='],
    ['no day', '@valid=2025-02-30'],
    ['no month', '@known=2026-13'],
    ['words', '@known=yesterday'],
    ['an hour without a zone', '@known=2026-06-01T12:00:00'],
    ['the other order', '@known=2026,valid=2025'],
    ['one clock twice', '@valid=2025,valid=2026'],
    ['more behind it', '@valid=2025/provision'],
  ])('a time that is none: %s', (_, time) => expect(parseId(`agency/cisa${time}`)).toBeNull());

  test('an @ of something else is part of the id', () =>
    expect(parseId('person/ada@home')).toEqual({ bare: 'person/ada@home', asOf: NOW }));

  test.each([
    ['2026', '2026-12-31T23:59:59.999999Z'],
    ['2024-02', '2024-02-29T23:59:59.999999Z'],
    ['2026-06-01', '2026-06-01T23:59:59.999999Z'],
    ['2026-06-01T12:00:00Z', '2026-06-01T12:00:00.999999Z'],
    ['2026-06-01T12:00:00.250Z', '2026-06-01T12:00:00.250999Z'],
  ])('a moment means the end of its period: %s', (moment, instant) => {
    expect(isMoment(moment)).toBe(true);
    expect(knownInstant(moment)).toBe(instant);
  });

  test.each(['2026-06-01T24:00:00Z', '2026-02-30T00:00:00Z', '2026-06-01T00:00:00+02:00', '', '26'])(
    'no moment: %s',
    (moment) => expect(isMoment(moment)).toBe(false),
  );

  test('a day of the world is the last of its period', () => expect(validDay('2024-02')).toBe('2024-02-29'));
});
