import type { ClaimFactsFragment, OfficeFactsFragment, QuoteFactsFragment } from '../../../generated/explorer.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { formatDate } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { WordsLink } from './words-link.tsx';

/** What an article states: subject, relation, object; below it the words. */
export function Claim({ claim }: { readonly claim: ClaimFactsFragment }) {
  const texts = useTexts();
  const { subject, predicate, object, polarity, basis, date, attributedTo, evidence } = claim;
  return (
    <li className="fact">
      <p className="sentence">
        <EntityLink entity={subject} inPanel /> <span className="relation">{texts.relations[predicate]}</span>{' '}
        <EntityLink entity={object} inPanel />
      </p>
      <p className="marks">
        {polarity === 'NEGATED' && <span className="mark denied">{texts.denied}</span>}
        {attributedTo && <span className="mark">{texts.according(attributedTo.name)}</span>}
        {date && <span className="mark">{formatDate(date, texts)}</span>}
        {(basis === 'COREFERENCE' || basis === 'HEADLINE') && (
          <span className="mark weak" title={texts.basis[basis]}>
            {texts.weak}
          </span>
        )}
      </p>
      <WordsLink words={evidence} />
    </li>
  );
}

/** An office: who holds it, unless that is whose panel it is; what it is, of which body and country. */
export function Office({ office, withPerson }: { readonly office: OfficeFactsFragment; readonly withPerson: boolean }) {
  const { title, person, organization, country, evidence } = office;
  return (
    <li className="fact">
      <p className="sentence">
        {withPerson && (
          <>
            <EntityLink entity={person} inPanel />{' '}
          </>
        )}
        <strong lang="fr">{title}</strong>
        {[organization, country].map(
          (entity) =>
            entity && (
              <span key={entity.id}>
                {' '}
                <EntityLink entity={entity} inPanel />
              </span>
            ),
        )}
      </p>
      <WordsLink words={evidence} />
    </li>
  );
}

/** What somebody said: the words themselves lead to where they stand. */
export function Quote({ quote: { speaker, speakerLabel, verb, evidence } }: { readonly quote: QuoteFactsFragment }) {
  const texts = useTexts();
  return (
    <li className="fact quote">
      <p className="sentence">
        {speaker ? <EntityLink entity={speaker} inPanel /> : <span>{speakerLabel ?? texts.unknownSpeaker}</span>}{' '}
        {verb && (
          <span className="relation" lang="fr">
            {verb}
          </span>
        )}
      </p>
      <WordsLink words={evidence} />
    </li>
  );
}
