/** First names and surnames that are common in France, and those that are plain words too. Without accents. */
export const NOMS_FREQUENTS: readonly string[] = [
  'martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel fournier girard bonnet dupont lambert',
  'fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier chevalier francois legrand gauthier garcia perrin robin clement morin nicolas',
  'henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier',
  'arnaud martinez gerard roche renard schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoit',
  'rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher',
  'fleury royer klein jacquet adam paris poirier marty aubry guyot carre charles renault charpentier menard maillard baron bertin bailly herve schneider fernandez collet',
  'leger bouvier julien prevost millet perrot daniel cousin germain breton besson langlois remy pelletier leveque perrier leblanc barre lebrun marchal weber mallet hamon',
  'boulanger jacob monnier michaud rodriguez guichard gillet etienne grondin poulain tessier chevallier collin chauvin dacosta bouchet gay lemaitre benard marechal humbert',
  'reynaud antoine hoarau perret barthelemy cordier pichon lejeune gilbert lamy delaunay pasquier carlier laporte jeanne monique jacques alain christian francoise sylvie',
  'catherine nathalie isabelle christine martine valerie sandrine stephanie veronique celine chantal patricia brigitte annie aurelie julie nicole jacqueline sebastien',
  'stephane frederic patrick pascal christophe eric thierry bruno dominique claude yves serge guy camille lea manon chloe emma ines sarah rose blanche violette marguerite',
  'olive clemence prudence constance victoire france aime aimee desire desiree felicite grace esperance sabine reine modeste juste parfait noe luc paul maxime hugo theo',
  'louise alice anne lucie helene clara flora eve iris jade ambre celeste maire grand petitjean bon bonne noir gros long court franc leduc roi prince comte abbe marin sage',
  'loup mouton poisson chapelle chateau bois forest pont pre dupre valle val vallee montagne puits lac mer cerisier prunier pommier rosier blondel blond rouge vert violet',
  'vallet soldat sergent page lepage cadet jeune vieux ancien marquis tardif hardy fort lefort legros lebon lebeau beau bel belle gentil joli vrai sauvage villain vilain',
].flatMap((line) => line.split(' '));
