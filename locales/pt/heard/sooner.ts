/** What patients say in Portuguese that `flows/hearing/sooner.ts` listens for. */
export const sooner = {
  sooner: /\b(?:antes|adiant\w+|antecip\w+|mas pronto|mais (?:cedo|perto(?! d[eoa]\b| pra| para)|rapido))\b/,
  hasOne:
    /\b(?:me toca|tenho|tinha|temos|estou com|to com|me deram|marcaram|marquei|agende|pedi)\b(?: (?:ja|um|uma|minha|a|o|outra|programada|agendada|marcada|essa)){0,3} (?:hora|consulta|exame|retorno|del?|do|da|para|pra)\b|\b(?:minha|a) (?:consulta|hora) (?:esta|e|ficou)\b|\b(?:a|o) que (?:ja |eu )?(?:tenho|tinha|marquei)\b/,
  notNew:
    /\b(?:no|nao) (?:e|era)(?: (?:para|pra|uma|um))*(?: (?:consulta|hora))? ?(?:nov[ao]|outr[ao]|marcar|pedir|agendar)\b/,
  ofMine: /\bantes (?:de|que|da|do) (?:minha|meu)\b/,
};
