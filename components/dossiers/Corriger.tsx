import { useState } from 'preact/hooks';
import { replaceDossier } from '@/lib/dossiers/changer';
import { CHAMP_IDS, type ChampId, saisieOf } from '@/lib/dossiers/champs';
import { type Brouillon, BROUILLON_VIDE, correctDossier } from '@/lib/dossiers/saisie';
import { type Dossier, EVENEMENTS, PREREQUIS } from '@/lib/dossiers/types';
import { jourEnChiffres, NOMS_EVENEMENTS } from '@/lib/guide/dates-en-mots';
import { NOMS_STATUTS, STATUT_IDS } from '@/lib/guide/statuts';
import { type Lue, readJourSaisi } from '@/lib/guide/saisie';
import { ChampTexte } from '../ChampTexte';
import { useGuide } from '../contexte';
import { DOSSIERS_MOTS as MOTS, PREREQUIS_MOTS } from '../textes/dossiers';
import type { Suivi } from './suivi';

/** Everything can be corrected by hand, at any time; nothing is kept before « Enregistrer ». */
export function Corriger({ suivi, dossier }: { readonly suivi: Suivi; readonly dossier: Dossier }) {
  const { today, dire } = useGuide();
  const [brouillon, setBrouillon] = useState<Brouillon>(BROUILLON_VIDE);
  const [refus, setRefus] = useState<string | null>(null);
  const champ = (nom: ChampId) => (_: unknown, lue: Lue<unknown>): void => setBrouillon((now) => ({ ...now, champs: { ...now.champs, [nom]: lue } }));
  const jour = (nom: (typeof EVENEMENTS)[number]) => (_: unknown, lue: Lue<Parameters<typeof jourEnChiffres>[0]>): void => setBrouillon((now) => ({ ...now, evenements: { ...now.evenements, [nom]: lue } }));

  async function enregistrer(): Promise<void> {
    const essai = correctDossier(dossier, brouillon, today);
    setRefus(essai.kind === 'refuse' ? essai.message : null);
    if (essai.kind === 'refuse') return dire(essai.message);
    // Made again on what is stored now: another window may have written since.
    const kept = await suivi.changer((list) => replaceDossier(list, dossier.id, (one) => {
      const made = correctDossier(one, brouillon, today);
      return made.kind === 'corrige' ? made.dossier : one;
    }));
    if (kept) dire(MOTS.enregistre);
  }

  return (
    <form onSubmit={(event) => { event.preventDefault(); void enregistrer(); }}>
      {CHAMP_IDS.map((id) => {
        const { etiquette, ...saisie } = saisieOf(dossier, id);
        return <ChampTexte key={id} nom={etiquette} {...saisie} onLue={champ(id)} />;
      })}
      <label class="champ">
        <span>{MOTS.statutChamp}</span>
        <select value={brouillon.statut === undefined ? (dossier.statut?.valeur ?? '') : (brouillon.statut ?? '')} onChange={(event) => {
          const statut = STATUT_IDS.find((id) => id === event.currentTarget.value) ?? null;
          setBrouillon((now) => ({ ...now, statut }));
        }}>
          <option value="">{MOTS.statutInconnu}</option>
          {STATUT_IDS.map((id) => <option key={id} value={id}>{NOMS_STATUTS[id]}</option>)}
        </select>
      </label>
      {EVENEMENTS.map((id) => (
        <ChampTexte key={id} nom={NOMS_EVENEMENTS[id].nom} exemple="24/11/2026" initial={jourOuVide(dossier.evenements[id])} lire={readJourSaisi} onLue={jour(id)} raccourci={{ nom: 'Aujourd’hui', texte: jourEnChiffres(today) }} />
      ))}
      <label class="champ">
        <span>{MOTS.prerequis}</span>
        <select value={brouillon.prerequis ?? dossier.prerequis} onChange={(event) => {
          const prerequis = PREREQUIS.find((id) => id === event.currentTarget.value);
          if (prerequis !== undefined) setBrouillon((now) => ({ ...now, prerequis }));
        }}>
          {PREREQUIS.map((id) => <option key={id} value={id}>{PREREQUIS_MOTS[id]}</option>)}
        </select>
      </label>
      {refus === null ? null : <p class="refus">{refus}</p>}
      <p><button type="submit" class="bouton">{MOTS.enregistrer}</button></p>
    </form>
  );
}

function jourOuVide(jour: Dossier['debut']): string {
  return jour === null ? '' : jourEnChiffres(jour.valeur);
}
