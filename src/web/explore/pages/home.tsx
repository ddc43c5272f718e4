import type { NodeType } from '../../../client/type-of.ts';
import { HomeDocument, type HomeQuery } from '../../../generated/explorer.ts';
import { useAnswer } from '../data/use-answer.ts';
import { OpenFile } from '../exports/open-file.tsx';
import { Quote } from '../panel/facts.tsx';
import { ArticleList } from '../parts/article-list.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { formatDate, formatNumber } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';

/** The start: what the graph holds, and ways into it. The search stands above, in focus. */
export function Home() {
  const texts = useTexts();
  const language = useLanguage();
  const { data, error, retry } = useAnswer(HomeDocument, { language });
  return (
    <div className="home">
      <h1>{texts.welcome}</h1>
      <p className="tagline">{texts.tagline}</p>
      {error && <ErrorMessage error={error} retry={retry} />}
      {data === null ? !error && <Loading /> : data.graph.articles === 0 ? <EmptyGraph /> : <Contents data={data} />}
    </div>
  );
}

function EmptyGraph() {
  const texts = useTexts();
  return (
    <div className="message">
      <p>{texts.emptyGraph}</p>
      <p>{texts.emptyGraphHelp}</p>
      <pre>npm run seed -- article.txt</pre>
    </div>
  );
}

/** Lists whose length is told, with the type of what they hold. */
const COUNTED = [
  { type: 'Person', list: 'people' },
  { type: 'Organization', list: 'organizations' },
  { type: 'Country', list: 'countries' },
  { type: 'Place', list: 'places' },
  { type: 'Event', list: 'events' },
  { type: 'Claim', list: 'claims' },
  { type: 'Quote', list: 'quotes' },
] as const;

function Contents({ data }: { readonly data: HomeQuery }) {
  const texts = useTexts();
  const named = data.named.nodes[0]?.entities.nodes ?? [];
  return (
    <>
      {named.length > 0 && (
        <p className="start-with">
          <span>{texts.startWith}</span>
          {named.map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
        </p>
      )}
      <dl className="counts">
        <Count type="Article" number={data.graph.articles} />
        {COUNTED.map(({ type, list }) => (
          <Count key={type} type={type} number={data[list].totalCount} />
        ))}
      </dl>
      <div className="columns">
        <section>
          <h2>{texts.newestArticles}</h2>
          <ArticleList articles={data.articles.nodes} />
        </section>
        <section>
          <h2>{texts.newestEvents}</h2>
          <ul className="facts">
            {data.events.nodes.map((event) => (
              <li key={event.id} className="line">
                <EntityLink entity={event} />
                <span className="date">{event.date === null ? texts.undated : formatDate(event.date, texts)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{texts.newestQuotes}</h2>
          <ul className="facts">
            {data.quotes.nodes.map((quote) => (
              <Quote key={quote.id} quote={quote} />
            ))}
          </ul>
        </section>
      </div>
      <OpenFile />
    </>
  );
}

function Count({ type, number }: { readonly type: NodeType; readonly number: number }) {
  const texts = useTexts();
  return (
    <div>
      <dt>{texts.typesMany[type]}</dt>
      <dd>{formatNumber(number, texts)}</dd>
    </div>
  );
}
