import { heard } from '../../locales/heard.ts';
import type { MessageKey } from '../../locales/locale.ts';
import { has } from '../folded.ts';

/** "Mi papá falleció", "minha mãe veio a falecer ontem". */
const DIED = heard.reason.died;
/** "Estoy de viaje", "já fui atendida", "ya se le quitó la tos", "me hicieron esperar dos horas". */
const TOLD = heard.reason.told;
/** "Ya está mejor", "melhorou". */
const BETTER = heard.reason.better;
/** "Me hicieron esperar dos horas", "péssimo atendimento": the clinic's own fault. */
const WRONGED = heard.reason.wronged;

/** Whether somebody has died. */
export function tellsOfLoss(text: string): boolean {
  return has(text, DIED);
}

/** Whether words tell why somebody does not come. */
export function tellsReason(text: string): boolean {
  return has(text, TOLD) || tellsOfLoss(text);
}

/** The last word to somebody whose visit is cancelled, by why they do not come. */
export function lastWordOn(reason: string): MessageKey {
  if (tellsOfLoss(reason)) return 'cancelling.sorry-for-loss';
  if (has(reason, WRONGED)) return 'cancelling.sorry-for-that';
  return has(reason, BETTER) ? 'cancelling.glad' : 'cancelling.thanks';
}
