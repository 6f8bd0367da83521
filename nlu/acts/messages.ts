import { spoken } from '../words.ts';
import type { Mark, Marks } from './marks.ts';
import { told, wordsThatTell } from './said.ts';

/** Words for what the clinic sends, and how. */
const OF_MESSAGES =
  /^(?:mensaj|mensag|msj|msg|recordator|lembrete|lembr|record|avis|notific|escrib|escrev|contact|contat|llam|lig[aou]|chat|molest|perturb|incomod|fastidi|jod|enche|numero|celular|telefon|lista|suscri|inscri|desuscri|baja|descadast|cadastro|spam|promo|public|propagand|whats|wsp|wp|sms|stop|correo|e-?mail|nada|mand|comunic|texto|recib|receb|autoriz|contest|respond|envi|hablar|falar|cosas?|coisas?|person|pessoa|base|esto|isso|disso|nisso|daqui|dai|insist|consent|cadastr|equivoc|engan|senhor|senor)/;

/** What may be wanted no more, or not now, or not so, where messages are wanted as before. */
const OTHER_THINGS =
  /^(?:facturas?|faturas?|recibos?|audios?|opcion|opciones|opcao|opcoes|horarios?|preguntas?|perguntas?|dolor|dor|medic[oa]s?|doctor[ae]?s?|doutor[ae]?s?|citas?|consultas?|espera|yeso|gesso|pastillas?|remedios?|incapacidad|atestado|enfermedad|laboral|viej[oa]s?|velh[oa]s?|anterior|nuev[oa]|nov[oa]|noches?|noites?|madrugada|domingos?|tempran[oa]|cedo|fotos?|links?|enlaces?|ubicacion|localizacao|despues|depois|exame[ns]*|examenes|resultados?|vueltas?|enrolar|mism[oa]|mesm[oa]|centro|juntos?|poco|pouco|rapido)$/;

/** "Mandádmelo a mí", "mandem pra mim", "mejor por aquí": messages that are wanted, whoever gets none, and wherever. */
const TO_THE_WRITER =
  /(?<!\b(?:no|nao) (?:me )?)\b(?:mand|envi|escrib|escrev|avis)\w+ (?:lo |la |eso |isso )?(?:a|para|pra) (?:mi|mim)\b|\b(?:pero|mas) (?:yo|eu|a mi) (?:si|sim|quiero|quero)\b|\b(?:mejor|melhor|prefiero|prefiro|sino|senao|solo|so) (?:\w+ ){0,2}?(?:por|pel[oa]|n[oa]|al?|ao|en(?: el)?|em) (?:aqui|aca|ca|whats\w*|was\w*|wsp|zap|correo|e-?mail|cel\w*|telefon[oe]|fijo|fixo|sms)\b/;

/** "No me manden a otra sede": where a patient is sent, and no message. */
const SENT_ELSEWHERE =
  /\b(?:mand|envi|deriv|encaminh)\w+ (?:a|al|para|pra|pro) (?:la |el |o |una? |uma? )?(?:otr|outr|sede|unidad|hospital|urgencia|emergencia|especialista)/;

/** "No me molesta que me escriban": and not "no me molesten". */
const DOES_NOT_MIND =
  /\b(?:desculp\w+|disculp\w+|perdon|perdao) (?:por |pel[oa]s? )?tant[oa]s?\b|\b(?:no|nao) (?:me|nos) (?:molesta|incomoda|fastidia|atrapalha|estorba)[nm]?\b/;

/** "Stop con los nervios", "chega de esperar" stop no messages, unless some are spoken of. */
const ENOUGH_OF = /\b(?:stop|basta|par[ae]n?|parem|chega) (?:con|com|de) (?!eso|tant)/;

/** "Me duele la espalda baja", "la presión baja": low, and not "baja" as one writes to be written to no more. */
const LOW =
  /\b(?:espalda|presion|tension|azucar|glucosa|defensas?|parte|talla|vitamina|hemoglobina|temperatura|me|se(?: me)? (?:la|el)?|le) (?:muy |tan |mas )?baja\b/;

const ASKS_WHY =
  /\b(?:por ?que|hace (?:tiempo|rato|dias|mucho|semanas|meses)|faz (?:tempo|dias|muito|semanas|meses)) /;

/** Whether messages are wanted in spite of words that could stop them. */
export function wantsMessages(marks: Marks): boolean {
  const said = saidIn(marks);
  if (asksWhyNot(marks, said) || DOES_NOT_MIND.test(said)) return true;
  if (TO_THE_WRITER.test(said) || SENT_ELSEWHERE.test(said) || LOW.test(said)) return true;
  return ENOUGH_OF.test(said) && !isOfMessages(said.replace(/\bstop\b/g, ''));
}

/** "¿Por qué ya no me mandan mensajes?" asks for more of them. */
function asksWhyNot(marks: Marks, said: string): boolean {
  const stops = marks.all.filter(({ concept }) => concept === 'stop');
  const isNot = (mark: Mark) => /^(?:ya|ja|no|nao)$/.test(wordsThatTell(marks, mark)[0] ?? '');
  return (
    ASKS_WHY.test(said) &&
    stops.length > 0 &&
    stops.every(isNot) &&
    !told(marks, ['cancel', 'drop'], ['command'])
  );
}

/** "No me mande la factura", "no me escriban de noche", "borre mi número viejo y ponga este". */
export function isOfOtherThings(marks: Marks): boolean {
  const said = saidIn(marks);
  // "Borren el mensaje que les mandé por error".
  const isByMistake = /\bpor (?:error|engano)\b/.test(said);
  return !isOfMessages(said) || isByMistake || said.split(' ').some((word) => OTHER_THINGS.test(word));
}

function isOfMessages(said: string): boolean {
  return said.split(' ').some((word) => OF_MESSAGES.test(word));
}

function saidIn({ words }: Marks): string {
  return spoken(words);
}
