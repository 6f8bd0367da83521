/** What patients say in Portuguese that `flows/question-words.ts` listens for. */
export const questionWords = {
  vehicle: /^(?:carro|auto|moto|veiculo|bici|bicicleta)s?$/,
  isLeft: /\b(?:onde|aond|deix|parar|parque|guard|estacion)\w*/,
  ending: /(?<=\w{3})(?:[oae]s?|[aei]r|s)$/,
  ofPlace:
    /[?¿]|\b(?:onde|aonde|como (?:se )?(?:chego|chega|vou|ir)|endereco\w*|localiza\w*|mapa|fica|perto|parque\w*|estacion\w*|metro)\b/,
};
