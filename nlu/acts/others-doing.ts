import { terms } from '../terms/terms.ts';
import { spoken, type Word } from '../words.ts';
import { MANNER, set, type Utterance } from './manner.ts';
import { ORDERED, WISHED } from './supposed.ts';

/** An act by its first word, and whether the clinic does it for the patient. */
interface Act {
  from: number;
  serves: boolean;
}

/** Words back from an act within which a doer governs it, or a verb of telling. */
const DOER_WITHIN = 4;
const TOLD_WITHIN = 7;
/** Whom the writer asks to do it: "¿ustedes dan cita?" */
const ASKED_TO_DO = set('ustedes voces');
const BIDDING =
  /\b(?:me|nos|le|mi|mim|minha|meu|doctora?|medic[ao]|doutora?) (?:dijo|pidio|mando|recomendo|sugirio|disse|falou|pediu|mandou|recomendou|orientou) (?:que|a|para|pra)\b/;
const BID_WITHIN = 6;

/** "La doctora cancela": somebody else's doing, unless asked of them by a "que". */
export function hasDoer({ words, lang }: Utterance, { from: at, serves }: Act): boolean {
  const { clause, token } = words[at]!;
  // "Doctor deme cita" is told to them.
  if (ORDERED.test(token.text)) return false;
  for (let back = at - 1; back >= 0 && at - back <= DOER_WITHIN && words[back]!.clause === clause; back--) {
    const { text } = words[back]!.token;
    // "La cita con el doctor la quiero cancelar" is the writer's doing.
    if (text === 'que' || WISHED.test(text)) return false;
    // "¿Ustedes dan cita?" asks for one.
    // "La del doctor Restrepo la confirmo": of whom the visit is, and not who does it.
    if (isOfDoer(words, back) || isCalled(words, back)) continue;
    if (MANNER[lang].doers.has(text)) return !(serves && ASKED_TO_DO.has(text));
  }
  return false;
}

/** "Doctora, ¿me da cita?": who is spoken to does it as little; of whom something is told stands behind an article. */
function isCalled(words: readonly Word[], at: number): boolean {
  const isPerson = /^(?:doctor|doutor|medic)[ao]?$/.test(words[at]!.token.text);
  return isPerson && !ARTICLE.test(words[at - 1]?.token.text ?? '');
}

const ARTICLE =
  /^(?:el|la|un|una|mi|su|al|del|este|esta|ese|esa|o|a|um|uma|meu|minha|ao|do|da|no|na|pelo|pela|otr[ao]|outr[ao])$/;

/** "La del doctor", "a consulta da médica": a visit is of them, at the head of what is said. */
function isOfDoer(words: readonly Word[], at: number): boolean {
  const before = spoken(words, at - 4, at);
  return /(?:^|\s)(?:la|el|a|o|cita|turno|hora|consulta) (?:del|de la|do|da)$/.test(before);
}

/** "Tengo miedo de que me cancelen", "dizem que cancelaram". */
export function isTold({ words, lang }: Utterance, at: number, takes: boolean): boolean {
  const { clause } = words[at]!;
  let joined = false;
  for (let back = at - 1; back >= 0 && at - back <= TOLD_WITHIN && words[back]!.clause === clause; back--) {
    const { text } = words[back]!.token;
    joined ||= text === 'que';
    // "Ojalá me cancelen" tells of others; "ojalá me den cita" asks for one.
    if (HOPE.test(text)) return takes;
    if (MANNER[lang].telling.has(text)) return joined;
  }
  return false;
}

/** "Meu chefe me libera às 16h", "me sueltan a las 4": it is the writer who is let go, and no visit. */
export function isLetOff({ words }: Pick<Utterance, 'words'>, from: number, to: number): boolean {
  if (!terms.frames.letsOff.test(spoken(words, from, to))) return false;
  const { clause } = words[from]!;
  const first = words.findIndex((word) => word.clause === clause);
  const end = words.findLastIndex((word) => word.clause === clause) + 1;
  if (terms.frames.ofVisit.test(spoken(words, to, end))) return false;
  const before = spoken(words, first, from);
  return terms.frames.letOffWhom.test(before) || terms.frames.keeper.test(before);
}

const HOPE = /^(?:ojala|tomara)$/;

/** "El doctor me dijo que sacara cita", "a médica falou pra marcar retorno": what the writer was told to do. */
export function isBid({ words }: Utterance, at: number): boolean {
  const before = spoken(words, at - BID_WITHIN, at);
  return BIDDING.test(before);
}
