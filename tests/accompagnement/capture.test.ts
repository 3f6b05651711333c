// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MARQUE, capturePage } from '@/lib/accompagnement/capture';
import { LIBELLES_GARDES } from '@/lib/accompagnement/libelles-gardes';
import { detectPageState } from '@/lib/page/detect';
import { savedAddress, siteAddress, whyNotAPage } from '@/scripts/lib/saved-page';
import { loadFixtures, parsePage } from '../page/load-fixtures';
import { donneesPersonnelles } from './canaris/donnees';
import { essayerCanari } from './canaris/essai';
import { fuites } from './canaris/fuites';
import { ecransDeLaReplique } from './ecrans-de-la-replique';
import { recopier } from './recopie';

const SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const copieDe = (html: string, url = `${SITE}#/droits`): string => {
  const copie = capturePage({ url: new URL(url), document: parsePage(html) }, LIBELLES_GARDES);
  if (copie.kind !== 'copie') throw new Error(copie.kind);
  return copie.html;
};
const corps = (html: string): string => /<body>([\s\S]*)<\/body>/u.exec(copieDe(`<body>${html}</body>`))?.[1]?.trim() ?? '';

/** A slice of `npm run test:canaris`, which plants in all of them. */
const ECRANS = ecransDeLaReplique().filter((_, at) => at % 36 === 0);
const PAGES = loadFixtures().filter(({ expected }, at) => expected.state !== 'hors-site' && at % 41 === 0);

