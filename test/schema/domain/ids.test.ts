import { describe, expect, test } from '@jest/globals';
import { fold, innerId, instrumentId, provisionId, slug, typeOfId, versionId } from '../../../schema/domain/ids.ts';

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
