import { describe, expect, test } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { recognizeNames } from './recognize-names.ts';

const LETTERS = { Person: 'P', Organization: 'O', Place: 'L' };

/** The text with its names marked: *{P Anne Morel} est à {L Dijon}.* */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { type, start, end } of recognizeNames(text, tokenize(text), sentences(text))) {
    out += `${text.slice(at, start)}{${LETTERS[type]} ${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  'organisations in quotation marks': [
    'L’association « {O Abris pour demain} » a distribué des tentes.',
    'La société "{O Brumelle}" ferme son usine de {L Roubaix}.',
    'Le directeur de l’ONG “{O Hirondelles}”, {P Alain Morvan}, a été entendu.',
    '{P Lucie Perrin}, membre du collectif « {O Non à la rocade} », a pris la parole.',
    'L’association sportive "{O Un ballon, une école}" recrute.',
    'Une association intitulée "{O Voisins de la plaine}" s’est créée à {L Lyon}.',
  ],
  'other words in quotation marks': [
    'Le film « Les Neiges bleues » sort mercredi.',
    'L’association « ne lâchera rien » et saisit le tribunal.',
    'L’exposition "Mille ans de bateaux" ouvre samedi.',
  ],
  'tails of organisations': [
    'L’{O Agence nationale des élections} a publié les listes.',
    'L’{O Association contre le bruit} a saisi le tribunal.',
    'L’{O Union des potiers et verriers} tient congrès.',
    'Le {O Parti national paysan} a gagné trois sièges.',
    'La {O Fédération des bergers et éleveurs} proteste.',
    'La {O Caisse des marins et dockers} verse une prime, et des retraités la demandent.',
    'L’{O Union des maires} et les élus protestent.',
    'Un rapport de l’{O Observatoire régional des rivières} le confirme.',
    'Le {O Comité pour la défense des jardins} a déposé un recours.',
    'L’ONG {O Droits sans frontières} dénonce ces arrestations.',
  ],
  'persons in lists and brackets': [
    '{P Brévin} (genou) et {P Castet} (pied) manqueront le match.',
    '{P Courtil} (dos) et {P Maubec} (suspendu) sont absents.',
    'L’entraîneur compte sur {P Théo} ({P Grangier}) et {P Noé} ({P Umbert}).',
    'Buts : {P Lauvergne} (3e), {P Orgel} (70e).',
  ],
  'countries in results': [
    '{P Rybalka} (Ukr) bat {P Hladíková} (Rou) 7-6, 6-3.',
    '1. {P Durand} (Fra) ; 2. {P Costa} (Ita) à 4 s.',
    '{P Keller} (Sui) bat {P Novak} (Ita) 6-2, 6-2.',
  ],
  'a club and its town': [
    'Le {O RC Lens} a gagné. {O Lens} reste premier.',
    'Le {O FC Nantes} reçoit samedi. {O Nantes} est troisième.',
    'Le {O SC Morgat} a perdu. {O Morgat} était mené à la pause.',
  ],
  'names at birth': [
    '{P Lucie Moreau}, née {P Castet}, est morte à {L Dijon}.',
    '{P Anne Duval}, née {P Vinzelles} en 1940, laisse trois enfants.',
    'Mme {P Orban}, née {P Talloires}, a été inhumée lundi.',
  ],
  titles: [
    'Madame {P Anne Morel} a remercié les secours.',
    'Selon Monsieur {P Vidal}, le pont est fermé.',
    'Le juge a entendu Madame {P Rosier} et Monsieur {P Paul Tain}.',
    'Mes {P Perrot}, {P Lavigne} et {P Sorel} la défendaient.',
    'Ses avocats, Mes {P Nadal} et {P Brun}, feront appel.',
    'Mes {P Fournel} et {P Gardanne} ont plaidé la relaxe.',
  ],
  routes: [
    'Le vol Oslo-Lima a été dérouté vers {L Madrid}.',
    'La ligne Nantes-Quimper rouvrira en mai.',
    'Le train Milan-Berlin avait deux heures de retard.',
  ],
  'rockets and series': [
    'La fusée Korvus 2 a décollé mardi.',
    'Le lanceur Altior a mis la sonde Miriel en orbite.',
    'Il court en Formule 4 depuis 2020.',
  ],
  sources: [
    'Le maire a démissionné. ({O AFP})',
    'La grève continue. ({O Le Courrier de Brest})',
    '{L LILLE}, 12 mars ({O AFP}) – Le maire de {L Lille} a démissionné.',
  ],
  acronyms: [
    'La {O Ligue nautique du Couchant} ({O LNC}) proteste.',
    'L’{O Office régional des énergies} ({O ORÉ}) publie ses chiffres.',
    'Le {O Syndicat des marins du Nord} ({O SMN}) appelle à la grève.',
    'Les forces armées maliennes ({O Fama}) ont perdu deux hommes.',
    'La direction régionale des routes ({O Direp}) a fermé le pont.',
    'La mission des {O Nations unies} ({O Minuka}) a remercié {P Paul Vidal}.',
  ],
  'words in capitals': [
    '{P BRÉVIN} INDISPONIBLE\n\nLe milieu {P Brévin} est blessé au genou.',
    '{P CASTET} FORFAIT\n\nLe défenseur {P Castet} ne jouera pas à {L Lens}.',
    'LE PRÉSIDENT FRANÇAIS {P EMMANUEL MACRON} EST ARRIVÉ À {L BERLIN}.',
  ],
  'persons behind a body': [
    'La présidente de la {O Commission européenne} {P Ulla von der Meer} a parlé.',
    'La directrice de la {O Banque centrale européenne} {P Clara de Ronsard} a répondu.',
    'Le président du {O Parlement européen} {P Jan van Aken} a ouvert la séance.',
  ],
  offices: [
    '{P Anne Corvo} présidente sortante a été battue.',
    '{P Luc Brun} maire sortant brigue un autre mandat.',
    '{P Paul Vidal} président sortant ne se représente pas.',
  ],
  kings: [
    'Le roi {P Mohammed VI} a succédé à {P Hassan II}.',
    '{P Hassan II} est mort à {L Rabat}.',
    'Le roi {P Bertrand III} a reçu {P Ida IV}.',
  ],
};

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  test.each(cases)('%s', (expected) => {
    expect(marked(expected.replace(/\{[POL] ([^}]*)\}/g, '$1'))).toBe(expected);
  });
});
