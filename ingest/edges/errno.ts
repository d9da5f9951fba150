/** The code of a system's or a database's error, or ''. By its shape: an error may come from another realm. */
export const errno = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
