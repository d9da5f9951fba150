import { CodedError } from '../../../schema/domain/codes.ts';

/** Turns what initdb or the server printed into an error that an operator can act upon; `free`: bytes left for it to print to. */
export const failureOf = (what: string, printed: string, free = Infinity): CodedError => {
  const said = printed.trim().split('\n').slice(-5).join('\n');
  // On a disk that is full what was printed may be cut off in the middle of its first word.
  return free === 0 || /No space left on device|ENOSPC/.test(printed)
    ? new CodedError('E_DISK_FULL', `${what}: no space is left on the disk.`)
    : new CodedError('E_DATABASE', `${what}:\n${said}`);
};

/** Turns what the file system refused into an error that an operator can act upon; others pass as they are. */
export const asCoded = (error: unknown, home: string): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  // The last is PostgreSQL's own.
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100')
    return new CodedError('E_DISK_FULL', `No space is left for the database of ${home}.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new CodedError(
      'E_DATABASE',
      `${home} may not be written by this user: it may have been made by another one. ` +
        'Run as that user, or set RECITAL_HOME to another directory.',
      { cause: error },
    );
  return error;
};
