import { type LayoutInput, layoutOf, type Positions } from './layout.ts';

/** A layout that is asked of the worker, by a number that its answer has too. */
export interface LayoutRequest {
  readonly number: number;
  readonly input: LayoutInput;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly positions: Positions;
}

self.addEventListener('message', ({ data: { number, input } }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { number, positions: layoutOf(input) };
  self.postMessage(answer);
});
