import { memo } from 'react';
import { open, select } from '../address/steps.ts';
import { StepLink } from '../parts/step-link.tsx';
import { type Range, segmentsOf } from './segments.ts';
import type { Mention } from './use-mentions.ts';

interface Props {
  readonly text: string;
  readonly body: Range;
  readonly mentions: readonly Mention[];
  /** The words that a fact rests on. */
  readonly marked: Range | null;
  /** The entity whose mentions stand out, and the one of them that was gone to. */
  readonly selected: string | null;
  readonly current: string | null;
  readonly inPanel: boolean;
}

/** The text of an article as it is, paragraph by paragraph; names are links, the evidence is marked. */
export const Text = memo(function Text({ text, body, mentions, marked, ...shown }: Props) {
  return (
    <div className="text" lang="fr">
      {paragraphsOf(text, body).map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {partsOf(paragraph, marked).map((part) => (
            <Part key={part.start} text={text} part={part} mentions={mentions} {...shown} />
          ))}
        </p>
      ))}
    </div>
  );
});

interface PartOfText extends Range {
  readonly isMarked: boolean;
}

type PartProps = Pick<Props, 'text' | 'mentions' | 'selected' | 'current' | 'inPanel'> & { readonly part: PartOfText };

function Part({ part, ...shown }: PartProps) {
  const content = segmentsOf(part, shown.mentions).map(({ start, end, of }) => (
    <Piece key={start} words={shown.text.slice(start, end)} mention={of} {...shown} />
  ));
  return part.isMarked ? (
    <mark id="evidence" tabIndex={-1}>
      {content}
    </mark>
  ) : (
    content
  );
}

type PieceProps = Pick<Props, 'selected' | 'current' | 'inPanel'> & {
  readonly words: string;
  readonly mention: Mention | null;
};

function Piece({ words, mention, selected, current, inPanel }: PieceProps) {
  if (mention === null) return words;
  const { id, entity } = mention;
  const names = [
    'mention',
    `type-${entity.__typename}`,
    entity.id === selected && 'selected',
    id === current && 'current',
  ];
  return (
    <span data-mention={id}>
      <StepLink step={inPanel ? select(entity.id) : open(entity.id)} className={names.filter(Boolean).join(' ')}>
        {words}
      </StepLink>
    </span>
  );
}

/** The lines of a text that have something on them. */
function paragraphsOf(text: string, body: Range): readonly Range[] {
  const lines = [...text.slice(body.start, body.end).matchAll(/[^\n]*\S[^\n]*/g)];
  return lines.map(({ 0: line, index }) => ({ start: body.start + index, end: body.start + index + line.length }));
}

/** A paragraph in the parts before, within and behind what is marked. */
function partsOf({ start, end }: Range, marked: Range | null): readonly PartOfText[] {
  if (marked === null || marked.end <= start || marked.start >= end) return [{ start, end, isMarked: false }];
  const [from, to] = [Math.max(start, marked.start), Math.min(end, marked.end)];
  return [
    { start, end: from, isMarked: false },
    { start: from, end: to, isMarked: true },
    { start: to, end, isMarked: false },
  ].filter((part) => part.start < part.end);
}
