import { expect, test } from 'vitest';
import type { ArticleGraph, Event } from '../article-graph.ts';
import { graphOfMarked } from '../testing/marked.ts';

function mainOf({ entities }: ArticleGraph): Event | undefined {
  return entities.filter((entity) => entity.type === 'Event').find(({ main }) => main);
}

/** What the main event is said to lie in, or who takes part in it. */
function othersOf(graph: ArticleGraph, predicate: 'LOCATED_IN' | 'PARTICIPATED_IN'): string[] {
  const main = mainOf(graph)?.ref;
  const found = graph.claims.filter(
    (claim) => claim.predicate === predicate && [claim.subject, claim.object].includes(main ?? 'e0'),
  );
  const ends = found.map(({ subject, object }) => (subject === main ? object : subject));
  return ends.map((ref) => graph.entities.find((entity) => entity.ref === ref)?.name.fr ?? '');
}

const read = (...paragraphs: readonly string[]) => graphOfMarked(`date 2024-05-06\n\n${paragraphs.join('\n\n')}`);

test.each([
  [
    'of death, not of birth',
    'Décès de [P Lucie Moreau]',
    '[P Lucie Moreau] est décédée à l’hôpital de [L Dijon]. Née à [L Beaune], elle enseignait.',
    'Dijon',
    'FR',
  ],
  [
    'of death, not of birth',
    'Mort du potier [P Jean Petit]',
    'Natif de [L Beaune], [P Jean Petit] est mort mardi à [L Limoges].',
    'Limoges',
    'FR',
  ],
  [
    'behind a topic',
    '[L Italie] : un pont s’effondre près de [L Gênes]',
    'Un pont s’est effondré mardi.',
    'Gênes',
    'IT',
  ],
  [
    'of the court',
    'Il avait vendu seize fois la même voiture',
    'Le tribunal correctionnel d’[L Épinal] a condamné lundi [P Jean Morel] à trois ans de prison pour des ventes à [L Nancy].',
    'Épinal',
    'FR',
  ],
  [
    'of the court',
    'Trois ans de prison pour le faussaire',
    'La cour d’appel de [L Douai] a condamné mardi [P Luc Brun] pour un vol commis à [L Calais].',
    'Douai',
    'FR',
  ],
])('takes the place %s', (_, headline, report, place, country) => {
  const graph = read(headline, report);
  expect(othersOf(graph, 'LOCATED_IN')).toContain(place);
  expect(othersOf(graph, 'LOCATED_IN').every((name) => [place, 'France', 'Italie'].includes(name))).toBe(true);
  expect(mainOf(graph)?.countryCode).toBe(country);
});

test.each([
  [
    'a government',
    'La grève de [L Vire] a suscité l’ire de [L Washington]',
    'Les ouvriers ont cessé le travail.',
    'Washington',
  ],
  ['a government', 'La rupture du contrat agace [L Moscou]', 'Le groupe a rompu le contrat lundi.', 'Moscou'],
  [
    'an earlier event',
    'Raids contre des camps en réponse à l’attentat de [L Nice]',
    'Des avions ont bombardé des camps lundi.',
    'Nice',
  ],
  [
    'an earlier event',
    'Le couvre-feu est levé',
    'Le couvre-feu est levé depuis lundi, deux ans après les émeutes de [L Lens].',
    'Lens',
  ],
  ['a journey', 'Accident mortel', 'Elle se rendait à [L Nantes] quand sa voiture a quitté la route lundi.', 'Nantes'],
  ['a journey', 'Un car se renverse', 'Le car, qui allait à [L Lourdes], s’est renversé mardi.', 'Lourdes'],
  ['an opponent', 'Le FC [L Vire] s’incline face à [L Nice]', 'Le club a perdu 2-1 samedi.', 'Nice'],
])('takes no place of %s', (_, headline, report, place) => {
  expect(othersOf(read(headline, report), 'LOCATED_IN')).not.toContain(place);
});

