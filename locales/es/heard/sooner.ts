/** What patients say in Spanish that `flows/hearing/sooner.ts` listens for. */
export const sooner = {
  sooner: /\b(?:antes|adelant\w+|anticip\w+|mas (?:temprano|pronto|cerca(?! de)))\b/,
  hasOne:
    /\b(?:tengo|tenia|teniamos|tenemos|me (?:dieron|toca|toco|agendaron|pusieron)|saque|agende|pedi)\b(?: (?:ya|una|un|mi|la|a|el|o|otra|programada|agendada|esa)){0,3} (?:cita|citas|turno|hora|consulta|examen|control|del?|da|para)\b|\b(?:mi|la|a) (?:cita|consulta|hora) (?:es|esta|quedo)\b|\bmi turno (?:es|esta|quedo)\b|\b(?:la|el|a|o) que (?:ya )?(?:tengo|tenia|saque)\b/,
  hasAlready:
    /\bya (?:l[ao] )?(?:tengo|tenia|tenemos|saque|pedi|agende|aparte|reserve|me (?:dieron|agendaron|pusieron))(?: (?:una?|uno|la mia|es[ae]|el mio|cita|turno|hora|consulta|control|(?:agendad|programad|apartad|reservad|sacad)[ao]|alla|ahi|para|con)\b)*(?=(?: (?:para|con|el|del|de) .*)?$|[ ,.;]+(?:(?:para |con )?(?:el |la |este )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|proxim[ao]|otra semana|doctora?|cardio|medic)|[,.;]|y\b|pero\b|solo\b|quiero\b|la (?:quiero|necesito)\b|lo que\b))|\bya (?:estoy|estaba|quede|estamos) (?:agendad|citad|programad|anotad|apuntad)[ao]s?\b|\b(?:la|el) que (?:ya )?(?:tengo|tenia|saque|me dieron|me agendaron|(?:esta|quedo) (?:agendad|programad|apartad|reservad)[ao])\b/,
  elsewhere:
    /\b(?:odontolog\w*|dentist\w*|ese (?:mismo )?dia|a esa hora|otr[ao] (?:clinica|lugar|parte|doctora?|medic[ao]|hospital|compromiso))\b/,
  notNew:
    /\bno (?:es|era)(?: (?:para|una|un))*(?: (?:cita|consulta|turno|hora))? ?(?:nuev[ao]|nov[ao]|otr[ao]|marcar|sacar|pedir|agendar)\b/,
  ofMine: /\bantes (?:de|que|da) (?:mi|la mia)\b/,
};
