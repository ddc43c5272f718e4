import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/**
 * Runs the tab that the page opens with, once, when it holds this query: who comes sees an answer. What the address or the
 * user has put there waits to be run.
 */
export function RunFirst({ query }: { readonly query: string }): null {
  const { run } = useGraphiQLActions();
  const editor = useGraphiQL(({ queryEditor, responseEditor }) => responseEditor && queryEditor);
  const opened = useRef(false);
  useEffect(() => {
    if (!editor || opened.current) return;
    opened.current = true;
    if (editor.getValue() === query) run();
  }, [editor, query, run]);
  return null;
}
