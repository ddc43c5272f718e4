import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type FoundNode, nodesIn } from './found-nodes.ts';

/** A panel of GraphiQL with links to what the answer has ids of. */
export const OPEN_IN_EXPLORER: GraphiQLPlugin = { title: 'Open in explorer', icon: Icon, content: FoundNodes };

function FoundNodes() {
  const editor = useGraphiQL(({ responseEditor }) => responseEditor);
  const [nodes, setNodes] = useState<readonly FoundNode[]>([]);
  useEffect(() => {
    if (!editor) return;
    const update = () => setNodes(nodesIn(editor.getValue()));
    update();
    const watched = editor.onDidChangeModelContent(update);
    return () => watched.dispose();
  }, [editor]);
  return (
    <section className="found-nodes" aria-label="Open in explorer">
      <h2>Open in explorer</h2>
      {nodes.length === 0 && <p>The answer has no ids. Ask for `id` of what you want to open.</p>}
      <ul>
        {nodes.map(({ id, label }) => (
          <li key={id}>
            <a href={`/explore/${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Three nodes with links, as they stand in the explorer. */
function Icon() {
  return (
    <svg
      height="1em"
      width="1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M7 7l10 3M7 8l4 9M17 12l-4 5" />
      <circle cx="5" cy="6" r="2.5" />
      <circle cx="19" cy="11" r="2.5" />
      <circle cx="12" cy="19" r="2.5" />
    </svg>
  );
}
