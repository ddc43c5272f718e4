import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../package.json', import.meta.url);

/** Ends this process when its Node is older than the one that package.json wants. */
export function checkNode() {
  const [least] = /[\d.]+/.exec(JSON.parse(readFileSync(PACKAGE, 'utf8')).engines.node);
  const [wanted, found] = [least, process.versions.node].map((version) => version.split('.').map(Number));
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return;
  console.error(
    `This is Node ${process.versions.node}. Expected Node ${least} or later. ` +
      'Install one from https://nodejs.org, or with nvm: nvm install 22 && nvm use 22.',
  );
  process.exit(1);
}
