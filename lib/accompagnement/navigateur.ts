/** Which browser a report comes from: a name of a short list and a major version, nothing finer. */

/** In order: Edge says it is Chrome too, and everyone says Safari. */
const NOMS = [['Edge', 'Edg'], ['Firefox', 'Firefox'], ['Opera', 'OPR'], ['Chrome', '(?:Headless)?Chrome'], ['Safari', 'Version']] as const;

/** Takes what `navigator.userAgent` says; returns « Firefox 153 », or « inconnu ». */
export function navigateurOf(userAgent: string): string {
  const text = userAgent.slice(0, 500);
  for (const [nom, signe] of NOMS) {
    const found = new RegExp(`(?:^|\\s)${signe}/(\\d{1,4})(?:\\.|\\s|$)`, 'u').exec(text)?.[1];
    if (found !== undefined) return `${nom} ${found}`;
  }
  return 'inconnu';
}
