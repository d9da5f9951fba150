import { describe, expect, test } from '@jest/globals';
import { ANONYMOUS, readViewer, refusalFor, ROLES, writeViewer } from '../../../schema/domain/viewer.ts';

describe('refusalFor', () => {
  const codes = ROLES.map((role) =>
    ROLES.map((needed) => refusalFor({ subject: 'somebody', role }, needed)?.code ?? ''),
  );

  test('each role may what the roles before it may, and no more', () => {
    expect(codes).toEqual([
      ['', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
      ['', '', 'FORBIDDEN', 'FORBIDDEN'],
      ['', '', '', 'FORBIDDEN'],
      ['', '', '', ''],
    ]);
  });

  test('nobody is asked to say who they are', () => {
    expect(refusalFor(ANONYMOUS, 'READER')).toBeNull();
    expect(refusalFor(ANONYMOUS, 'ANALYST')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a viewer in a header', () => {
  test.each([
    ['a plain name', 'ada'],
    ['line ends, which would begin another header', 'a\r\nx-recital-viewer: b'],
    ['letters beyond ASCII', 'Zoë 日本'],
    ['a name that looks like JSON', '","role":"ADMIN'],
  ])('comes back whole: %s', (_, subject) => {
    const text = writeViewer({ subject, role: 'ANALYST' });
    expect(text).toMatch(/^[\x21-\x7e]+$/);
    expect(readViewer(text)).toEqual({ subject, role: 'ANALYST' });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'ADMIN'],
    ['a broken escape', '%'],
    ['no object', 'null'],
    ['no subject', encodeURIComponent('{"role":"ADMIN"}')],
    ['a role that there is not', encodeURIComponent('{"subject":"a","role":"ROOT"}')],
    ['a role by prototype', encodeURIComponent('{"subject":"a","__proto__":{"role":"ADMIN"}}')],
  ])('%s is nobody', (_, text) => {
    expect(readViewer(text)).toEqual(ANONYMOUS);
  });
});
