import { heard } from '../../locales/heard.ts';
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
export function inOtherWords({ asked, said: { text }, answer, wanted, given }: Heard): Answer | null {
  const words = folded(text);
  switch (asked?.key) {
    case 'privacy.what': {
      const wish = dataWishIn(text);
      return wish && { type: 'patient.chose', id: wish, given: {} };
    }
    case 'telemedicine.none':
      return NO_WAY_IN.test(words) ? { type: 'patient.agreed', given: {} } : null;
    case 'results.person':
      return OVERDUE.test(words) && !text.includes('?') ? { type: 'patient.agreed', given: {} } : null;
    case 'waiting.which':
      if (ALL_OF_THEM.test(words)) return { type: 'patient.chose', id: 'all', given: {} };
      return LEAVES_THEM.test(words) ? { type: 'patient.declined', given: {} } : null;
    case 'opt-out.sure':
      return wanted.some(({ intent }) => intent === 'opt_out') ? { type: 'patient.agreed', given } : null;
    case 'welcome.consent': {
      const isHalf = answer?.type === 'patient.declined' && (YES_BUT.test(words) || SENT_WRONG.test(words));
      return isHalf ? { type: 'patient.agreed', given: {}, loosely: true } : null;
    }
    case 'offering.ask': {
      // There is no visit yet that could be cancelled or moved: this time will not do.
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
    case 'notice.too-late':
      return CALLS.test(words) && !text.includes('?') ? { type: 'patient.agreed', given: {} } : null;
    case 'cancelling.why':
      return besideReason(text);
    default:
      return waitsAfterAll(asked, text, given) ?? ofPlaceHeld(asked, text, given);
  }
}
