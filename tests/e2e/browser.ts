import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath, NO_CHROMIUM } from './chromium.ts';

/**
 * Headless and offline: no calls to Google, and no host but this machine is found. Requests are not intercepted, since Playwright
 * then answers preflight requests itself.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** What a browser looks for by itself where a page names no icon, as `/healthz` does not; ours name theirs. */
const UNASKED_ICON = '/favicon.ico';

/** Whatever takes longer, even on a busy machine, hangs. */
const LONGEST_MS = 150_000;

/** A browser without a network, and what went wrong in its pages. */
export interface OfflineBrowser {
  readonly context: BrowserContext;
  /** Addresses outside this machine that a page asked for; none of them was answered. */
  readonly strayRequests: readonly string[];
  /** Uncaught errors, and what the console shows as an error: a blocked or missing file, for one. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts Chromium (`CHROMIUM_PATH`, or where it usually is) with every request to another machine failing and noted.
 *
 * @throws Error when no Chromium is found.
 */
export async function openOfflineBrowser(): Promise<OfflineBrowser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  const browser: Browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(LONGEST_MS);
  const strayRequests: string[] = [];
  context.on('request', (request) => {
    if (!isLocal(new URL(request.url()))) strayRequests.push(request.url());
  });
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith(UNASKED_ICON)) faults.push(message.text());
  });
  return { context, strayRequests, faults, close: () => browser.close() };
}

function isLocal({ protocol, hostname }: URL): boolean {
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
