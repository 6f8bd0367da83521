import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import { folded, has } from '../folded.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { Heard } from './heard.ts';

/** "Número equivocado", "este celular ya no es de ella", "aqui não mora nenhuma Ana": whatever was asked. */
const NUMBER = heard.wrongNumber.number;
/** "Equivocado", "acho que é engano", and nothing else: said to what the clinic wrote of its own accord. */
const ERROR = heard.wrongNumber.error;
/** "No soy…", "não sou a…": who is denied stands after it. */
const DENIES = heard.wrongNumber.denies;
/** "Soy la hija", "sou o marido dela": who answers for them is reached. */
const KIN = heard.wrongNumber.kin;

/** Dialogs that the clinic begins: nothing was wanted of it by whoever hears them. */
const OF_THE_CLINIC: ReadonlySet<string> = new Set(['reminding', 'clinic-change', 'offering', 'surveying']);
/** What may be wanted in the same breath by who is not the one that is written to. */
const NOT_OF_A_VISIT: ReadonlySet<Intent> = new Set<Intent>(['opt_out', 'human', 'cancel']);
/** Questions to which a number, or a name, put right is an answer. */
const OF_DATA: ReadonlySet<string> = new Set(['name', 'document', 'birth-date']);

/** Whether the clinic has reached somebody else than it meant to. Whose visits it tells of is nothing for them. */
export function isWrongNumber({ said: { text }, conversation, asked, wanted, given, answer, world }: Heard) {
  const isOfVisit = wanted.some(({ intent, sure }) => sure && !NOT_OF_A_VISIT.has(intent));
  if (isOfVisit || concernsVisit(given) || answer?.type === 'patient.agreed' || has(text, KIN)) return false;
  if (has(text, NUMBER)) return !OF_DATA.has(asked?.awaiting ?? 'free');
  const isToldUnasked = conversation.frames.some(({ flow }) => OF_THE_CLINIC.has(flow));
  return isToldUnasked && (text.split(/[,;.!]/).some((clause) => has(clause, ERROR)) || deniesName());

  function deniesName() {
    const words = folded(text);
    const [denial] = DENIES.exec(words) ?? [];
    if (denial === undefined) return false;
    const [named] = words.slice(words.indexOf(denial) + denial.length).split(/[^\p{L}\p{N}]+/u);
    return world.contact.people.some(({ name }) => folded(name).split(' ')[0] === named);
  }
}
