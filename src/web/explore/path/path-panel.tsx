import { LinkClaimsDocument, PathBetweenDocument } from '../../../generated/explorer.ts';
import type { Link, PathEnds } from '../address/place.ts';
import { addPath, closePath, selectLink } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Claim, Office, Quote } from '../panel/facts.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { StepLink } from '../parts/step-link.tsx';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import { type ChainLink, chainOf } from './chain.ts';

/** How one entity leads to another, as sentences; or the question which other. */
export function PathPanel({ ends: { source, target } }: { readonly ends: PathEnds }) {
  const texts = useTexts();
  return (
    <>
      <header className="panel-head">
        <h2>{texts.path}</h2>
        <p className="actions">
          <StepLink step={closePath}>{texts.close}</StepLink>
        </p>
      </header>
      {target === null ? (
        <p className="notice" role="status">
          {texts.choosePathEnd}
        </p>
      ) : source === target ? (
        <p className="notice">{texts.samePathEnds}</p>
      ) : (
        <Chain link={{ source, target }} />
      )}
    </>
  );
}

function Chain({ link }: { readonly link: Link }) {
  const texts = useTexts();
  const language = useLanguage();
  const { place } = useWay();
  const variables = { from: link.source, to: link.target, language };
  const { data, error, retry } = useAnswer(PathBetweenDocument, variables);
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  if (data.path === null) return <p className="notice">{texts.noPath}</p>;
  const isAdded = place.added.some(({ source, target }) => source === link.source && target === link.target);
  return (
    <>
      {!isAdded && (
        <p className="actions">
          <StepLink step={addPath(link)}>{texts.addToGraph}</StepLink>
        </p>
      )}
      <ol className="facts chain">
        {chainOf(data.path).map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </ol>
    </>
  );
}

function Fact({ fact }: { readonly fact: ChainLink }) {
  switch (fact.kind) {
    case 'claim':
      return <Claim claim={fact.claim} />;
    case 'office':
      return <Office office={fact.office} withPerson />;
    case 'quote':
      return <Quote quote={fact.quote} />;
    case 'direct':
      return <Direct link={fact.link} />;
  }
}

/** What links two entities by themselves, such as who took part in an event: the newest claim of it. */
function Direct({ link }: { readonly link: Link }) {
  const texts = useTexts();
  const language = useLanguage();
  const { data, error, retry } = useAnswer(LinkClaimsDocument, { ...link, language });
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  const [newest] = data.claims.nodes;
  if (newest) return <Claim claim={newest} />;
  return (
    <li className="fact">
      <StepLink step={selectLink(link)}>{texts.showWords}</StepLink>
    </li>
  );
}
