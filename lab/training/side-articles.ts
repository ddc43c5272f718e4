import type { GoldArticle } from './corpus.ts';
import { inventedArticles } from './invented.ts';
import { readReports, reportsFile } from './reports.ts';

/** What an article is worth beside one of WiNER-fr: found by cross-validation of both corpora (docs/extraction.md). */
const REPORT_WEIGHT = 0.5;
const INVENTED_WEIGHT = 0.15;

/** What names are learnt from besides WiNER-fr: the reports that are not held back, and invented sentences. */
export function sideArticles(): GoldArticle[] {
  return [...readReports(reportsFile(), REPORT_WEIGHT).training, ...inventedArticles(INVENTED_WEIGHT)];
}
