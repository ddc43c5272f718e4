import { useEffect, useState } from 'react';
import { ArticleMentionsDocument, type ArticleMentionsQuery } from '../../../generated/explorer.ts';
import { api } from '../data/api.ts';

type WithMentions = Extract<NonNullable<ArticleMentionsQuery['node']>, { readonly mentions: unknown }>;
export type Mention = WithMentions['mentions']['nodes'][number];

const NONE: readonly Mention[] = [];

/** All mentions of an article, page by page as they come: the text can be read before. */
export function useMentions(article: string, language: 'FR' | 'EN'): readonly Mention[] {
  const key = `${article} ${language}`;
  const [known, setKnown] = useState({ key: '', mentions: NONE });
  useEffect(() => {
    const ended = new AbortController();
    const add = async () => {
      let mentions = NONE;
      const pick = ({ node }: ArticleMentionsQuery) => (node && 'mentions' in node ? node.mentions : null);
      const asked = { id: article, language, after: null };
      for await (const page of api.pages(ArticleMentionsDocument, asked, pick, { signal: ended.signal })) {
        mentions = [...mentions, ...page];
        setKnown({ key, mentions });
      }
    };
    add().catch(() => {}); // without names the article can be read all the same
    return () => ended.abort();
  }, [article, language, key]);
  return known.key === key ? known.mentions : NONE;
}
