/** What Spanish speakers say around an act, by which they do not ask for it: `nlu/acts/frames.ts` listens for it. */
export const frames = {
  /** What may stand between such words and the act: "de pronto me va a tocar", "puede que ya no tenga que". */
  between:
    /^(?:me|te|se|nos|les?|l[ao]s?|yo|ya|que|de|del|si|a|en|tenga(?:mos)?|tener|tendre|tendria|toca|toque|tocara?|tocaria|voy|vaya|va|vamos|ir|y|e|o|deba|debo|mejor|sea|necesario|termine|siempre|veces|nunca|primero|no|puedo|podamos|pueda|entre|quedarme|usted|ustedes|van|vayan|vuelvan|vienen|doy|dar(?:me)?|demos)$/,
  undecided:
    /\b(?:dud(?:o|aba|ando)|a lo mejor|quizas?|tal ?vez|capaz|de (?:pronto|repente)|puede ser|puede que|(?:posible|probable)mente|es (?:posible|probable)|depende|no (?:me |nos )?(?:decido|decidimos|(?:he|hemos) decidido|resuelvo)|indecis[ao]|en duda|(?:estoy|estamos|ando|sigo|seguimos) (?:viendo|pensando|mirando|evaluando|considerando|analizando|dudando)|(?:hay|habra|habria|toca|tocaria) que (?:ver|pensar(?:lo)?|mirar|analizar)|toca (?:ver|mirar|pensar(?:lo)?)|no descarto)$/,
  /** It was all but done. */
  nearly: /\b(?:a punto|estaba por|estuve por|estabamos por|casi|por poco|iba a punto|falto poco para)$/,
  /** It was meant once: what goes on after it tells whether it still is. */
  meantOnce:
    /\b(?:(?:dan|dieron|daban|tuve) ganas|tenia(?:mos)? (?:pensado|planeado|ganas|(?:la )?(?:idea|intencion))|habia(?:mos)? (?:pensado|decidido|planeado|querido)|ib(?:a|amos)|pens(?:aba|abamos|e|amos|ado|ando)|quise|quisimos|consider(?:e|aba|ando)|se me ocurrio|planeaba)$/,
  wishedOnce: /\bquer(?:ia|iamos)$/,
  recanted:
    /(?:^|[,.] |\b(?:pero|aunque|y|ya|al final|sin embargo),? (?:[^ ,.]+ ){0,4}?)(?:ya no(?=$|[,.])|al final|mejor (?:no|si|la dejo|voy)|desisti|me arrepenti|me convenci\w*|convenci\w* de (?:ir|no)|se (?:me |nos )?(?:arregl|solucion|acomod|resolv|compus)\w+|si (?:voy|vamos|puedo|alcanzo|ire|asisto|llego|pude)|no (?:hizo|hace|fue) (?:falta|necesario)|siempre si|pude (?:organizar|acomodar|cuadrar)\w*|me (?:organice|acomode|anime|cuadre)|la dejo|la voy a dejar)\b/,
  /** Said of whatever was wished before it. */
  tookBack:
    /^(?:[^ .]+ ){0,8}?(?:(?:lo |la )?pense mejor|me arrepenti|cambie de (?:idea|opinion|parecer)|pero (?:mejor|ya) no(?=$|[,.])|pero (?:\S+ ){0,2}?ya (?:se (?:le |me )?)?(?:paso|quito|mejoro)\b)/,
  /** "Mi mamá quería cancelar". */
  othersWish:
    /\b(?:mi|el|la) (?!verdad|semana|cita|consulta|hora|vez)\S+ (?:ya )?(?:queria|iba|quiso|pensaba|quiere)(?: a| en)?$/,
  but: 'pero aunque',
  /** "La quise cambiar pero ya no voy a": what is not done after all is that. */
  givenUp: /^(?:ya |pero |y |al final )*(?:no (?:voy|vamos|iba)|desist\w+|me arrepenti)\b/,
  /** What is feared of others, or to be kept from. */
  feared:
    /\b(?:preocupa|temo|temor|miedo|asusta|angustia|nervios[ao]?|evit(?:ar|emos|en)|impid(?:a|an|ir|o)|permit(?:an?|ir|imos)|vaya a ser|molesta|fastidia|da (?:miedo|pena|rabia|cosa|susto|tristeza)|odi[oa]|detesto|(?:menos|no) quiero es)(?: a| de)? que$/,
  /** What somebody else said, asked or bade. */
  bidden:
    /\b(?:(?:aconsej|recomend|orden|mand|insist|obligab?)(?:a|o|aron|ieron|io|an|aba|aban)|sugi(?:ere|rio|rieron)|dij(?:o|eron)|dicen?|pid(?:e|en|io|ieron)|exig(?:e|io|ieron)|propus(?:o|ieron)|qu(?:iere|ieren) que)(?: (?:mi|el|la|un|una|mis|los|las) \S+)?(?: que| en| a| de)?$/,
  askedByOthers:
    /\b(?:(?:me|nos|le|les|el|la|mi|una?) (?:\S+ )?(?:pregunto|pregunta)|preguntaron|preguntan|quieren? saber)(?: que)? si$/,
  written:
    /\b(?:mensaje|correo|texto|sms|aviso|letrero|cartel|recordatorio|whats\w*) (?:\S+ )?(?:decia|dice|ponia|pone)(?: que)?$/,
  hearsay:
    /\b(?:(?:es|sera) (?:verdad|cierto)|supe|lei|vi|escuche|oi|entere|parece|rumor)(?: de)? que(?: (?:la|el|los|las) (?!cita|consulta|hora)\S+)?$|\b(?:dicen?|dijo|dijeron|supe|avisaron|contaron|conto|se)(?: de)? que(?: (?:la|el|los|las) \S+)?(?: (?:me|nos|l[ao]s?))* (?:van?|iban?) a$/,
  /** Whoever does so: "la gente que cancela". */
  whoever: /\b(?:gente|pacientes|personas|l[ao]s|algunos|muchos) que$|\bquien(?:es)?$/,
  /** What else has to be done for it is asked, or told. */
  asWay:
    /\b(?:toca(?:ria)?|hay que|ten(?:go|emos) que|tiene[ns]? que|se necesita|hace falta|es (?:necesario|obligatorio)|deb[oe]) (?:ir|llamar(?:l[eo]s)?|escribir(?:les?)?|pasar|presentar(?:me|se)|acercar(?:me|se)|avisar(?:les?)?|llevar|hacer|pagar|venir|entrar|mandar|enviar|estar|firmar|llenar|esperar)(?: \S+){0,4} para$/,
  /** Only for the sake of talking: "supongamos que no puedo". */
  supposedly:
    /\b(?:supongamos|suponga(?:n|se)?|digamos|imagine(?:n|se|mos)|pongamos|hipoteticamente|en el caso)(?: de)?(?: que)?$/,
  may: /\bse (?:puede|podria|pueden|permite|vale)$/,
  generally:
    /\b(?:el mismo dia|cualquier dia|a ultima hora|ese mismo dia|un dia antes|sin (?:avisar|multa|costo)|con (?:tiempo|anticipacion)|despues|en linea|a cualquier hora)\b/,
  /** It will first be seen whether. */
  toBeSeen:
    /\b(?:voy a|vamos a|tengo que|deje|dejeme|dejenme|dejame|primero|debo|falta) (?:que )?(?:primero )?(?:pregunt\w+|ver|veo|mir\w+|consult\w+|pens\w+|revis\w+|habl\w+|averigu\w+)(?: (?!que\b)\S+){0,4} (?:si|y(?: luego| despues| ahi| ya)?)$/,
  /** "¿Por qué habría de cancelarla?" */
  whyEver: /\bpor ?que(?: (?:yo|me|la|lo))*(?: (?:habria de|tendria que|iba a))?$/,
  /** "Mi jefe me suelta a las 4": who has the writer's time, as the doer; and the verb by which it is given back. */
  keeper:
    /(?<!\b(?:en|por|con|del?|para|al?)(?: (?:mi|el|la))? )\b(?:jef[ea]|patron(?:a|es)?|empresa|trabajo|oficina|fabrica|colegio|escuela|universidad|supervisora?)\b(?: (?:ya|no|si|s[ie]|me|nos|l[aeo]s?|siempre|solo|hoy))*$/,
  letsOff: /^(?:liber(?:a|an|o|aron|e|en)|suelt(?:a|an|e|en)|solt(?:o|aron))$/,
  letOffWhom: /\b(?:me|nos)$/,
  /** What is given up is the visit, after all: "libere la del jueves". */
  ofVisit:
    /^(?:l[ao]s?|el|es[ae]|mi)\b|\b(?:citas?|turnos?|consultas?|cupos?|espacios?|hor(?:a|ario)|agenda|reserva)\b/,
  /** Words of what becomes of a visit. */
  ofVisitsFate: /^(?:cancel|anul|reagend|reprogram|aplaz)/,
  orNot: /^[,]? ?o no\b/,
  /** "Les tocó cancelarme": what had to be then. */
  hadTo: /\b(?:les?|me|nos|te) (?:toco|tocaba|hicieron)$/,
  /** "Ya pudo reprogramar la suya": what somebody has got done. */
  managed:
    /\b(?:ya|al fin|por fin) (?:\S+ ){0,3}?(?:pud(?:e|o|imos|ieron)|logr(?:e|o|amos|aron)|consegu\w+)$/,
  /** "Gracias por cambiarme la cita": what has been done, and is thanked for; not what is asked for with thanks in advance. */
  thankedFor:
    /\b(?:gracias|agradezco|agradecemos|agradecid[ao]s?)(?! de antemano| desde ya)(?: (?!antemano|desde)\S+){0,2}? por(?: (?:haber(?:me|nos|l[aeo])?|ya|que|me|nos|l[aeo]|tan))*$/,
  /** "Pero esa es en otra clínica", said after an act: it is none of this house. */
  elsewhere:
    /(?:^|[,.] |\b(?:pero|aunque|pues|solo que|porque|que) )(?:(?:es[ae]|la|el|eso|ya|mia|mio|cita|turno|consulta) ){0,4}(?:es|era|son|queda|fue|quedo) (?:en|con|de) otr[ao] (?:clinica|hospital|lado|parte|sitio|centro|ips|consultorio|lugar|entidad|ciudad)\b|\bno (?:es|era|son) (?:con|de|en) (?:ustedes|usted|aca|aqui|ahi|esta clinica)\b/,
  /** "La cita que tengo en otra clínica", right behind an act. */
  visitElsewhere:
    /^(?:(?:l[ao]s?|mi|una?|el|cita|turno|consulta|hora|que|tengo|tenia|saque|de|del|con|dentista|odontolog[ao]) )+en otr[ao] (?:clinica|hospital|lado|parte|sitio|centro|ips|consultorio|lugar|entidad|ciudad)\b/,
  /** "Me cancelaron el vuelo", right behind what was done to it: nothing of this house. */
  ofOtherThings:
    /^(?:(?:l[ao]s?|el|un|una|mi|este|esta|es[ae]) )*(?:vuelos?|salida|viaje|fiesta|partido|concierto|reunion|clases?|suscripcion|netflix|spotify|boda|matrimonio|cena|almuerzo|paseo|tour|evento|asado|cumpleanos)\b/,
  /** "Allá estoy": they come. */
  willBeThere:
    /\b(?:alla|ahi|alli|aca) (?:estoy|estare(?:mos)?|voy|vamos|llego|nos vemos|me tienen?|caigo|caere)\b|\b(?:estoy|estare(?:mos)?|llego|nos vemos) (?:alla|ahi|alli)\b|\bvoy (?:a la hora|normal|igual|de todas|si o si|a ir)\b/,
  /** "Y nada que me dicen": no word has come of what was sent. */
  noWord:
    /\b(?:nada|no|nadie|ni)\b(?: \S+){0,4}? (?:dic\w+|digan|dan (?:razon|respuesta)|respond\w+|respuesta|contest\w+|avis\w+|llam\w+|resuelv\w+|aprueb\w+|autoriz\w+)\b/,
  /** "Ya me atendieron en otro lado": the visit is not needed any more, though nobody says so. */
  seenElsewhere:
    /\bya (?:me|l[ao]|nos) (?:atendieron|vieron|revisaron|hicieron|trataron|dieron|tomaron)(?: \S+){0,3}? en otr[ao] (?:lado|parte|clinica|hospital|sitio|lugar|centro|consultorio)\b/,
  /** "¿En qué piso es?" */
  /** What is put aside for what follows: "no es para cancelar", "no estoy preguntando por eso", "cancelar no". */
  notThat:
    /^(?:(?:y|pero|ya|yo|hola|perdon|disculpe|ay|oiga|senorita|buen[oa]s|dias|tardes|noches) )*(?:no (?:es|era) (?:(?:para|por|sobre|acerca)\b|que (?:yo )?(?:quiera|vaya)\b)|no (?:estoy|ando) (?:pregunt|cancel|cambi|busc|esper|solicit|reclam|confirm|pid|quer)\w*ndo\b|no (?:vengo|vine|escribo|llamo|escribi) (?:a|para|por|ni)\b|no (?:quiero|necesito|pretendo|pido|busco|deseo) (?:nada|saber|cita|turno|hora|otr[ao]|informacion|horarios?|precios?|que\b|(?!ir|asistir|perder|falt|molest|qued|tom|us[ao]r|aprovech)\w+[aei]r(?:me|l[ao]s?)?\b)|no (?:me|la|lo) (?:l[ao] )?(?:cancel|anul|cambi|muev|agend|saque)\w*|no pregunto\b|(?:ya )?se que\b|\w+[aei]r(?:l[ao])? (?:para que\b|(?:yo )?\w+o (?:despues|luego|mas tarde)$)|no (?:me|nos) (?:pongan?|mande[ns]?|pasen?|ofrezcan?) mas\b|\w+[aei]r(?:l[ao])? no$)/,
  /** What was meant, done or asked before, and is followed by a "but". */
  thoughtOnce:
    /^(?:(?:y|yo|ya|hola|ay|pues|es|que) )*(?:(?:estuve|estaba) (?:a punto|por)\b|casi\b|pensaba\b|pense en\b|iba a\b|habia(?:mos)? (?:acept|dicho|ped|confirm|cancel|qued|pens)\w*|mi (?:hij[ao]|mama|papa|espos[ao]|mujer|marido) (?:queria|quiere|dice|pensaba)\b)/,
  /** What may stand before what is put aside. */
  beforeIt:
    /^(?:(?:hola|buen[oa]s?|dias|tardes|noches|perdon|disculpe|oiga|mire|senorita|ay|calma|tranquil[ao]|gracias|no) ?)+$/,
  whichFloor: /\b(?:en|a|de) que (?:piso|consultorio|torre|sala|ventanilla|edificio|puerta)\b/,
  /** "Habría que", "tendría que": what would be to be done. */
  wouldHaveTo: /\b(?:tendria(?:mos)?|habria) que$|\bme tocaria$|\bdeberia$/,
};
