import { rowsOf } from '../list/rows.ts';
import type { Picture } from '../picture/picture.ts';
import { useTexts } from '../texts/use-texts.ts';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { graphmlOf } from './graphml.ts';
import { jsonOf } from './json.ts';

/** What is shown, to take along. */
export function ExportMenu({ picture }: { readonly picture: Picture }) {
  const texts = useTexts();
  const files = [
    { name: 'newsgraph.csv', type: 'text/csv', text: () => csvOf(rowsOf(picture, texts), texts) },
    { name: 'newsgraph.json', type: 'application/json', text: () => jsonOf(picture, location.href) },
    { name: 'newsgraph.graphml', type: 'application/xml', text: () => graphmlOf(picture) },
  ];
  return (
    <details className="dropdown at-end">
      <summary>{texts.exportAs}</summary>
      <div className="sheet">
        {files.map(({ name, type, text }) => (
          <button key={name} type="button" onClick={() => download(name, type, text())}>
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}
