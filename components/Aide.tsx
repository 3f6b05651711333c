import { useState } from 'preact/hooks';
import { titreOf } from '@/lib/guide/etapes';
import type { Action } from '@/lib/guide/types';
import type { AnchorId } from '@/lib/page/anchor-ids';
import { useGuide } from './contexte';
import { LienDuGuide } from './LienDuGuide';

const INTROUVABLE = 'Je ne trouve pas ce bouton sur la page.';

/** At most one way to help beside an action: show it on the page; if it is not there, open it or explain it. */
export function Aide({ action }: { readonly action: Action }) {
  const { gestes, dire } = useGuide();
  const [absent, setAbsent] = useState<AnchorId | null>(null);
  const { repere, aDefaut } = action;
  if (repere === undefined || gestes.montrer === null) return <Ailleurs action={action} />;
  const { montrer } = gestes;
  const lettre = gestes.lettre?.(repere);
  const show = async (): Promise<void> => {
    const shown = (await montrer(repere)) || (aDefaut !== undefined && (await montrer(aDefaut)));
    setAbsent(shown ? null : repere);
    if (!shown) dire(INTROUVABLE);
  };
  return (
    <>
      <p><button type="button" class="bouton" onClick={() => void show()}>{lettre === undefined ? 'Montrer sur la page' : `Montrer la lettre ${lettre}`}</button></p>
      {absent === repere ? <><p class="calme">{INTROUVABLE}</p><Ailleurs action={action} /></> : null}
    </>
  );
}

function Ailleurs({ action: { lien, etape } }: { readonly action: Action }) {
  const { ouvrir } = useGuide();
  if (lien) return <LienDuGuide lien={lien} />;
  if (etape) return <p><button type="button" class="bouton" onClick={() => ouvrir(etape)}>Voir : {titreOf(etape)}</button></p>;
  return null;
}
