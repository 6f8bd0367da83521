import type { Intent } from '../types.ts';
import { leavesToOthers } from './cancelled.ts';
import type { Concept } from './concepts.ts';
import type { Marks } from './marks.ts';
import { denied, named, told, wordsThatTell } from './said.ts';
import { isStopWord, leavesWaitlist } from './waiting-place.ts';

/** Acts that take something from the patient. They need positive polarity and the mood of a command. */
export const DESTRUCTIVE = ['cancel', 'opt_out', 'waitlist_decline'] as const satisfies readonly Intent[];

export type Destructive = (typeof DESTRUCTIVE)[number];

/** `meant`: told to do it. `asked`: asked about, so confirm first. `unclear`: no word for it. `spared`: told not to. */
export type Meaning = 'meant' | 'asked' | 'unclear' | 'spared';

const WORDS: Readonly<Record<Destructive, readonly Concept[]>> = {
  cancel: ['cancel', 'drop', 'unable', 'unneeded'],
  opt_out: ['stop', 'wrong'],
  waitlist_decline: ['reject', 'unable', 'unneeded'],
};

/** Whether an intent takes something from the patient. */
export function isDestructive(intent: Intent): intent is Destructive {
  return (DESTRUCTIVE as readonly Intent[]).includes(intent);
}

/** Whether the words mean the destructive `intent`, or only mention, deny or suppose it. */
export function meaningOf(intent: Destructive, marks: Marks): Meaning {
  const words = WORDS[intent];
  if (intent === 'opt_out' && isStopWord(marks)) return 'meant';
  if (named(marks, ['doubt', 'lose']) && !told(marks, ['cancel', 'drop', 'stop'], ['command']))
    return 'spared';
  if (asksHowItWorks(marks) || (intent === 'opt_out' && (asksWhyNot(marks) || doesNotMind(marks))))
    return 'spared';
  if (rejectsNothing(marks)) return 'spared';
  if (told(marks, words, ['command']) || refuses(intent, marks)) {
    const isOfElse = isOthers(marks) || asksByWhat(marks) || (intent === 'opt_out' && isOfOtherThings(marks));
    return isOfElse ? 'asked' : 'meant';
  }
  if (told(marks, words, ['question'])) return 'asked';
  // "Se equivocaron de número": whether they want no more of it is asked.
  if (intent === 'opt_out' && named(marks, ['wrong'])) return 'asked';
  return named(marks, [...words, 'cancel', 'drop', 'stop']) ? 'spared' : 'unclear';
}

/** "No he rechazado nada, sigo esperando": who only goes on waiting. */
function rejectsNothing(marks: Marks): boolean {
  const isWaiting = (mark: Marks['all'][number]) =>
    wordsThatTell(marks, mark).some((word) => /^(?:esper|aguard)/.test(word));
  const others = marks.all.filter((mark) => mark.concept !== 'reject' || !isWaiting(mark));
  return denied(marks, ['reject']) && !told({ ...marks, all: others }, ['reject', 'cancel', 'stop']);
}

/** "¿Cómo funciona eso de darse de baja?", "¿se puede anular el mismo día o hay que avisar antes?": only asked about. */
function asksHowItWorks(marks: Marks): boolean {
  const said = marks.words.map(({ token }) => token.text).join(' ');
  return (
    /\b(?:como funciona|como e isso de|como es eso de)\b/.test(said) ||
    (/\b(?:se puede|pode|da para|es posible|e possivel)\b/.test(said) &&
      /\b(?:hay que|tem que|tengo que|tenho que|toca|precisa) avisar\b/.test(said))
  );
}

/** "¿Por qué ya no me mandan mensajes?" asks for more of them. */
function asksWhyNot(marks: Marks): boolean {
  const stops = marks.all.filter(({ concept }) => concept === 'stop');
  const isNot = (mark: Marks['all'][number]) =>
    /^(?:ya|ja|no|nao)$/.test(wordsThatTell(marks, mark)[0] ?? '');
  const asksWhy = ASKS_WHY.test(marks.words.map(({ token }) => token.text).join(' '));
  return asksWhy && stops.length > 0 && stops.every(isNot) && !told(marks, ['cancel', 'drop'], ['command']);
}

/** "No me molesta que me escriban": and not "no me molesten". "Stop con los nervios" stops no messages. */
const DOES_NOT_MIND =
  /\b(?:desculp\w+|disculp\w+|perdon|perdao) (?:por |pel[oa]s? )?tant[oa]s?\b|\b(?:no|nao) (?:me|nos) (?:molesta|incomoda|fastidia|atrapalha|estorba)[nm]?\b|\b(?:stop|basta|par[ae]n?|parem|chega) (?:con|com) (?!isso|esto|eso|tanta|tanto|(?:los |las |os |as |tus |sus )?(?:m[ei]n|msj|av|rec|lem|not|wha|sms|corr|ema|prom|prop|publ|lig|llam|esc|man|env|mol|inc|pert))/;

function doesNotMind(marks: Marks): boolean {
  return DOES_NOT_MIND.test(marks.words.map(({ token }) => token.text).join(' '));
}

const ASKS_WHY =
  /\b(?:por ?que|hace (?:tiempo|rato|dias|mucho|semanas|meses)|faz (?:tempo|dias|muito|semanas|meses)) /;

