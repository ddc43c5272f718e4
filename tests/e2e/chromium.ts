import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const NO_CHROMIUM =
  'No Chromium was found. Expected one such as /usr/bin/chromium. ' +
  'Install it (apt-get install chromium), or say where it is: CHROMIUM_PATH=/path/to/chromium npm test.';

/** The Chromium of `CHROMIUM_PATH`, else one where it usually is, or `null`. */
export function chromiumPath(): string | null {
  return process.env['CHROMIUM_PATH'] ?? USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}
