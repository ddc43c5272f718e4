import { useMemo } from 'react';
import type { Published } from '../address/place.ts';
import { useWay } from '../address/use-way.ts';

/** Of which articles facts are shown; one object as long as it is the same. */
export function usePublished(): Published {
  const {
    place: { publisher, from, to },
  } = useWay();
  return useMemo(() => ({ publisher, from, to }), [publisher, from, to]);
}
