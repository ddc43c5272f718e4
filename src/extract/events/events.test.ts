import { expect, test } from 'vitest';
import type { Event } from '../article-graph.ts';
import { claimsOf, graphOfMarked, mentionsOf } from '../testing/marked.ts';

const HEADED = (headline: string, report: string) => `${headline}\n\n3 mars 2017 . –\n${report}`;

function eventsOf(marked: string): Event[] {
  return graphOfMarked(marked).entities.filter((entity) => entity.type === 'Event');
}

function mainOf(marked: string): Event | undefined {
  return eventsOf(marked).find(({ main }) => main);
}

test.each([
  ['of a capital', 'Il cite le sommet de [L Moscou].', 'Sommet de Moscou', 'Moscow summit', 'MEETING', 'RU', true],
  [
    'of a capital with another apostrophe',
    'Il cite la conférence de [L N’Djamena].',
    'Conférence de N’Djamena',
    "N'Djamena conference",
    'MEETING',
    'TD',
    true,
  ],
  ['a summit of a city', 'Il cite le sommet d’[L Astana].', 'Sommet d’Astana', 'Astana summit', 'MEETING', 'KZ', true],
  [
    'operations in a country',
    'Les opérations antiterroristes en [L Syrie] durent.',
    'Opérations antiterroristes en Syrie',
    'Counter-terrorism operations in Syria',
    'MILITARY',
    'SY',
    false,
  ],
  ['a battle', 'La bataille de [L Mossoul] dure.', 'Bataille de Mossoul', null, 'MILITARY', 'IQ', true],
  [
    'attacks in a capital',
    'Les attentats de [L Paris] ont choqué.',
    'Attentats de Paris',
    'Paris attacks',
    'ATTACK',
    'FR',
    true,
  ],
])('finds %s', (_, marked, fr, en, kind, countryCode, named) => {
  expect(eventsOf(marked).find(({ name }) => name.fr === fr)).toMatchObject({
    name: { fr, en },
    kind,
    countryCode,
    named,
  });
});

test('joins wordings of one event and what refers back to it', () => {
  const graph = graphOfMarked(
    'Les opérations contre le terrorisme en [L Syrie] durent. Les opérations antiterroristes en [L Syrie] coûtent cher. ' +
      'Il salue les opérations antiterroristes en [L Syrie]. La poursuite des opérations est prévue. Ces opérations, il les loue.',
  );
  expect(mentionsOf(graph, 'Event')).toContain(
    'Opérations antiterroristes en Syrie: opérations contre le terrorisme en Syrie | opérations antiterroristes en Syrie | ' +
      'opérations antiterroristes en Syrie | opérations | Ces opérations',
  );
});

test.each([
  ['another place', 'L’attentat de [L Nice] et l’attentat de [L Paris] diffèrent. Cet attentat, il le condamne.', 2],
  ['other qualities', 'L’attaque chimique en [L Syrie] suit l’attaque aérienne en [L Syrie]. Il le sait.', 2],
])('keeps events of %s apart', (_, marked, count) => {
  expect(eventsOf(marked).filter(({ main }) => !main)).toHaveLength(count);
});

test.each([
  [
    'a verb between',
    'L’accord signé en [L Syrie] tient. Et il dure bien plus longtemps que prévu, ce que nul n’avait dit.',
  ],
  ['no place', 'L’accord de cessez-le-feu tient.'],
])('describes no event with %s', (_, marked) => {
  expect(eventsOf(marked).filter(({ main }) => !main)).toEqual([]);
});

test.each([
  [
    'its owner behind the opening',
    'Lors de sa rencontre avec [P Paul Durand], le général [P Jean Dupont] a parlé.',
    'Rencontre entre Jean Dupont et Paul Durand',
  ],
  [
    'its owner before',
    '[P Jean Dupont] a évoqué sa rencontre avec [P Paul Durand].',
    'Rencontre entre Jean Dupont et Paul Durand',
  ],
  [
    'both behind',
    'La rencontre entre [P Jean Dupont] et [P Paul Durand] a duré.',
    'Rencontre entre Jean Dupont et Paul Durand',
  ],
])('finds a meeting with %s', (_, marked, name) => {
  const graph = graphOfMarked(marked);
  expect(mentionsOf(graph, 'Event').some((event) => event.startsWith(`${name}: `))).toBe(true);
  expect(claimsOf(graph, 'MET')).toEqual(['Jean Dupont MET Paul Durand']);
  expect(claimsOf(graph, 'PARTICIPATED_IN')).toEqual([
    `Jean Dupont PARTICIPATED_IN ${name}`,
    `Paul Durand PARTICIPATED_IN ${name}`,
  ]);
});

