/** What patients say in Spanish that `flows/wish/instead.ts` listens for. */
export const instead = {
  anotherDay: /\botros? dias?\b|\botra fecha\b/,
  notThatDay:
    /\bese (?:mismo )?dia (?:(?:yo|ya|la verdad) )*no\b(?! (?:se|tien|hay|ha)\b)|\bno (?:puedo|alcanzo|estoy|voy a (?:poder|estar)|consigo) (?:ir )?ese dia\b/,
  afterThat: /\b(?:despues|luego|a partir) (?:de )?(?:esa hora|eso|ese horario)\b/,
  anotherSite:
    /\b(?:otras? (?:sedes?|sucursal\w*)|otro lugar|(?<!\bno (?:me )?)queda(?:ria)? (?:muy |demasiado |super |re |bien |mas )?(?:lej\w+|retirad\w))\b/,
  ofTime: /\b(?:fechas?|dias?|horas?|mes|semanas?|tiempo)\b/,
  latest:
    /\bultim[ao] (?:hora|horario|turno|cupo|espacio)\b(?! de atencion)|\bultim[ao](?: cita)? (?:(?:que|q|k) (?:tenga\w*|tienen?|haya|hay|quede|salga)|del (?!listado)|de (?:ese|la (?:manana|tarde|noche))|posible|disponible|libre)\b|\b(?:lo|la|el) mas tarde (?:(?:que|q|k) (?:tenga\w*|tienen?|haya|hay|se pueda|pueda)|posible|del dia|de ese dia)\b/,
  onlyThen:
    /\b(?:solo|solamente|unicamente)(?: (?:puedo|me|sirven?|para|pa|en|es|seria|el|la|los|ese|esos|esa|esas|mismo))*? (?:dias?|fechas?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b(?! (?:por|en|a) la\b)|\b(?:ese dia|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)) (?:no|nada) mas\b/,
  anyDay:
    /\bcualquier (?:otro )?(?:dia|fecha)\b|^\W*cualquiera\b|\b(?:da (?:lo mismo|igual)|es igual|no importa) (?:el |o |que |cual )?(?:dia|fecha)\b/,
  otherOne: /\b(?:prefiero|mejor|quiero|queria|quisiera)(?: que sea)? con una (?:doctora|medica)\b/,
  rather: /^\W*(?:no |ay |ah |pensandolo |pensando )?[ ,]*(?:bien )?(?:mejor|prefiero) (?:para |un )?otr/,
  superlative: /^(?:el|la|o|a) (?:de )?m[aá]s /iu,
  anotherHour:
    /\b(?:otras? horas?|otros? (?:horarios?|turno))\b(?! no\b)|\b(?:a |en )?(?:esa hora|ese horario) (?:(?:yo|ya) )*no\b|\bno (?:puedo|alcanzo|llego|creo que (?:llegue|alcance|pueda)|me da tiempo|consigo)(?: (?:a llegar|llegar|ir|a))* ?(?:a )?(?:esa hora|ese horario)?\W*$/,
};
