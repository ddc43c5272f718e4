import { useMemo, useState } from 'react';
import { selectLink } from '../address/steps.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { StepLink } from '../parts/step-link.tsx';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { formatDate, formatNumber } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { COLUMNS, type Order, rowsOf, sorted } from './rows.ts';

/** What is shown as a table: the equal of the picture. */
export function ListView({ picture }: { readonly picture: Picture }) {
  const texts = useTexts();
  const [order, setOrder] = useState<Order>({ column: 'subject', isDescending: false });
  const rows = useMemo(() => sorted(rowsOf(picture, texts), order, texts), [picture, texts, order]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="list" tabIndex={0} aria-label={texts.views.list}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const isOrder = order.column === column;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={isOrder ? (order.isDescending ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    title={texts.sortBy(texts.columns[column])}
                    onClick={() => setOrder({ column, isDescending: isOrder && !order.isDescending })}
                  >
                    {texts.columns[column]}
                    <span aria-hidden="true">{isOrder ? (order.isDescending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
            <th scope="col">{texts.columns.words}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <EntityLink entity={named(row.subject)} inPanel />
              </td>
              <td className="relation">
                {row.label}
                {row.fact.negated === row.fact.count && <span className="mark denied">{texts.denied}</span>}
              </td>
              <td>
                <EntityLink entity={named(row.object)} inPanel />
              </td>
              <td className="number">{formatNumber(row.fact.count, texts)}</td>
              {[row.fact.first, row.fact.last].map((date, index) => (
                <td key={index === 0 ? 'first' : 'last'} className="when">
                  {date === null ? '' : formatDate(date, texts, 'short')}
                </td>
              ))}
              <td>
                <StepLink
                  step={selectLink(row)}
                  label={`${texts.showWords}: ${row.subject.name} ${row.label} ${row.object.name}`}
                >
                  {texts.showWords}
                </StepLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function named({ id, name, type }: PictureNode) {
  return { id, name, __typename: type };
}
