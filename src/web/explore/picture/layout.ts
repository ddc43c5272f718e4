import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** What a layout is made of, and nothing else: the same gives the same positions on every machine. */
export interface LayoutInput {
  /** In the order in which they came; the first is the middle. */
  readonly nodes: readonly { readonly id: string; readonly step: number; readonly from: string }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Position>;

/** Ticks of the simulation for what the start shows, and for what each step adds. */
const TICKS = 300;
const TICKS_OF_STEP = 120;

/** Room for a node with its name, in pixels, and how much wider than high it is: names are written beside one another. */
const ROOM = 56;
const LINK_LENGTH = 165;
const WIDER = 1.35;

/** The angle by which leaves are turned on a stem: any number of them are apart. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Body extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

/**
 * Places entities step by step: what was there before a step stays where it is, so that expanding moves nothing, and what comes
 * gathers around the entity that it came from.
 */
export function layoutOf({ nodes, links }: LayoutInput): Positions {
  const bodies = new Map<string, Body>();
  for (const step of [...new Set(nodes.map((node) => node.step))].sort((a, b) => a - b)) {
    for (const body of bodies.values()) Object.assign(body, { fx: body.x, fy: body.y });
    const coming = nodes.filter((node) => node.step === step);
    for (const [index, node] of coming.entries()) bodies.set(node.id, startOf(node, index, bodies));
    const known = links.filter(({ source, target }) => bodies.has(source) && bodies.has(target));
    settle([...bodies.values()], known, step === 0 ? TICKS : TICKS_OF_STEP);
  }
  return new Map([...bodies.values()].map(({ id, x, y }) => [id, { x: Math.round(x * WIDER), y: Math.round(y) }]));
}

/** Around the entity that it came from, away from the middle; the middle itself is held at the centre. */
function startOf(
  { id, from }: { readonly id: string; readonly from: string },
  index: number,
  bodies: Map<string, Body>,
): Body {
  const origin = bodies.get(from);
  if (origin === undefined) return { id, x: 0, y: 0, fx: 0, fy: 0 };
  const outward = Math.atan2(origin.y, origin.x);
  const distance = ROOM * Math.sqrt(index + 1);
  const angle = outward + index * GOLDEN_ANGLE;
  const away = origin.fx === 0 && origin.fy === 0 ? 0 : LINK_LENGTH;
  return {
    id,
    x: origin.x + away * Math.cos(outward) + distance * Math.cos(angle),
    y: origin.y + away * Math.sin(outward) + distance * Math.sin(angle),
  };
}

function settle(bodies: Body[], links: LayoutInput['links'], ticks: number): void {
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(LINK_LENGTH)
        .strength(0.35),
    )
    .force('charge', forceManyBody<Body>().strength(-520).distanceMax(900))
    .force('collide', forceCollide<Body>(ROOM).iterations(2))
    .force('x', forceX<Body>(0).strength(0.045))
    .force('y', forceY<Body>(0).strength(0.045))
    .stop()
    .tick(ticks);
}
