/** Addresses that documents and tables tell: whoever shows one makes a link of it. */

const ADDRESS = /^https?:\/\/[^\s\p{C}"<>\\^`{|}]+$/iu;

/** The address as it stands, where it is one of the web and whole; `javascript:` and what else a link would run is none. */
export const webAddress = (text: string): string | null => (ADDRESS.test(text) && URL.canParse(text) ? text : null);
