/** A visit, as patients call theirs. */
const VISIT =
  '(?:citas?|consultas?|turnos?|horas?|control(?:es)?|chequeo|examen(?:es)?|estudios?|laboratorios?|ecografia|resonancia|sesion|terapia|procedimiento)';
const DAY = String.raw`(?:lunes|martes|miercoles|jueves|viernes|sabado|hoy|manana|pasado manana|dia \d|\d{1,2}(?! (?:anos|meses|minutos)))`;
const DOCTOR = '(?:doctora?|medic[oa]|dra?|especialista|profesional|fisio\\w*|terapeuta)';
/** What is no more than the end of a question of a visit: "¿dónde es mañana?" */
const END = String.raw`(?= *(?:[¿?.,;!\n]|$|y\b|entonces\b|mi\b|la (?:cita|consulta|mia|del?)\b|lo del?\b|es[ao]\b|el (?:turno|control|examen)|${DAY}))`;
const REMOTE = String.raw`(?:virtual\w*|presencial\w*|en persona|(?:por )?video ?(?:llamada|conferencia)?|(?:por )?telemedicina|online|en linea|a distancia|por (?:celular|computador|internet|zoom|meet|telefono))`;

/** What patients say in Spanish that `flows/hearing/of-their-visit.ts` listens for. */
export const ofTheirVisit = {
  own: new RegExp(
    String.raw`\bmis? (?:proxim[ao]s? )?${VISIT}\b|\b(?:la|lo|el) (?:mi[ao]|nuestr[ao])\b|\b(?:la|lo|el)(?: ${VISIT})? (?:de|del)(?: (?:el|dia|este|esta|proximo))* (?:${DAY}|mi\b|mis\b|la (?:nina|bebe|tarde)|el nino|las? \d)|\bdel (?:nino|bebe)\b|\b(?:esa|esta|dicha) (?:cita|consulta)\b|\b${VISIT} que (?:ya )?(?:tengo|tenia|agende|saque|me (?:dieron|dio|agendaron)|pedi|reserve|programe)\b|\b(?:me|nos) (?:toca|toco|tocaba|va[n]? a (?:atender|ver|hacer))\b|\b(?:tengo|tenemos|tenia) (?:(?:una|la|mi|el|un) )?${VISIT}\b`,
  ),
  ofAny:
    /\b(?:una?|cualquier|cada|las|los|(?:primera|cualquier)) (?:citas?|consultas?|turnos?|examen(?:es)?|estudios?|visitas?|persona)\b/,
  theVisit: /\b(?:la|esta|esa|el|este|ese) (?:cita|turno|control|examen|procedimiento)\b/,
  sends:
    /\b(?:mand|envi|pas|compart|regal|escrib)\w*\b.*\b(?:ubicacion|direccion|nombre|mapa)\b|\b(?:me|nos) (?:da|das|dan|dice[ns]?|recuerda[ns]?)\b.*\b(?:ubicacion|direccion|nombre|valor|precio)\b/,
  thatOf: /\b(?:la|lo|el)(?: \w+)? (?:de|del)\b/,
  place:
    /\b(?:donde|adonde|(?:que|cual) (?:es la )?(?:sede|sucursal|lugar|sitio|direccion|parte)|direccion|ubicacion)\b/,
  time: /\ba que horas?\b(?! (?:abren|cierran|atienden|(?:eu )?(?:tenho que|preciso|devo)|puedo|hay|tienen|(?:eu )?cheg[ao]|lleg[ao]|viene|sale|tengo que|debo|toca lleg))|\bcuando\b|\bque (?:dia|fecha)\b|\bque hora (?:es|era|tengo|quedo)\b/,
  asksWhat: /\b(?:que|cuales?|algo|cosas?)\b/,
  placeAlone: new RegExp(
    String.raw`\b(?:a|en|para)? ?donde (?:es|era|seria|sera|fue|me toca|me toco|nos toca|tengo que (?:ir|presentarme|llegar)|debo (?:ir|presentarme|llegar)|hay que (?:ir|presentarse)|me presento|voy)${END}|\b(?:en|a) (?:que|cual)(?: de (?:las|los)(?: dos)?)? (?:sedes?|sucursal(?:es)?|lugar|sitio) (?:es|era|sera|seria|queda|me toca|me toco|quedo|voy|tengo|debo|hay)\b`,
  ),
  way: /\b(?:como (?:hago para |puedo |se )?lleg(?:o|a|ar|amos)|ubicacion|mapa|como me voy|en que (?:bus|ruta|transporte))\b/,
  doctor: new RegExp(
    String.raw`\bcon (?:quien|(?:que|cual) (?:${DOCTOR}|persona))\b(?! (?:hablo|puedo|estoy|tengo el gusto|me comunico|converso|agend|sac|pid|debo|hay que|tengo que)\w*)|\bquien (?:me|nos|lo|la|le) (?:va a |ira a )?(?:atiend|atender|ve\b|ver|vera|revis|hace|hara|toca)\w*|\b(?:como se llama|(?:cual es )?(?:el )?(?:nombre|apellido) (?:de |del )?)(?: ?(?:el|la))? ?${DOCTOR}\b|\b(?:que|cual) ${DOCTOR} (?:me|nos) (?:toca|toco|ve|va|atiende|dieron|asignaron)\b`,
  ),
  price:
    /\bcuanto (?:es lo que )?(?:me |nos |le )?(?:(?:va|voy|vamos|van) a )?(?:cuesta|costar\w*|vale|valer|valdria|sale|salir|saldria|cobran?|cobrar|pag\w+|tocaria pagar)\b|\bcuanto (?:es|tengo|debo|hay|toca|tendria|sera)\b(?: que)?(?: (?:pagar|llevar|cancelar))?|\b(?:precio|valor|costo)\b/,
  priceAlone:
    /\bcuanto (?:me |nos )(?:(?:va|van) a )?(?:cuesta|costar\w*|vale|valer|sale|salir|cobran|cobrar|tocaria pagar|toca pagar)\W*$|\bcuanto (?:(?:es lo que )?(?:tengo|debo|hay) que pagar|debo pagar|voy a pagar|pago)(?: (?:ese dia|alla|alli|ahi|al llegar|por (?:la|esa|mi) (?:cita|consulta)))?\W*$/,
  modality: new RegExp(
    String.raw`\b(?:es|era|sera|seria|va a ser|la tengo|me toca)(?: de)? ${REMOTE}|\b${REMOTE} o ${REMOTE}`,
  ),
  modalityAlone: new RegExp(
    String.raw`^\W*(?:(?:y|pero|entonces|una pregunta|oiga|disculpe|hola)[ ,]+)*(?:es|era|sera|seria|va a ser)(?: de)? ${REMOTE}(?:,? o (?:${REMOTE}|no))?\W*$`,
  ),
};
