/** What patients say in Spanish that `flows/hearing/asides.ts` listens for. */
export const asides = {
  price: /\bcuanto (?:me )?(?:cuesta|vale|sale|cobran)\b|\b(?:precio|valor|costo)\b/,
  mayOrMust:
    /\b(?:puedo|podemos|se puede|tengo que|hay que|debo)\b|\b(?:me|nos) (?:pueden?|van a|podrian?) (?:decir|explicar|dar|entregar|mandar|enviar|llamar)\b(?! (?:(?:a )?que|cuando|donde|la (?:hora|direccion|cita)|el turno|otr[ao]))/,
  willYou: /\b(?:me|nos) (?:los? |las? )?(?:mandan|envian|llaman|entregan)\b/,
  beginsAsking:
    /^\W*(?:(?:y|ah|tambien|pero|mas|ademas|por favor|de paso|antes|primero) )*(?:(?:me )?(?:gustaria|quisiera|queria|quiero|necesito) (?:saber|preguntar)|una (?:pregunta|duda)|me (?:dice|dicen|dices|puede decir|podria decir|informa)|(?:a|hasta) que horas?|cuanto (?:vale|cuesta))\b/,
  goesOn:
    /(?<=[?.!;\n])|[¿]|(?<=,)(?= *(?:mas|pero|y|antes) )|(?<=,) (?=(?:hay (?!a |en |para |otr|m[aá]s|alg|hora|cupo|cita|turno|lugar|dispon|espacio)|tengo que|hay que|toca|debo|puedo|cu[aá]nt|d[oó]nde|c[oó]mo|cu[aá]l|(?:con )?qui[eé]n|acept|recib|cobr|cuesta|vale|se demora|me dan)[^.,;!?]*\?)|(?<=\p{L}\p{L}) (?=(?:y|pero|oiga|oye|disculpe) (?:(?:ah[ií]|all[aáií]|tambi[eé]n|entonces|ser[aá] que|ustedes|usted|yo|ya|para eso) )*(?:d[oó]nde|cu[aá]nt|cu[aá]nd|c[oó]mo|qu[eé]|cu[aá]l|qui[eé]n|con qu|en qu|a qu|pued|podemos|podr[ií]a|se puede|hay|tienen?|acept|recib|atiend|necesit|ocupo|debo|tengo que|hace falta|cobr|cuesta|vale|queda|es (?:con|en|cerca|lejos|muy)|me (?:dan|dice|cobr)|si )[^.!;?]*\?)/iu,
  ofWhatWasTold:
    /^\W*(?:(?:y|pero|eso|ahi|entonces|no) )*(?:(?:hay|habra|habria|tiene|tendria|es|seria) (?:algun )?(?:problema|inconveniente|lio)|pasa algo|importa|afecta|sirve igual)\W*$/,
  isThere: /\b(?:hay|tienen|tiene|tendran|habra|ha)\b/,
  ofHours: /\b(?:que horas?|horarios? de|abr\w+|cierr\w+|fech\w+|hasta que|funciona\w*)\b/,
  hasVisit: /\b(?:tengo|tenemos|tiene|mi|mis|me toca|voy|vamos|agendad[oa])\b/,
};
