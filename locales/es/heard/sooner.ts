/** What patients say in Spanish that `flows/hearing/sooner.ts` listens for. */
export const sooner = {
  sooner: /\b(?:antes|adelant\w+|anticip\w+|mas (?:temprano|pronto|cerca(?! de)))\b/,
  hasOne:
    /\b(?:tengo|tenia|teniamos|tenemos|me (?:dieron|toca|toco|agendaron|pusieron)|saque|agende|pedi)\b(?: (?:ya|una|un|mi|la|a|el|o|otra|programada|agendada|esa)){0,3} (?:cita|citas|turno|hora|consulta|examen|control|del?|da|para)\b|\b(?:mi|la|a) (?:cita|consulta|hora) (?:es|esta|quedo)\b|\bmi turno (?:es|esta|quedo)\b|\b(?:la|el|a|o) que (?:ya )?(?:tengo|tenia|saque)\b/,
  notNew:
    /\bno (?:es|era)(?: (?:para|una|un))*(?: (?:cita|consulta|turno|hora))? ?(?:nuev[ao]|nov[ao]|otr[ao]|marcar|sacar|pedir|agendar)\b/,
  ofMine: /\bantes (?:de|que|da) (?:mi|la mia)\b/,
};
