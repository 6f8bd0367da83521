/** What Portuguese speakers say that `nlu/readers/specialty.ts` listens for. */
export const specialty = {
  checkUp: /^(?:chequeos|check|checkup|cheque)\b/,
  byWhom: 'com de do da por pelo pela o a um uma meu minha geral medico medica anual completo rotina',
  besideAnother:
    /(?:^| )(?:antes|depois) (?:de|da|do|que)(?: (?:a|o|minha|meu))?(?: (?:consulta|hora|exame))? (?:del?|da|do)$/,
};
