import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Document, newsgraphAt } from './newsgraph.ts';
import { NewsgraphError } from './newsgraph-error.ts';

const URL = 'http://127.0.0.1:4000/graphql';

type Answered = Response | Error;

/** A client that is given these answers, in their order, and what it asked for them. */
function client(...answers: readonly Answered[]) {
  const left = [...answers];
  const asked: unknown[] = [];
  const { ask, pages } = newsgraphAt(URL, async (_url, request) => {
    asked.push(JSON.parse(String(request?.body)));
    request?.signal?.throwIfAborted();
    const answer = left.shift();
    if (answer instanceof Response) return answer;
    throw answer;
  });
  return { ask, pages, asked };
}

const json = (body: object, headers = {}) => new Response(JSON.stringify(body), { headers });

async function all<Page>(pages: AsyncIterable<Page>): Promise<Page[]> {
  const given: Page[] = [];
  for await (const page of pages) given.push(page);
  return given;
}

/** The error of what has to fail. */
async function errorOf(work: Promise<unknown>): Promise<NewsgraphError> {
  const error = await work.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof NewsgraphError)) throw new Error(`Expected a NewsgraphError, not ${error}.`);
  return error;
}

describe('ask', () => {
  it('sends document and variables, and gives the data', async () => {
    const { ask, asked } = client(json({ data: { person: { name: 'Éva' } } }));
    expect(await ask('query A($id: ID!) { a }', { id: '1' })).toEqual({ person: { name: 'Éva' } });
    expect(asked).toEqual([{ query: 'query A($id: ID!) { a }', variables: { id: '1' } }]);
  });

  it('fails by the code of the first error, with all of them and what was answered', async () => {
    const errors = [
      { message: 'Several.', path: ['person'], extensions: { code: 'AMBIGUOUS', ids: ['1', '2'] } },
      { message: 'Late.', extensions: { code: 'TIMEOUT' } },
    ];
    const { ask } = client(json({ data: { person: null, graph: { articles: 1 } }, errors }));
    const error = await errorOf(ask('{ a }', {}));
    expect(error).toMatchObject({ code: 'AMBIGUOUS', message: 'Several.', again: 'no', retryAfter: null, errors });
    expect(error.data).toEqual({ person: null, graph: { articles: 1 } });
  });

  it('says how long the server asks to wait', async () => {
    const errors = [{ message: 'Busy.', extensions: { code: 'OVERLOADED' } }];
    const error = await errorOf(client(json({ errors }, { 'retry-after': '2' })).ask('{ a }', {}));
    expect(error).toMatchObject({ code: 'OVERLOADED', again: 'later', retryAfter: 2, data: null });
  });

  it.each([undefined, 'NEW_CODE', 'toString', 7])(
    'has a code of its own for one that it does not know: %s',
    async (code) => {
      const error = await errorOf(
        client(json({ errors: [{ message: 'New.', extensions: { code } }] })).ask('{ a }', {}),
      );
      expect(error).toMatchObject({ code: 'UNEXPECTED_ANSWER', message: 'New.' });
    },
  );

  it.each(['<!doctype html>', '', 'null', '[]', '{}', '"data"'])(
    'does not take another page for an answer: %j',
    async (body) => {
      expect(await errorOf(client(new Response(body)).ask('{ a }', {}))).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    },
  );

  it('says when the server is not reached', async () => {
    const cause = new TypeError('fetch failed');
    expect(await errorOf(client(cause).ask('{ a }', {}))).toMatchObject({ code: 'UNREACHABLE', again: 'later', cause });
  });

  it('says when the server goes away while it answers', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    expect(await errorOf(client(new Response(body)).ask('{ a }', {}))).toMatchObject({ code: 'UNREACHABLE' });
  });

  it('ends with the reason of its signal', async () => {
    const reason = new Error('Enough.');
    await expect(client().ask('{ a }', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('knows the types of a typed document', async () => {
    const document: Document<{ a: number }, { id: string }> = { toString: () => '{ a }' };
    const { ask } = client(json({ data: { a: 1 } }));
    expectTypeOf(await ask(document, { id: '1' })).toEqualTypeOf<{ a: number }>();
  });
});

describe('pages', () => {
  const page = (nodes: readonly string[], endCursor: string | null) =>
    json({ data: { people: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } } });
  const document: Document<PeopleQuery, { first: number; after?: string | null }> = {
    toString: () => '{ people }',
  };
  interface PeopleQuery {
    people: { nodes: string[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
  }

  it('gives one page after the other, each behind the one before', async () => {
    const { pages, asked } = client(page(['a', 'b'], 'B'), page(['c'], null));
    const given = await all(pages(document, { first: 2 }, ({ people }) => people));
    expect(given).toEqual([['a', 'b'], ['c']]);
    expect(asked).toMatchObject([{ variables: { first: 2 } }, { variables: { first: 2, after: 'B' } }]);
  });

  it('asks for no page that nobody wants', async () => {
    const { pages, asked } = client(page(['a'], 'A'), page(['b'], null));
    for await (const _page of pages(document, { first: 1 }, ({ people }) => people)) break;
    expect(asked).toHaveLength(1);
  });

  it('ends where there is no list', async () => {
    const { pages } = client(json({ data: { people: null } }));
    expect(await all(pages(document, { first: 1 }, ({ people }) => people))).toEqual([]);
  });

  it('fails where a page does', async () => {
    const { pages } = client(page(['a'], 'A'), new TypeError('fetch failed'));
    expect(await errorOf(all(pages(document, { first: 1 }, ({ people }) => people)))).toMatchObject({
      code: 'UNREACHABLE',
    });
  });
});
