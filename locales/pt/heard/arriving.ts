/** What patients say in Portuguese that `flows/hearing/arriving.ts` listens for. */
export const arriving = {
  hasCome: /\b(?:aqui|cheg\w+|recepcao|sala|espera|porta|portaria|entrada|hall|guiche|mostrador)\b/,
  onTheWay:
    /\b(?:(?:vamos|estamos|ando|vou|estou|to|tou) (?:ja )?(?:chegando|a caminho|indo|saindo)|(?:chego|chegamos) (?:em|dentro de|daqui)|(?:chegarei|vou chegar)|a caminho|quase (?:chegando|chego|chegamos)|(?:me )?falta[n]? \d+ (?:min|quadra)\w*)\b/,
  visit: /\b(?:consulta|horario|marc\w*|agend\w*|encaix\w*|vaga)\b/,
  hasArrived: /\b(?:cheguei|chegamos|ja estou|ja to|estou aqui|to aqui)\b/,
};
