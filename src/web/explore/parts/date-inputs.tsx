import { useEffect, useState } from 'react';
import { firstDay, lastDay } from '../address/dates.ts';
import { publishedWithin } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useTexts } from '../texts/use-texts.ts';

/** While a year is typed, the field gives 0002, 0020 and 0201 before 2018. */
const FIRST_YEAR = '1000';

/** The first and the last day of publication. */
export function DateInputs() {
  const texts = useTexts();
  const {
    place: { from, to },
    take,
  } = useWay();
  return (
    <div className="dates">
      <DateInput
        label={texts.from}
        day={from === null ? '' : firstDay(from)}
        onDay={(day) => take(publishedWithin({ from: day, to }), 'replace')}
      />
      <DateInput
        label={texts.to}
        day={to === null ? '' : lastDay(to)}
        onDay={(day) => take(publishedWithin({ from, to: day }), 'replace')}
      />
    </div>
  );
}

interface Props {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string | null) => void;
}

function DateInput({ label, day, onDay }: Props) {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  const change = (value: string) => {
    setTyped(value);
    if (value === '' || value >= FIRST_YEAR) onDay(value === '' ? null : value);
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input type="date" value={typed} max="9999-12-31" onChange={({ currentTarget }) => change(currentTarget.value)} />
    </label>
  );
}
