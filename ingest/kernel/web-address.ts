/** Addresses that documents and tables tell: whoever shows one makes a link of it. */

const ADDRESS = /^https?:\/\/(?![^/?#]*@)[^\s\p{C}"<>\\^`{|}]+$/iu;

/**
 * The address as it stands, where it is one of the web and whole; `javascript:` and what else a link would run is none, nor is
 * one that names somebody before its host (`https://www.example.gov@elsewhere.example`): it is a secret, or reads as another.
 */
export const webAddress = (text: string): string | null => (ADDRESS.test(text) && URL.canParse(text) ? text : null);
