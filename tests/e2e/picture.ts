/**
 * `npm run picture`: takes the README's picture, docs/playground.png, of a server that runs on the seed graph at `PORT`, 4000
 * unless said otherwise.
 */
import { openOfflineBrowser } from './browser.ts';
import { openPlayground } from './playground-page.ts';

const PICTURE = 'docs/playground.png';

const browser = await openOfflineBrowser();
try {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1400, height: 760 });
  await openPlayground(page, `http://127.0.0.1:${process.env['PORT'] ?? 4000}/graphql`);
  await page.locator('.graphiql-response').getByText('"ministre de la Défense"').first().waitFor();
  await page.screenshot({ path: PICTURE });
  console.log(`${PICTURE}: the playground with its first answer`);
} finally {
  await browser.close();
}
