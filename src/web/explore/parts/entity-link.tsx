import { open, select } from '../address/steps.ts';
import type { EntityName } from '../picture/picture.ts';
import { Shape } from './shape.tsx';
import { StepLink } from './step-link.tsx';

interface Props {
  readonly entity: EntityName;
  /** Whether the panel is to change, rather than the page: beside a picture. */
  readonly inPanel?: boolean;
}

export function EntityLink({ entity: { id, name, __typename }, inPanel = false }: Props) {
  return (
    <StepLink step={inPanel ? select(id) : open(id)} className="entity">
      <Shape type={__typename} />
      <bdi>{name}</bdi>
    </StepLink>
  );
}