test.each([
  [
    'Le maire de [L Vire], [P Luc Brun], a démissionné hier.',
    'Le maire de Vire, Luc Brun, a démissionné hier',
    'APPOINTMENT',
    '2024-05-05',
  ],
  [
    'Deux ouvriers sont morts dimanche dans l’effondrement d’un immeuble à [L Brest], a annoncé la préfecture, qui a ouvert un centre d’accueil pour les familles et demande aux habitants du quartier de ne pas approcher.',
    'Deux ouvriers sont morts dimanche dans l’effondrement d’un immeuble à Brest',
    'ACCIDENT',
    '2024-05-05',
  ],
  [
    'Après trois jours de cavale, [P Jean Morel] a été arrêté par la police à [L Lens]. Il était recherché.',
    'Jean Morel a été arrêté par la police à Lens',
    'CRIME',
    '2024-05-06',
  ],
  [
    'Le président [P Ali Rahim] a été réélu dimanche au premier tour de l’élection présidentielle, selon la commission électorale, qui publiera les résultats complets dans la semaine, après avoir examiné les recours.',
    'Le président Ali Rahim a été réélu dimanche au premier tour de l’élection présidentielle',
    'ELECTION',
    '2024-05-05',
  ],
  [
    'Réunis samedi au Palais des congrès de [L Reykjavik], trois cents élus ont voté une motion contre la réforme.',
    'Trois cents élus ont voté une motion contre la réforme',
    'LAW',
    '2024-05-04',
  ],
])('names the event of a report without headline: %s', (report, name, kind, date) => {
  expect(mainOf(read(report))).toMatchObject({ name: { fr: name }, kind, date });
});

test('ends the name of an event at a whole word of its own', () => {
  const long = `Une usine de la zone industrielle a été détruite par un incendie ${'violent et '.repeat(16)}`;
  expect(mainOf(read(`${long}sans cause connue.`))?.name.fr).toMatch(/^Une usine .* violent$/);
});

test('takes the place where somebody is a victim, and no topic that is no place', () => {
  const victim = read('[P Anna Keller] et son fils ont été victimes d’un accident de voiture hier à [L Lens].');
  expect(othersOf(victim, 'LOCATED_IN')).toContain('Lens');
  const topic = read('[L Soccer] : le club de [P Luc Brun] fait son bilan', 'Il a parlé lundi.');
  expect(othersOf(topic, 'LOCATED_IN')).toEqual([]);
});

test('takes speaker and verb of a headline that is a quotation', () => {
  const main = (headline: string) => mainOf(read(headline, 'Il a parlé lundi.'));
  expect(main('[P Luc Brun] : « Je suis content »')).toMatchObject({
    name: { fr: 'Luc Brun : « Je suis content »' },
    kind: 'STATEMENT',
  });
  expect(main('[P Anna Keller] : « Rien ne change »')).toMatchObject({
    name: { fr: 'Anna Keller : « Rien ne change »' },
    kind: 'STATEMENT',
  });
  expect(main('« On continue », se défend [P Jean Petit]')).toMatchObject({
    name: { fr: '« On continue », se défend Jean Petit' },
    kind: 'STATEMENT',
  });
});

test.each([
  ['Selon un journal, [P Anna Keller] pourrait rencontrer [P Ola Berg]', 'Rien n’est décidé.'],
  ['[P Anna Keller] devrait être reçue par [P Ola Berg] à [L Oslo]', 'Rien n’est décidé.'],
  ['[P Luc Brun] a-t-il rencontré [P Ali Rahim] ?', 'On l’ignore.'],
  ['[P Luc Brun] va rencontrer [P Ali Rahim] à [L Oslo]', 'La réunion est pour mardi.'],
  ['Sommet : [P Luc Brun] recevra [P Ali Rahim] à [L Oslo]', 'La réunion est pour mardi.'],
  ['[P Luc Brun] n’a pas rencontré [P Ali Rahim]', 'La réunion n’a pas eu lieu.'],
])('nobody takes part in what is possible, planned, denied or asked: %s', (headline, report) => {
  const graph = read(headline, report);
  expect(othersOf(graph, 'PARTICIPATED_IN')).toEqual([]);
  expect(othersOf(graph, 'LOCATED_IN')).toEqual([]);
});

test.each([
  ['Un incendie ravage l’opéra à [L Lyon]', 'L’incendie a fait deux blessés.', 'Lyon'],
  ['Deux supporters ultra arrêtés à [L Lens]', 'Ils ont été arrêtés samedi.', 'Lens'],
  ['Le choléra tue dix personnes à [L Alep]', 'Dix personnes sont mortes lundi.', 'Alep'],
])('a noun that looks like a future tells of nothing planned: %s', (headline, report, place) => {
  expect(othersOf(read(headline, report), 'LOCATED_IN')).toContain(place);
});

