/** What patients say in Spanish that `flows/hearing/early.ts` listens for. */
export const early = {
  noVisit:
    /\bno (?:quiero|necesito|estoy pidiendo|es para)(?: (?!(?:el|la|las|los|mi|esa|ese|a|o|perder|cancelar|cambiar|mover)\b)\w+){0,2}? (?:cita|turno|hora|consulta|reserva)\b(?! (?:el|la|lo|los|las|para|a|al|no|con|de|del|da|en|tan|muy|tempran|tard|ced|es[ae]|hoy|manana|por|mas)\b)/,
  noBooking:
    /\bno (?:quiero|queria|necesito|es para|era para|voy a|pienso|pensaba)(?: \w+){0,1} ?(?:marcar|agendar|sacar|pedir|reservar|apartar)(?: (?:otr[ao]|nada|ningun[ao]|mas|cita|turno|hora|ahora|aun|todavia|hoy|por ahora))*\s*(?:[,.;!]|$)/,
  wantsItGone:
    /\bno (?:quiero|es para|era para|necesito)(?: \w+){0,2}? (?:marcar|agendar|sacar|pedir|reservar|cita|consulta)\b.*\b(?:cancel|anul)\w*|\b(?:es|era) para (?:cancel|anul)\w*|\b(?:cancel|anul)\w* (?:la|el|a|o) que (?:ya )*tengo\b/,
  noMore:
    /^\W*(?:(?:no|ay|ah|perdon|sabe que|quer saber|mejor|disculp\w*|bueno|deje)[ ,.]+)*ya no (?:l[ao] |le |nada )?(?:quiero|necesito|voy a (?:ir|querer)|me interesa)(?: (?:l[ao]|nada|mas|ir|la cita|el turno|la hora|a consulta|gracias|seguir|continuar|agendar|marcar|sacar))*\W*(?:(?:muchas )?gracias)?\W*$/,
  noMove:
    /\bno (?:es|era|quiero|queria|necesito|pedi|pienso|voy a)(?: (?:para|que|de|la|lo|me|a|o)){0,3} ?(?:la |lo )?(?:cambi|mover|mude|muden|reprogram|reagend|pasar)\w*/,
  leftAsItIs: /\bdej\w+\b(?: \w+){0,2} (?:asi|como (?:esta|estaba|era)|quiet[ao])\b/,
  oneMore:
    /^\W*(?:(?:ah|oye|bueno|ok|listo|(?:muchas )?gracias|perfecto|ahora|y|mas|pero|tambien|ademas|de paso|por favor|aprovecho|si|claro|dale|para mi|esa|reservela|reservela|marca)[ ,.]+)*(?:(?:quiero|quisiera|necesito|queria|de|marcar|pedir|sacar|agendar|me das?|me da|dame|deme|tambien) )*(?:otr[ao]|una mas)\b(?! (?:hora|horario|dia|fecha|sede|doctora?|medic[oa]|semana|opcion|vez|cosa|pregunta|duda|persona|especialidad)\b)/,
  movesOwn:
    /\bno (?:es|era)\b.*\b(?:es|era|sino|mas)(?: (?:para|de|que))* (?:cambi|mov|reprogram|pas[ae]|reagend)\w*|^\W*no\b.*\b(?:es|era) (?:a |la |el )?mi (?:consulta|cita|turno|hora)\b/,
  asksOfOwn: /\b(?:saber|ver|confirmar|verificar) (?:si|se|cuando|que dia)(?: ya)? ?(?:tengo|es|son|hay)\b/,
  whose: /\b(?:la|el|lo|a|o) (?:mi[ao]|de mi|del|da|de \w+)\b|\bmi (?:cita|consulta|turno|hora)\b/,
  soon: /^\W*(?:(?:un|ok|si|claro|listo|dale)[ ,]+)*(?:ya|ahorita|ahora|enseguida|en seguida|luego luego)\b.*\b(?:paso|mando|envio|doy|digo|escribo|busco|pego)\b/,
  onlyNamesIt:
    /^[^\p{L}?]*(?:(?:mi|la|el|su|o|a|numero de|el numero de) ){0,2}(?:cedula|documento|identidad|dni|rut|curp|nombre(?: completo)?|fecha(?: de nacimiento)?)(?: (?:es|eh|seria))?[^\p{L}?]*$/u,
  forWhom: /\b(?:para|pa)\b/,
  insurance: /\b(?:seguros?|convenios?|eps|prepagada|obra social|isapre|fonasa|aseguradora)\b/,
  whatIf:
    /^\W*(?:(?:y|pero|mas|ah) )?(?:si|se) (?:yo |al final |no final )?no (?:puedo|pudiera|llego|voy|alcanzo|consigo|for)\b.*\?|\bque (?:va a pasar|pasa|pasaria|pasara) si no\b/,
  whateverThereIs:
    /^\W*(?:(?:no se|pues|bueno|y)[ ,¿]+)*(?:que|o que|para cuando|cuando|cuales)\b(?: \w+){0,2} (?:tiene[ns]?|tengan?|hay|haya|ha|pued[ae][ns]?|hubiera)\b(?! que)/,
  allTheSame:
    /^\W*(?:(?:pues|bueno|ah|a mi|me|para mi|la verdad|cuando)[ ,]+)*(?:da (?:igual|lo mismo)|es igual|tanto (?:da|me da)|indiferente|lo que (?:haya|sea|tenga[ns]?|hubiera)|el que (?:haya|sea|tenga[ns]?)|(?:sea|haya|pueda[ns]?|quiera[ns]?|tenga[ns]?|guste[ns]?)|usted(?:es)? (?:escoja|decida|diga|decide|ve|vea|sabe|mire)\w*)(?:[ ,]+(?:por favor|porfa|gracias|ustedes?|el dia|o dia|la hora|a hora|no mas|nomas|para mi))*[ .!]*$/,
};
