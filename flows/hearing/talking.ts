import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { keeping } from '../keeping.ts';
import { questionAsked } from '../questions.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import { asksForOrder } from './service-facts.ts';
import { asksFreely, type Wanted } from './wanted.ts';

/** What people say to anybody who answers: jokes, songs, love, the weather, the match. */
const CHAT =
  /\b(?:chistes?|piadas?|(?:cant\w*|canc?ion(?:es)?|musica) (?:una|algo|para mi|pra mim|me|uma)|canta(?:me)?|te (?:amo|quiero mucho)|(?:casate|casa) (?:conmigo|comigo)|(?:tienes|tenes|tem) (?:novi[oa]|esposo|esposa|namorad[oa]|marido|hijos|filhos)|(?:el|o|que) (?:clima|tiempo|tempo) (?:esta|hoy|hace|hoje|ta|vai)\b|va a llover|vai chover|(?:partido|futbol|jogo|futebol|mundial|copa)\b.*(?:gan|jug|viu|vio|quien|quem)\w*|(?:cuantos anos|que idade|quantos anos) (?:tienes|tenes|voce tem|vc tem)|(?:de que signo|qual seu signo)|me siento (?:muy )?sol[oa]|quer ser me[ua] amig[oa]|quieres ser mi amig[oa])\b/;

/** What was paid wrongly, and is wanted back: only people of the clinic see to that. */
const MONEY_BACK =
  /\b(?:(?:me )?(?:cobraron|cobraram|descontaron) (?:mal|de mas|doble|dos veces|errado|a mais|duas vezes|lo que no era)|(?:devuelv|devolv|reintegr|reembols|estorn)\w* (?:de )?(?:la |el |mi |me |o |a |meu |minha )*(?:plata|dinero|lana|dinheiro|grana|pago|pagamento|valor)|(?:quiero|quero|exijo|necesito|preciso) (?:de )?(?:que me |un |una |um |uma |el |mi |o |meu )*(?:reembolso|reintegro|estorno|dinheiro de volta|dinero de vuelta))\b/;
/** What was left behind at the clinic, which its people look for: told by where. */
const LEFT_BEHIND =
  /\b(?:deje|dejamos|olvide|olvidamos|perdi|perdimos|se me (?:quedo|quedaron|olvido|olvidaron|perdio|perdieron|cayo)|se (?:le|nos|quedo|le quedo|nos quedo)|esqueci(?! de)|esquecemos|deixei|deixamos|ficou|ficaram)\b(?! (?:de|que)\b)(?: \w+){0,7}? (?:alla|ahi|alli|(?<!por )ai|na clinica|la clinica|(?:en|no|na) (?:el |la )?(?:sala\w*|recep\w+|consultorio\w*|bano|banheiro|parqueadero|estacionam\w+|laboratorio|sede|unidade|cadeira|silla|balcao|mostrador|guiche))\b/;

/** Where else the clinic is reached: its telephone, its letters, its page. */
const CONTACT_WORD =
  '(?:telefonos?|fijo|telefone|fone|correo(?: electronico)?|e-?mail|pagina(?: web)?|web|site|sitio(?: web)?|instagram|facebook|whats\\w*|numero (?:de (?:telefono|telefone|contacto|contato|atencion|la clinica)|da clinica|fixo|fijo|para llamar|pra ligar)|central telefonica|pbx)';
const ASKS_CONTACT = new RegExp(
  '\\b(?:cual es|que|qual(?: e| eh)?|tienen|tem|hay|me (?:da|dan|das|pasa|pasan|pasas|regala|regalan|comparte|informa|diz|diga|dice)|' +
    '(?:podrian?|puede[ns]?|podria|pode|poderia|podem) (?:me )?(?:dar\\w*|pasar\\w*|regalar\\w*|informar\\w*|compartir\\w*)|(?:quiero|quisiera|necesito|queria|quero|gostaria de|preciso)(?: saber)?(?: d[eo])?)' +
    `(?: (?:el|la|los|un|o|a|os|um|uma|algun|algum|su|seu|sus|otro|outro|me|de|do)){0,3} ${CONTACT_WORD}\\b`,
);
type BeginMove = Extract<Move, { do: 'begin' }>;

