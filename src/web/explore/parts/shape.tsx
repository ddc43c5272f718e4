import type { NodeType } from '../../../client/type-of.ts';

/** A shape for each type, so that colour is not all that tells them apart. */
const PATHS: Readonly<Partial<Record<NodeType, string>>> = {
  Person: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13Z',
  Organization: 'M2.5 2h11a.5.5 0 0 1 .5.5v11a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5v-11a.5.5 0 0 1 .5-.5Z',
  Country: 'M4.3 1.6h7.4L15.4 8l-3.7 6.4H4.3L.6 8Z',
  Place: 'M8 1.2 15 14H1Z',
  Event: 'M8 .6 15.4 8 8 15.4.6 8Z',
};

/** What all others have: a page with a corner turned. */
const PAGE = 'M3 1h7l3.5 3.5V15H3Z';

/** The sign of a type. Says nothing to a screen reader: the type stands beside it, or in the name. */
export function Shape({ type }: { readonly type: NodeType }) {
  return (
    <svg className={`shape type-${type}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={PATHS[type] ?? PAGE} fill="currentColor" />
    </svg>
  );
}
