import { useEffect, useState } from 'react';
import { PathBetweenDocument } from '../../../generated/explorer.ts';
import type { Link } from '../address/place.ts';
import { partOf } from '../path/chain.ts';
import type { Part } from '../picture/picture.ts';
import { askOnce } from './api.ts';

/** The paths that were added to the picture. One that is not there any more is left out. */
export function useAdded(links: readonly Link[], language: 'FR' | 'EN'): readonly Part[] {
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    let isWanted = true;
    const asked = links.map(({ source, target }) =>
      askOnce(PathBetweenDocument, { from: source, to: target, language }).then(
        ({ path }) => (path === null ? [] : [partOf(source, path)]),
        () => [],
      ),
    );
    Promise.all(asked).then((found) => isWanted && setParts(found.flat()));
    return () => {
      isWanted = false;
    };
  }, [links, language]);
  return parts;
}
