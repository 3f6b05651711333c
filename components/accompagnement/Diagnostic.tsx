import { useEffect, useState } from 'preact/hooks';
import { type LieuVu, diagnosticOf, diagnosticEnJson, diagnosticEnTexte } from '@/lib/accompagnement/diagnostic';
import { delaisOf } from '@/lib/guide/echeances';
import { IDENTIFIANTS } from '@/lib/guide/identifiants';
import type { Etape } from '@/lib/guide/types';
import { type TabReading, pageOf } from '@/lib/guide/panel-view';
import { useGuide } from '../contexte';
import { ACCOMPAGNEMENT } from '../textes/accompagnement';
import { Copiable } from './Copiable';

const { diagnostic: MOTS } = ACCOMPAGNEMENT;

/** The diagnosis, shown before it is copied: ids and versions, no text of the page. */
export function Diagnostic({ vu, etape }: { readonly vu: TabReading; readonly etape: Etape | null }) {
  const { soutien } = useGuide().gestes;
  const [lieu, setLieu] = useState<LieuVu | null>(null);
  const [json, setJson] = useState(false);
  useEffect(() => {
    let gone = false;
    async function read(): Promise<void> {
      const found = await soutien?.lieu();
      if (!gone && found !== undefined) setLieu(found);
    }
    void read();
    return () => void (gone = true);
  }, [soutien, vu]);
  if (lieu === null) return <p>{MOTS.attente}</p>;
  const report = vu.kind === 'page' ? vu.report : null;
  const delais = etape === null ? [] : delaisOf(etape, 'inconnu').map(({ delai }) => delai);
  const diagnostic = diagnosticOf({ etat: pageOf(vu), report, lieu, etape: etape?.id ?? null, delais, connus: IDENTIFIANTS });
  return (
    <section class="a-transmettre">
      <p>{MOTS.aide}</p>
      <Copiable nom={MOTS.nom} texte={json ? diagnosticEnJson(diagnostic) : diagnosticEnTexte(diagnostic)} />
      <p><button type="button" class="lien-bouton" aria-pressed={json} onClick={() => setJson(!json)}>{json ? MOTS.enTexte : MOTS.enJson}</button></p>
    </section>
  );
}
