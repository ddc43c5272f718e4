import { nameKey } from '../graph/name-key.ts';

/**
 * Acronyms that French news uses without spelling them out, and whose they are: another body of these letters is not meant by
 * them. Those of organisations that the reader knows by itself are in its lexicon.
 */
const FAMOUS = `
AKP Parti de la justice et du développement
AMA Agence mondiale antidopage
ANC Congrès national africain
ANPE Agence nationale pour l'emploi
ARS Agence régionale de santé
ASSE Association sportive de Saint-Étienne
BBC British Broadcasting Corporation
BBVA Banco Bilbao Vizcaya Argentaria
CAF Confédération africaine de football
CCI Chambre de commerce et d'industrie
CDU Union chrétienne-démocrate
CEA Commissariat à l'énergie atomique
CFDT Confédération française démocratique du travail
CFTC Confédération française des travailleurs chrétiens
CGT Confédération générale du travail
CHP Parti républicain du peuple
CIA Central Intelligence Agency
CICR Comité international de la Croix-Rouge
CIO Comité international olympique
CNES Centre national d'études spatiales
CNIL Commission nationale de l'informatique et des libertés
CNN Cable News Network
CNRS Centre national de la recherche scientifique
CPI Cour pénale internationale
CSA Conseil supérieur de l'audiovisuel
CSU Union chrétienne-sociale
EDF Électricité de France
EELV Europe Écologie Les Verts
ENA École nationale d'administration
ERC Gauche républicaine de Catalogne
ETA Euskadi ta Askatasuna
FAA Federal Aviation Administration
FARC Forces armées révolutionnaires de Colombie
FBI Federal Bureau of Investigation
FDJ Française des jeux
FDP Parti libéral-démocrate
FED Réserve fédérale
FFF Fédération française de football
FIA Fédération internationale de l'automobile
FIFA Fédération internationale de football association
FIS Front islamique du salut
FLN Front de libération nationale
FMI Fonds monétaire international
FN Front national
FNSEA Fédération nationale des syndicats d'exploitants agricoles
FO Force ouvrière
FPR Front patriotique rwandais
FSB Service fédéral de sécurité
GIGN Groupe d'intervention de la Gendarmerie nationale
HRW Human Rights Watch
IBM International Business Machines
IGN Institut national de l'information géographique et forestière
INA Institut national de l'audiovisuel
INED Institut national d'études démographiques
INSEE Institut national de la statistique et des études économiques
INRA Institut national de la recherche agronomique
IRA Armée républicaine irlandaise
LCI La Chaîne Info
LCR Ligue communiste révolutionnaire
LDH Ligue des droits de l'homme
LFI La France insoumise
LFP Ligue de football professionnel
LO Lutte ouvrière
LPO Ligue pour la protection des oiseaux
LR Les Républicains
LREM La République en marche
MEDEF Mouvement des entreprises de France
MIT Massachusetts Institute of Technology
MODEM Mouvement démocrate
NBA National Basketball Association
NFL National Football League
NHL National Hockey League
NPA Nouveau parti anticapitaliste
NSA National Security Agency
OL Olympique lyonnais
OLP Organisation de libération de la Palestine
OM Olympique de Marseille
OPEP Organisation des pays exportateurs de pétrole
PC Parti communiste
PCC Parti communiste chinois
PCF Parti communiste français
PDC Parti démocrate-chrétien
PKK Parti des travailleurs du Kurdistan
PP Parti populaire
PS Parti socialiste
PSG Paris Saint-Germain
PSOE Parti socialiste ouvrier espagnol
PT Parti des travailleurs
RATP Régie autonome des transports parisiens
RFI Radio France internationale
RN Rassemblement national
RPR Rassemblement pour la République
RTL Radio Télévision Luxembourg
SFR Société française du radiotéléphone
SNCF Société nationale des chemins de fer français
SPA Société protectrice des animaux
SPD Parti social-démocrate
TF1 Télévision française 1
UDI Union des démocrates et indépendants
UEFA Union des associations européennes de football
UFC Union fédérale des consommateurs
UGTT Union générale tunisienne du travail
UMP Union pour un mouvement populaire
UNEF Union nationale des étudiants de France
UPS United Parcel Service
USGS United States Geological Survey
`;

const OWNERS: ReadonlyMap<string, string> = new Map(
  FAMOUS.trim()
    .split('\n')
    .map((line) => {
      const [acronym = '', ...name] = line.split(' ');
      return [nameKey(acronym), nameKey(name.join(' '))];
    }),
);

/**
 * Whether everybody takes this acronym for a body of another name.
 *
 * @param key the folded acronym
 * @param name as it stands
 * @example isAnothers('psg', 'Parti socialiste guinéen') // true
 */
export function isAnothers(key: string, name: string): boolean {
  const owner = OWNERS.get(key.replaceAll('.', ''));
  return owner !== undefined && owner !== nameKey(name);
}
