import { useState } from 'preact/hooks';
import { MESSAGES, messageText } from '@/lib/guide/message';
import type { MessageId } from '@/lib/guide/types';
import { useGuide } from './contexte';

const COPIE = 'Message copié. Collez-le dans le formulaire du site, puis remplissez les blancs.';
const REFUS = 'La copie n’a pas marché. Sélectionnez le texte, puis copiez-le.';

/** A message with blanks, to paste into the site's form: filled in by nobody but the person. */
export function MessageACopier({ id }: { readonly id: MessageId }) {
  const { gestes, dire } = useGuide();
  const [suite, setSuite] = useState<string | null>(null);
  const message = MESSAGES[id];
  const copy = async (): Promise<void> => {
    const suivant = (await gestes.copier(messageText(message))) ? COPIE : REFUS;
    setSuite(suivant);
    dire(suivant);
  };
  return (
    <section class="message">
      <h3>Message à compléter</h3>
      <p>Objet : {message.objet}</p>
      <p class="courrier">{messageText(message)}</p>
      <p><button type="button" class="bouton" onClick={() => void copy()}>Copier le message</button></p>
      {suite === null ? null : <p class="calme">{suite}</p>}
      <p>{message.mention}</p>
    </section>
  );
}
