/** A door on a graph of its own, and two gateways in front of it: in whose process it is, and which find it behind a URL. */
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { AccessOptions } from '../../gateway/start.ts';
import { openDoor, type OpenDoor } from '../../ingest/door/open.ts';
import { serveDoor, type ServedDoor } from '../../ingest/door/serve.ts';
import { withGraph, type Graph } from '../ingest/edges/graph.ts';
import { temporaryDirectory } from '../temporary.ts';
import { startToys, type Toys } from './toys.ts';

const SECRET = 'known to gateway and door only';

type Limits = Pick<Parameters<typeof openDoor>[0], 'maxBytes' | 'pace' | 'mostWaiting'>;

export interface Doors {
  readonly graph: Graph;
  readonly home: string;
  readonly near: () => Toys;
  readonly far: () => Toys;
}

/** A fault that the door reports fails the tests. */
export const withDoors = (limits: Limits, access?: AccessOptions): Doors => {
  const graph = withGraph();
  const home = temporaryDirectory();
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => void faults.push(error);
  const asked = access ? { access } : {};
  let opened: OpenDoor | undefined;
  let served: ServedDoor | undefined;
  let near: Toys | undefined;
  let far: Toys | undefined;
  beforeAll(async () => {
    opened = openDoor({ database: graph.url, home, pipelineVersion: 'plain', onFault, ...limits });
    served = await serveDoor(opened.door, { host: '127.0.0.1', port: 0, secret: SECRET, onFault });
    near = await startToys({}, { door: opened.door, ...asked });
    far = await startToys({}, { door: { url: served.url }, secret: SECRET, ...asked });
  });
  afterAll(async () => {
    for (const toys of [near, far]) await toys?.gateway.stop();
    await served?.stop();
    await opened?.stop();
    expect(faults).toEqual([]);
  });
  beforeEach(() => graph.clear());
  const started = (toys: Toys | undefined): Toys => {
    if (!toys) throw new Error('asked before beforeAll');
    return toys;
  };
  return { graph, home, near: () => started(near), far: () => started(far) };
};
