/** What patients say in Spanish that `flows/hearing/several.ts` listens for. */
export const several = {
  apart: /\b(?:não|sino|mejor|en vez)\b/i,
  apartInSpanish: /\b(?:o|no)\b/i,
  children:
    /\b(?:(?:mis|los|las|nuestros|amb[oa]s)(?: \w+){0,2} |dos )(?:hij[oa]s|nin[oa]s|bebes|chic[oa]s|nen[ea]s|gemel[oa]s|mellizos|peques)\b/,
  close:
    /\b(?:seguid|pegad|junt)(?:it)?[ao]s\b|\b(?:cerca|cerquita|lueguito|despues|detras|tras|al lado) (?:de )?(?:la |el )?(?:una?|otr[ao]) (?:de |y )?(?:la |el )?otr[ao]\b|\buna? (?:tras|despues de|detras de|cerca de|cerquita de) (?:la |el )?otr[ao]\b/,
  joiner: /\b[ye]\b|[,+&]/i,
  oneAndAnother:
    /\b(?:una|un)\b(?! (?:segundo|momento|favor|pregunta))[^.?!]{0,60}?\b[ye] (?:\w+ ){0,2}otr[ao] (?:\w+ ){0,3}?(?:para|pa|a)\b/i,
  andAnother:
    /\b(?:y|e|tambien|otr[oa])(?: (?:tambien|otr[oa]|para|pa|por|con|de|al?|del|el|la|mi|un[oa]?|su))*\W*$/,
  ownOnes:
    /\b(?:m[ií]o|m[ií]a|(?:hacer|sacar|tomar|revisar|chequear|controlar)me)\b|\bme (?:hago|saco|hacen|sacan|(?:voy a|tengo que|toca|debo|quiero) (?:hacer|sacar))\b|\bmi(?= (?:examen|laboratorio|control|chequeo|eco\w*|cita|consulta)\b)/gi,
  samePerson:
    /\b(?:para|pa) (?:el|ella|ellos)(?= (?:tambien|mism[oa])|\W|$)(?! \w+(?:es|o)\b)|\b(?:tambien )?(?:le|les) (?:mandaron|mando|ordenaron|pidieron|pidio|toca|formularon)\b|\bde (?:el|ella)(?=\W*$|[,.;]| tambien)|\bsuy[ao]\b/,
  selfJoined: /\b(?:yo(?= y\b)|(?<=\by )yo)\b/gi,
};
