import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { postOperation } from './api.ts';
import { findExampleIds } from './example-ids.ts';
import { exampleTabs } from './example-tabs.ts';
import { withOwnName } from './operation-name.ts';
import { namespacedStorage } from './storage.ts';

const ids = await findExampleIds(postOperation);
const root = document.getElementById('playground');
if (root === null)
  throw new Error('The page has no element #playground. Expected one to draw in. Build the page again.');

createRoot(root).render(
  <GraphiQL
    fetcher={(operation, options) => postOperation(withOwnName(operation), options)}
    defaultTabs={exampleTabs(ids)}
    storage={namespacedStorage(localStorage, ids?.person ?? 'empty')}
    visiblePlugin="Documentation Explorer"
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="newsgraph-logo">Newsgraph</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
