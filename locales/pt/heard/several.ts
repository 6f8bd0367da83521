/** What patients say in Portuguese that `flows/hearing/several.ts` listens for. */
export const several = {
  apart: /\b(?:ou|não|nao|melhor|em vez)\b/i,
  apartInSpanish: null,
  children:
    /\b(?:(?:meus|minhas|os|as|nossos|amb[oa]s)(?: \w+){0,2} |dos |dois |duas )(?:nin[oa]s|filh[oa]s|criancas|meninos|meninas|chic[oa]s|nen[ea]s|gemeos|gemeas)\b/,
  close:
    /\b(?:seguid|junt|coladinh|pertinh)[ao]s\b|\b(?:perto|pertinho|logo depois|depois|atras|em seguida|coladinha) uma? d[ao] outr[ao]\b|\buma? (?:depois|atras|perto) d[ao] outr[ao]\b/,
  joiner: /\b[ye]\b|[,+&]/i,
  oneAndAnother:
    /\b(?:uma|um)\b(?! (?:segundo|momento|favor|pergunta))[^.?!]{0,60}?\be (?:\w+ ){0,2}outr[ao] (?:\w+ ){0,3}?(?:para|pra|pro)\b/i,
  andAnother:
    /\b(?:e|tambem|tb|outr[oa])(?: (?:tambem|tb|outr[oa]|para|pra|pro|por|com|de|d[oa]|a|o|meu|minha|uma?|seu|sua))*\W*$/,
  ownOnes:
    /(?<=(?:^|[\s,;])(?:é|eh|e|são|sao) (?:[oa] )?)(?:meus?|minhas?)(?=\s*(?:$|[,.;!?]|[oaey]\b))|\b(?:meu|minha)(?= (?:exame|ultrassom|preventivo|check|consulta|retorno)\b)|\b(?:me consultar|eu (?:faço|faco|vou fazer|preciso|tenho que fazer))\b/gi,
  samePerson:
    /\b(?:para|pra) (?:ele|ela|eles)\b|\bdel[ae]\b|\b(?:tambem )?(?:mandaram|pediram|passaram|pediu|mandou) (?:para|pra) (?:ele|ela)\b/,
  selfJoined: /\b(?:eu(?= e\b)|(?<=\be )eu)\b/gi,
};
