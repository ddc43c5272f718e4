import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { addressTab } from './address-tab.ts';
import { postOperation } from './api.ts';
import { findExampleIds } from './example-ids.ts';
import { exampleTabs } from './example-tabs.ts';
import { OPEN_IN_EXPLORER } from './open-in-explorer.tsx';
import { withOwnName } from './operation-name.ts';
import { RunFirst } from './run-first.tsx';
import { namespacedStorage } from './storage.ts';
import { WrapLines } from './wrap-lines.tsx';

const ids = await findExampleIds(postOperation);
const asked = addressTab(location.search);
const examples = exampleTabs(ids);
const storage = namespacedStorage(localStorage, ids?.person ?? 'empty');
const root = document.getElementById('playground');
if (root === null)
  throw new Error('The page has no element #playground. Expected one to draw in. Build the page again.');

// On less width the docs stay closed until they are opened, also when they were open on more; so do variables on a phone.
const isWide = matchMedia('(width >= 900px)').matches;
const isPhone = matchMedia('(width < 640px)').matches;
if (!isWide) storage.removeItem('graphiql:visiblePlugin');

const PLUGINS = [HISTORY_PLUGIN, OPEN_IN_EXPLORER];

createRoot(root).render(
  <GraphiQL
    fetcher={(operation, options) => postOperation(withOwnName(operation), options)}
    {...(asked && { initialQuery: asked.query, initialVariables: asked.variables ?? '' })}
    {...(isWide && { visiblePlugin: 'Documentation Explorer' })}
    defaultTabs={[...(asked ? [asked] : []), ...examples]}
    plugins={PLUGINS}
    storage={storage}
    defaultEditorToolsVisibility={isPhone ? false : 'variables'}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <a className="newsgraph-logo" href="/explore">
        Newsgraph explorer
      </a>
    </GraphiQL.Logo>
    <WrapLines />
    <RunFirst query={examples[0].query} />
  </GraphiQL>,
);
