/** What patients say in Spanish that `flows/hearing/arriving.ts` listens for. */
export const arriving = {
  hasCome: /\b(?:aqui|aca|ya estoy|lleg\w+|recepcion|sala|espera|puerta|entrada|hall|mostrador)\b/,
  onTheWay:
    /\b(?:(?:voy|vamos|estoy|estamos|ando|to) (?:ya )?(?:llegando|en camino|saliendo|de camino|para alla|yendo)|(?:llego|llegamos) (?:en|como en|dentro de)|(?:llegare|llegaremos|voy a llegar)|en camino|casi (?:llego|llegamos)|(?:estoy|estamos) por llegar|(?:me )?falta[n]? \d+ (?:min|cuadra)\w*)\b/,
  late: /\b(?:me|nos) (?:voy a |vamos a |va a )?(?:demor|retras|atras|tard)\w* (?:un|unos|como|algo|bastante|mas|\d|diez|quince|veinte|media)|\bse (?:me|nos) (?:hizo|esta haciendo|ha hecho) (?:un poco |algo |super )?tarde\b|\b(?:lleg[oa]\w*|(?:vez|quizas?|mejor|pronto|que|posible) llegue|voy a llegar|vamos a llegar)\b(?: \w+){0,5} (?:tarde|retrasad[oa]|despues de la hora)\b|\bperd(?:i|imos) (?:el|la) (?:bus|buseta|metro|tren|taxi|transmilenio|colectivo|micro|ruta)\b|\b(?:bus|buseta|metro|tren|taxi|transmilenio|colectivo|micro|uber|carro|auto|moto)\b(?: \w+){0,2} (?:no (?:pasa|llega|aparece|avanza)|se (?:vara|varo|dano|quedo|pincho)|esta parado)|\bse (?:me |nos )?(?:vara|varo|dano|pincho|poncho) (?:el|la|una) (?:bus|carro|auto|moto|llanta|taxi|rueda)\b|\b(?:avis|diga|digan|dile|dig[ae]l|inform|coment)\w*\b(?: \w+){0,5} que (?:ya )?(?:casi )?(?:voy|vamos|llego|llegamos|estoy|ya)\b|\bque (?:me|nos) espere?n?\b/,
  supposed:
    /\bsi (?:yo |me |uno |se me )?(?:lleg|retras|demor|atras|hace tarde)\w*|\bque pasa\b|\btolerancia\b|\b(?:puedo|podria|podemos|se puede) llegar\b|\bcuant[oa]s? (?:minutos|tiempo)\b/,
  visit: /\b(?:cita|turno|consulta|hora|agend\w*|reserv\w*|cupo)\b/,
  hasArrived: /\b(?:llegue|llegamos ya|ya llegamos|ya estoy|estoy aqui|to aqui)\b/,
};
