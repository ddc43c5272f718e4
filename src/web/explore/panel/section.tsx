import type { ReactNode } from 'react';
import { formatNumber } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly title: string;
  readonly count?: number | undefined;
  readonly children: ReactNode;
}

/** A part of the panel that can be folded. */
export function Section({ title, count, children }: Props) {
  const texts = useTexts();
  return (
    <details className="section" open>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span className="count">{formatNumber(count, texts)}</span>}
      </summary>
      {children}
    </details>
  );
}
