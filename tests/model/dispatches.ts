const ENVOYS = [
  'Adèle Fournel',
  'Basile Guyader',
  'Clémence Hautbois',
  'Désiré Imbault',
  'Edwige Jalabert',
  'Fabrice Kerdoncuff',
  'Garance Lhermitte',
  'Hippolyte Massonnat',
  'Inès Nardin',
  'Joachim Ollivault',
  'Karine Pélissard',
  'Léopold Quentric',
  'Mathilde Rouvière',
  'Nicolas Sarrazac',
  'Ophélie Tardivel',
  'Prosper Urvoas',
  'Quitterie Valmont',
  'Roland Wattecamps',
  'Sidonie Xavérian',
  'Théodore Yvelin',
  'Ursule Zamaran',
  'Valère Abadie',
  'Wilfried Bossuet',
  'Yolande Cardonne',
  'Zacharie Delpuech',
  'Aristide Estienne',
] as const;

/** Dates of every precision, some twice: ids then decide the order. */
const HEADS = ['date 2019-06-01 ', 'date 2019-06 ', '', 'date 2019 ', 'date 2019-06-01 ', 'date 2019-12-31 '];
const PUBLISHERS = ['Agence Horizon', 'Gazette du Midi', 'Le Soir d’Anvers'];

/**
 * Short articles about the same few people, bodies and places, each with one person of its own, so that lists are long.
 */
export const DISPATCHES: readonly string[] = ENVOYS.map((envoy, i) => {
  const publisher = PUBLISHERS[i % (PUBLISHERS.length + 1)];
  return (
    `${HEADS[i % HEADS.length]}Élise Harcourt rencontre ${envoy} à Berlin\n\n` +
    `Élise Harcourt, ministre française de la Défense, a rencontré ${envoy}, porte-parole de l’armée belge, à Berlin. ` +
    `« L’armée russe a attaqué l’Ukraine », a déclaré Élise Harcourt. ` +
    `${envoy} a participé au sommet de Lisbonne. ${envoy} n’a pas critiqué l’armée russe. ` +
    `« Nous soutenons l’Ukraine », a affirmé ${envoy}.` +
    (publisher === undefined ? '' : `\n\nSource: ${publisher}`)
  );
});
