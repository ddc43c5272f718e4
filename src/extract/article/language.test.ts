import { expect, test } from 'vitest';
import { isFrench, languageOf } from './language.ts';

test.each([
  ['en', 'The Iranian minister met his Russian counterpart in Moscow on Monday.'],
  [
    'en',
    'European leaders on Thursday granted Ukraine and Moldova the status of candidates, which they had asked for.',
  ],
  ['de', 'Der Minister ist am Montag nach Moskau gereist und wird dort mit seinem Kollegen sprechen.'],
  ['es', 'El ministro viajó el lunes a Moscú y se reunió con su homólogo ruso por la tarde, según los medios.'],
  ['it', 'Il ministro è andato lunedì a Mosca, dove ha incontrato il suo collega dopo la riunione della mattina.'],
  [
    'pt',
    'O ministro não foi a Moscovo em maio, mas disse que a reunião com o seu colega foi adiada para uma nova data.',
  ],
  ['nl', 'De minister is maandag naar Moskou gereisd en heeft daar met zijn collega over het verdrag gesproken.'],
  ['ru', 'Министр прибыл в понедельник в Москву.'],
  ['ar', 'وصل الوزير يوم الاثنين إلى موسكو'],
  ['fa', 'وزیر دفاع روز دوشنبه به مسکو رفت و گفت'],
  ['en', '« The people of this town have the right to know what was done with the money that we gave to you. »'],
  ['ja', '大臣は月曜日にモスクワを訪れた。'],
])('tells %s by %j', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  'Il pleut.',
  'Lens – Vire : 2-1',
  'Brévin Castet Grangier Umbert',
  'Coupe de France de rugby, phase de groupes, Stade de Vire',
  'Le groupe The Harbour of the Lost chante « The End of the World » à Vire.',
  'L’homme d’État Ahmed al-Din al-Hadi bin al-Khalil reçoit Van der Meer.',
  'Il a dit : "We will stay in the city and we will not leave it." Les habitants, eux, sont partis dans la nuit.',
  '12 – 7 – 3',
  'Le maire est venu. « The people of this town have the right to know what was done with the money that we gave to you. »',
  'La chanteuse a lu sa lettre : “I was in the city when they told me that the bridge was not there, and it is not.”',
  'Une note signée : "El ministro no fue a la reunión de la ciudad y los jefes de las empresas lo esperan en el puerto."',
])('takes %j for French', (text) => {
  expect(languageOf(text)).toBe('fr');
});

test('knows French of any country', () => {
  expect(['fr', 'fr-CA', 'FR', 'en', 'fro', 'frr'].map(isFrench)).toEqual([true, true, true, false, false, false]);
});
