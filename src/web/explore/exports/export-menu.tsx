import { useState } from 'react';
import type { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { useWay } from '../address/use-way.ts';
import { asError } from '../data/again.ts';
import { usePublished } from '../data/use-published.ts';
import { rowsOf } from '../list/rows.ts';
import { ErrorMessage } from '../parts/message.tsx';
import type { Positions } from '../picture/layout.ts';
import type { Picture } from '../picture/picture.ts';
import { relationsLabel } from '../texts/relations-label.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { graphmlOf } from './graphml.ts';
import { jsonOf } from './json.ts';
import { OpenFile } from './open-file.tsx';

interface Props {
  /** What is shown. */
  readonly picture: Picture;
  /** Where it is drawn; null until that is known. */
  readonly positions: Positions | null;
}

/** What is shown, to take along, and to show again. What only some files need is loaded for them. */
export function ExportMenu({ picture, positions }: Props) {
  const texts = useTexts();
  const language = useLanguage();
  const published = usePublished();
  const { place } = useWay();
  const [isMaking, setMaking] = useState(false);
  const [error, setError] = useState<NewsgraphError | null>(null);

  const png = async (): Promise<Blob> => {
    const { pngOf } = await import('./png.ts');
    const marks = {
      middle: place.id ?? '',
      selected: place.selected ?? place.id ?? '',
      link: place.link,
      cursor: null,
    };
    return pngOf({ picture, positions: positions ?? new Map(), ...marks, labelOf: relationsLabel(texts) });
  };
  const jsonLd = async (): Promise<string> => {
    const [{ jsonLdOf }, { linkFactsOf }] = await Promise.all([import('./json-ld.ts'), import('./link-facts.ts')]);
    return jsonLdOf(picture, await linkFactsOf(picture, published, language), location.origin, texts);
  };
  const files = [
    { name: 'newsgraph.csv', type: 'text/csv', make: () => csvOf(rowsOf(picture, texts), texts) },
    { name: 'newsgraph.json', type: 'application/json', make: () => jsonOf(picture, location.href) },
    { name: 'newsgraph.graphml', type: 'application/xml', make: () => graphmlOf(picture) },
    { name: 'newsgraph.jsonld', type: 'application/ld+json', make: jsonLd },
    { name: 'newsgraph.png', type: 'image/png', make: png },
  ];
  const take = async ({ name, type, make }: (typeof files)[number]) => {
    setMaking(true);
    setError(null);
    try {
      download(name, new Blob([await make()], { type }));
    } catch (reason) {
      setError(asError(reason));
    } finally {
      setMaking(false);
    }
  };

  return (
    <details className="dropdown at-end">
      <summary>{texts.exportAs}</summary>
      <div className="sheet">
        {files.map((file) => (
          <button key={file.name} type="button" disabled={isMaking} onClick={() => take(file)}>
            {file.name}
          </button>
        ))}
        <p role="status">{isMaking && texts.makingFile}</p>
        {error && <ErrorMessage error={error} />}
        <OpenFile />
      </div>
    </details>
  );
}
