import icon from '../../icon.svg';
import { home } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useTheme } from '../theme/use-theme.ts';
import { Help } from './help.tsx';
import { SearchBox } from './search-box.tsx';
import { StepLink } from './step-link.tsx';

interface Props {
  readonly onLanguage: () => void;
}

/** What stands above every page. */
export function Header({ onLanguage }: Props) {
  const texts = useTexts();
  const { place } = useWay();
  const { toggle } = useTheme();
  return (
    <header className="top">
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <StepLink step={home} className="brand" label="Newsgraph">
        <img src={icon} alt="" width="24" height="24" />
        <span>Newsgraph</span>
      </StepLink>
      <SearchBox isFirst={place.id === null && place.q === null} />
      <nav className="top-tools">
        <button type="button" onClick={onLanguage} lang={texts.code === 'fr' ? 'en' : 'fr'}>
          {texts.otherLanguage}
        </button>
        <button type="button" className="icon" onClick={toggle} aria-label={texts.theme} title={texts.theme}>
          ◐
        </button>
        <Help />
        <a href="/graphql">{texts.playground}</a>
      </nav>
    </header>
  );
}
