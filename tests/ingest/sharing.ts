/** Five articles that share people, a body, a summit and a publisher, each with its own spellings, dates and places. */
export const SHARING: readonly string[] = [
  'date 2019-02 Le SOMMET D’ASTANA a réuni BEHROUZ KAMALI et Marc Aubier.\n\nSource: PRESSTV\n',
  'date 2019-01-20 Behrouz Kamali, ministre de la Défense iranien, a participé au sommet d’Astana.\n\nSource: PressTV\n',
  'date 2019 Behrouz Kamali, Ministre de la défense iranien, a rencontré Marc Aubier à Astana.\n\nSource: presstv\n',
  'Le sommet d’Astana s’est tenu à Astana. Marc Aubier y a rencontré Kamali, dit Behrouz Kamali.\n',
  'date 2019-03-02 « L’armée russe restera en Syrie », a déclaré Behrouz Kamali au sommet d’Astana.\n\nSource: PressTV\n',
];
