import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Plugin } from 'vite';

const TEMPLATE = join(import.meta.dirname, 'docs-page.html');

/** A link to a file beside the folder: the server serves no such thing, so that its name alone stays. */
const LINK_OUT = /\[([^\]]+)\]\(\.\.\/[^)]+\)/g;

/** For those who write the document; a page would show it. */
const COMMENT = /<!--[\s\S]*?-->/g;

const RENDERER = rendererOfPages();

/**
 * Builds a page `docs/NAME.html` of each document `NAME.md`, for the server to send at `/docs/NAME.md`.
 *
 * @param folder Folder of the documents.
 */
export function docsPages(folder: string): Plugin {
  return {
    name: 'docs-pages',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
        const source = pageOf(readFileSync(join(folder, file), 'utf8'));
        this.emitFile({ type: 'asset', fileName: `docs/${basename(file, '.md')}.html`, source });
      }
    },
  };
}

function pageOf(markdown: string): string {
  const [, title = ''] = /^# (.+)/m.exec(markdown) ?? [];
  const content = RENDERER.render(markdown.replace(LINK_OUT, '$1').replace(COMMENT, ''));
  const parts: Readonly<Record<string, string>> = { title, content };
  return readFileSync(TEMPLATE, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

/** Markdown whose headings links lead to, by the words of each. */
function rendererOfPages() {
  const markdown = new MarkdownIt();
  markdown.renderer.rules['heading_open'] = (tokens, i, options, _environment, renderer) => {
    tokens[i]?.attrSet('id', headingId(tokens[i + 1]?.content ?? ''));
    return renderer.renderToken(tokens, i, options);
  };
  return markdown;
}

/** As GitHub makes it, so that a link is right in the repository and here. */
function headingId(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
