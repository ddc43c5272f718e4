import type { ArticleTextQuery } from '../../../generated/explorer.ts';

/** An article with its text, as the reader shows it. */
export type Article = Extract<NonNullable<ArticleTextQuery['node']>, { readonly text: string }>;
