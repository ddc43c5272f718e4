import type { Position, Positions } from './layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const UNIT: Readonly<Record<Direction, Position>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** How much a step aside counts, against one ahead: an arrow leads to what lies in its direction rather than to what is nearest. */
const ASIDE = 2;

/** The entity that lies nearest in a direction, within 45° to either side where there is one; null where none lies there. */
export function nextIn(direction: Direction, from: string, positions: Positions): string | null {
  const origin = positions.get(from);
  if (origin === undefined) return null;
  const unit = UNIT[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { x, y }] of positions) {
    const [dx, dy] = [x - origin.x, y - origin.y];
    const ahead = dx * unit.x + dy * unit.y;
    const aside = Math.abs(dx * unit.y - dy * unit.x);
    if (id === from || ahead <= 0) continue;
    const cost = ahead + ASIDE * aside + (aside > ahead ? 1_000_000 : 0);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
