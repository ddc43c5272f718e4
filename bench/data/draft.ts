import type {
  ArticleGraph,
  Claim,
  Entity,
  EntityRef,
  Mention,
  Passage,
  Position,
  Quote,
} from '../../src/extract/article-graph.ts';
import type { LinkReason, MentionForm } from '../../src/extract/vocabulary.ts';
import type { Figure } from './world.ts';

interface Cast {
  readonly figure: Figure;
  readonly ref: EntityRef;
  readonly mentions: Mention[];
}

/** An article in the making: what is written goes to the end of its text, and offsets follow from that. */
export interface Draft {
  write(words: string): void;
  /** Writes words that name the figure; its name unless others are given. */
  name(figure: Figure, words?: string): Passage;
  /** What is written inside `writing`. */
  passage(writing: () => void): Passage;
  ref(figure: Figure): EntityRef;
  /** Adds the claim, unless the article makes it already. */
  claim(claim: Claim): void;
  quote(quote: Quote): void;
  position(position: Position): void;
  finish(head: { readonly publishedOn: string; readonly publisher: string; readonly main: Figure }): ArticleGraph;
}

export function startDraft(title: string): Draft {
  let text = `${title}\n`;
  const casts = new Map<Figure, Cast>();
  const claims = new Map<string, Claim>();
  const quotes: Quote[] = [];
  const positions: Position[] = [];

  function cast(figure: Figure): Cast {
    const known = casts.get(figure);
    if (known) return known;
    const added: Cast = { figure, ref: `e${casts.size}`, mentions: [] };
    casts.set(figure, added);
    return added;
  }
  function since(start: number): Passage {
    return { start, end: text.length, text: text.slice(start) };
  }

  return {
    write: (words) => {
      text += words;
    },
    name: (figure, words = figure.fr) => {
      const start = text.length;
      text += words;
      const passage = since(start);
      const [form, reason]: [MentionForm, LinkReason] =
        words === figure.fr ? ['NAME', 'FULL_NAME'] : ['NOMINAL', 'DESCRIPTION'];
      cast(figure).mentions.push({ ...passage, form, reason });
      return passage;
    },
    passage: (writing) => {
      const start = text.length;
      writing();
      return since(start);
    },
    ref: (figure) => cast(figure).ref,
    claim: (claim) => {
      const key = [claim.subject, claim.predicate, claim.object, claim.attributedTo, claim.polarity].join();
      if (!claims.has(key)) claims.set(key, claim);
    },
    quote: (quote) => {
      quotes.push(quote);
    },
    position: (position) => {
      positions.push(position);
    },
    finish: ({ publishedOn, publisher, main }) => ({
      article: {
        title,
        text,
        language: 'fr',
        url: null,
        publishedOn,
        publisher,
        body: { start: title.length + 1, end: text.length },
      },
      entities: [...casts.values()].map((member) => entity(member, publishedOn, member.figure === main)),
      quotes,
      positions,
      claims: [...claims.values()],
    }),
  };
}

function entity({ figure, ref, mentions }: Cast, date: string, main: boolean): Entity {
  const core = { ref, name: { fr: figure.fr, en: figure.en }, aliases: [], mentions };
  switch (figure.type) {
    case 'Person':
      return { ...core, type: 'Person', unnamed: false };
    case 'Country':
      return { ...core, type: 'Country', isoCode: figure.code };
    case 'Organization':
      return { ...core, type: 'Organization', countryCode: figure.country.code };
    case 'Place':
      return { ...core, type: 'Place', countryCode: figure.country.code };
    case 'Event':
      return {
        ...core,
        type: 'Event',
        kind: figure.kind,
        date,
        dateBasis: 'STATED',
        countryCode: figure.country.code,
        named: figure.en !== null,
        main,
      };
  }
}
