import type { Mark, Marks } from './marks.ts';

/** Where, and on which day, one does not come, before what says how: "no puedo ir mañana a la cita sola". */
const WHERE =
  '(?:(?:\\w+[aei]r|a|al|ao|la|el|o|en|na|no|mi|minha|cita|consulta|turno|control|alla|ahi|clinica|hoy|hoje|manana|amanha|lunes|martes|miercoles|jueves|viernes|sabado|segunda|terca|quarta|quinta|sexta) )*';
/** By oneself, not so early, not before, not late, not till then; or something else than to come: "no voy a agendar todavía". */
const HOW = new RegExp(
  `^\\S+ ${WHERE}(?:(?:sol|sozinh)[oa]s?(?! (?:el|la|los|las|o|a|os|as|n[oa]|puedo|posso)\\b)|sin|sem|antes d|tan|tao|(?:mas|mais) (?:temprano|cedo|rapido)|caminando|andando|a pie?\\b|(?<=\\b(?:llegar|chegar) )tarde\\b|(?:me )?(?:atrasar|demorar)\\b|(?<=\\b(?:entrar|pagar|comer|subir|cambiar|trocar|mudar|responder|hablar|falar|caminar|andar|manejar|dirigir|parquear|estacionar|firmar|assinar|mandar|enviar) )|(?:a )?(?:marcar|agendar|sacar|pedir|reservar|programar)\\b(?! (?:(?:el|un|o|um) )?(?:tiempo|permiso|rato|espacio|tempo|permissao|folga))|(?:hasta|ate) (?!(?:alla|ahi|ai|la(?! \\w+es)|(?:a|la) clinica)\\b))`,
);

/** "No puedo ir sola", "não vou chegar antes das 9", "no puedo ir hasta el lunes": only how, or till when, one cannot come. */
export function tellsOnlyHow({ all, words, begin }: Marks): boolean {
  const isHow = ({ to }: Mark) => {
    const { clause } = words[to - 1 - begin]!;
    const rest = words.slice(to - 1 - begin).filter((word) => word.clause === clause);
    return HOW.test(rest.map(({ token }) => token.text).join(' '));
  };
  const denied = all.filter(
    ({ concept, negated }) => concept === 'unable' || (concept === 'attend' && negated),
  );
  return denied.length > 0 && denied.every(isHow);
}
