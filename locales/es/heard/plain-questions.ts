/** To change or cancel a visit, or not to come; "cambiar la sonda" is another thing. */
const CHANGE = String.raw`(?:cancela\w*|reprogram\w*|reagend\w*|aplaz\w*|falta\w*|no (?:ir|asistir)|pas\w+l[ao]s?\b|(?:cambi|mov|mud|corr)\w+?(?:l[ao]s?\b|(?= *(?:[?.,;!]|$))| (?:de )?(?:la |el |mi |una |un |de )?(?:citas?|consultas?|turnos?|horas?|horario|fecha|dia|sede)\b))`;

/** What patients say in Spanish that `flows/hearing/plain-questions.ts` listens for. */
export const plainQuestions = {
  price:
    /\b(?:(?:cuanto|que) (?:me |nos )?(?:cuesta|vale|sale|cobran)|(?:el |o |cual es el )?(?:valor|precio|costo) (?:de |del |da |particular|consulta|por )|^\W*(?:valor|precio)\b)/,
  location:
    /\ben que (?:parte|lugar|barrio|calle|zona) (?:es que )?(?:quedan?|estan?)\b|\bcomo (?:hago para )?lleg(?:o|ar)\b|\b(?:donde (?:es que )?(?:quedan?|estan|se ubican)|que direccion tienen|cual es la direccion)\b/,
  hours:
    /\b(?:que horario (?:tienen|manejan)|(?:abren|atienden|funcionam?) (?:el |los |no |nos |de )?(?:domingo|sabado|festivo|feriado)s?|(?:a|hasta) que horas? (?:ustedes )?(?:abren|cierran|atienden|toman|sacan|reciben|abre|fecha))\b/,
  sorry: /\b(?:disculp|perdon|perdo)\w* (?:por |pelo )?(?:la |a |o |el )?(?:hora|horario)\b/g,
  ofPrice:
    /\ba como\b|\ben cuanto\b|\bsald(?:ra|ria|re)\b|[ckq]u?[ao]?n?t[oa]\b|\bqnt|pre[csz]+i?o(?!n)|[bv]al[eo]|[bv]alor|[ck]uest|cost|cust|cobr|tarif|particular|\bsale\b|\$|\bpaga[rn]?\b|barat|\bcar[oa]s?\b|gratis|gratuit|copag|bono\b|cuota mod|copart|\bplata\b|dinero|multa/,
  ofHours:
    /\bhasta las cuantas\b|\bo?r?hora|\borari|\bhr|abr[eiao]|abiert|abert|cierr|cerrad|fech[aeo]|atien|atend(?!i)|funcion|trabaj|trabalh|labor|servicio|domingo|sabado|festiv|feriad|lunes|martes|miercoles|jueves|viernes|segunda|\bdias?\b|\bhoy\b|manana|semana|noche|tarde\b|hay alguien/,
  mayTake:
    /\b(?:puedo|puede|debo|se puede)\b.*\b(?:tomar|tomarme|beber|comer|usar|echarme|ponerme)\b.* (?:antes|el dia|ese dia)\b|\b(?:puedo|puede|debo)\b.*\b(?:tomar|tomarme|beber) (?:\w+ ){0,3}(?:medicamentos?|medicinas?|pastillas?|agua|cafe|leche)\b/,
  insurance:
    /\b(?:atienden|reciben|aceptan|trabajan|cubre|atendem?|pega)(?: (?:ahi|alla|ustedes|tambien))? (?:(?:por|con|pelo) (?!(?:el |la |los |las |o |a |no |nos |en |de |hasta )*(?:hoy|manana|domingos?|sabados?|lunes|martes|miercoles|jueves|viernes|segunda|festivos?|feriados?|fin de semana|noche|tarde|dia|\d|urgenci|emergenci))(?!(?:doctora?|cita|hora|agenda\w*|medic|orden|quien)\b)\w|(?:o |a |el |la |mi )?(?:eps|convenio|plan|seguro|prepagada|obra social|isapre|fonasa))/,
  fine: new RegExp(
    String.raw`\b(?:multas?|penalidad\w*|penalizacion\w*|recargo)\b|\b(?:cancel\w*|cambi\w*|falt\w*|no (?:voy|puedo))\b.*\b(?:cobra\w*|pag\w*|(?:tiene|hay|trae) (?:algun )?(?:costo|cargo)|eso (?:me )?(?:cuesta|vale)|(?:cuesta|vale) algo|por eso)\b|\b(?:cobra\w*|pag\w*)\b.*\b(?:si|se) .*\b(?:cancel\w*|cambi\w*|falt\w*|no (?:voy|puedo))\b|\b(?:cobra\w*|pag\w*|cuesta\w*|costo|cargo|vale|valor|precio|sale)\b(?:(?: \w+){0,4}? por | (?:algo |mas |plata |extra )?(?:(?:al|el|de) )?)${CHANGE}`,
  ),
};