/** "Mi hermana quiere cancelar la suya": it is not the writer's. */
function isOthers({ words }: Marks): boolean {
  return words.some(({ token }, at) => {
    const before = words[at - 1]?.token.text ?? '';
    return (
      (/^suy[ao]s?$/.test(token.text) && /^l[ao]s?$/.test(before)) ||
      (/^del[ea]s?$/.test(token.text) && /^[ao]s?$/.test(before)) ||
      (/^ell[ao]s?$/.test(token.text) && before === 'de' && /^l[ao]s?$/.test(words[at - 2]?.token.text ?? ''))
    );
  });
}

const MEANS = new Set(
  'pagina web app aplicacion aplicativo internet site sitio portal telefono telefone'.split(' '),
);

/** "¿Puedo cancelar por la página?", "¿ustedes agendan por teléfono?" asks how it is done. */
export function asksByWhat(marks: Marks): boolean {
  const asks = named(marks, ['may', 'question']) || told(marks, ['cancel', 'book'], ['question']);
  return (
    asks &&
    marks.words.some(({ token }, at) => {
      const before = marks.words.slice(Math.max(0, at - 2), at).map((word) => word.token.text);
      return MEANS.has(token.text) && before.some((word) => /^(?:por|pel[ao]|en|n[ao])$/.test(word));
    })
  );
}

/** Denied, and not only under an "if": "si no acepto este cupo, ¿me ofrecen otro?" refuses nothing. */
function deniedNow({ all }: Marks, concepts: readonly Concept[]): boolean {
  return all.some(
    ({ concept, negated, mood }) => negated && mood !== 'condition' && concepts.includes(concept),
  );
}

/** What may be wanted no more, or not now, or not so, where messages are wanted as before. */
const OTHER_THINGS =
  /^(?:facturas?|faturas?|recibos?|audios?|opcion|opciones|opcao|opcoes|horarios?|preguntas?|perguntas?|dolor|dor|medic[oa]s?|doctor[ae]?s?|doutor[ae]?s?|citas?|consultas?|espera|yeso|gesso|pastillas?|remedios?|incapacidad|atestado|enfermedad|laboral|viej[oa]s?|velh[oa]s?|anterior|nuev[oa]|nov[oa]|noches?|noites?|madrugada|domingos?|tempran[oa]|cedo|fotos?|links?|enlaces?|ubicacion|localizacao|despues|depois|exame[ns]*|examenes|resultados?|vueltas?|enrolar|mism[oa]|mesm[oa]|centro|juntos?|poco|pouco|rapido)$/;

/** "Mandádmelo a mí", "mandem pra mim": messages that are wanted, whoever else gets none. */
const TO_THE_WRITER =
  /(?<!\b(?:no|nao) (?:me )?)\b(?:mand|envi|escrib|escrev|avis)\w+ (?:lo |la |eso |isso )?(?:a|para|pra) (?:mi|mim)\b|\b(?:pero|mas) (?:yo|eu|a mi) (?:si|sim|quiero|quero)\b/;

/** Words for what the clinic sends, and how. */
const OF_MESSAGES =
  /^(?:mensaj|mensag|msj|msg|recordator|lembrete|lembr|record|avis|notific|escrib|escrev|contact|contat|llam|lig[aou]|chat|molest|perturb|incomod|fastidi|jod|enche|numero|celular|telefon|lista|suscri|inscri|desuscri|baja|descadast|cadastro|spam|promo|public|propagand|whats|wsp|wp|sms|stop|correo|e-?mail|nada|mand|comunic|texto|recib|receb|autoriz|contest|respond|envi|hablar|falar|cosas?|coisas?|person|pessoa|base|esto|isso|disso|nisso|daqui|dai|insist|consent|cadastr|equivoc|engan|senhor|senor)/;

/** "No me mande la factura", "no me escriban de noche", "borre mi número viejo y ponga este". */
function isOfOtherThings({ words }: Marks): boolean {
  if (TO_THE_WRITER.test(words.map(({ token }) => token.text).join(' '))) return true;
  const isOfMessages = words.some(({ token }) => OF_MESSAGES.test(token.text));
  // "Borren el mensaje que les mandé por error".
  const isByMistake = words.some(
    ({ token }, at) => /^(?:error|engano)$/.test(token.text) && words[at - 1]?.token.text === 'por',
  );
  return !isOfMessages || isByMistake || words.some(({ token }) => OTHER_THINGS.test(token.text));
}

/** Refusals made of a denial and another act: "no iré", "no quiero ese cupo", "cancela los mensajes". */
function refuses(intent: Destructive, marks: Marks): boolean {
  switch (intent) {
    case 'cancel':
      return (deniedNow(marks, ['attend']) && !isElsewhere(marks)) || leavesToOthers(marks);
    case 'opt_out':
      return (
        (named(marks, ['message']) && told(marks, ['cancel', 'drop'], ['command'])) ||
        (named(marks, ['wrong']) && told(marks, ['cancel', 'drop']))
      );
    case 'waitlist_decline':
      return (
        deniedNow(marks, ['accept', 'move']) ||
        (deniedNow(marks, ['want', 'get']) && named(marks, ['slot', 'hour', 'that', 'visit'])) ||
        leavesWaitlist(marks)
      );
  }
}

/** "No quiero ir a otra clínica" refuses the other one. */
function isElsewhere(marks: Marks): boolean {
  return named(marks, ['clinic']) && marks.words.some(({ token }) => /^(?:otr|outr)[ao]s?$/.test(token.text));
}
