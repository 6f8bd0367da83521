/** What patients say in Portuguese that `flows/hearing/arriving.ts` listens for. */
export const arriving = {
  hasCome: /\b(?:aqui|cheg\w+|recepcao|sala|espera|porta|portaria|entrada|hall|guiche|mostrador)\b/,
  onTheWay:
    /\b(?:(?:vamos|estamos|ando|vou|estou|to|tou) (?:ja )?(?:chegando|a caminho|indo|saindo)|(?:chego|chegamos) (?:em|dentro de|daqui)|(?:chegarei|vou chegar)|a caminho|quase (?:chegando|chego|chegamos)|(?:me )?falta[n]? \d+ (?:min|quadra)\w*)\b/,
  late: /\b(?:vou|devo|vamos|posso|tou|to|estou)(?: \w+){0,2} (?:atras|demor)\w+|\bcheg(?:o|ar|amos)\b(?: \w+){0,5} (?:atrasad[oa]|depois d[ao] (?:hora|horario)|minutos depois|min depois)\b|\bperd(?:i|emos) (?:o|a) (?:onibus|busao|metro|trem|lotacao|conducao|uber|taxi)\b|\b(?:onibus|busao|metro|trem|uber|taxi|carro|moto|transito)\b(?: \w+){0,2} (?:nao (?:passa|chega|anda|aparece)|quebrou|parado|parou)|\b(?:furou o pneu|(?:o )?pneu furou)|\b(?:avis|fal|chama|diz|diga)\w*\b(?: \w+){0,5} q(?:ue)? (?:eu )?(?:ja )?(?:to|tou|estou|vou|chego|estamos)\b|\b(?:me|nos) esper(?:a|e|em|ar)\b/,
  supposed:
    /\bse (?:eu |a gente |me )?(?:cheg|atras|demor)\w*|\bo que acontece\b|\btolerancia\b|\b(?:posso|poderia|podemos|pode) (?:chegar|me atrasar|atrasar)\b|\bquant[oa]s? (?:minutos|tempo)\b/,
  visit: /\b(?:consulta|horario|marc\w*|agend\w*|encaix\w*|vaga)\b/,
  hasArrived: /\b(?:cheguei|chegamos|ja estou|ja to|estou aqui|to aqui)\b/,
};
