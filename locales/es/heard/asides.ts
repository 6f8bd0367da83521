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
  cheaper:
    /\bmas (?:barat|economic|comod)\w+|\b(?:alg[ou]\w*|opcion\w*|manera|forma|tarifa)\b(?: \w+){0,3}? (?:barat|economic)\w+|\b(?:no tengo|sin|no hay)(?: \w+){0,2} (?:plata|dinero)\b|\bno me alcanza\b|\bno (?:tengo|puedo)(?: \w+){0,2} (?:como|con que|pagar) ?(?:tanto|eso|pagar)?\b/,
  allSites: /\b(?:cuales|cuantas|sedes|sucursales|todas|otras?)\b/,
  fine: /\b(?:multas?|penalidad\w*|penalizacion\w*|recargo)\b|\b(?:cancel\w*|cambi\w*|falt\w*|no (?:voy|puedo))\b.*\b(?:cobra\w*|pag\w*)\b|\b(?:cobra\w*|pag\w*)\b.*\b(?:si|se) .*\b(?:cancel\w*|cambi\w*|falt\w*|no (?:voy|puedo))\b/,
  which:
    /^(?:y |pero |mas )?(?:a |con |en |de |para )?(?:que horas?|cuando(?! (?:yo |se |me )?(?:vuelva|regrese|llegue|pueda|haya|tenga|sea|salga|for)\b)|(?:el|la|o|a) mism[oa] (?:doctora?|medic[oa]|hora|horario|sede|lugar)|que dia|donde|quien|cual|que (?:cita|consulta|turno|hora|medico|doctor|doctora|sede))\b/,
  whichThereAre:
    /^\W*(?:(?:y|pero|mas) )?(?:que|cuales|o que)\b(?: (?:otr[ao]s?|otro))?(?: \w+){0,2}? (?:tienen|tienes|tiene|hay|manejan|ofrecen|atienden|son)\b/,
  isIt: /^(?:y |pero |mas |entonces )?(?:es|seria|sera|queda|va a ser) (?:(?:con|en|no|a|por|de|para) \w|virtual|presencial|online)/,
  isThere: /\b(?:hay|tienen|tiene|tendran|habra|ha)\b/,
  ofHours: /\b(?:que horas?|horarios? de|abr\w+|cierr\w+|fech\w+|hasta que|funciona\w*)\b/,
  hasVisit: /\b(?:tengo|tenemos|tiene|mi|mis|me toca|voy|vamos|agendad[oa])\b/,
};
