/** What patients say in Spanish that `flows/hearing/arriving.ts` listens for. */
export const arriving = {
  hasCome: /\b(?:aqui|aca|ya estoy|lleg\w+|recepcion|sala|espera|puerta|entrada|hall|mostrador)\b/,
  onTheWay:
    /\b(?:(?:voy|vamos|estoy|estamos|ando|to) (?:ya )?(?:llegando|en camino|saliendo|de camino|para alla|yendo)|(?:llego|llegamos) (?:en|como en|dentro de)|(?:llegare|llegaremos|voy a llegar)|en camino|casi (?:llego|llegamos)|(?:estoy|estamos) por llegar|(?:me )?falta[n]? \d+ (?:min|cuadra)\w*)\b/,
  visit: /\b(?:cita|turno|consulta|hora|agend\w*|reserv\w*|cupo)\b/,
  hasArrived: /\b(?:llegue|llegamos ya|ya llegamos|ya estoy|estoy aqui|to aqui)\b/,
};
