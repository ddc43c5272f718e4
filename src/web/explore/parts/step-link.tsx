import type { MouseEvent, ReactNode } from 'react';
import { encode } from '../address/codec.ts';
import type { Kept } from '../address/history.ts';
import type { Step } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';

interface Props {
  readonly step: Step;
  readonly kept?: Kept;
  readonly className?: string;
  readonly label?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link that takes a step within the page, and can be opened in another tab as any other. */
export function StepLink({ step, kept = 'push', className, label, isCurrent = false, children }: Props) {
  const { place, take } = useWay();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    take(step, kept);
  };
  return (
    <a
      href={encode(step(place))}
      onClick={follow}
      className={className}
      aria-label={label}
      aria-current={isCurrent || undefined}
    >
      {children}
    </a>
  );
}
