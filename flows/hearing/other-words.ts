import { heard } from '../../locales/heard.ts';
import type { MessageKey } from '../../locales/locale.ts';
import { folded, has } from '../folded.ts';
import type { Answer } from './answer.ts';
import { dataWishIn } from './data-wish.ts';
import type { Heard } from './heard.ts';
import { ofPlaceHeld, waitsAfterAll } from './on-the-list.ts';
import { besideReason } from './reason-told.ts';

/** "No me ha llegado nada", "faz 5 dias": results that are overdue. */
const OVERDUE = heard.otherWords.overdue;
/** "Las dos", "de ambas", "todas". */
const ALL_OF_THEM = heard.otherWords.allOfThem;
/** "Mejor déjeme", "melhor deixar". */
const LEAVES_THEM = heard.otherWords.leavesThem;
/** "Bueno, pero no los compartan": a yes that asks for something. */
const YES_BUT = heard.otherWords.yesBut;

/** "No me deja entrar", "não abre": there is a visit by video all the same, and it goes wrong. */
const NO_WAY_IN = heard.otherWords.noWayIn;

/** "Desculpa, mandei errado", "me equivoqué de foto": of what was sent, and refuses nothing. */
const SENT_WRONG = heard.otherWords.sentWrong;

/** "Tá, chama então", "avísele a la doctora", where a person is offered. */
const CALLS = heard.otherWords.calls;

/** What words amount to that answer the open question in none of its own: "las dos", "no me ha llegado nada". */
export function inOtherWords(about: Heard): Answer | null {
  const { asked, said, given } = about;
  const to = asked && TO[asked.key];
  if (to) return to(about, folded(said.text));
  return waitsAfterAll(asked, said.text, given) ?? ofPlaceHeld(asked, said.text, given);
}

const AGREED: Answer = { type: 'patient.agreed', given: {} };
const DECLINED: Answer = { type: 'patient.declined', given: {} };

/** What answers a question in other words, by its key; `words` are what was said, folded. */
const TO: Readonly<Partial<Record<MessageKey, (about: Heard, words: string) => Answer | null>>> = {
  'privacy.what': ({ said }) => {
    const wish = dataWishIn(said.text);
    return wish && { type: 'patient.chose', id: wish, given: {} };
  },
  'telemedicine.none': (_, words) => (NO_WAY_IN.test(words) ? AGREED : null),
  'results.person': ({ said }, words) => (OVERDUE.test(words) && !said.text.includes('?') ? AGREED : null),
  'notice.too-late': ({ said }, words) => (CALLS.test(words) && !said.text.includes('?') ? AGREED : null),
  'waiting.which': (_, words) => {
    if (ALL_OF_THEM.test(words)) return { type: 'patient.chose', id: 'all', given: {} };
    return LEAVES_THEM.test(words) ? DECLINED : null;
  },
  'opt-out.sure': ({ wanted, given }) =>
    wanted.some(({ intent }) => intent === 'opt_out') ? { type: 'patient.agreed', given } : null,
  'welcome.consent': ({ answer }, words) => {
    const isHalf = answer?.type === 'patient.declined' && (YES_BUT.test(words) || SENT_WRONG.test(words));
    return isHalf ? { ...AGREED, loosely: true } : null;
  },
  'offering.ask': toOffer,
  'cancelling.why': ({ said }) => besideReason(said.text),
};

/** To an opening that came free: there is no visit yet that could be cancelled or moved, and this time will not do. */
function toOffer({ asked, said: { text }, answer, wanted, given }: Heard): Answer | null {
  const held = ofPlaceHeld(asked, text, given);
  if (held || given.service || given.visitAt || given.each) return held;
  const wants = (one: string) => wanted.some(({ intent, sure }) => sure && intent === one);
  if (wants('cancel')) return { type: 'patient.declined', given };
  // "Nesse dia não dá, tem outro?"
  const asksAnother = text.includes('?') && has(text, heard.answerBeside.asksInstead);
  return wants('reschedule') || (answer?.type === 'patient.declined' && asksAnother)
    ? { type: 'patient.gave', given: { ...given, instead: 'another-day' } }
    : null;
}
