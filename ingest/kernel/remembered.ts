/** Remembers what was made of the latest texts: the rules that read one clause ask the same of its words, each for itself. */
export const remembered = <Made>(make: (words: string) => Made, most = MOST): ((words: string) => Made) => {
  const made = new Map<string, { readonly value: Made }>();
  return (words) => {
    const held = made.get(words);
    if (held) return held.value;
    if (made.size >= most) made.clear();
    const value = make(words);
    made.set(words, { value });
    return value;
  };
};

/** More than a long sentence has clauses, and few enough to keep no text alive for long. */
const MOST = 64;
