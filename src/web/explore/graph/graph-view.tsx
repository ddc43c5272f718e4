import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { collapse, expand, hide, pathFrom, type Step, select, selectLink } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { type Direction, nextIn } from '../picture/geometry.ts';
import type { Positions } from '../picture/layout.ts';
import type { Picture } from '../picture/picture.ts';
import { relationsLabel } from '../texts/relations-label.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useTheme } from '../theme/use-theme.ts';
import { useCanvas } from './use-canvas.ts';

interface Props {
  readonly picture: Picture;
  readonly positions: Positions | null;
  readonly middle: string;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key does to the entity that the arrows have led to. */
const STEPS: Readonly<Record<string, (id: string) => Step>> = {
  Enter: select,
  e: expand,
  c: collapse,
  h: hide,
  p: pathFrom,
};

/** By how much a step closer enlarges. */
const CLOSER = 1.3;

/** What is shown as a picture. One stop for the Tab key; arrows move within. */
export function GraphView({ picture, positions, middle }: Props) {
  const texts = useTexts();
  const announce = useAnnounce();
  const { place, take } = useWay();
  const { theme } = useTheme();
  const container = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const selected = place.selected ?? middle;
  const at = cursor !== null && picture.nodes.some(({ id }) => id === cursor) ? cursor : selected;
  const gestures = {
    onNode: (id: string) => take(select(id)),
    onExpand: (id: string) => take(expand(id)),
    onLink: (link: { readonly source: string; readonly target: string }) => take(selectLink(link)),
  };
  const { canvas, hasFailed } = useCanvas(container, gestures, theme);

  useEffect(() => {
    if (canvas === null || positions === null) return;
    const labelOf = relationsLabel(texts);
    canvas.draw({ picture, positions, middle, selected, link: place.link, cursor: hasFocus ? at : null, labelOf });
  }, [canvas, picture, positions, middle, selected, place.link, at, hasFocus, texts]);

  const move = (direction: Direction) => {
    const shown = new Map([...(positions ?? [])].filter(([id]) => picture.nodes.some((node) => node.id === id)));
    const next = nextIn(direction, at, shown);
    const node = picture.nodes.find(({ id }) => id === next);
    if (node === undefined) return;
    setCursor(node.id);
    canvas?.reveal(node.id);
    const links = picture.links.filter(({ source, target }) => source === node.id || target === node.id).length;
    announce(texts.nodeSaid(node.name, texts.types[node.type], links));
  };
  const act = (key: string): boolean => {
    const direction = ARROWS[key];
    const step = STEPS[key];
    if (direction) move(direction);
    else if (step) take(step(at));
    else if (key === '+') canvas?.zoomBy(CLOSER);
    else if (key === '-') canvas?.zoomBy(1 / CLOSER);
    else if (key === '0') canvas?.fit();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (hasFailed) return <p className="message">{texts.graphFailed}</p>;
  return (
    <div className="graph">
      <div
        ref={container}
        className="canvas"
        role="application"
        aria-label={texts.graphLabel}
        aria-describedby="graph-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for the Tab key
        tabIndex={0}
        data-ready={canvas !== null && positions !== null && positions.size > 0}
        onKeyDown={onKeyDown}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
      />
      <p id="graph-keys" className="graph-keys">
        {texts.graphKeys}
      </p>
      <div className="zoom">
        <button type="button" onClick={() => canvas?.zoomBy(CLOSER)} aria-label={texts.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => canvas?.zoomBy(1 / CLOSER)} aria-label={texts.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => canvas?.fit()} aria-label={texts.fit}>
          ⤢
        </button>
      </div>
    </div>
  );
}