test.each([
  ['of an occasion', '[P Jean Dupont] l’a dit lors d’une rencontre diplomatique avec [P Paul Durand].'],
  [
    'with one named behind his office',
    '[P Jean Dupont] l’a dit après sa rencontre avec le président de la Commission, [P Paul Durand].',
  ],
])('finds a meeting %s', (_, marked) => {
  expect(claimsOf(graphOfMarked(marked), 'MET')).toEqual(['Jean Dupont MET Paul Durand']);
});

test.each([
  [
    'of people',
    '[P Jean Dupont] cite sa rencontre avec [P Paul Durand].',
    'Meeting between Jean Dupont and Paul Durand',
  ],
  [
    'told by its talks',
    '[P Jean Dupont] cite son entretien avec [P Paul Durand].',
    'Talks between Jean Dupont and Paul Durand',
  ],
  [
    'with a described body',
    '[P Jean Dupont] cite sa réunion avec l’armée russe.',
    'Meeting between Jean Dupont and the Russian army',
  ],
  ['with a body without an English name', '[P Jean Dupont] cite sa réunion avec [O Brume Alpine].', null],
])('a meeting %s has an English name where all of it is known', (_, marked, name) => {
  const [event] = eventsOf(marked).filter(({ name }) => name.fr.includes(' entre '));
  expect(event?.name.en).toBe(name);
});

test('what is called off does not take place', () => {
  const graph = graphOfMarked('[P Jean Dupont] a proposé l’annulation de sa rencontre avec [P Paul Durand].');
  expect(mentionsOf(graph, 'Event').filter((event) => event.includes(' entre '))).toEqual([]);
});

test('a meeting without owner is none', () => {
  expect(claimsOf(graphOfMarked('Une rencontre avec [P Paul Durand] est prévue.'), 'MET')).toEqual([]);
});

test('the headline describes the main event, its topic and the lead tell the place', () => {
  const marked = HEADED(
    '[L France] : [P Manuel Valls] giflé à [L Strasbourg]',
    '[P Manuel Valls] a été giflé à [L Strasbourg].',
  );
  expect(mainOf(marked)).toMatchObject({
    name: { fr: 'Manuel Valls giflé à Strasbourg' },
    countryCode: 'FR',
    named: false,
  });
  const graph = graphOfMarked(marked);
  expect(claimsOf(graph, 'PARTICIPATED_IN')).toEqual(['Manuel Valls PARTICIPATED_IN Manuel Valls giflé à Strasbourg']);
  expect(graph.claims.find(({ predicate }) => predicate === 'PARTICIPATED_IN')?.role).toBe('RECIPIENT');
  expect(claimsOf(graph, 'LOCATED_IN')).toEqual([
    'Manuel Valls giflé à Strasbourg LOCATED_IN Strasbourg',
    'Manuel Valls giflé à Strasbourg LOCATED_IN France',
  ]);
});

test.each([
  [
    'SPORT',
    'Triathlon : victoire de [P Jean Dupont] en finale du championnat',
    'Il remporte la course devant ses rivaux.',
  ],
  ['DEATH', '[L France] : décès de l’acteur [P Jean Dupont]', 'L’acteur est mort hier à l’âge de 80 ans.'],
  ['DISASTER', 'Un séisme de magnitude 7 frappe le [L Japon]', 'La terre a tremblé. L’épicentre du séisme est en mer.'],
  ['ELECTION', '[L Chili] : [P Jean Dupont] élu président', 'Il a remporté l’élection présidentielle au second tour.'],
  ['ATTACK', '[L Irak] : un attentat suicide fait vingt morts', 'Un kamikaze a fait exploser sa bombe.'],
])('takes an event for %s', (kind, headline, report) => {
  expect(mainOf(HEADED(headline, report))?.kind).toBe(kind);
});

test('who is named behind “de” as an employer takes no part', () => {
  const graph = graphOfMarked(HEADED('L’animateur de [O Pixar], [P Bud Luckey], meurt', 'Il est mort hier.'));
  expect(claimsOf(graph, 'PARTICIPATED_IN').map((claim) => claim.split(' PART')[0])).toEqual(['Bud Luckey']);
});
