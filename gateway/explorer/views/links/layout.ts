/** Where the nodes of a view of links stand: settled by forces before it is drawn, so that nothing moves while one reads. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Placed {
  readonly x: number;
  readonly y: number;
}
interface Body extends SimulationNodeDatum {
  readonly id: string;
}

export const SIZE = { width: 960, height: 640 };
const STEPS = 250;

export const layoutOf = (
  ids: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
  center: string,
): ReadonlyMap<string, Placed> => {
  const bodies: Body[] = ids.map((id) => (id === center ? { id, fx: SIZE.width / 2, fy: SIZE.height / 2 } : { id }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(ids.length > 30 ? 230 : 160),
    )
    .force('apart', forceManyBody().strength(-700))
    .force('room', forceCollide(34))
    .force('x', forceX(SIZE.width / 2).strength(0.05))
    .force('y', forceY(SIZE.height / 2).strength(0.09))
    .stop();
  simulation.tick(STEPS);
  const inside = (at: number | undefined, most: number): number => Math.min(most - 24, Math.max(24, at ?? most / 2));
  return new Map(bodies.map(({ id, x, y }) => [id, { x: inside(x, SIZE.width), y: inside(y, SIZE.height) }]));
};
