import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** A part of the page that is loaded once it is shown. One that cannot be loaded says so; what is around it stays. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: Missing }),
    ),
  );
}

function Missing() {
  const texts = useTexts();
  return (
    <p className="message" role="alert">
      {texts.partMissing}
    </p>
  );
}
