import { useState } from 'react';
import { ENTITY_TYPES } from '../address/place.ts';
import { RELATIONS } from '../address/relations.ts';
import { clearFilters, filtersOf, toggleRelation, toggleType } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { countsOf, type Picture } from '../picture/picture.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DateInputs } from './date-inputs.tsx';
import { PublisherFilter } from './publisher-filter.tsx';
import { Shape } from './shape.tsx';

/** What is shown of a picture: by type, relation, publisher and date. */
export function Filters({ picture }: { readonly picture: Picture }) {
  const texts = useTexts();
  const { place, take } = useWay();
  const [isOpen, setOpen] = useState(false);
  const active = filtersOf(place);
  return (
    <details className="dropdown" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {texts.filters}
        {active > 0 && <span className="count">{active}</span>}
      </summary>
      {isOpen && (
        <div className="sheet">
          <TypeFilter picture={picture} />
          <RelationFilter picture={picture} />
          <PublisherFilter />
          <fieldset>
            <legend>{texts.published}</legend>
            <DateInputs />
          </fieldset>
          {active > 0 && (
            <button type="button" onClick={() => take(clearFilters, 'replace')}>
              {texts.clearFilters}
            </button>
          )}
        </div>
      )}
    </details>
  );
}

function TypeFilter({ picture }: { readonly picture: Picture }) {
  const texts = useTexts();
  const { place, take } = useWay();
  const { types } = countsOf(picture);
  return (
    <fieldset>
      <legend>{texts.typeFilter}</legend>
      {ENTITY_TYPES.filter((type) => types.has(type) || place.types.includes(type)).map((type) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={place.types.includes(type)}
            onChange={() => take(toggleType(type), 'replace')}
          />
          <Shape type={type} /> {texts.typesMany[type]} <span className="count">{types.get(type) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}

function RelationFilter({ picture }: { readonly picture: Picture }) {
  const texts = useTexts();
  const { place, take } = useWay();
  const { relations } = countsOf(picture);
  const offered = RELATIONS.filter((relation) => relations.has(relation) || place.relations.includes(relation));
  return (
    <fieldset>
      <legend>{texts.relationFilter}</legend>
      {offered.map((relation) => (
        <label key={relation}>
          <input
            type="checkbox"
            checked={place.relations.includes(relation)}
            onChange={() => take(toggleRelation(relation), 'replace')}
          />
          {texts.relations[relation]} <span className="count">{relations.get(relation) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
