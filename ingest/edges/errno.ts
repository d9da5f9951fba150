/** Of errors, by their shape: one may come from another realm. The path that a call to the system was about, where the error is of one. */
export const pathIn = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string' ? error.path : null;

/** The call to the system that the error is of, or ''. */
export const callOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'syscall' in error ? String(error.syscall) : '';

/** Whether the error is of a call to the system. */
export const isOfSystem = (error: unknown): boolean => callOf(error) !== '';

/** The code of a system's or a database's error, or ''. */
export const errno = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
