/** What patients say in Spanish that `flows/hearing/asks-the-clinic.ts` listens for. */
export const asksTheClinic = {
  link: /\b(?:link|enlace|liga|entr(?:ar|o)|ingres\w+|conect\w+|sala|abr(?:e|ir)|carga)\b/,
  ofOwn:
    /\b(?:mi|la) (?:cita|consulta|turno|hora|sesion|terapia|control)\b|\b(?:la|el) mi[ao]\b|\bes (?:virtual|por video\w*|online|presencial)/,
  isNeeded:
    /\b(?:hay que|toca|se necesita|es necesari[ao]|se requiere|se debe|se saca|se pide|piden)(?: (?:pedir|sacar|agendar|tener|reservar|programar))?(?: una?)? ?(?:citas?|turnos?|agendar|reservar)\b[^.!]*\?|\b(?:cita|turno)\b[^.!?]*\bo (?:puedo|se puede|uno|voy|va)\b[^.!?]*\b(?:ir|va|voy|lleg\w+|direct\w+|nomas)\b/,
  ofVisits:
    /\b(?:citas?|turnos?|consultas?|horas?|agend\w+|marc(?:ar|o)|reserv\w+|program\w+|atend\w+|atiend\w+|disponib\w+|cupos?|espacios?|libres?|campos?|pedir|sacar|hay|tienen|urgente|posible|necesito|(?:quier|quisier|quer)\w+(?! (?:saber|preguntar)\b))\b/,
  hasVisits:
    /\b(?:hay|tienen?|tendran?|dan|quedan?)\b(?: \w+){0,2}? (?:citas?|turnos?|horas?|horarios?|cupos?|espacios?|disponib\w+|agenda)\b/,
  written:
    /[?¿]|^\W*(?:(?:y|hola|buen[oa]s?|dias|tardes|noches|disculp\w+|oiga|la|el|una pregunta)\W+)*(?:(?:que|cual(?:es)?|quien(?:es)?|cuant[oa]s?|como|cada cuanto)\b|[a-z]+ (?:que|cuant[oa]s?) )/,
};
