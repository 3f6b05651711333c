import type { PageStateId } from '@/lib/page/types';
import { CopieDePage } from './accompagnement/CopieDePage';
import { useGuide } from './contexte';
import { Volet } from './Volet';

/** Before a page that the guide does not know: what the person may give to those who repair it. */
export function PourLEquipe({ reponse }: { readonly reponse: PageStateId | null }) {
  const copierLaPage = useGuide().gestes.soutien?.copierLaPage ?? null;
  if (copierLaPage === null) return null;
  return <Volet nom="Enregistrer cette page pour l’équipe" genre="equipe">{() => <CopieDePage copierLaPage={copierLaPage} reponse={reponse} />}</Volet>;
}
