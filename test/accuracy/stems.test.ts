import { expect, it } from '@jest/globals';
import { COMMON_STEMS } from '../../ingest/kernel/common-stems.ts';
import { describeShared } from '../shared.ts';
import { countOrders, tableOf } from './stems.ts';

it('a stem stands in the highest band that it reaches, where the table beside has it in a lower one or not at all', () => {
  const shares = new Map([
    ['lamp', 0.6],
    ['boat', 0.5],
    ['net', 0.3],
    ['oar', 0.02],
  ]);
  const bands = [0.5, 0.25];
  expect(tableOf(shares, bands)).toEqual([
    [0.5, 'boat lamp'],
    [0.25, 'net'],
  ]);
  const beside = new Map([
    ['lamp', 0.9],
    ['boat', 0.3],
  ]);
  expect(tableOf(shares, bands, beside)).toEqual([
    [0.5, 'boat'],
    [0.25, 'net'],
  ]);
});

describeShared('the table of common stems', (shared) => {
  it('is what the orders have', async () => {
    expect(COMMON_STEMS).toEqual(tableOf(await countOrders(shared)));
  });
});
