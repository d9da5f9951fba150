/** Where a text says what it will call somebody. */
import { oncePer } from '../../../kernel/once-per.ts';
import type { Context } from './context.ts';

/** What the whole text tells of a name, asked once a name. */
export const ofText = <Told>(
  tell: (text: string, name: string) => Told,
): ((context: Context, name: string) => Told) => {
  const known = oncePer((_context: Context) => new Map<string, { readonly told: Told }>());
  return (context, name) => {
    const all = known(context);
    const held = all.get(name) ?? { told: tell(context.text, name) };
    all.set(name, held);
    return held.told;
  };
};

/** Where a text first defines a short form: "(Council)", "(the “Council”)". */
export const placesDefined = ofText((text, short): readonly number[] =>
  [short, `the ${short}`, `“${short}”`, `"${short}"`, `the “${short}”`, `the "${short}"`]
    .map((form) => text.indexOf(`(${form})`))
    .filter((at) => at > 0),
);
