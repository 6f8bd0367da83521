import { CLAUSE_WITHIN, endsClause } from './clause.ts';
import type { Piece } from './meaning.ts';
import { isAt, isPause, type Reading, wordAt, writtenAt } from './reading.ts';

/** "Se cair o pagamento dia 15 eu vou dia 18": what else may be first. */
export function isInSupposition(r: Reading, { start }: Piece, isTime: (at: number) => boolean): boolean {
  let at = start - 1;
  for (; at >= Math.max(0, start - CLAUSE_WITHIN) && (isTime(at) || !endsClause(r, at)); at--) {
    if (!isTime(at) && FULL.test(wordAt(r, at))) return false;
    if (/^(?:yo|eu|no|nao|posible|possivel)$/.test(wordAt(r, at))) return false;
  }
  return /^(?:si|se)$/.test(wordAt(r, at + 1)) && start - at > 3;
}

/** What may be said of a day that is asked for, under an "if". */
const FULL =
  /^(?:llen[oa]|lotad[oa]|chei[oa]|ocupad[oa]|hay|hubiera|houver|tiver|tem|tiene|tienen|cupo|vaga|puede|pode|da|der|sea|for|es|puder|pudiera|quiser|quiere|alcanza)$/;
/** "Si mañana sigue igual", "se amanhã continuar": under a condition. */
export function isSupposed(r: Reading, { start, end }: Piece): boolean {
  const on = isAt(r, start - 1, 'article') ? start - 1 : start;
  if (!/^(?:si|se)$/.test(wordAt(r, on - 1)) || (on > 1 && !endsClause(r, on - 2))) return false;
  // "Se sexta tiver lotado, então sábado" asks for Friday first.
  return ![0, 1, 2].some((after) => FULL.test(wordAt(r, end + after)));
}

/** So many words that say nothing of a visit make a clause a statement of its own: "el lunes di vueltas". */
const STATED = 2;
/** What a visit is for, whom with, and small words that state nothing. */
const UNSTATED =
  /(?:logi[ac]|log[oa]|tria|iatra|ista|grafi[ac]|ment[eo])$|^(?:medic[oa]|clinica|general|geral|vacuna|vacina|laboratorio|examen|exame|limpieza|limpeza|chequeo|mismo|mesm[oa]|algun|alguna|algum|hola|buen[oa]?s?|dias?|tardes|favor|porfa|senor\w*|mi|para|que|yo|eu|ya|ja|lo|la|le|me|se|te|nos|a|o|y|e|de|con|com|por|el|los|las|os|as|un|una|um|uma|muy|muito|mas|mais)$/;
const STATE = /^(?:nada|fiebre|febre|igual|peor|pior|bien|bem|vomito|dolor|dor|tos|tosse)$/;
/** Whether the clause of a piece states something in words that are of no visit; of what others want it may be. */
export function isStated(r: Reading, piece: Piece, isTime: (at: number) => boolean): boolean {
  // "Ayer fiebre, hoy nada."
  if (STATE.test(wordAt(r, piece.end)) && isPause(r, piece.end + 1)) return true;
  let others = 0;
  const isOther = (at: number) =>
    !isTime(at) &&
    /\p{L}/u.test(wordAt(r, at)) &&
    r.entries[at] === undefined &&
    !UNSTATED.test(wordAt(r, at)) &&
    !FULL.test(wordAt(r, at)) &&
    !/^[\p{Lu}\d]/u.test(writtenAt(r, at)) &&
    !isAt(r, at - 1, 'title');
  for (
    let at = piece.start - 1;
    at >= Math.max(0, piece.start - CLAUSE_WITHIN) && (isTime(at) || !endsClause(r, at));
    at--
  )
    if (isOther(at)) others++;
  const last = Math.min(r.tokens.length, piece.end + CLAUSE_WITHIN);
  for (let at = piece.end; at < last && (isTime(at) || !endsClause(r, at)); at++) if (isOther(at)) others++;
  return others >= STATED;
}
