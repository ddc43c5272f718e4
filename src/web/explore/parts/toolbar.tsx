import { VIEWS } from '../address/place.ts';
import { view } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import type { Positions } from '../picture/layout.ts';
import type { Picture } from '../picture/picture.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CopyButton } from './copy-button.tsx';
import { Filters } from './filters.tsx';

interface Props {
  /** What there is, whatever is filtered. */
  readonly picture: Picture;
  /** What of it is shown, and can be taken along. */
  readonly shown: Picture;
  readonly positions: Positions | null;
}

/** How it is shown, what of it, and what can be taken along. */
export function Toolbar({ picture, shown, positions }: Props) {
  const texts = useTexts();
  const { place, take, canUndo, canRedo, undo, redo } = useWay();
  return (
    <div className="toolbar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's */}
      <div className="segments" role="group" aria-label={texts.viewLabel}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={place.view === name}
            onClick={() => take(view(name), 'replace')}
          >
            {texts.views[name]}
          </button>
        ))}
      </div>
      <Filters picture={picture} />
      <span className="space" />
      <Icon sign="↶" label={texts.undo} onClick={undo} disabled={!canUndo} />
      <Icon sign="↷" label={texts.redo} onClick={redo} disabled={!canRedo} />
      <CopyButton label={texts.share} text={() => location.href} />
      <ExportMenu picture={shown} positions={positions} />
    </div>
  );
}

interface IconProps {
  readonly sign: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled: boolean;
}

/** A button with a sign for its name. */
function Icon({ sign, label, onClick, disabled }: IconProps) {
  return (
    <button type="button" className="icon" onClick={onClick} disabled={disabled} aria-label={label} title={label}>
      {sign}
    </button>
  );
}
