import type { StylesheetJson } from 'cytoscape';
import { ENTITY_TYPES, type EntityType } from '../address/place.ts';
import type { Colours } from './colours.ts';

const SHAPES = {
  Person: 'ellipse',
  Organization: 'round-rectangle',
  Country: 'hexagon',
  Place: 'triangle',
  Event: 'diamond',
} as const satisfies Record<EntityType, string>;

/** How the picture is drawn. */
export function styleOf({ types, ink, quiet, line, paper, accent, font }: Colours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 26,
        height: 26,
        label: 'data(label)',
        color: ink,
        'font-family': font,
        'font-size': 12,
        'min-zoomed-font-size': 7,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-background-color': paper,
        'text-background-opacity': 1, // no link runs through a name
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'border-width': 2,
        'border-color': paper,
      },
    },
    ...ENTITY_TYPES.map((type) => ({
      selector: `node[type = '${type}']`,
      style: { shape: SHAPES[type], 'background-color': types[type] },
    })),
    { selector: 'node[?isMiddle]', style: { width: 40, height: 40, 'font-size': 14, 'font-weight': 600 } },
    { selector: 'node[?isExpanded]', style: { width: 34, height: 34, 'font-weight': 600 } },
    { selector: 'node.selected', style: { 'border-width': 4, 'border-color': accent } },
    { selector: 'node.cursor', style: { 'outline-width': 3, 'outline-color': accent, 'outline-offset': 3 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': line,
        'curve-style': 'bezier',
        'control-point-step-size': 44,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': line,
        'arrow-scale': 0.8,
        label: 'data(label)',
        color: quiet,
        'font-family': font,
        'font-size': 10,
        'min-zoomed-font-size': 11, // of links further off only when there is room: they would cross names
        'text-rotation': 'autorotate',
        'text-background-color': paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge[?isOffice]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[?isDenied]', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge.near',
      style: { 'line-color': quiet, 'target-arrow-color': quiet, color: ink, 'min-zoomed-font-size': 8 },
    },
    {
      selector: 'edge.selected',
      style: { 'line-color': accent, 'target-arrow-color': accent, color: ink, 'min-zoomed-font-size': 8 },
    },
  ];
}
