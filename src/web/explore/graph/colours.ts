import { ENTITY_TYPES, type EntityType } from '../address/place.ts';

/** What the picture is drawn in. The canvas knows no style sheet: it takes what the style sheet gives to elements. */
export interface Colours {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly font: string;
}

/** @param within An element of the page, whose theme counts. */
export function coloursOf(within: HTMLElement): Colours {
  const probe = document.createElement('span');
  within.append(probe);
  const of = (name: string) => {
    probe.className = name;
    return getComputedStyle(probe).color;
  };
  const types = Object.fromEntries(ENTITY_TYPES.map((type) => [type, of(`type-${type}`)])) as Colours['types']; // of all types
  const [ink, quiet, line, paper, accent] = ['ink', 'quiet', 'line', 'paper', 'accent'].map((name) =>
    of(`colour-${name}`),
  );
  const font = getComputedStyle(within).fontFamily;
  probe.remove();
  return {
    types,
    ink: ink ?? '',
    quiet: quiet ?? '',
    line: line ?? '',
    paper: paper ?? '',
    accent: accent ?? '',
    font,
  };
}
