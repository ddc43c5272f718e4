import type { Words } from '../address/place.ts';
import { Reader } from '../reader/reader.tsx';

/** An article with nothing beside it. */
export function ArticlePage({ id, words }: { readonly id: string; readonly words: Words | null }) {
  return (
    <div className="article-page">
      <Reader id={id} words={words} inPanel={false} />
    </div>
  );
}
