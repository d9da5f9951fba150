/** The figures below which a change is a step back. */
import { expect, it } from '@jest/globals';
import { describeShared } from '../shared.ts';
import { scoreGold } from './gold.ts';
import { FORMATS, measureRelations } from './relations.ts';

const LEAST_F1: Readonly<Record<string, number>> = {
  document: 0.98,
  sections: 0.98,
  legalReferences: 0.98,
  documentRelations: 0.98,
  agencyMentions: 0.97,
  directives: 0.92,
  deadlines: 0.98,
};

describeShared('accuracy', (shared) => {
  it('on the hand-made labels', async () => {
    const { categories } = await scoreGold(shared);
    const low = Object.entries(LEAST_F1).filter(([category, least]) => !((categories[category]?.f1 ?? 0) >= least));
    expect(low.map(([category]) => [category, categories[category]])).toEqual([]);
  }, 60_000);

  it('on the table of dispositions, every difference looked at', async () => {
    const { recall, judged } = await measureRelations(shared, FORMATS, () => undefined);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(judged.precision).toBeGreaterThanOrEqual(0.95);
    expect(judged.unjudged).toBe(0);
  }, 60_000);
});
