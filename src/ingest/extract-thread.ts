/** Runs in a worker thread: answers each batch of articles with their rows. */
import { parentPort } from 'node:worker_threads';
import { extractTexts } from './extract-texts.ts';
import type { GivenArticle } from './given-article.ts';

parentPort?.on('message', (articles: readonly GivenArticle[]) => parentPort?.postMessage(extractTexts(articles)));
