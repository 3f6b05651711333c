/** The names that a copy of a page may keep: elements, classes and ids of the site and of the style sheets it is built with. Lists, never patterns. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const HTML = set(`a abbr address article aside b bdi bdo blockquote body br button caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em
  fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li main map mark menu meter nav ol optgroup
  option output p picture pre progress q s samp search section select small span strong sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul var wbr`);

/** The site's own components and those of Angular Material: their names are its code, and the best marks that survive a change of style. */
const COMPOSANT = /^(?:sl6|sl7|mcf|mat|cdk|app|ion|cpf|ng|router)-[a-z]{1,30}(?:-[a-z]{1,30}){0,7}$/u;
/** The words that their names are made of; any other could be invented from a name. */
const MOTS_DE_COMPOSANT = set(`abandon absente accueil action actions aide alerte all annulation app article avertissement avis badge bandeau banner bloc body bord bottom breadcrumb
  brouillon button callout card carte cgu checkbox chip cm cocarde collapse column component compte compteur confirmation connect connexion consent
  container content courriel creation de deconnexion delete demande detail dialog dossier dossiers droit droits dsfr echeance echec edition elu email
  employeur encart engagement entete envoyee erreur evaluation expansion favori favoris fc fiche field fin financement footer form formation group
  guidee header help hint home horizontal icon identite inactivite incident indisponible info infobulle information inscription label layout links lire
  list liste locale localisation login mail main manager mask menu mes modal modals modification nav navigation nir no notice nouvelles numerique option
  outlet page paiement panel parcours passeports payer pictogramme plus profil progress proposition public radio recherche reconnexion reglement renvoi
  reste resultats results resume root saisie search select session sessions sheet skeleton skip skiplinks snackbar spinner statut step stepper
  suppression synthese tab tableau template text title titre toggle toolbar ui user validation verification visite wrapper`);

/** Content that says nothing to a reader, or that is code, pictures or another document. */
const VIDES = set('script style noscript template svg iframe object embed video audio canvas textarea math map picture');
const OTES = set('script style noscript link meta base object embed video audio canvas math param source track');

export interface NomDElement {
  readonly nom: string;
  readonly vide: boolean;
}

/** Takes the lower-case name of an element; returns the name to write and whether to leave its content out, null to leave it out whole (our own elements too). */
export function nomDElement(tag: string): NomDElement | null {
  if (OTES.has(tag) || tag.startsWith('compagnon-dife')) return null;
  if (HTML.has(tag)) return { nom: tag, vide: VIDES.has(tag) };
  if (COMPOSANT.test(tag)) {
    const [famille, ...mots] = tag.split('-');
    return { nom: [famille, ...mots.map((mot) => (MOTS_DE_COMPOSANT.has(mot) ? mot : 'x'))].join('-'), vide: false };
  }
  // Added by another extension, beside the site: the reader must still see that it is not the site's.
  return { nom: tag.includes('-') ? 'autre-element' : 'span', vide: false };
}

/** The words that the classes of DSFR, of Material and of the site are made of. */
const PARTIES = set(`fr mat mdc cdk mcf sl6 ng btn button base container fluid nav link links item items list group groups header footer body content title text modal close opened bottom top col row grid
  center right left inline lg md sm xl icon line fill user menu breadcrumb collapse expanded tertiary secondary primary outline no translate brand tools service logo enlarge navbar skiplinks skip
  consent manager buttons live announcer element focus indicator wrapper overlay pane backdrop dark global showing star inserted snackbar page empty desktop mobile sr only visually hidden
  none block flex soustitre titre bloc info infos prix time localisation duree rythme dureerythme certifthem connexion card callout tabs tab panel selected typography unstyled gutters ripple
  flat stroked raised uppercase justify between compteur h1 h2 h3 h4 h5 h6 notranslate trigger section montant montants liste libelle heart badge label form field flex appearance message alert
  droits euros heures cocarde dates date chip input bandeau connect plus region node view mode full layout off canvas main dialog container focusable money euro circle map pin account logout
  box r question actions hint login highlight radio material icons fieldset step stepper horizontal vertical password error success warning notice checkbox fc nir vide tile state steps details
  select toggle skeleton colonne resultat resultats carte dossier dossiers formation formations rangee progress spinner raw numero sheet bottom solde abondement name sous statut etape
  indeterminate animation expansion table simple bar infix subscript single toolbar active disabled invalid pastille contenu accordion arrow search pied tete desktop translated ltr rtl
  1 2 3 4 5 6 7 8 9 10 11 12 annulation favori email deconnexion header fiche favoris descriptif description`);

/** The classes of a `class` attribute that are known ones, in order. Figures alone, or several in one class, could be a number spelt out. */
export function classesConnues(className: string): readonly string[] {
  return className.slice(0, 2000).split(/\s+/u).filter((one) => {
    const parts = one.split(/--|__|-|_/u);
    const figures = parts.filter((part) => /\d$/u.test(part)).length;
    return one !== '' && one.length <= 60 && figures <= 1 && !/^\d+$/u.test(one) && parts.every((part) => PARTIES.has(part.toLowerCase()));
  });
}

/** Ids of the site that its readers have relied on. Any other becomes a number: what points at it still does. */
const IDS = set(`main main-content header footer page-title result-list-container nir-form motDePasse-form fr-consent-modal modal-menu-navigation affichage-courant-formations headerFicheFavori
  bloc-description bloc-certification-metier bloc-modalites-inscription bloc-informations-pratiques main-iframe`);

/** Returns how to rename ids, the same id always in the same way. */
export function renommerIds(): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    if (IDS.has(id)) return id;
    const name = known.get(id) ?? `id-${known.size + 1}`;
    known.set(id, name);
    return name;
  };
}
