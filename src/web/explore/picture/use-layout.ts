import { useEffect, useRef, useState } from 'react';
import type { LayoutInput, Positions } from './layout.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-worker.ts';

/** Positions of what is shown, from a worker; those of the picture before until they are there, null before the first. */
export function useLayout(input: LayoutInput): Positions | null {
  const [positions, setPositions] = useState<Positions | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const made = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number === asked.current) setPositions(data.positions);
    });
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    asked.current += 1;
    const request: LayoutRequest = { number: asked.current, input };
    worker.current?.postMessage(request);
  }, [input]);
  return positions;
}
