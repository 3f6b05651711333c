/** Very large or very deep pages: the work must stay bounded, whatever the answer. */

export interface Giant {
  readonly id: string;
  readonly url: string;
  readonly make: () => Document;
}

const BASE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const FICHE = `${BASE}#/formation/recherche/99999999900017_A-1/99999999900017_B-2`;
const DOSSIER = `${BASE}#/dossiers/v2/0000000042/detail/financement`;

function empty(): { readonly document: Document; readonly main: Element } {
  const document = new DOMParser().parseFromString('<!doctype html><html lang="fr"><body><sl6-root><main></main></sl6-root></body></html>', 'text/html');
  return { document, main: document.querySelector('main') as Element };
}

function repeated(url: string, id: string, count: number, html: string): Giant {
  return {
    id,
    url,
    make: () => {
      const { document, main } = empty();
      main.innerHTML = html.repeat(count);
      return document;
    },
  };
}

function nested(id: string, depth: number, tag: string): Giant {
  return {
    id,
    url: FICHE,
    make: () => {
      const { document, main } = empty();
      let at: Element = main;
      for (let level = 0; level < depth; level += 1) at = at.appendChild(document.createElement(tag));
      at.textContent = 'Cette formation est indisponible';
      return document;
    },
  };
}

function oneText(id: string, url: string, unit: string): Giant {
  return {
    id,
    url,
    make: () => {
      const { document, main } = empty();
      main.append(document.createTextNode(unit.repeat(Math.ceil(5_000_000 / unit.length))));
      return document;
    },
  };
}

export const GIANTS: readonly Giant[] = [
  oneText('5 Mo dans un seul texte', FICHE, 'a'),
  oneText('5 Mo d’espaces', FICHE, ' '),
  oneText('5 Mo d’espaces de largeur nulle', FICHE, '\u200b'),
  oneText('5 Mo de dates', DOSSIER, 'Du 12/01/2027 au '),
  oneText('5 Mo de montants', DOSSIER, 'Prix de la formation 1 '),
  oneText('5 Mo de statuts', DOSSIER, 'À valider '),
  repeated(FICHE, '100 000 nœuds sans intérêt', 50_000, '<p>mot</p>'),
  repeated(FICHE, '100 000 nœuds de prix', 50_000, '<p>Prix de la formation</p>'),
  repeated(DOSSIER, '100 000 nœuds de statuts', 50_000, '<p>À valider</p>'),
  repeated(`${BASE}#/dossiers`, '100 000 nœuds de statuts en liste', 50_000, '<li>À valider</li>'),
  repeated(DOSSIER, '100 000 mots en ligne dans un seul bloc', 50_000, '<span>À</span> <b>valider</b> '),
  repeated(DOSSIER, '50 000 boutons', 50_000, '<button>Confirmer mon inscription</button>'),
  repeated(FICHE, '30 000 sessions à cocher', 30_000, '<label><input type="radio" name="s">Du 12/01/2027 au 13/01/2027</label>'),
  repeated(`${BASE}#/droits`, '50 000 soldes', 50_000, '<p>Montant disponible</p>'),
  repeated(DOSSIER, '20 000 fenêtres ouvertes', 20_000, '<dialog open>Voulez-vous annuler ?</dialog>'),
  repeated(FICHE, '20 000 contenus', 20_000, '</main><main>Prix de la formation'),
  repeated(`${BASE}#/inconnu`, '50 000 noms', 50_000, '<p>ISABELLE DUPONT</p>'),
  nested('20 000 niveaux de div', 20_000, 'div'),
  nested('20 000 niveaux de span', 20_000, 'span'),
  nested('5 000 fenêtres imbriquées', 5_000, 'dialog'),
];
