/** Gives what `make` makes of a value, made once for as long as the value lives: an automaton over the known names, say. */
export const oncePer = <Key extends object, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new WeakMap<Key, { readonly value: Made }>();
  return (key) => {
    const held = made.get(key);
    if (held) return held.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
};
