/** What patients say in Portuguese that `flows/hearing/sooner.ts` listens for. */
export const sooner = {
  sooner: /\b(?:antes|adiant\w+|antecip\w+|mas pronto|mais (?:cedo|perto(?! d[eoa]\b| pra| para)|rapido))\b/,
  hasOne:
    /\b(?:me toca|tenho|tinha|temos|estou com|to com|me deram|marcaram|marquei|agende|pedi)\b(?: (?:ja|um|uma|minha|a|o|outra|programada|agendada|marcada|essa)){0,3} (?:hora|consulta|exame|retorno|del?|do|da|para|pra)\b|\b(?:minha|a) (?:consulta|hora) (?:esta|e|ficou)\b|\b(?:a|o) que (?:ja |eu )?(?:tenho|tinha|marquei)\b/,
  hasAlready:
    /\bja (?:a |eu )*(?:tenho|tinha|temos|marquei|agendei|me marcaram)(?: (?:uma|um|a minha|essa|consulta|hora|horario|retorno|(?:marcad|agendad)[ao]|la|ai|para|pra|com)\b)*(?=(?: (?:para|pra|pro|com|no|na|do|da|de) .*)?$|[ ,.;]+(?:(?:para |pra |pro |com |na |no )?(?:o |a |essa |nessa )?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|dia|proxim[ao]|outra semana|doutora?|cardio|medic)|[,.;]|e\b|mas\b|so\b|quero\b|preciso\b|o que\b))|\b(?:to|tou|estou|tava|estava) (?:ja )?(?:marcad|agendad)[ao]\b|\b(?:marcad|agendad)[ao] (?:eu )?(?:ja )?(?:to|tou|estou|tenho)\b|\btenho (?:uma|consulta) (?:ja )?(?:marcad|agendad)[ao]\b|\b(?:a|o) que (?:ja |eu )*(?:tenho|tinha|marquei|agendei|(?:ta|esta|ficou) (?:marcad|agendad)[ao])\b/,
  elsewhere:
    /\b(?:odontolog\w*|dentist\w*|(?:esse|nesse|neste) (?:mesmo )?dia|nessa hora|nesse horario|outr[ao] (?:clinica|lugar|doutora?|medic[ao]|hospital|compromisso))\b/,
  notNew:
    /\b(?:no|nao) (?:e|era)(?: (?:para|pra|uma|um))*(?: (?:consulta|hora))? ?(?:nov[ao]|outr[ao]|marcar|pedir|agendar)\b/,
  ofMine: /\bantes (?:de|que|da|do) (?:minha|meu)\b/,
};
