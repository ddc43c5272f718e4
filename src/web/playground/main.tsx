import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { addressTab } from './address-tab.ts';
import { postOperation } from './api.ts';
import { findExampleIds } from './example-ids.ts';
import { exampleTabs } from './example-tabs.ts';
import { withOwnName } from './operation-name.ts';
import { RunFirst } from './run-first.tsx';
import { namespacedStorage } from './storage.ts';

const ids = await findExampleIds(postOperation);
const asked = addressTab(location.search);
const examples = exampleTabs(ids);
const storage = namespacedStorage(localStorage, ids?.person ?? 'empty');
const root = document.getElementById('playground');
if (root === null)
  throw new Error('The page has no element #playground. Expected one to draw in. Build the page again.');

createRoot(root).render(
  <GraphiQL
    fetcher={(operation, options) => postOperation(withOwnName(operation), options)}
    {...(asked && { initialQuery: asked.query, initialVariables: asked.variables ?? '' })}
    visiblePlugin="Documentation Explorer"
    defaultTabs={[...(asked ? [asked] : []), ...examples]}
    storage={storage}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="newsgraph-logo">Newsgraph</span>
    </GraphiQL.Logo>
    <RunFirst query={examples[0].query} />
  </GraphiQL>,
);
