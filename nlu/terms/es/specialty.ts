/** What Spanish speakers say that `nlu/readers/specialty.ts` listens for. */
export const specialty = {
  checkUp: /^(?:chequeo|chequeos|check|cheque|control|revision)\b/,
  byWhom: 'con de del da por pelo en el la o a un una mi general medico medica anual completo rutina',
  besideAnother:
    /(?:^| )(?:antes|despues|luego) (?:de|da|que)(?: (?:la|el|mi|a|o))?(?: (?:cita|consulta|turno|hora|examen))? (?:del?|da)(?: (?:la|el))?$/,
};
