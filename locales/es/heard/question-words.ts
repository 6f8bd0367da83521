/** What patients say in Spanish that `flows/question-words.ts` listens for. */
export const questionWords = {
  vehicle: /^(?:carro|auto|coche|camioneta|moto|vehiculo|bici|bicicleta)s?$/,
  isLeft: /\b(?:dond|dej|parar|parque|guard|estacion|aparc)\w*/,
  ending: /(?<=\w{3})(?:[oae]s?|[aei]r)$/,
  ofPlace:
    /[?¿]|\b(?:donde|como (?:se )?(?:llego|llega|voy|ir)|direccion\w*|ubica\w*|mapa|queda|cerca|parque\w*|estacion\w*|metro)\b/,
};
