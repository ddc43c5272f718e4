import { fold } from '../extract/text/fold.ts';

/**
 * What names are compared by, for identity, look-ups, filters and order: folded, and a hyphen counts as a space.
 *
 * @example nameKey('Jean‑Marc Ayrault') // "jean marc ayrault"
 */
export function nameKey(name: string): string {
  return fold(name).replace(/[ -]+/g, ' ').trim();
}
