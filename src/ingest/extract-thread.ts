/** Runs in a worker thread: answers each batch of texts with their rows. */
import { parentPort } from 'node:worker_threads';
import { extractTexts } from './extract-texts.ts';

parentPort?.on('message', (texts: readonly string[]) => parentPort?.postMessage(extractTexts(texts)));
