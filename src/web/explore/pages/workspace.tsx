import { Suspense, useEffect, useMemo, useRef } from 'react';
import { closeWords, filtersOf, rename, showHidden } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAdded } from '../data/use-added.ts';
import { useNeighborhoods } from '../data/use-neighborhoods.ts';
import { usePublished } from '../data/use-published.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { ListView } from '../list/list-view.tsx';
import { LinkPanel } from '../panel/link-panel.tsx';
import { Panel } from '../panel/panel.tsx';
import { useAnnounce } from '../parts/announcer.tsx';
import { later } from '../parts/later.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { StepLink } from '../parts/step-link.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { type Picture, pictureOf, shownOf } from '../picture/picture.ts';
import { useLayout } from '../picture/use-layout.ts';
import { QuotesView } from '../quotes/quotes-view.tsx';
import { Reader } from '../reader/reader.tsx';
import { formatNumber } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';

const PathPanel = later(async () => (await import('../path/path-panel.tsx')).PathPanel);
const TimelineView = later(async () => (await import('../timeline/timeline-view.tsx')).TimelineView);

/** An entity in the middle of what surrounds it; beside it the panel, or the article that was opened. */
export function Workspace({ id }: { readonly id: string }) {
  const texts = useTexts();
  const { place, take } = useWay();
  const language = useLanguage();
  const ids = useMemo(() => [id, ...place.expanded], [id, place.expanded]);
  const published = usePublished();
  const { parts, error, unknown, isLoading, retry } = useNeighborhoods(ids, published, language);
  const paths = useAdded(place.added, language);
  const picture = useMemo(() => pictureOf(parts, paths), [parts, paths]);
  const shown = useMemo(() => shownOf(picture, { ...place, id }), [picture, place, id]);
  const positions = useLayout(picture);
  useExpansionSaid(picture, place.expanded);

  const now = parts.find((part) => part.id === id)?.around.nodes[0]?.id ?? id;
  useEffect(() => {
    if (now !== id) take(rename(now), 'replace');
  }, [now, id, take]);
  const middle = picture.nodes.find((node) => node.id === id);
  const focus = picture.nodes.find((node) => node.id === place.selected) ?? middle;
  useEffect(() => {
    if (middle) document.title = `${middle.name} · Newsgraph`;
  }, [middle]);

  if (unknown.includes(id)) return <NotFound />;
  return (
    <div className={place.words ? 'workspace reading' : 'workspace'}>
      <section className="main-view" aria-label={texts.views[place.view]}>
        <Toolbar picture={picture} shown={shown} positions={positions} />
        {error && <ErrorMessage error={error} retry={retry} />}
        {unknown.length > 0 && <p className="notice">{texts.unread(unknown.join(', '))}</p>}
        {parts.length === 0 && !error && <Loading />}
        {middle && shown.nodes.length === 1 && !isLoading && (
          <p className="notice">
            {filtersOf(place) === 0 && place.hidden.length === 0 ? texts.noLinks(middle.name) : texts.allFiltered}
          </p>
        )}
        <div className="view">
          {place.view === 'graph' && <GraphView picture={shown} positions={positions} middle={id} />}
          {place.view === 'list' && <ListView picture={shown} />}
          {place.view === 'timeline' && focus && (
            <Suspense fallback={<Loading />}>
              <TimelineView id={focus.id} name={focus.name} />
            </Suspense>
          )}
          {place.view === 'quotes' && focus && <QuotesView id={focus.id} name={focus.name} />}
        </div>
        <p className="status-line">
          {texts.shown(
            formatNumber(shown.nodes.length, texts),
            formatNumber(shown.links.length, texts),
            place.hidden.length,
          )}
          {place.hidden.length > 0 && <StepLink step={showHidden}>{texts.showHidden(place.hidden.length)}</StepLink>}
          {middle?.hasMore && <span>{texts.moreExist(middle.name)}</span>}
        </p>
      </section>
      <aside className="side">
        {place.words ? (
          <>
            <p className="side-bar">
              <StepLink step={closeWords}>← {texts.back}</StepLink>
            </p>
            <Reader id={place.words.article} words={place.words} inPanel />
          </>
        ) : place.path ? (
          <Suspense fallback={<Loading />}>
            <PathPanel ends={place.path} />
          </Suspense>
        ) : place.link ? (
          <LinkPanel link={place.link} />
        ) : (
          <Panel id={place.selected ?? id} />
        )}
      </aside>
    </div>
  );
}

/** Says what expanding an entity has brought. */
function useExpansionSaid(picture: Picture, expanded: readonly string[]): void {
  const texts = useTexts();
  const announce = useAnnounce();
  const said = useRef(expanded.length);
  useEffect(() => {
    const last = picture.nodes.find(({ id, isExpanded }) => id === expanded.at(-1) && isExpanded);
    if (last === undefined || expanded.length <= said.current) {
      said.current = Math.min(said.current, expanded.length);
      return;
    }
    said.current = expanded.length;
    const added = picture.nodes.filter(({ from }) => from === last.id).length;
    announce(texts.expanded(last.name, added, picture.nodes.length, last.hasMore));
  }, [picture, expanded, announce, texts]);
}
