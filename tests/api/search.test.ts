import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph, Entity } from '../../src/extract/article-graph.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

interface Edge {
  readonly matched: readonly string[];
  readonly excerpt: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly matches: readonly { readonly start: number; readonly end: number }[];
  } | null;
  readonly node: {
    readonly __typename: string;
    readonly name?: string;
    readonly title?: string;
    readonly text?: string;
  };
}

const database = await freshDatabase();
const api = await serveApi(database);

const TEXTS: Readonly<Record<string, string>> = {
  'Le prix racheté par l’Oréal': 'Le groupe, écrit lemonde.fr, donne 3,5 millions aux U.S.A. pour cela.',
  'Une œuvre au cœur de Łódź': 'Lars Løkke a vu l’Équipe aujourd’hui. « Quelle émotion, à l’aube ! », dit-il.',
  'Avis de l’O.M.S. sur l’usage':
    'J.-P. Roux attend AT&T et Varlin™ Nord : ½ tonne, № 7 et 25 ㎡ à 45\u202f000 euros, puisqu’il pleut sur d’E.D.F. et l’U.R.S.S. hier.',
  'Le Sénat de N’Djamena siège': 'Jean‑Marc Ayrault y parle de l’eau et de la R&D à 12h30, le 6.5.2024.',
};
const NATO = 'Organisation du traité de l’Atlantique nord';
const ORGANIZATIONS = [
  NATO,
  'Banque de Provence-Alpes-Côte d’Azur',
  'L’Oréal',
  'The Guardian',
  'AS Monaco',
  'Bank of America',
  'The Wire',
  'Monaco Presse',
  'Équipe',
  'Duran',
  'Duran Duran',
];
const PEOPLE = ['Will Smith', 'Lars Løkke Rasmussen', 'Jean-Marc Ayrault', 'Sinéad O’Connor', 'Đorđe Iğdır'];

beforeAll(async () => {
  await prepareSchema(database);
  await ingest(database, ['seeds'], () => {});
  await storeArticles(database, [...Object.entries(TEXTS).map(articleOf), TITLED]);
});

/** An article whose title is no part of its text. */
const TITLED: ArticleGraph = {
  article: {
    title: 'La Zoulette de Tours',
    text: 'Le chat est perdu.',
    language: 'fr',
    url: null,
    publishedOn: null,
    publisher: null,
    body: { start: 0, end: 18 },
  },
  entities: [],
  quotes: [],
  positions: [],
  claims: [],
};

function articleOf([title, words]: readonly [string, string], i: number): ArticleGraph {
  const names = i === 0 ? [...ORGANIZATIONS, ...PEOPLE] : [];
  const text = [title, words].join('\n\n');
  const entities = names.map((name, k): Entity => {
    const core = {
      ref: `e${k}` as const,
      name: { fr: name, en: name === 'Équipe' ? 'Team' : null },
      aliases: name === 'AS Monaco' ? ['l’ASM'] : [],
      mentions: [{ text: text.slice(0, 2), start: 0, end: 2, form: 'NAME', reason: 'FULL_NAME' } as const],
    };
    return PEOPLE.includes(name)
      ? { ...core, type: 'Person', unnamed: false }
      : { ...core, type: 'Organization', countryCode: null };
  });
  const body = { start: title.length + 2, end: text.length };
  const article = { title, text, language: 'fr', url: null, publishedOn: null, publisher: null, body } as const;
  const said = text.indexOf('« Quelle');
  const end = text.indexOf('»') + 1;
  const quotes =
    said < 0
      ? []
      : [
          {
            text: text.slice(said, end),
            start: said,
            end,
            speaker: null,
            speakerName: null,
            speakerRef: null,
            cue: null,
          },
        ];
  return { article, entities, quotes, positions: [], claims: [] };
}

