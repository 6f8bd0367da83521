/** What patients say in Spanish that `flows/hearing/each.ts` listens for. */
export const each = {
  allThereIs:
    /\b(?:cancel|anul|elimin|borr|quit|suspend|confirm)\w* (?:(?:\w+ ){0,2}todo\b|(?:me )?mis (?:citas|turnos|horas|consultas)\b(?! (?:del?|con|en|para|que)\b))/,
  allOfThem:
    /\b(?:todas|todos|ambas|ambos)\b(?! (?:(?:los|las|os|as) )?(?:dias|semanas|meses|anos|horas|modos|formas|maneras|veces|vezes))/,
  soMany:
    /(?<!\b(?:a|de|das|desde|hasta|ate|para|entre|antes|despues|depois|sobre) )\b(?:las|los) (?:dos|2|tres|3|cuatro|4)\b(?! (?:de la|da|y|e|en punto|h|hs|horas|am|pm|primer|ultim|dias|semanas))/,
  allGone: /\b(?:cancel|anul|confirm)\w*(?:las|los) (?:las|los) (?:dos|2|tres|3|cuatro|4)\b(?! de la)/,
  onlyAll:
    /^\W*(?:(?:si|ok|dale|claro|bueno|pues|por favor)[ ,]+)*(?:todas|todos|ambas|ambos|(?:las|los) (?:dos|tres|2|3))(?:,? por favor|,? porfa)?[ .!]*$/,
  oneAndOne: /\b(?:la|el|a|o) (?:del?|da)\b[^,.;?]*\by (?:la|el|a|o) (?:del?|da)\b/,
  neither:
    /\b(?:ninguna|ninguno) (?:de las|de los|dos) (?:dos|2|tres|3)\b|\b(?:puedo|voy|poder|podre|ir|asistir) (?:a )?(?:ninguna|ninguno)\b(?! (?:otra|cita|consulta|vez|parte|lado|lugar))/,
  examAndVisit:
    /\bexam\w+ y (?:tambien )?(?:(?:la|el|a|o|de) )*(?:cita|turno|hora|consulta)\b|\b(?:cita|turno|hora|consulta) y (?:tambien )?(?:(?:la|el|a|o|de|los) )*exam/,
  also: /\b(?:tambien|tmb|tb|tbm|igual|igualmente|ademas)\b/,
  meToo:
    /\b(?:la mia|las dos)\b[^?]*\by (?:tambien )?(?:la|el) del?\b|\by (?:tambien )?la mia\b|\bni yo ni\b|\bni [^?]{1,25} ni yo\b|\b(?:mi [^?.]{1,20}|\w+) y yo\b|\byo y mi\b/,
  myVisit:
    /\b(?:cita|turno|hora|consulta|examen) mi[ao]\b(?=[^.?!]*\b[ye]\b)|\bmi (?:cita|turno|hora|consulta|examen)\b(?=[^.?!]*\b[ye]\b)|\b[ye] (?:\w+ )?mi (?:cita|turno|hora|consulta|examen)\b/,
  allMine: /\b(?:las|los|ambas|ambos)(?: dos)? (?:mias|mios)(?: dos)?\b(?! \w*hij)/,
  allBut:
    /\b(?:tod[ao]s?|(?:mis|las|los) (?:dos|tres|2|3))\b.{0,30}\b(?:menos|excepto|salvo|fuera de|quitando|pero no) (?:(?:a|en) )?(?:la|el|lo|a|o|las|los|no|nos|mi)\b/,
  butOne: /\b(?:menos|excepto|salvo|fuera de|quitando) (?:(?:a|en) )?(?:la|el|lo|a|o|no)\b/,
  both: /\bamb[ao]s\b/,
  firstOne:
    /\b(?:la|el|a|o) mas (?:tempran\w*|proxim[ao]|cercan[ao]|pront[ao])\b|\b(?:la primera|el primero|la que sigue|la siguiente|la proxima|a proxima)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng[ae]|hay|tiver|houver|der)|cita (?:libre|disponible|que teng[ae])))/,
  secondOne:
    /\b(?:la segunda|el segundo|a segunda|o segundo)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng[ae]|hay|tiver|houver|der)|cita (?:libre|disponible|que teng[ae])))/,
  thirdOne:
    /\b(?:la tercera|el tercero)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng[ae]|hay|tiver|houver|der)|cita (?:libre|disponible|que teng[ae])))/,
  lastOne:
    /\b(?:la|el|a|o) mas (?:lejan[ao]|tarde|distante)\b|\b(?:la ultima|el ultimo|a ultima|o ultimo)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng[ae]|hay|tiver|houver|der)|cita (?:libre|disponible|que teng[ae])))/,
  toPlace: /\b(?:a|para) (?:la|el) (?:mas|primer|segund|tercer|ultim|siguiente|proxim|que)|\bmas\b/,
  allMoved:
    /\b(?:cambi|muev|mov|pas|reprogram|reagend|aplaz|adi)\w* (?:tod[ao]s|ambas|ambos|las dos|los dos|las 2|los 2)\b/,
  them: /\b(?:pas|cambi|muev|reprogram|reagend)\w*(?:las|los)\b|\b(?:las|los) (?:\w+ )?(?:pas|cambi|muev|reprogram)\w*/,
  only: /^(?:no,? )?(?:solo|solamente|apenas|unicamente|nomas|la|el|a|o|esa|ese)\b/,
};
