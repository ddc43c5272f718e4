import type { EventLineFragment } from '../../../generated/explorer.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { formatDate } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { EntityFacts } from './entity-facts.ts';
import { Section } from './section.tsx';

/** When and where an event took place, and who took part. */
export function EventFacts({ event }: { readonly event: Extract<EntityFacts, { readonly __typename: 'Event' }> }) {
  const texts = useTexts();
  const { date, dateBasis, location, country, participants } = event;
  return (
    <>
      <dl className="properties">
        {date && (
          <>
            <dt>{texts.when}</dt>
            <dd>
              <time dateTime={date}>{formatDate(date, texts)}</time>
              {dateBasis === 'DATELINE' && <span className="mark weak">{texts.datelineOnly}</span>}
            </dd>
          </>
        )}
        {location && (
          <>
            <dt>{texts.where}</dt>
            <dd>
              <EntityLink entity={location} inPanel />
            </dd>
          </>
        )}
        {country && country.id !== location?.id && (
          <>
            <dt>{texts.inCountry}</dt>
            <dd>
              <EntityLink entity={country} inPanel />
            </dd>
          </>
        )}
      </dl>
      {participants.edges.length > 0 && (
        <Section title={texts.participants} count={participants.edges.length}>
          <ul className="facts">
            {participants.edges.map(({ role, node }) => (
              <li key={`${node.id} ${role}`} className="line">
                <EntityLink entity={node} inPanel />
                <span className="mark">{role === 'ACTOR' ? texts.actor : texts.recipient}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface Props {
  readonly title: string;
  readonly events: { readonly totalCount: number; readonly nodes: readonly EventLineFragment[] };
}

/** Events with their dates. */
export function Participations({ title, events: { totalCount, nodes } }: Props) {
  const texts = useTexts();
  if (totalCount === 0) return null;
  return (
    <Section title={title} count={totalCount}>
      <ul className="facts">
        {nodes.map((event) => (
          <li key={event.id} className="line">
            <EntityLink entity={event} inPanel />
            <span className="date">{event.date === null ? texts.undated : formatDate(event.date, texts)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
