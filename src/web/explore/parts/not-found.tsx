import { useTexts } from '../texts/use-texts.ts';

export function NotFound() {
  const texts = useTexts();
  return (
    <div className="message" role="alert">
      <p>{texts.notFound}</p>
      <p>{texts.notFoundHelp}</p>
    </div>
  );
}
