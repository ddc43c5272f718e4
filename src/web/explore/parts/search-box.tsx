import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import { SuggestDocument, type SuggestQuery } from '../../../generated/explorer.ts';
import { ENTITY_TYPES } from '../address/place.ts';
import { isChoosing, open, pathTo, search } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import { describe } from './describe.ts';
import { Shape } from './shape.tsx';

/** Milliseconds that are waited for the next key. */
const WAIT_MS = 80;

type Edge = SuggestQuery['names']['edges'][number];
type Suggestion = { readonly kind: 'found'; readonly edge: Edge } | { readonly kind: 'all' };

/** The search: suggests what is meant while it is typed. Enter opens what is marked, or all results. */
export function SearchBox({ isFirst }: { readonly isFirst: boolean }) {
  const texts = useTexts();
  const language = useLanguage();
  const { place, take } = useWay();
  const [typed, setTyped] = useState(place.q ?? '');
  const input = useRef<HTMLInputElement>(null);
  const asked = useSettled(typed.trim(), WAIT_MS);
  const { data } = useAnswer(SuggestDocument, asked === '' ? null : { text: asked, language });
  const isCurrent = data !== null && asked === typed.trim();
  const edges = data ? [...data.names.edges, ...data.events.edges, ...data.articles.edges] : [];
  const items: readonly Suggestion[] =
    typed.trim() === '' ? [] : [...edges.map((edge) => ({ kind: 'found', edge }) as const), { kind: 'all' }];

  useEffect(() => setTyped(place.q ?? ''), [place.q]);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);

  const chosen = ({ id, __typename: type }: Edge['node']) =>
    isChoosing(place) && ENTITY_TYPES.some((one) => one === type) ? pathTo(id) : open(id);
  const go = (suggestion: Suggestion) => {
    take(suggestion.kind === 'found' ? chosen(suggestion.edge.node) : search(typed.trim()));
    input.current?.blur();
    if (suggestion.kind === 'found') setTyped('');
  };
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Suggestion>({
    items: [...items],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => (item?.kind === 'found' ? describe(item.edge.node, texts).title : typed),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && go(selectedItem),
    stateReducer: (_state, { type, changes }) =>
      // What was chosen is opened; the words that were typed are not put in its place.
      type === useCombobox.stateChangeTypes.InputChange ? changes : { ...changes, inputValue: typed },
  });

  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') go({ kind: 'all' });
        }}
      >
        <input
          {...getInputProps({
            ref: input,
            'aria-label': texts.search,
            placeholder: texts.searchHint,
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
            // Until the suggestions are those of what was typed, Enter searches for it.
            onKeyDown: (event) => {
              if (event.key !== 'Enter' || (isCurrent && isOpen)) return;
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
          })}
          id="search"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
        />
        <ul
          {...getMenuProps({
            'aria-label': texts.search,
            className: isOpen && items.length > 0 ? 'suggestions' : 'suggestions closed',
          })}
        >
          {isOpen &&
            items.map((item, index) => (
              <li
                key={item.kind === 'found' ? item.edge.node.id : 'all'}
                {...getItemProps({ item, index, className: index === highlightedIndex ? 'marked' : '' })}
              >
                {item.kind === 'found' ? (
                  <Found edge={item.edge} />
                ) : (
                  <span className="all">
                    {edges.length === 0 && isCurrent
                      ? texts.noSuggestion(typed.trim())
                      : texts.allResults(typed.trim())}
                  </span>
                )}
              </li>
            ))}
        </ul>
      </form>
    </search>
  );
}

function Found({ edge: { node, matched } }: { readonly edge: Edge }) {
  const texts = useTexts();
  const { title, detail } = describe(node, texts);
  const [alias] = node.__typename === 'Article' ? [] : matched.filter((name) => name !== title);
  return (
    <>
      <Shape type={node.__typename} />
      <span className="found">
        <bdi className="title">{title}</bdi>
        <span className="detail">{[detail, alias && texts.matched(alias)].filter(Boolean).join(' · ')}</span>
      </span>
    </>
  );
}

/** A value, once it has stayed the same for a while. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
