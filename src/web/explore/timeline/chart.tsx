import { type PointerEvent, useState } from 'react';
import { publishedWithin } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { formatDate, formatNumber } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type Chart, type Month, monthAt, monthOf, nameOf, type Span, yearsOf } from './months.ts';

/** Heights within the drawing, which is stretched to the room that there is. */
const HEIGHT = 100;
const SPAN_HEIGHT = 3;

/** Years that there is room to name on a phone. */
const MOST_YEARS = 8;

/** The months that are being marked: where the pointer went down, and where it is. */
type Brush = readonly [from: Month, to: Month];

/** Claims by month. To drag over months shows only what was published in them; the dates beside it do the same. */
export function ChartView({ chart }: { readonly chart: Chart }) {
  const { place, take } = useWay();
  const [brush, setBrush] = useState<Brush | null>(null);
  const at = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return monthAt(chart, (clientX - left) / width);
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setBrush([at(event), at(event)]);
  };
  const end = () => {
    if (brush === null) return;
    const [from, to] = inOrder(brush);
    take(publishedWithin({ from: nameOf(from), to: nameOf(to) }), 'replace');
    setBrush(null);
  };
  const [from, to] = brush
    ? inOrder(brush)
    : [
        place.from === null ? chart.first : monthOf(place.from),
        place.to === null ? chart.last : monthOf(place.to, 'last'),
      ];
  const isBrushed = brush !== null || place.from !== null || place.to !== null;
  return (
    <div
      className="chart"
      onPointerDown={begin}
      onPointerMove={(event) => brush && setBrush([brush[0], at(event)])}
      onPointerUp={end}
      onPointerCancel={() => setBrush(null)}
    >
      <Bars chart={chart} from={from} to={to} isBrushed={isBrushed} />
      <p className="years" aria-hidden="true">
        {yearsOf(chart, MOST_YEARS).map(({ year, count }) => (
          <span key={year} style={{ flexGrow: count }}>
            {year}
          </span>
        ))}
      </p>
    </div>
  );
}

interface BarsProps {
  readonly chart: Chart;
  readonly from: Month;
  readonly to: Month;
  readonly isBrushed: boolean;
}

function Bars({ chart: { first, last, bars, spans, most }, from, to, isBrushed }: BarsProps) {
  const texts = useTexts();
  const isIn = (span: Span) => span.last >= from && span.first <= to;
  const titleOf = (span: Span) => {
    const months = [span.first, ...(span.last === span.first ? [] : [span.last])];
    const named = months.map((month) => formatDate(nameOf(month), texts)).join(' – ');
    return `${named}: ${texts.claimCount(formatNumber(span.claims, texts), span.claims)}`;
  };
  return (
    <svg
      viewBox={`0 0 ${last - first + 1} ${HEIGHT + 2 * SPAN_HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={texts.chartLabel(formatDate(nameOf(first), texts), formatDate(nameOf(last), texts))}
    >
      {isBrushed && (
        <rect className="brush" x={from - first} y={0} width={Math.max(0, to - from + 1)} height={HEIGHT} />
      )}
      {bars.map((bar) => {
        const height = (HEIGHT * bar.claims) / most;
        return (
          <rect
            key={bar.first}
            className={isIn(bar) ? 'bar in' : 'bar'}
            x={bar.first - first + 0.08}
            y={HEIGHT - height}
            width={0.84}
            height={height}
          >
            <title>{titleOf(bar)}</title>
          </rect>
        );
      })}
      {spans.map((span) => (
        <rect
          key={`${span.first}-${span.last}`}
          className={isIn(span) ? 'bar in' : 'bar'}
          x={span.first - first + 0.08}
          y={HEIGHT + SPAN_HEIGHT}
          width={span.last - span.first + 0.84}
          height={SPAN_HEIGHT}
        >
          <title>{titleOf(span)}</title>
        </rect>
      ))}
    </svg>
  );
}

function inOrder([from, to]: Brush): Brush {
  return from <= to ? [from, to] : [to, from];
}