describe('la copie d’une page', () => {
  it.each([
    ['un libellé connu', '<h1>Vos droits formation</h1>', '<h1>Vos droits formation</h1>'],
    ['un nom', '<p>Bonjour Élodie d’Aubigné</p>', '<p>xxxxxxx xxxxxx x’xxxxxxx</p>'],
    ['un nom en capitales', '<header>ISABELLE DUPONT</header>', '<header>PRENOM NOM</header>'],
    ['un montant', '<dd>1 250,00 €</dd>', '<dd>0 000,00 €</dd>'],
    ['un statut et son libellé', '<p>Statut : À valider</p>', '<p>Statut : À valider</p>'],
    ['un mot connu au début d’un nom', '<p>Prixtemps</p>', '<p>xxxxxxxxx</p>'],
    ['un mot connu en petites lettres', '<p>Cette session est plus courte</p>', '<p>xxxxx session est plus xxxxxx</p>'],
    ['un mot connu dans une adresse de messagerie', '<p>code.prix@compte.example</p>', '<p>xxxx.xxxx@xxxxxx.xxxxxxx</p>'],
    ['la valeur d’un champ', '<input type="text" value="Dupont" name="nom">', '<input type="text">'],
    ['la valeur d’un bouton', '<input type="submit" value="Envoyer mon inscription">', '<input type="submit" value="Envoyer mon inscription">'],
    ['un lien', `<a href="${SITE}#/dossiers/v2/123456/detail/financement">Financement</a>`, `<a href="${SITE}#/dossiers/v2/0/detail/financement">Financement</a>`],
    ['un lien vers ailleurs', '<a href="https://exemple.invalid/dupont">Retour</a>', '<a href="https://exterieur.invalid/">Retour</a>'],
    ['les classes', '<p class="fr-btn fr-dupont mat-button hash_3fa">a</p>', '<p class="fr-btn mat-button">x</p>'],
    ['les identifiants', '<label for="dupont">a</label><input id="dupont">', '<label for="id-1">x</label><input id="id-1">'],
    ['ce qui cache', '<p style="color:red;display: none">a</p>', '<p style="display:none">x</p>'],
    ['un commentaire, un script, un style', '<!-- Dupont --><script>var a = "Dupont"</script><style>.dupont{}</style><p>a</p>', '<p>x</p>'],
    ['un élément d’une autre extension', '<wtd-root data-nom="Dupont">Dupont</wtd-root>', '<autre-element>xxxxxx</autre-element>'],
    ['nos propres éléments', '<p>a</p><compagnon-dife>Dupont</compagnon-dife>', '<p>x</p>'],
    ['un composant du site', '<mcf-dsfr-header _ngcontent-abc>Valider</mcf-dsfr-header>', '<mcf-dsfr-header>Valider</mcf-dsfr-header>'],
    ['un nom d’élément inventé', '<app-isabelle-dupont>a</app-isabelle-dupont><mcf-deux-cinquante-quatre>a</mcf-deux-cinquante-quatre>', '<app-x-x>x</app-x-x><mcf-x-x-x>x</mcf-x-x-x>'],
    ['des chiffres dans les classes', '<p class="1 2 5 fr-col-6 montant-1-2-3-4 h2">a</p>', '<p class="fr-col-6 h2">x</p>'],
    ['un rang qui n’en est pas un', '<p>Étape 75 sur 11</p><p>Étape 2 sur 4</p>', '<p>xxxxx 00 sur 00</p><p>Étape 2 sur 4</p>'],
    ['du code écrit dans un texte', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<p>xxxxxxxxxxx(0)/xxxxxx</p>'],
  ])('%s', (_, html, attendu) => {
    expect(corps(html)).toBe(attendu);
  });

  it.each(ECRANS)('$name : aucune donnée plantée n’y reste', (ecran) => {
    const { places, fuites: reste } = essayerCanari(ecran, donneesPersonnelles(40, 7), parsePage);
    expect(reste).toEqual([]);
    expect(places).toBeGreaterThan(40);
  });

  it('l’essai verrait une fuite', () => {
    const [nom = '', , nir = ''] = ['Élodie Fournier', '', '2 71 03 71 234 567 89'];
    expect(fuites('<p>x</p>', `<p title="fournier">x</p>`, [nom])).toEqual(['fournier']);
    expect(fuites('<p>x</p>', `<p id="271037123456789">x</p>`, [nir])).not.toEqual([]);
    expect(fuites('<p>x</p>', '<p id="id-234">x</p>', [nir])).toEqual([]);
  });

  it.each(PAGES)('$name : la copie est jugée comme la page', ({ name, html, expected }) => {
    const { avant, apres } = recopier({ name, html, url: expected.url }, parsePage);
    expect(apres).toBe(avant);
  });

  it('se relit comme une page enregistrée, à son adresse sans identifiant', () => {
    const bytes = new TextEncoder().encode(copieDe('<p>a</p>', `${SITE}#/dossiers/v2/98765/detail/financement?nom=dupont`));
    expect(whyNotAPage(bytes)).toBe(null);
    expect(savedAddress(bytes)).toBe(`${SITE}#/dossiers/v2/0/detail/financement`);
    expect(siteAddress(savedAddress(bytes) ?? '').ok).toBe(true);
    expect(new TextDecoder().decode(bytes)).toContain(MARQUE);
  });

  it('refuse ce qui n’est pas le site, ou ce qui est trop grand', () => {
    const document = parsePage('<p>a</p>'.repeat(50));
    expect(capturePage({ url: new URL('https://exemple.invalid/'), document }, LIBELLES_GARDES)).toEqual({ kind: 'hors-site' });
    expect(capturePage({ url: new URL(SITE), document }, LIBELLES_GARDES, { noeuds: 40, caracteres: 5000 }).kind).toBe('trop-grande');
    expect(capturePage({ url: new URL(SITE), document }, LIBELLES_GARDES, { noeuds: 5000, caracteres: 300 }).kind).toBe('trop-grande');
    expect(capturePage({ url: new URL(SITE), document }, LIBELLES_GARDES).kind).toBe('copie');
  });

  it('d’une copie, refait la même copie', () => {
    const [page] = PAGES;
    const once = copieDe(page?.html ?? '', page?.expected.url);
    const sans = (html: string): string => html.replace(/<!-- Portail.*?-->/u, '').replaceAll(/\s+/gu, ' ');
    expect(sans(copieDe(once, savedAddress(new TextEncoder().encode(once)) ?? ''))).toBe(sans(once));
  });

  it('ne change rien à la page', () => {
    const document = parsePage('<main id="main"><h1 class="a">Bonjour Dupont</h1><input value="b"></main>');
    const before = document.documentElement.outerHTML;
    capturePage({ url: new URL(SITE), document }, LIBELLES_GARDES);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('n’ajoute rien à ce que la page montrait : les faits d’une copie sont à zéro', () => {
    const html = '<body><header>ISABELLE DUPONT</header><main><h2>Votre compte élu</h2><p>MONTANT DISPONIBLE</p><p>800,00 €</p></main></body>';
    const url = new URL(`${SITE}#/droits`);
    expect(detectPageState({ url, document: parsePage(html) }).facts).toEqual({ soldeEluCentimes: 80_000 });
    expect(detectPageState({ url, document: parsePage(copieDe(html)) }).facts).toEqual({ soldeEluCentimes: 0 });
  });
});
