import { existsSync } from 'node:fs';

/** Whether a folder lacks packages of its own that only some tests need; CI has to have them. */
export function withoutPackages(folder: string): boolean {
  const isWithout = !existsSync(`${folder}/node_modules/.package-lock.json`) && !process.env['CI'];
  if (isWithout) console.warn(`The tests of ${folder} are left out. Install its packages: npm ci --prefix ${folder}`);
  return isWithout;
}
