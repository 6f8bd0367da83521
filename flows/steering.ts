import type { Control, Intent, Understanding } from '../nlu/types.ts';
import type { Answer, Asked } from './asking.ts';
import type { Given } from './events.ts';
import { folded } from './folded.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';
import { concernsVisit } from './wish.ts';
import type { World } from './world.ts';

/** To be written to again. */
export const OPT_IN: Move = {
  do: 'begin',
  flow: 'preferences',
  intent: null,
  given: {},
  about: { opt: 'in' },
};

/** How a control is obeyed; those that are missing are part of something else. */
const CONTROLS: Partial<Record<Control, Move>> = {
  leave: { do: 'leave' },
  restart: { do: 'restart' },
  back: { do: 'back' },
  repeat: { do: 'repeat' },
  help: { do: 'help' },
  farewell: { do: 'bye' },
  opt_in: OPT_IN,
  my_data: { do: 'begin', flow: 'privacy', intent: null, given: {} },
};

/** The words, where "para" is heard to stop nothing. */
export function withoutLeaving(understood: Understanding): Understanding {
  return { ...understood, controls: understood.controls.filter((name) => name !== 'leave') };
}

/** What the clinic sends of its own accord. */
const MESSAGES = /\b(?:avis|recordatori|lembrete|mensaj|mensag|msj|notific)\w*/;
/** That it is wanted again: "sí quiero que me avisen", "vuelvan a mandarme". */
const AGAIN =
  /\b(?:quiero|quisiera|quero|queria|gustaria|vuelv|volv|volt|activ|ativ|reactiv|reativ|puede[ns]?|podem?|otra vez|de novo|de nuevo|nuevamente|novamente)\w*/;

/** "Sí avísenme", "me mandem os lembretes": told as a command. */
const ASKED_FOR =
  /\b(?:avisenme|avisame|aviseme|me avis[ea]n?|me avisem|recuerdenme|recuerdame|me recuerd[ea]n?|me lembr[ae]m?)\b/;
/** "Voltar", alone, where nothing is open that could be gone back in. */
const BACK =
  /^\W*(?:(?:quiero|quisiera|quero|queria) )?(?:volver|voltar|regresar|vuelvan|voltem|reativar|reactivar)\W*$/;
/** To be told of a time that comes free is another wish. */
const OF_AN_OPENING = /\b(?:liber|desocup|cancel|vag|cupo|espaci|abr[aei]|antes)\w*/;

/** Words with which somebody asks for no messages, beside a visit that they speak of. */
const NO_MESSAGES =
  /\b(?:mensaj|mensag|msj|msg|avis|recordatori|lembrete|notific|escrib|escrev|mand|envi|llam|lig|contact|molest|incomod|spam|promoc|public|baja|descadastr|list)\w*/;

/** "Só depois que ele sair da escola", said of a visit that is wanted, asks for no end of the messages. */
export function isNoOptOut({ entities }: Understanding, text: string): boolean {
  const isOfVisit = entities.some(({ type }) => type === 'specialty' || type === 'when');
  return isOfVisit && !NO_MESSAGES.test(folded(text));
}

/** Whether who wants no messages wants them after all, in whatever words. */
export function asksForMessages(
  text: string,
  wanted: readonly Wanted[],
  { asked, world: { contact } }: { asked: Asked | null; world: World },
): boolean {
  const words = folded(text);
  const isOther = wanted.some(({ intent, sure }) => sure && (intent === 'opt_out' || intent === 'human'));
  if (!contact.optedOut || isOther || text.includes('?')) return false;
  if (!asked && BACK.test(words)) return true;
  const refuses =
    /\b(?:no|nao) (?:me |mas |quiero|quero|avis|mand|env)\w*.*\b(?:avis|recordatori|lembrete|mensaj|mensag)/;
  const asks = (MESSAGES.test(words) && AGAIN.test(words)) || ASKED_FOR.test(words);
  return asks && !refuses.test(words) && !OF_AN_OPENING.test(words);
}

/** What is hardly wanted by who says that they are afraid: "tengo miedo, encontré un bulto" asks for no results. */
const TALK: readonly Intent[] = ['query_appointment', 'query_status', 'query_results'];

/** Whether somebody is frightened, and nothing else was said that can be dealt with. */
export function isAfraid(
  { controls }: Understanding,
  { wanted, answer, given }: { wanted: readonly Wanted[]; answer: Answer | null; given: Given },
): boolean {
  const isAll =
    !answer && !concernsVisit(given) && wanted.every(({ intent, sure }) => !sure || TALK.includes(intent));
  return controls.includes('afraid') && isAll;
}

/** "Mejor no la cambie", of a visit that is about to be moved: it stays, and no other day is asked for. */
export function staysAsItIs(
  { controls }: Understanding,
  { dialog, wanted, given }: { dialog: readonly string[]; wanted: readonly Wanted[]; given: Given },
): boolean {
  const isOther = concernsVisit(given) || wanted.some(({ sure }) => sure);
  return controls.includes('keep') && dialog.includes('rescheduling') && !isOther;
}

/** The control that is obeyed: getting out always is, the others where nothing was answered or wanted. */
export function controlIn(
  { controls }: Understanding,
  wanted: readonly Wanted[],
  { asked, answer, early }: { asked: Asked | null; answer: Answer | null; early: boolean },
): Move | undefined {
  const optsOut = wanted.some(({ intent, sure }) => intent === 'opt_out' && sure);
  // "Quiero recibir una copia de mis datos" asks for no messages.
  const strong = controls.includes('my_data')
    ? 'my_data'
    : controls.find((name) => name === 'opt_in' && !optsOut);
  if (strong) return CONTROLS[strong];
  if (wanted.some(({ sure }) => sure)) return undefined;
  const chosen = answer?.type === 'patient.chose' || answer?.type === 'patient.gave';
  // "No, chao" is an answer, but for what is not booked yet: there it leaves.
  const declines = answer?.type === 'patient.declined' && !early;
  const obeyed = controls.filter((name) => {
    if (name === 'farewell') return !declines;
    // "No entiendo este aparato", where nothing was asked yet, has nothing to be said again.
    return name === 'repeat' ? asked && !chosen : name !== 'help' || !chosen;
  });
  return obeyed.map((name) => CONTROLS[name]).find((move) => move !== undefined);
}
