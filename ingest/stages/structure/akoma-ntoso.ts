/** Akoma Ntoso element ids: `2(b)(iii)` -> `sec_2__para_b__subpara_iii`. */
import type { Section } from '../../values/index.ts';

/** Names of the naming convention, for marks at each depth below a section or heading. */
const BELOW = ['para', 'subpara', 'cl', 'subcl', 'point'] as const;

type Named = Pick<Section, 'path' | 'parent' | 'label'>;

export const eIdOf = (section: Named, byPath: ReadonlyMap<string, Named>): string => {
  const chain: Named[] = [];
  for (let at: Named | undefined = section; at; at = at.parent === null ? undefined : byPath.get(at.parent))
    chain.unshift(at);
  let below = 0;
  return chain
    .map((each) => {
      if (each.path.startsWith('h:') && !/[.(]/.test(each.path)) return `hcontainer_${each.path.slice(2)}`;
      if (isSection(each)) return `sec_${each.path}`;
      const name = BELOW[Math.min(below, BELOW.length - 1)] ?? 'point';
      below += 1;
      return `${name}_${(/[^.()]{1,12}(?=\)?(?:~\d+)?$)/.exec(each.path)?.[0] ?? each.path) + (/~\d+$/.exec(each.path)?.[0] ?? '')}`;
    })
    .join('__');
};

const isSection = ({ label }: Named): boolean => /^(?:sec|§|\d+[-.]\d)/i.test(label);
