import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Link } from '../address/place.ts';
import type { Position, Positions } from '../picture/layout.ts';
import type { Picture, PictureLink, PictureNode } from '../picture/picture.ts';
import { type Colours, coloursOf } from './colours.ts';
import { styleOf } from './style.ts';

/** What a reader does in the picture. */
export interface Gestures {
  readonly onNode: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onLink: (link: Link) => void;
}

/** What is drawn. */
export interface Drawing {
  readonly picture: Picture;
  readonly positions: Positions;
  readonly middle: string;
  readonly selected: string;
  readonly link: Link | null;
  readonly cursor: string | null;
  readonly labelOf: (link: PictureLink) => string;
}

/** The picture of a graph on a canvas. */
export interface Canvas {
  draw(drawing: Drawing): void;
  recolour(colours: Colours): void;
  zoomBy(factor: number): void;
  fit(): void;
  reveal(id: string): void;
  /** All of it as a PNG file, with two pixels for one. */
  png(): Promise<Blob>;
  destroy(): void;
}

/** Milliseconds of a move; none where the reader wants no motion. */
const MOVE_MS = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
const MOST_PADDING = 40;
const [FARTHEST, CLOSEST] = [0.15, 2.5];

/** How positions are drawn out where there is more height than width: names stay legible on a phone. */
const TALL = { x: 0.68, y: 1.25 };
const WIDE = { x: 1, y: 1 };

/** How close a picture is that has few entities: their names are as large as the text beside it. */
const CLOSE = 1.15;

export function canvasIn(container: HTMLElement, colours: Colours, { onNode, onExpand, onLink }: Gestures): Canvas {
  const core = cytoscape({
    container,
    style: styleOf(colours),
    layout: { name: 'preset' },
    minZoom: FARTHEST,
    maxZoom: CLOSEST,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  core.on('tap', 'node', ({ target }) => onNode(target.id()));
  core.on('dbltap', 'node', ({ target }) => onExpand(target.id()));
  core.on('tap', 'edge', ({ target }) => onLink({ source: target.data('source'), target: target.data('target') }));
  core.on('mouseover', 'node, edge', () => container.classList.add('over'));
  core.on('mouseout', 'node, edge', () => container.classList.remove('over'));

  function showAll(duration = MOVE_MS): void {
    if (core.elements().empty()) return;
    const { x1, y1, w, h } = core.elements().boundingBox();
    const padding = Math.min(MOST_PADDING, core.width() / 24);
    const [width, height] = [core.width() - 2 * padding, core.height() - 2 * padding];
    const zoom = Math.max(FARTHEST, Math.min(CLOSE, width / w, height / h));
    const pan = { x: core.width() / 2 - zoom * (x1 + w / 2), y: core.height() / 2 - zoom * (y1 + h / 2) };
    core.animate({ zoom, pan, duration });
  }

  return {
    draw: (drawing) => {
      const before = core.nodes().length;
      update(core, elementsOf(drawing, core.width() < core.height() ? TALL : WIDE));
      mark(core, drawing);
      if (core.nodes().length > before) showAll(before === 0 ? 0 : MOVE_MS);
    },
    recolour: (changed) => core.style(styleOf(changed)),
    zoomBy: (factor) => {
      core.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
    },
    fit: () => showAll(),
    reveal: (id) => {
      const { x1, y1, x2, y2 } = core.extent();
      const { x, y } = core.getElementById(id).position();
      if (x < x1 || x > x2 || y < y1 || y > y2)
        core.animate({ center: { eles: core.getElementById(id) }, duration: MOVE_MS });
    },
    png: () => core.png({ output: 'blob-promise', full: true, scale: 2, bg: coloursOf(container).paper }),
    destroy: () => core.destroy(),
  };
}

/** Adds, changes and removes what differs, so that what stays does not flicker. */
function update(core: Core, wanted: readonly ElementDefinition[]): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  core.batch(() => {
    core
      .elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const known = core.getElementById(element.data.id ?? '');
      if (known.empty()) core.add(element);
      else {
        known.data(element.data);
        if (element.position) known.position(element.position);
      }
    }
  });
}

function mark(core: Core, { selected, link, cursor }: Drawing): void {
  core.batch(() => {
    core.elements().removeClass('selected cursor near');
    if (link) core.getElementById(`${link.source}>${link.target}`).addClass('selected');
    else core.getElementById(selected).addClass('selected').connectedEdges().addClass('near');
    if (cursor !== null) core.getElementById(cursor).addClass('cursor');
  });
}

function elementsOf({ picture, positions, middle, labelOf }: Drawing, stretch: Position): ElementDefinition[] {
  const placed = picture.nodes.filter(({ id }) => positions.has(id));
  const ids = new Set(placed.map(({ id }) => id));
  const links = picture.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return [
    ...placed.map((node) => nodeElement(node, positions, stretch, middle)),
    ...links.map((link) => linkElement(link, labelOf(link))),
  ];
}

function nodeElement(node: PictureNode, positions: Positions, stretch: Position, middle: string): ElementDefinition {
  const { id, name, type, isExpanded, hasMore } = node;
  const label = hasMore ? `${shortened(name)} +` : shortened(name);
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
  const position = { x: x * stretch.x, y: y * stretch.y };
  return { group: 'nodes', data: { id, label, type, isExpanded, isMiddle: id === middle }, position };
}

function linkElement({ id, source, target, facts }: PictureLink, label: string): ElementDefinition {
  const isOffice = facts.every(({ relation }) => relation === 'HOLDS_OFFICE');
  const isDenied = facts.every(({ count, negated }) => negated === count);
  const claims = facts.reduce((sum, { count }) => sum + count, 0);
  return {
    group: 'edges',
    data: { id, source, target, label, isOffice, isDenied, width: 1 + Math.log2(1 + claims) / 2 },
  };
}

/** Longest name that is written whole below its sign. */
const MOST_LETTERS = 42;

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS).trimEnd()}…` : name;
}
