/** What the framework leaves in the real page's markup, and that no reader may rely on. */

const BUILD = { dsfr: ['ng-c2675955413', 'ng-c1843027716', 'ng-c3390481127'], materiel: ['dqh-c211', 'dqh-c87', 'dqh-c154'] };

/** Adds the framework's hashed attributes and empty comments to markup written by hand. Same text in, same text out. */
export function asAngular(markup: string, generation: 'dsfr' | 'materiel'): string {
  const hashes = BUILD[generation];
  let count = 0;
  return markup.replaceAll(/<([a-z][\w-]*)(?=[\s>/])/gu, (_, tag) => {
    count += 1;
    const hash = hashes[count % hashes.length];
    const host = tag.includes('-') ? ` _nghost-${hash}=""` : '';
    return `<${tag} _ngcontent-${hash}=""${host}`;
  }).replaceAll(/<\/(?:li|section|p)>/gu, (end) => `${end}<!---->`);
}
