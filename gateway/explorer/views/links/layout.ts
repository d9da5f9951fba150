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
        .distance(ids.length > 30 ? 230 : 200),
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

/** Of a character of 11 pixels, of a line, and of its foot below or above a sign. */
const LABEL = { character: 5.9, height: 14, feet: [22, -13] };

/**
 * The labels that can be read, with their distance from the sign: in the order of `ids`, each where it overlaps none before
 * it, and no other record's sign.
 */
export const labelsThatFit = (
  ids: readonly string[],
  places: ReadonlyMap<string, Placed>,
  textOf: (id: string) => string,
): ReadonlyMap<string, number> => {
  const taken: { readonly id: string; readonly box: Box }[] = [...places].map(([id, { x, y }]) => ({
    id,
    box: { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 },
  }));
  const fit = new Map<string, number>();
  for (const id of ids) {
    const place = places.get(id);
    if (!place) continue;
    const half = (textOf(id).length * LABEL.character) / 2;
    for (const foot of LABEL.feet) {
      const bottom = place.y + foot + 3;
      const box = { left: place.x - half, right: place.x + half, top: bottom - LABEL.height, bottom };
      const inside = box.left >= 0 && box.right <= SIZE.width && box.top >= 0 && box.bottom <= SIZE.height;
      if (!inside || taken.some((other) => other.id !== id && overlap(other.box, box))) continue;
      fit.set(id, foot);
      taken.push({ id: '', box });
      break;
    }
  }
  return fit;
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
