import { ENTITY_TYPES, VIEWS } from '../address/place.ts';
import { RELATIONS } from '../address/relations.ts';
import { clearFilters, toggleRelation, toggleType, view } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import { countsOf, type Picture } from '../picture/picture.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CopyButton } from './copy-button.tsx';
import { Shape } from './shape.tsx';

interface Props {
  /** What there is, whatever is filtered. */
  readonly picture: Picture;
  /** What of it is shown, and can be taken along. */
  readonly shown: Picture;
}

/** How it is shown, what of it, and what can be taken along. */
export function Toolbar({ picture, shown }: Props) {
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
      <ExportMenu picture={shown} />
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

function Filters({ picture }: Pick<Props, 'picture'>) {
  const texts = useTexts();
  const { place, take } = useWay();
  const { types, relations } = countsOf(picture);
  const active = place.types.length + place.relations.length;
  return (
    <details className="dropdown">
      <summary>
        {texts.filters}
        {active > 0 && <span className="count">{active}</span>}
      </summary>
      <div className="sheet">
        <fieldset>
          <legend>{texts.typeFilter}</legend>
          {ENTITY_TYPES.filter((type) => types.has(type)).map((type) => (
            <label key={type}>
              <input
                type="checkbox"
                checked={place.types.includes(type)}
                onChange={() => take(toggleType(type), 'replace')}
              />
              <Shape type={type} /> {texts.typesMany[type]} <span className="count">{types.get(type)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{texts.relationFilter}</legend>
          {RELATIONS.filter((relation) => relations.has(relation)).map((relation) => (
            <label key={relation}>
              <input
                type="checkbox"
                checked={place.relations.includes(relation)}
                onChange={() => take(toggleRelation(relation), 'replace')}
              />
              {texts.relations[relation]} <span className="count">{relations.get(relation)}</span>
            </label>
          ))}
        </fieldset>
        {active > 0 && (
          <button type="button" onClick={() => take(clearFilters, 'replace')}>
            {texts.clearFilters}
          </button>
        )}
      </div>
    </details>
  );
}
