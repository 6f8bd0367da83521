import { terms } from '../terms/terms.ts';
import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { named, told } from './said.ts';

/** "¿Y qué tengo que llevar?", "o que preciso levar?"; and not "llevo tres semanas con alergia". */
const TO_BRING =
  /^(?:(?:y|e|o|a|pero|mas|tambien|me|dice|digame|dime|decime|diga|fala|saber) )*(?:que|algo)(?: \S+){0,3}? (?:llevar|llevo|traer|traigo|levar|levo|trazer|trago)(?: \S+){0,4}$/;

/** "¿Tengo que ir en ayunas?" */
export function asksToPrepare({ words }: Marks): boolean {
  const said = words.map(({ token }) => token.text);
  return (
    said.some((word) => /^(?:ayun[ao]s?|jejum|prepar(?:acion|o|ar|arme|arnos|ame|amos))$/.test(word)) ||
    TO_BRING.test(said.join(' '))
  );
}

/** "¿Y con qué doctora es?" */
export function asksWhichDoctor(marks: Marks): boolean {
  const said = spoken(marks.words);
  return /\b(?:con|com) (?:que|cual|qual) (?:doctora?|medic[ao]|doutora?|profesional|profissional|dra?)(?: (?:es|era|e|eh|quedo|ficou)\b|$)/.test(
    said,
  );
}

/** "¿Y ya salió mi examen?" */
export function asksForResults(marks: Marks): boolean {
  return (
    named(marks, ['result', 'exam']) &&
    named(marks, ['ready']) &&
    !named(marks, ['auth', 'order', 'request', 'cost', 'place', 'link', 'cancel'])
  );
}

/** "¿Por dónde subo?", "por onde entro?" */
export function asksTheWay(marks: Marks): boolean {
  if (terms.frames.whichFloor.test(spoken(marks.words))) return true;
  return (
    told(marks, ['place']) &&
    marks.words.some(({ token }) => /^(?:a?donde|a?onde)$/.test(token.text)) &&
    !named(marks, ['order', 'paper', 'link', 'result', 'own'])
  );
}

/** "¿Y cuándo habría hora?", "quando tem vaga?" */
export function asksForOpening(marks: Marks): boolean {
  const asksWhen = marks.words.some(({ token }) => /^(?:cuando|quando)$/.test(token.text));
  return asksWhen && told(marks, ['have']) && named(marks, ['slot', 'hour']) && !named(marks, ['own']);
}

/** "Mi autorización nada que sale": what it is that keeps it is asked, though in no question. */
export function missesAuthorization(marks: Marks): boolean {
  return named(marks, ['auth']) && named(marks, ['own']) && named(marks, ['ready']) && !told(marks, ['send']);
}

/** "No me abre el link." */
export function missesLink(marks: Marks): boolean {
  return named(marks, ['fail']) && named(marks, ['link', 'video']);
}

/** "…, ¿me cobran multa?", "… tem taxa?": asked by nothing but its mark. */
export function asksForCost(part: Marks, original: string): boolean {
  const end = part.words.at(-1)!.token.end;
  return named(part, ['cost', 'policy']) && /^[\s!]*\?/.test(original.slice(end));
}
