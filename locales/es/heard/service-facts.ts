/** What takes time at a clinic, as it is called. */
const VISIT = String.raw`(?:citas?|consultas?|turnos?|horas?|examen|exames?|estudio|ecograf\w*|eco|ultras+o\w*|resonancia|tomografia|mamografia|radiografia|limpieza|sesion|terapia|procedimient\w*)`;
/** What patients say in Spanish that `flows/hearing/service-facts.ts` listens for. */
export const serviceFacts = {
  takes: /\bcuanto(?: tiempo)?(?: se)? (?:demora|tarda)\w*(?:\W*$| *\?)/,
  waits:
    /\bcuanto\b(?: \w+){0,3}? (?:falta|demora|tarda|espera)\w*(?: \w+){0,4}? (?:atiend|atend|llam|me toc|me toq)\w*|\bcuant[oa]s? (?:gente|personas?|pacientes?)\b(?: \w+){0,3}? (?:antes|adelante|delante|frente|primero)\b|\b(?:cuant[oa]s?|much[oa]s?) (?:gente|personas?|pacientes?)\b(?: \w+){0,3}? (?:espera\w*|fila)\b|\bfila (?:\w+ )?(?:larga|grande)\b|\b(?:ya|casi|mero)\b(?: \w+)? me toca\b/,
  wantsVisit:
    /\b(?:(?:quier|quisier|quer|necesit|gustaria)\w*(?! (?:saber|que me)\b)|agend\w*|marc(?!apas)\w*|reserv\w*|sac\w+|me da[sn]?|dame|deme)\b/,
  preparation:
    /\b(?:(?:llev(?:ar|o|e|amos)|tra(?:er|igo|iga))(?! (?:a (?:mis?|una?|alguien|(?:el|la|los|las) (?:hij|nin|nen|beb|senor))|al (?:hij|nin|nen|beb|senor)))|prepar\w+|ayun\w+|desayun\w+|sin comer|comer (?:antes|algo)|(?:hacer|hago) antes|requisitos?|lev(?:ar|o|e)|trago)\b/,
  mayBeDone:
    /^(?=.*\b(?:embarazad\w*|embarazo|lactan\w*|periodo|regla|menstru\w*|marcapasos?|protesis|brackets|tatuaj\w*|gripa|gripe|resfriad\w*|fiebre|tos|diabet\w*|hipertens\w*|alergi\w*|claustrofob\w*|anticoagul\w*)\b).*\b(?:puedo|puede|podria|se puede|da para|hay problema|ha problema|algun problema|importa|afecta|interfiere|interfere|sirve igual|igual)\b/,
  namesVisit: /\b(?:citas?|turnos?|consultas?|horas?|agend\w+|marc(?:ar|o)|reserv\w+|atend\w+|atiend\w+)\b/,
  withoutOrder:
    /\bno\b(?: \w+){0,2} (?:tengo|tenemos|traigo|cargo|dieron|dio|mandaron)\b(?: \w+){0,3} (?:orden|formula|remision|pedido|guia)\b/,
  ofTheOrder:
    /\b(?:llev|trai|tra[ei]g|lev|trag|entreg)\w*\b|\b(?:me|nos) (?:la|lo|o|a)? ?(?:va|van) a? ?(?:dar|entregar|mandar)\b|\b(?:no|todavia|aun)\b(?: \w+){0,3} (?:tengo|tiene)\b|^\W*(?:y )?(?:que|cual) (?:orden|pedido|formula)\b/,
  isOrderNeeded:
    /\b(?:necesit\w+|ocup[oa]|hace falta|pide[ns]?|exige[nm]?|(?:hay|tengo) que (?:llevar|tener)|sin)\b(?: \w+){0,3} (?:orden|formula|remision|pedido|guia)\b/,
  whether: /\b(?:si|se|saber)\b/,
  beginsWithOrder:
    /^\W*(?:(?:y|hola|buenas|oiga|una pregunta) )*(?:necesito|ocupo|hace falta|piden|pide|exigen|(?:hay|tengo) que llevar) (?:de )?(?:orden|pedido|guia|remision)\b/,
  ofTheBody: /\b(?:ayun\w+|desayun\w+|sin comer|comer|prepar\w+)\b/,
  lasts: new RegExp(
    String.raw`\bde cuanto(?: tiempo)? es\b|\b(?:es|son) de cuanto tiempo\b|\bcuanto(?: tiempo (?:es|dura|demora|tarda|toma)| (?:dura|demora|tarda))\b(?: \w+){0,2} ${VISIT}|\b${VISIT}\b(?: \w+){0,5}? (?:de )?cuanto tiempo es\b|\bcuanto(?: tiempo)?(?: mas o menos| se| que)* (?:dura\w*(?: (?:la|el|a|o|una?|cada))? ${VISIT}|dura\w*\W*$|dura\w* (?:con|mas o menos)|(?:demora|tarda|leva|toma)\w* (?:en )?(?:la|el|a|o|una?|cada|esa|ese) ${VISIT})`,
  ),
};