test.each([
  ['SPORT', 'Éliminé, le FC Vire a perdu 2-1 à [L Lens]', 'Les joueurs ont été battus samedi en Coupe.'],
  ['SPORT', 'Entorse pour [P Jean Brévin]', 'L’attaquant du FC Vire s’est blessé au genou à l’entraînement.'],
  [
    'MEETING',
    'Le ministre iranien de la Défense en Syrie',
    'Le ministre iranien de la Défense est arrivé lundi à [L Damas], où il s’est entretenu avec son homologue.',
  ],
  [
    'CRIME',
    'Deux cygnes abattus au bord d’un étang',
    'Deux cygnes ont été abattus dans la nuit. La gendarmerie a ouvert une enquête.',
  ],
  [
    'STATEMENT',
    'Le Conseil condamne l’attaque contre un convoi',
    'Le Conseil a fermement condamné l’attaque dans un communiqué.',
  ],
  [
    'STATEMENT',
    'L’Ardovie prépare une offensive, selon [P Luc Brun]',
    'L’ancien ministre l’a affirmé dans un entretien.',
  ],
  [
    'TRIAL',
    'Les casseurs de vitrines condamnés',
    'Le tribunal correctionnel les a condamnés à six mois de prison pour vol.',
  ],
  ['ACCIDENT', 'Noyade au lac', 'Un baigneur s’est noyé dimanche. Les pompiers ont retrouvé son corps.'],
  ['AGREEMENT', 'Deux ports s’allient', 'Les deux ports ont signé lundi un accord de partenariat.'],
  [
    'APPOINTMENT',
    'Une nouvelle directrice au musée',
    '[P Anna Keller] a été nommée directrice du musée. Elle succède à [P Luc Brun].',
  ],
])('takes for %s: %s', (kind, headline, report) => {
  expect(mainOf(read(headline, report))?.kind).toBe(kind);
});

test.each([
  ['Une heure de silence', 'Les uns marchent, les autres attendent.'],
  ['Rien de neuf', 'Il fait beau et la vie va.'],
])('leaves the kind open where no word tells it: %s', (headline, report) => {
  expect(mainOf(read(headline, report))?.kind).toBe('OTHER');
});

test.each([
  ['Ouragan [L Sandra] : neuf morts au [L Honduras]', 'L’ouragan a balayé la côte lundi.', ['Honduras']],
  ['Cyclone [L Batna] : l’alerte levée à [L Nancy]', 'Le vent est tombé mardi.', ['Nancy']],
  ['Incendie à la ferme des [L Ormes]', 'Un hangar a brûlé dans la nuit à [L Nancy].', ['Nancy']],
  ['Rixe sur la passerelle des [L Minimes]', 'Deux hommes se sont battus mardi à [L Nancy].', ['Nancy']],
  ['Vol au camping des [L Landes]', 'Une tente a été volée lundi à [L Nancy].', ['Nancy']],
  ['Un ferry coule dans le centre des [L Philippines]', 'Il a sombré vendredi.', ['Philippines']],
  [
    'L’entraîneur suspendu quatre matches',
    'La commission l’a suspendu jeudi pour avoir insulté un arbitre à [L Nancy].',
    [],
  ],
])('tells a place from what is only called so: %s', (headline, report, places) => {
  expect(othersOf(read(headline, report), 'LOCATED_IN')).toEqual(places);
});

test.each([
  ['Tennis : l’Espagnole [P Anna Kern] gagne la finale', 'La joueuse espagnole a battu la Suédoise [P Lea Berg].'],
  ['Le groupe [O Altavia] achète son concurrent norvégien', 'La société a annoncé l’achat lundi.'],
  ['Décès du chanteur britannique [P Paul Durand]', 'L’auteur britannique est mort dimanche.'],
])('takes no country from nationalities alone: %s', (headline, report) => {
  expect(mainOf(read(headline, report))?.countryCode).toBeNull();
});

test.each([
  '[P Anne Keller] et [P Luc Brun] : la réconciliation',
  '[L France] et [L Italie] : un accord sur les frontières',
  '[O Solvane] et la [O Brévine] : la fin d’un long procès',
])('two before the colon belong to the name of what they do: %s', (headline) => {
  expect(mainOf(read(headline, 'Tout a été dit.'))?.name.fr).toBe(headline.replace(/\[. |\]/g, ''));
});

test.each([
  ['[L Lens] et [L Vire] : la pluie revient', 'La pluie revient'],
  ['[P Anne Keller] : la réconciliation', 'La réconciliation'],
  ['[P Anne Keller], [P Luc Brun] et [P Paul Roy] : la fin', 'La fin'],
])('other topics do not: %s', (headline, name) => {
  expect(mainOf(read(headline, 'Tout a été dit.'))?.name.fr).toBe(name);
});

test.each([
  ['[P Lucie Moreau], née à [L Beaune], est morte hier.', 'Lucie Moreau, née à Beaune, est morte hier'],
  ['[P André Roy], ancien maire de [L Vire], est arrêté.', 'André Roy, ancien maire de Vire, est arrêté'],
  ['Arrêté lundi, [P Luc Brun] a parlé.', 'Luc Brun a parlé'],
])('a first name that ends as a participle does opens no clause: %s', (lead, name) => {
  expect(mainOf(graphOfMarked(`date 2024-05-06\n\n${lead}`))?.name.fr).toBe(name);
});
