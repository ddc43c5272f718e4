import type { FoundFragment } from '../../../generated/explorer.ts';
import { formatDate } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';

/** How something that was found is shown on a line: what it is called, and what tells it from others of the name. */
export interface Description {
  readonly title: string;
  readonly detail: string;
}

export function describe(node: FoundFragment, texts: Texts): Description {
  switch (node.__typename) {
    case 'Person': {
      const office = node.offices.find(({ country }) => country !== null) ?? node.offices[0];
      return { title: node.name, detail: joined(office?.title ?? texts.types.Person, office?.country?.name) };
    }
    case 'Organization':
    case 'Place':
      return { title: node.name, detail: joined(texts.types[node.__typename], node.country?.name) };
    case 'Country':
      return { title: node.name, detail: texts.types.Country };
    case 'Event':
      return { title: node.name, detail: joined(texts.kinds[node.kind], dated(node.date, texts)) };
    case 'Article':
      return { title: node.title, detail: joined(node.publisher?.name, dated(node.publishedOn, texts)) };
    case 'Quote':
      return { title: node.text, detail: joined(node.speaker?.name, dated(node.evidence.article.publishedOn, texts)) };
  }
}

function dated(date: string | null, texts: Texts): string | undefined {
  return date === null ? undefined : formatDate(date, texts);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
