import type { EntityType } from '../../extract/article-graph.ts';
import { ACTORS, CLAIM_ENDS } from './claim-ends.ts';
import { type Faults, type Path, shown } from './faults.ts';
import type { Line } from './form.ts';

/** Adds a fault for every ref that leads to nothing, or to an entity that cannot stand there, and for what excludes each other. */
export function checkRefs(line: Line, faults: Faults): void {
  const types = typesByRef(line, faults);
  const check = (path: Path, ref: string | null, allowed: readonly EntityType[]) => {
    if (ref === null) return;
    const type = types.get(ref);
    if (type === undefined) faults.add(path, `no entity has the ref ${shown(ref)}`);
    else if (!allowed.includes(type))
      faults.add(path, `${shown(ref)} is of the type ${type}. Expected ${allowed.join(', ')}`);
  };
  line.quotes.forEach(({ speakerRef }, i) => {
    check(['quotes', i, 'speakerRef'], speakerRef, ACTORS);
  });
  line.positions.forEach(({ person, organization, country }, i) => {
    check(['positions', i, 'person'], person, ['Person']);
    check(['positions', i, 'organization'], organization, ['Organization']);
    check(['positions', i, 'country'], country, ['Country']);
  });
  line.claims.forEach(({ subject, predicate, object, attributedTo, role }, i) => {
    const ends = CLAIM_ENDS[predicate];
    check(['claims', i, 'subject'], subject, ends.subject);
    check(['claims', i, 'object'], object, ends.object);
    check(['claims', i, 'attributedTo'], attributedTo, ACTORS);
    if (subject === object) faults.add(['claims', i, 'object'], 'it is the subject. A claim relates two entities');
    if (role !== null && predicate !== 'PARTICIPATED_IN')
      faults.add(['claims', i, 'role'], `it is ${shown(role)}. Expected null but for PARTICIPATED_IN`);
  });
}

/** Of two entities with one ref the second is a fault, and so is a second main event, and a date without its basis. */
function typesByRef({ entities }: Line, faults: Faults): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  let main: number | null = null;
  entities.forEach((entity, i) => {
    if (types.has(entity.ref))
      faults.add(['entities', i, 'ref'], `an entity before has the ref ${shown(entity.ref)} too`);
    types.set(entity.ref, entity.type);
    if (entity.type !== 'Event') return;
    if ((entity.date === null) !== (entity.dateBasis === null))
      faults.add(['entities', i, 'dateBasis'], `it is ${shown(entity.dateBasis)}. Expected one with a date, else null`);
    if (entity.main && main !== null)
      faults.add(['entities', i, 'main'], `$.entities[${main}] is the main event already`);
    if (entity.main) main ??= i;
  });
  return types;
}
