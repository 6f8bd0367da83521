import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Conversation } from '../conversation-state.ts';
import type { Choice } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { offersTimes } from '../instead.ts';
import { isNoQuestionOfPlace } from '../question-words.ts';
import { tellsWho } from '../told.ts';
import type { World } from '../world.ts';
import { isOfUnknown } from './another-visit.ts';
import { withoutArrival } from './arriving.ts';
import { asMeant } from './as-meant.ts';
import { type Answer, type Asked, answerTo, chose } from './asking.ts';
import { dialogOf } from './early.ts';
import { givenInWords } from './given.ts';
import { choiceMeant } from './meant.ts';
import { isOnlyTalk } from './scoring.ts';
import { asksToComeAlong, lacksOrder } from './service-facts.ts';
import { givenFor } from './shares.ts';
import { isOnlyThanks } from './small.ts';
import { toMoveSooner } from './sooner.ts';
import { isNoOptOut } from './steering.ts';
import { onlySwears } from './talking.ts';
import { asksFreely, isMenu, type Wanted, wishes } from './wanted.ts';

/** A patient's words, and what they come to in this conversation, before anything is done about them. */
export interface Heard {
  conversation: Conversation;
  said: Said & { understood: Understanding };
  world: World;
  /** The question that is open. */
  asked: Asked | null;
  /** The names of the dialogs in progress, from the one that the others serve. */
  dialog: readonly string[];
  /** Whether nothing is in progress: any wish is welcome, and nothing was asked that could be agreed to. */
  isAtMenu: boolean;
  wanted: readonly Wanted[];
  given: Given;
  /** Nothing is wanted, and nothing named. */
  isTalk: boolean;
  /** The choice on offer that a wish amounts to. */
  meant: Choice | null;
  /** What the words answer to the question. */
  answer: Answer | null;
}

/** What words come to. They have been understood. */
export function hearWords(conversation: Conversation, said: Heard['said'], world: World): Heard {
  const { understood } = said;
  const asked = conversation.frames.at(-1)?.asked ?? null;
  const dialog = dialogOf(conversation.frames);
  const [root = null] = dialog;
  const told = givenInWords(said, world, asked);
  const speaks = understood.controls.some((name) => name === 'speak_es' || name === 'speak_pt');
  // "Can we talk in Portuguese?" is hardly a wish to talk to a person.
  const swears = onlySwears(said);
  const heardWishes = wishes(understood, asked, root).filter(
    ({ intent, sure }) =>
      (!speaks || (sure && intent !== 'human')) &&
      !(intent === 'human' && swears) &&
      !(intent === 'human' && has(said.text, WITH_DOCTOR)) &&
      !(asksFreely(asked) && has(said.text, TELLS_WHY)) &&
      !(asked?.awaiting === 'file' && told.person !== undefined && OF_OWN.has(intent)) &&
      !(intent === 'opt_out' && isNoOptOut(understood, said.text)) &&
      !(intent === 'faq_location' && told.site && isNoQuestionOfPlace(said.text)) &&
      !(intent === 'upload_order' && lacksOrder(said.text)) &&
      !(intent === 'query_appointment' && asksToComeAlong(said.text)) &&
      // "Perdón, es de laboratorio" asks nothing of the laboratory.
      !(intent.startsWith('faq_') && corrects(understood, said.text) && told.service) &&
      !(intent === 'faq_price' && isAnsweringWho(asked, told, said.text) && !said.text.includes('?')) &&
      !(
        OF_OWN.has(intent) &&
        (isAnsweringWho(asked, told, said.text) || isOnlyPlace(asked, told, said.text))
      ),
  );
  const wishesMeant = toMoveSooner(asMeant(withoutArrival(heardWishes, said, told), said), said);
  // "Confirmo la de mi mamá", who is no patient here, is asked about before another's is confirmed.
  const isOfNobody = isOfUnknown(said.text, told, world);
  const wanted = wishesMeant.map((wish) =>
    wish.intent === 'confirm' && isOfNobody ? { ...wish, sure: false } : wish,
  );
  const given = givenFor(said, { asked, wanted, world });
  const meant = choiceMeant(conversation, wanted, given);
  const heard = meant ? chose(meant, given) : asked ? answerIn(asked, said, given) : null;
  const isAtMenu = isMenu(root);
  return {
    conversation,
    said,
    world,
    asked,
    dialog,
    isAtMenu,
    wanted,
    given,
    isTalk: isOnlyTalk(understood),
    meant,
    // The menu asks for nothing of a visit: "mi hija tiene manchas en la piel" begins one.
    answer: isAtMenu && heard?.type === 'patient.gave' ? null : heard,
  };
}

function corrects({ controls }: Understanding, text: string): boolean {
  return controls.includes('correct') && !text.includes('?');
}

/** What the words answer to the question that is open. */
function answerIn(asked: Asked, said: Said, given: Given): Answer | null {
  const answer = answerTo(asked, said, given);
  // "Listo, gracias" takes leave of more than it agrees to.
  const isThanks = asked.key === 'welcome.consent' && isOnlyThanks(said.text);
  return isThanks && answer?.type === 'patient.agreed' ? { ...answer, loosely: true } : answer;
}

/** What is hardly asked by who answers something else. */
const OF_OWN: ReadonlySet<Intent> = new Set<Intent>([
  'query_appointment',
  'query_status',
  'upload_order',
  'check_in',
  'faq_location',
]);
const ASKS_WHO: ReadonlySet<string> = new Set(['name', 'document', 'birth-date']);

/** "Mi nombre es Luisa Pérez y la cédula se la doy luego" asks for no visit of theirs; nor does a number that is no document. */
function isAnsweringWho(asked: Asked | null, told: Given, text: string): boolean {
  // "Sofía Ruiz, 12/05/2021, todavía sin documento": who that is, wherever it is told.
  if (told.name && (told.birthDate || told.nationalId)) return true;
  if (!ASKS_WHO.has(asked?.awaiting ?? 'free')) return false;
  return tellsWho(told) || (/\d{2}/.test(text) && !text.includes('?'));
}

/** "¿Y en el centro?", "e em Moema?", said to times that are on offer: there, and no question of where that is. */
function isOnlyPlace(asked: Asked | null, { site }: Given, text: string): boolean {
  return site !== undefined && asked !== null && offersTimes(asked) && has(text, ONLY_PLACE);
}

const ONLY_PLACE =
  /^[^\p{L}]*(?:(?:y|e|pero|mas|no|nao|hay|tem|tiene[ns]?|algo|nada|alguno?)[ ,]+)*(?:en|em|na|no|para|pra)(?: (?:el|la|o|a|sede|unidade))*(?: \p{L}+){1,2}[^\p{L}]*$/u;

/** "Es que me sale muy caro", "tá muito longe": where a reason is asked for, that is one, and asks for no price. */
const TELLS_WHY =
  /\bme (?:cobraron|cobraram) (?!.*\?)|^\W*(?:(?:(?:es|e) que|porque|por|pq|pois|pues) [^?]*|(?:(?:me|nos|la|le) )?(?:sale|salia|parece|queda|quedo|esta|ta|fica|ficou|e|es) (?:muy|muito|mto|mt|re|super|demasiado|bem) [^?]*)$/;

/** "Prefiero con una doctora" asks for a visit with her, and for nobody of the clinic to talk to. */
const WITH_DOCTOR =
  /^(?!.*\b(?:habl|fal|comuni|pas[ae]|contact|llam|lig)).*\b(?:con|com) (?:una?|uma|um|otr[ao]|outr[ao]) (?:doctora?|medic[oa]|doutora?)\b/;
