import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Canvas, Gestures } from './canvas.ts';
import { coloursOf } from './colours.ts';

/** The canvas in an element, once what draws it is loaded. */
export function useCanvas(
  container: RefObject<HTMLElement | null>,
  gestures: Gestures,
  theme: string,
): { readonly canvas: Canvas | null; readonly hasFailed: boolean } {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(gestures);
  latest.current = gestures;

  useEffect(() => {
    let made: Canvas | null = null;
    let isWanted = true;
    const make = async () => {
      const { canvasIn } = await import('./canvas.ts');
      if (!isWanted || container.current === null) return;
      made = canvasIn(container.current, coloursOf(container.current), {
        onNode: (id) => latest.current.onNode(id),
        onExpand: (id) => latest.current.onExpand(id),
        onLink: (link) => latest.current.onLink(link),
      });
      setCanvas(made);
    };
    make().catch(() => setFailed(true));
    return () => {
      isWanted = false;
      made?.destroy();
    };
  }, [container]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the colours are
  useEffect(() => {
    if (canvas && container.current) canvas.recolour(coloursOf(container.current));
  }, [canvas, container, theme]);

  return { canvas, hasFailed };
}