async function search(text: string, types?: readonly string[]): Promise<readonly Edge[]> {
  const query = `query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 100) { edges {
    matched excerpt { text start end matches { start end } }
    node { __typename ... on Entity { name } ... on Article { title text } ... on Quote { text } } } } }`;
  return dataOf(await api.ask<{ search: { edges: readonly Edge[] } }>(query, { text, types })).search.edges;
}

/** Names and titles of what is found, best first. */
async function found(text: string, types?: readonly string[]): Promise<readonly (string | undefined)[]> {
  return (await search(text, types)).map(({ node }) => node.name ?? node.title ?? node.text);
}

const [OREAL = '', OEUVRE = '', OMS = '', SENAT = ''] = Object.keys(TEXTS);
const SEED = expect.stringContaining('Hatami');

describe('search', () => {
  it.each([
    ['occupation', [SEED]],
    ['importance', [SEED]],
    ['l’occupation', [SEED]],
    ["l'occupation", [SEED]],
    ['L’OCCUPATION', [SEED]],
    ['émotion', [OEUVRE]],
    ['d’émotion', [OEUVRE]],
  ])('finds %s behind an apostrophe', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each(["L'Oréal", 'l’oréal', 'oreal', 'Oréal racheté', 'loreal'])(
    'finds an organisation and its article by %s',
    async (text) => {
      const expected = text.includes('racheté') ? [OREAL] : ['L’Oréal', OREAL];
      expect(await found(text)).toEqual(expected);
    },
  );

  it.each([
    ['lemonde.fr', [OREAL]],
    ['lemonde', [OREAL]],
    ['3,5', [OREAL]],
    ['3.5 millions', [OREAL]],
    ['USA', [OREAL, OMS]], // which speaks of *usage*
    ['U.S.A.', [OREAL]],
    ['35', []],
    ['coeur', [OEUVRE]],
    ['ŒUVRE', [OEUVRE]],
    ['Lodz', [OEUVRE]],
    ['N‘Djamena', [SENAT]],
    ['r&d', [SENAT]],
    ['12h30', [SENAT]],
    ['à', []],
    ['OMS', [OMS]],
    ['edf', [OMS]],
    ['l’U.R.S.S.', [OMS]],
    ['U.S.', []],
    ['JP Roux', [OMS]],
    ['j.p. roux', [OMS]],
    ['J.‑P. ROUX', [OMS]],
    ['at&t', [OMS]],
    ['R&D', [SENAT]],
    ['varlin nord', [OMS]],
    ['Varlin® Nord', [OMS]],
    ['1/2 tonne', [OMS]],
    ['12 tonne', []],
    ['no 7', [OMS]],
    ['25 m2', [OMS]],
    ['45000 euros', [OMS]],
    ['45 000', [OMS]],
    ['45 000 €', [OMS]],
    ['4500 euros', []],
    ['puisqu il pleut', [OMS]],
  ])('finds %s where it stands and nowhere else', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('finds by a well-known name that no article uses', async () => {
    expect(await search('nato')).toMatchObject([{ matched: ['NATO'], node: { name: NATO } }]);
    expect((await search('kaza', ['COUNTRY'])).map(({ node }) => node.name)).toEqual(['Kazakhstan']);
  });

  it.each([...ORGANIZATIONS, ...PEOPLE])('finds %s by just this name, first, in four ways of typing', async (name) => {
    const ways = [name, name.normalize('NFD').replace(/\p{M}/gu, ''), name.replaceAll('’', "'"), name.toUpperCase()];
    for (const text of ways) expect((await found(text))[0]).toBe(name);
  });

  it.each([
    ['provence alpes cote d azur', 'Banque de Provence-Alpes-Côte d’Azur'],
    ['Provence-Alpes-Côte-d’Azur', 'Banque de Provence-Alpes-Côte d’Azur'],
    ['l’ Oréal', 'L’Oréal'],
    ['Jean Marc Ayrault', 'Jean-Marc Ayrault'],
    ['Jean-Marc-Ayrault', 'Jean-Marc Ayrault'],
    ['Bank-of-America', 'Bank of America'],
    ['l’AS Monaco', 'AS Monaco'],
    ["d'Équipe", 'Équipe'],
    ['l’équipe', 'Équipe'],
    ['l’OTAN', NATO],
  ])('finds by %s, with other hyphens and spaces, %s first', async (text, name) => {
    expect((await found(text))[0]).toBe(name);
  });

  it('finds by an English name and by an alias, and says which matched', async () => {
    expect(await search('team')).toMatchObject([{ matched: ['Team'], excerpt: null, node: { name: 'Équipe' } }]);
    expect(await search('asm')).toMatchObject([{ matched: ['l’ASM'], node: { name: 'AS Monaco' } }]);
  });

  it.each([
    ['Duran Duran', ['Duran Duran']],
    ['asm', ['l’ASM']],
    ['AS MONACO', ['AS Monaco']],
  ])('says of several names that match that one which was typed: %s', async (text, matched) => {
    expect((await search(text, ['ORGANIZATION']))[0]?.matched).toEqual(matched);
  });

  it('names the alias that was typed before the longer name', async () => {
    expect((await search('hatami', ['PERSON']))[0]).toMatchObject({
      matched: ['Hatami'],
      node: { name: 'Amir Hatami' },
    });
  });

  it('finds an article and not an organisation by an elided word, and both by either', async () => {
    expect(await found('equipe')).toEqual(['Équipe', OEUVRE]);
  });

  it('looks for the types that are asked for', async () => {
    expect(await found('monaco', ['ORGANIZATION'])).toEqual(expect.arrayContaining(['AS Monaco', 'Monaco Presse']));
    expect(await found('monaco', ['PERSON', 'PLACE', 'ARTICLE', 'QUOTE'])).toEqual([]);
    expect(await found('émotion', ['QUOTE'])).toEqual(['« Quelle émotion, à l’aube ! »']);
    expect(await found('émotion', [])).toEqual([]);
    expect((await search('hatami', ['PERSON'])).every(({ node }) => node.__typename === 'Person')).toBe(true);
  });

  it('shows the words where they stand, of an article and of a quote', async () => {
    for (const types of [['ARTICLE'], ['QUOTE']]) {
      const [edge] = await search('aube emotion', types);
      const { text = '' } = (await search('Łódź', ['ARTICLE']))[0]?.node ?? {};
      const excerpt = edge?.excerpt;
      expect(edge?.matched).toEqual(['émotion', 'l’aube']);
      expect(excerpt && text.slice(excerpt.start, excerpt.end)).toBe(excerpt?.text);
      expect(excerpt?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['émotion', 'l’aube']);
    }
  });

  it.each([
    ['zoulette', ['Zoulette'], null],
    ['zoulette perdu', ['Zoulette', 'perdu'], 'Le chat est perdu.'],
    ['la zoul', ['La', 'Zoulette'], null],
  ])('says of an article that has %s in a title given with it what matched there', async (text, matched, excerpt) => {
    const [edge] = await search(text, ['ARTICLE']);
    expect([edge?.matched, edge?.excerpt?.text ?? null]).toEqual([matched, excerpt]);
  });

  it('goes a thousand hits deep, and says then that there are no more', async () => {
    const many = Array.from({ length: 1_030 }, (_, i) => articleOf([`Zibeline numéro ${i}`, 'Rien.'], 1));
    for (let i = 0; i < many.length; i += 103) await storeArticles(database, many.slice(i, i + 103));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { search(text: "zibeline", first: 100, after: $after) {
        nodes { ... on Article { id } } pageInfo { hasNextPage endCursor } } }`;
      const { search: page }: { search: Page } = dataOf(await api.ask<{ search: Page }>(query, { after }));
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([1_000, 1_000]);
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('a look-up by name', () => {
  it.each([
    ['person', 'Lars Lokke Rasmussen', 'Lars Løkke Rasmussen'],
    ['person', 'LARS LØKKE RASMUSSEN', 'Lars Løkke Rasmussen'],
    ['person', 'Jean Marc Ayrault', 'Jean-Marc Ayrault'],
    ['person', 'jean–marc ayrault', 'Jean-Marc Ayrault'],
    ['person', 'Dorde Igdir', 'Đorđe Iğdır'],
    ['person', "Sinead O'Connor", 'Sinéad O’Connor'],
    ['organization', 'l‘oreal', 'L’Oréal'],
    ['organization', 'Team', 'Équipe'],
    ['organization', 'equipe', 'Équipe'],
    ['organization', 'NATO', NATO],
    ['organization', 'otan', NATO],
  ])('finds the %s %s', async (field, name, expected) => {
    const query = `query ($name: String!) { found: ${field}(name: $name) { name } }`;
    expect(dataOf(await api.ask(query, { name }))).toEqual({ found: { name: expected } });
  });

  it('does not take a name with an article for one without', async () => {
    const { found } = dataOf(await api.ask('{ found: organization(name: "l’équipe") { name } }'));
    expect(found).toBeNull();
  });
});

describe('an entity', () => {
  it('says whether it has a name in a language', async () => {
    const query = `{ team: organization(name: "equipe") { name(language: EN) en: hasName(language: EN) }
      guardian: organization(name: "the guardian") { name(language: EN) en: hasName(language: EN) fr: hasName(language: FR) } }`;
    expect(dataOf(await api.ask(query))).toEqual({
      team: { name: 'Team', en: true },
      guardian: { name: 'The Guardian', en: false, fr: true },
    });
  });

  it('has its country, also where no article names that', async () => {
    const query =
      '{ place(name: "Astana") { country { name isoCode mentions { totalCount } } } country(code: "KZ") { name } }';
    expect(dataOf(await api.ask(query))).toEqual({
      place: { country: { name: 'Kazakhstan', isoCode: 'KZ', mentions: { totalCount: 0 } } },
      country: { name: 'Kazakhstan' },
    });
  });
});

describe('a publisher', () => {
  it('is found by name, whatever its case, and in a list', async () => {
    const query = `{ publisher(name: "pressTV") { name articles { totalCount } } none: publisher(name: "press") { name }
      publishers(filter: { name: "press" }) { totalCount nodes { name } } }`;
    expect(dataOf(await api.ask(query))).toEqual({
      publisher: { name: 'PressTV', articles: { totalCount: 1 } },
      none: null,
      publishers: { totalCount: 1, nodes: [{ name: 'PressTV' }] },
    });
  });
});

describe('an article', () => {
  it('tells its body from its head and tail', async () => {
    const { articles } = dataOf<{
      articles: { nodes: readonly [{ text: string; body: { start: number; end: number } }] };
    }>(await api.ask('{ articles(first: 1, filter: { publisher: "PressTV" }) { nodes { text body { start end } } } }'));
    const [{ text, body }] = articles.nodes;
    expect(text.slice(0, body.start).trim()).toBe('date 2018-09');
    expect(text.slice(body.start, body.end)).toMatch(/^\S.*\S$/s);
    expect(text.slice(body.end)).toContain('Source');
  });
});

describe('a filter by title or name', () => {
  it.each([
    ['articles(filter: {title: "coeur"})', 'title', OEUVRE],
    ['articles(filter: {title: "par l\'oreal"})', 'title', OREAL],
    ['people(filter: {name: "lokke"})', 'name', 'Lars Løkke Rasmussen'],
    ['people(filter: {name: "jean marc"})', 'name', 'Jean-Marc Ayrault'],
  ])('finds by %s', async (list, field, expected) => {
    const { found } = dataOf(await api.ask(`{ found: ${list} { nodes { it: ${field} } } }`));
    expect(found).toEqual({ nodes: [{ it: expected }] });
  });
});