/** How it is asked in a clinic's file how else it is reached. */
const CONTACT_ASKED = ['número de teléfono', 'número de telefone'] as const;
/** Whose number it is told to be: not the clinic's. */
const OWN_CONTACT = /\b(?:mi|meu|minha|cambi\w+|mud\w+|actualiz\w+|atualiz\w+|result\w*|llegado|chegou)\b/;

const OF_RESULTS =
  /\b(?:laudos?|resultad\w*|examen(?:es)?|exames?|informes?|placas?|radiograf\w*|resonancia|ressonancia|ecograf\w*|ultras\w*|biopsia|sangre|sangue|orina|urina|citologia|papanicolau)\b/;

/** What is told of what is beside the matter: small talk, another language, what if; null where it is to the point. */
export function besideTheMatter(
  text: string,
  { asked, wanted, world: { clinic } }: { asked: Asked | null; wanted: readonly Wanted[]; world: World },
): Move | null {
  if (asksFreely(asked)) return null;
  if (has(text, MONEY_BACK) || has(text, LEFT_BEHIND))
    return { do: 'begin', flow: 'person', intent: 'human', given: {}, about: { reason: 'not-yet' } };
  const contact = contactAsked(text, clinic);
  if (contact) return contact;
  const results = clinic.questions.find(({ topic }) => topic === 'results');
  if (results && asked?.key === 'results.person' && asksOfResults(text))
    return { do: 'begin', flow: 'questions', intent: null, given: { question: results.id } };
  if (isForeign(text, wanted)) return { do: 'explain', key: 'repair.languages' };
  if (isChat(text, wanted)) return { do: 'explain', key: 'repair.chat' };
  return whatIfUnable(text, asked);
}

/** The answer to who asks how else the clinic is reached; null where nobody does. */
export function contactAsked(text: string, clinic: World['clinic']): BeginMove | null {
  if (!has(text, ASKS_CONTACT) || has(text, OWN_CONTACT)) return null;
  const card = [text, ...CONTACT_ASKED].map((way) => questionAsked(way, clinic)).find(Boolean);
  return { do: 'begin', flow: 'questions', intent: null, given: card ? { question: card.id } : {} };
}

/** "¿Y el de orina?", but not "¿hay que llevar orden para los exámenes?" */
function asksOfResults(text: string): boolean {
  return text.includes('?') && has(text, OF_RESULTS) && !asksForOrder(text);
}

/** "Pero eres un robot, páseme con alguien": a person is asked for with it. */
const WANTS_PERSON =
  /\b(?:pas[ae]\w*|comuni\w*|transfi\w*|transfer\w*|cham[ae]\w*|(?:quier|quer|necesit|precis|prefier|prefir)\w*(?! (?:saber|que))|dej\w*|hablar|falar)\b/;

/** "¿Son de la clínica de verdad?", "isso é golpe?" */
const DOUBTS =
  /\b(?:(?:es|sera) (?:una |un )?(?:estafa|fraude|engano)|(?:e|seria|isso e) (?:um )?(?:golpe|trote|fraude)|(?:son|es|sao|e) (?:de |da )?(?:la )?(?:clinica|verdad|verdade)(?: mesmo| de verdad)?) ?\?/;

/** Whether it is asked who, or what, is speaking, and nothing is wanted with it. */
export function asksWho({ text, understood }: Said, wanted: readonly Wanted[]): boolean {
  if (!understood?.controls.includes('who') && !has(text, DOUBTS)) return false;
  const isOther = wanted.some(({ intent, sure }) => sure && intent !== 'human');
  return !isOther && !has(text, WANTS_PERSON);
}

/** Whether what is said is small talk, and asks for nothing of a clinic. */
function isChat(text: string, wanted: readonly Wanted[]): boolean {
  return wanted.every(({ sure }) => !sure) && has(text, CHAT);
}

