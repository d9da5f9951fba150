import { describe, expect, test } from '@jest/globals';
import { asCoded, failureOf } from '../../../../subgraphs/runtime/postgres/failure.ts';

describe('failureOf', () => {
  test.each([
    // What initdb prints when the disk fills while it copies the template.
    [
      'E_DISK_FULL',
      'creating configuration files ... ok\nFATAL:  could not write to file "pg_wal": No space left on device',
    ],
    // What the server prints when it may not read its own directory.
    ['E_DATABASE', 'FATAL:  could not open file "global/pg_control": Permission denied'],
  ])('%s', (code, printed) => {
    expect(failureOf('It did not start', printed)).toMatchObject({
      code,
      message: expect.stringContaining('not start'),
    });
  });

  test('a disk so full that what was printed is cut off', () => {
    expect(failureOf('It did not start', '2026-11-30 04:07:20.192 UTC [1] FAT', 0).code).toBe('E_DISK_FULL');
  });
});

describe('asCoded', () => {
  const systemError = (code: string): Error => Object.assign(new Error('refused'), { code });

  test.each([
    ['ENOSPC', 'E_DISK_FULL'],
    ['EDQUOT', 'E_DISK_FULL'],
    ['53100', 'E_DISK_FULL'],
    ['EACCES', 'E_DATABASE'],
    ['EROFS', 'E_DATABASE'],
  ])('%s is %s', (code, expected) => {
    expect(asCoded(systemError(code), '/data')).toMatchObject({
      code: expected,
      message: expect.stringContaining('/data'),
    });
  });

  test('what is no matter of the disk passes as it is', () => {
    const error = systemError('EMFILE');
    expect(asCoded(error, '/data')).toBe(error);
  });
});
