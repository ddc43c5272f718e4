import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Breaks long lines of the query, as GraphiQL breaks those of the answer: a phone shows few letters of a line. */
export function WrapLines(): null {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor]);
  return null;
}
