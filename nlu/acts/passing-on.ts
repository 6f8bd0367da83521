import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { named } from './said.ts';

/** A visit that is had: "el turno", "mi cita", "la de cardiología", "a minha"; or what stands for it: "pasámela". */
const HAD =
  '(?:(?:el|mi|la|a|minha|meu|o) (?:cita|turno|hora|consulta|exame|examen|de|del|da|do|mia|mio|minha|meu)\\b|(?:lo|la|los|las|ela|elas)\\b)';
const PASS = '(?:pasas|pasa|pase|pasan|pasen|pasar|pases|passa|passe|passar|passem|passam)';
/** A day that it goes to: nobody who could take it over. */
const TO_DAY =
  '(?:para|pra|pro|pa|por|al|a) (?:(?:el|la|o|a|los|este|esta|proximo|proxima|dia|otro|otra|outro|outra|mismo|mesma?) )*(?:lunes|martes|miercoles|jueves|viernes|sabado|segunda|terca|quarta|quinta|sexta|manana|amanha|tarde|noche|semana|mes|dia|fecha|(?:la |el |a |o )?(?:proxima|proximo|siguiente)|data|horario|\\d+|primera hora|mas tarde|mas temprano|mais tarde|mais cedo)\\b';
const PASSES = new RegExp(
  `\\b(?:(?:me |nos )?(?:los?|las?) (?:pueden?|podes|podrias?|podria|pode|poderia)? ?${PASS}|${PASS}(?:me|nos)?(?:los?|las?)?) (?:${HAD} )?(?:\\S+ ){0,5}?${TO_DAY}`,
);
const OF_A_VISIT = new RegExp(
  `\\b(?:${PASS}(?:me|nos)? ${HAD}|(?:los?|las?) (?:\\S+ )?${PASS}|${PASS}(?:me|nos)?(?:los?|las?))\\b`,
);

/** "¿Me pasás el turno al viernes?", "passa a minha de quinta pra sexta": a visit that is had goes to another day. */
export function passesOn(said: Marks): boolean {
  const text = spoken(said.words);
  return (
    PASSES.test(text) &&
    OF_A_VISIT.test(text) &&
    !named(said, ['cancel', 'reject', 'agent', 'talk', 'result', 'order', 'waitlist', 'confirm'])
  );
}
