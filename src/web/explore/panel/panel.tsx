import { EntityFactsDocument } from '../../../generated/explorer.ts';
import { collapse, expand, hide, isExpanded, open, pathFrom } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { Shape } from '../parts/shape.tsx';
import { StepLink } from '../parts/step-link.tsx';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import type { EntityFacts } from './entity-facts.ts';
import { EventFacts, Participations } from './events.tsx';
import { Office } from './facts.tsx';
import { Articles, Claims, Quotes } from './lists.tsx';
import { Section } from './section.tsx';

/** What the graph knows of an entity, each fact with its words. */
export function Panel({ id }: { readonly id: string }) {
  const language = useLanguage();
  const { data, error, retry } = useAnswer(EntityFactsDocument, { id, language });
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  if (data.node === null || !('name' in data.node)) return <NotFound />;
  return <Facts entity={data.node} />;
}

function Facts({ entity }: { readonly entity: EntityFacts }) {
  const texts = useTexts();
  return (
    <>
      <Head entity={entity} />
      {entity.__typename === 'Event' && <EventFacts event={entity} />}
      {'offices' in entity && <Offices title={texts.offices} offices={entity.offices} withPerson={false} />}
      {'quotes' in entity && <Quotes id={entity.id} first={entity.quotes} />}
      <Claims id={entity.id} first={entity.claims} />
      {'held' in entity && (
        <Offices title={texts.officesHeld} offices={entity.held.nodes} count={entity.held.totalCount} withPerson />
      )}
      {'participations' in entity && <Participations title={texts.events} events={entity.participations} />}
      {'events' in entity && <Participations title={texts.eventsThere} events={entity.events} />}
      <Articles id={entity.id} first={entity.articles} />
    </>
  );
}

/** Names, and what can be done with the entity in the picture. */
function Head({ entity }: { readonly entity: EntityFacts }) {
  const texts = useTexts();
  const { place } = useWay();
  const { id, name, __typename, aliases } = entity;
  return (
    <header className="panel-head">
      <p className="kind">
        <Shape type={__typename} />
        {entity.__typename === 'Event' ? texts.kinds[entity.kind] : texts.types[__typename]}
        {'unnamed' in entity && entity.unnamed && ` · ${texts.unnamed}`}
        {'country' in entity && entity.country && entity.__typename !== 'Event' && <> · {entity.country.name}</>}
      </p>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {aliases.length > 0 && (
        <p className="aliases">
          {texts.aliases} <bdi>{aliases.join(', ')}</bdi>
        </p>
      )}
      <p className="actions">
        {id !== place.id && (
          <>
            {isExpanded(place, id) ? (
              <StepLink step={collapse(id)}>{texts.collapse}</StepLink>
            ) : (
              <StepLink step={expand(id)}>{texts.expand}</StepLink>
            )}
            <StepLink step={open(id)}>{texts.openPage}</StepLink>
            <StepLink step={hide(id)}>{texts.hide}</StepLink>
          </>
        )}
        <StepLink step={pathFrom(id)}>{texts.pathTo}</StepLink>
      </p>
    </header>
  );
}

interface OfficesProps {
  readonly title: string;
  readonly offices: readonly Parameters<typeof Office>[0]['office'][];
  readonly count?: number;
  readonly withPerson: boolean;
}

function Offices({ title, offices, count = offices.length, withPerson }: OfficesProps) {
  if (offices.length === 0) return null;
  return (
    <Section title={title} count={count}>
      <ul className="facts">
        {offices.map((office) => (
          <Office key={office.id} office={office} withPerson={withPerson} />
        ))}
      </ul>
    </Section>
  );
}
