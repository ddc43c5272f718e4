import { useEffect, useState } from 'react';
import { typeOf } from '../../client/type-of.ts';
import type { Lang } from './address/place.ts';
import { useWay } from './address/use-way.ts';
import { ArticlePage } from './pages/article-page.tsx';
import { Home } from './pages/home.tsx';
import { PublisherPage } from './pages/publisher-page.tsx';
import { Results } from './pages/results.tsx';
import { WordsPage } from './pages/words-page.tsx';
import { Workspace } from './pages/workspace.tsx';
import { Announcer } from './parts/announcer.tsx';
import { Header } from './parts/header.tsx';
import { keepLanguage, ownLanguage } from './texts/own-language.ts';
import { TEXTS, TextsContext, useTexts } from './texts/use-texts.ts';
import { useKeys } from './use-keys.ts';

/** The whole page: texts in the reader's language, the header, and what the address says. */
export function Explorer() {
  const { place, take, unread } = useWay();
  const [own, setOwn] = useState<Lang>(ownLanguage);
  const lang = place.lang ?? own;
  const texts = TEXTS[lang];
  useKeys();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const change = () => {
    const other = lang === 'fr' ? 'en' : 'fr';
    keepLanguage(other);
    setOwn(other);
    if (place.lang !== null) take((shown) => ({ ...shown, lang: other }), 'replace');
  };
  return (
    <TextsContext value={texts}>
      <Announcer>
        <Header onLanguage={change} />
        <main id="content" tabIndex={-1}>
          {unread.length > 0 && <p className="notice">{texts.unread(unread.map(shortened).join(', '))}</p>}
          <Page />
        </main>
      </Announcer>
    </TextsContext>
  );
}

function Page() {
  const texts = useTexts();
  const {
    place: { id, q, words },
  } = useWay();
  const type = id === null ? null : typeOf(id);
  const isWorkspace = type !== null && ['Person', 'Organization', 'Country', 'Place', 'Event'].includes(type);
  useEffect(() => {
    if (!isWorkspace) document.title = q === null ? 'Newsgraph' : `${q} · Newsgraph`;
  }, [q, isWorkspace]);
  if (id === null) return q === null ? <Home /> : <Results q={q} />;
  if (isWorkspace) return <Workspace key={id} id={id} />;
  switch (type) {
    case null:
      return (
        <div className="message" role="alert">
          <p>{texts.noId}</p>
          <p>{texts.notFoundHelp}</p>
        </div>
      );
    case 'Article':
      return <ArticlePage id={id} words={words} />;
    case 'Publisher':
      return <PublisherPage id={id} />;
    default:
      return <WordsPage id={id} />;
  }
}

/** An address may be of any length; of what it says wrongly its beginning is enough. */
function shortened(parameter: string): string {
  return parameter.length > 60 ? `${parameter.slice(0, 60)}…` : parameter;
}
