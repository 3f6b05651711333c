/**
 * The parts of the panel that nobody needs to read the first screen: each one is a file of its own, fetched when it is unfolded or met.
 * Literal paths only: the builder, and the reader of the code, must see which files may be loaded.
 */
export const PARTIES = {
  recherche: async () => (await import('./Recherche')).Recherche,
  toutesLesEtapes: async () => (await import('./ToutesLesEtapes')).ToutesLesEtapes,
  glossaire: async () => (await import('./Glossaire')).Glossaire,
  raisons: async () => (await import('./Raisons')).Raisons,
  messageACopier: async () => (await import('./MessageACopier')).MessageACopier,
  argent: async () => (await import('./Argent')).Argent,
  frais: async () => (await import('./Frais')).Frais,
  dates: async () => (await import('./Dates')).Dates,
  dossiers: async () => (await import('./dossiers/Dossiers')).Dossiers,
  diagnostic: async () => (await import('./accompagnement/Diagnostic')).Diagnostic,
  copieDePage: async () => (await import('./accompagnement/CopieDePage')).CopieDePage,
  pourAider: async () => (await import('./accompagnement/PourAider')).PourAider,
  accompagnement: async () => (await import('./accompagnement/Accompagnement')).Accompagnement,
} as const;
