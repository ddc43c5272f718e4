import { PublishersDocument } from '../../../generated/explorer.ts';
import { publishedBy } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Whose articles count. One that the address names can be switched off, whether or not it is in the list. */
export function PublisherFilter() {
  const texts = useTexts();
  const { place, take } = useWay();
  const { data } = useAnswer(PublishersDocument, {});
  const known = data?.publishers.nodes.map(({ name }) => name) ?? [];
  const names = place.publisher === null || known.includes(place.publisher) ? known : [place.publisher, ...known];
  return (
    <label className="field">
      <span>{texts.typesMany.Publisher}</span>
      <select
        value={place.publisher ?? ''}
        onChange={({ currentTarget: { value } }) => take(publishedBy(value === '' ? null : value), 'replace')}
      >
        <option value="">{texts.allPublishers}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