/** Another language, asked for by name in either of ours or its own. */
const NAMES_ANOTHER =
  /\b(?:habl\w+|fal\w+|atiend\w+|atend\w+|sab\w+|speak|parl\w+|sprech\w+)\b.*\b(?:ingles|english|frances|francais|francez|italiano|aleman|alemao|deutsch|creole|chino|chines|guarani|quechua)\b|\b(?:alguien|alguem|someone|anybody|anyone)\b.*\b(?:ingles|english|frances|italiano)\b/;
/** What a doctor speaks, the clinic knows. */
const OF_A_DOCTOR = /\b(?:doctor\w*|doutor\w*|dra?|medic\w+|especialista|pediatra|psicolog\w+)\b(?! please)/;
/** Small words of English that neither of our languages has. */
const ENGLISH = new Set(
  'i my you your the an is are do does can could would want need have to for with please what when where how appointment doctor tomorrow today speak english hello thanks thank see get book'.split(
    ' ',
  ),
);
/** Words of English from which a message is taken for it, and their share of all. */
const ENOUGH = 3;
const MOST = 0.6;

/** Whether a text is English for the most part. */
const isEnglish = keeping((text) => {
  const words = folded(text)
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= ENOUGH && english >= MOST * words.length;
});

/** Whether somebody writes, or asks for, a language that is spoken here by nobody. */
export function isForeign(text: string, wanted: readonly Wanted[] = []): boolean {
  return (
    (has(text, NAMES_ANOTHER) && !has(text, OF_A_DOCTOR)) ||
    (wanted.every(({ sure }) => !sure) && isEnglish(text))
  );
}

/** "¿Y si no puedo ir?", "e se eu não conseguir?": it asks what then, and refuses nothing. */
const UNABLE =
  /\b(?:si|se) (?:yo |eu |al final |despues |depois |por algo |por algun motivo |ese dia |esse dia |nesse dia |justo )*(?:no|nao) (?:puedo|pudiera|pueda|alcanzo|llego|voy|asisto|vengo|consigo|posso|puder|for|conseguir|der|vou|comparecer|aparecer)\b/;
/** What would be done then is proposed with it: "si no puedo, ¿hay otro día?" */
const PROPOSES =
  /\b(?:otr[ao]s?|outr[ao]s?|cambi\w*|mud\w*|remarc\w*|reagend\w*|reprogram\w*|mover\w*|pas(?:a|ar|e|en)(?:la|lo|mela|melo)|cancel\w*|desmarc\w*|cobr\w*|multa\w*|pag\w*|devuelv\w*|devolv\w*)\b/;

/** Words that ask for a person by any name. */
const NAMES_PERSON =
  /\b(?:persona|alguien|alguem|humano|humana|gente|pessoa|asesora?|atendente|agente|operadora?|recepcion\w*|senorita|doctora?|moca|secretaria|supervisora?|gerente|jefe|chefe)\b/;

/** "Robô burro": who only swears at the assistant is told sorry, and offered a person. */
export function onlySwears({ text, understood }: Said): boolean {
  const words = folded(text);
  return (
    Boolean(understood?.controls.includes('rude')) && !WANTS_PERSON.test(words) && !NAMES_PERSON.test(words)
  );
}

const WHAT_THEN = /\b(?:que pasa|que hago|o que acontece|o que eu faco|como faco|como hago)\b/;

/** What is said to who asks what if they cannot come to a visit that is spoken of; null where nothing is asked so. */
function whatIfUnable(text: string, asked: Asked | null): Move | null {
  const isAsked = text.includes('?') || has(text, WHAT_THEN);
  const said = [asked?.args, ...(asked?.choices ?? []).map(({ args }) => args)];
  const isOfVisit = said.some((args) => args !== undefined && ('on' in args || 'at' in args));
  if (!isOfVisit || !isAsked || !has(text, UNABLE) || has(text, PROPOSES)) return null;
  return { do: 'explain', key: 'visit.if-not' };
}
