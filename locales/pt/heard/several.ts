/** What patients say in Portuguese that `flows/hearing/several.ts` listens for. */
export const several = {
  apart: /\b(?:o|ou|no|não|nao|melhor|em vez)\b/i,
  children:
    /\b(?:(?:meus|minhas|os|as|nossos|amb[oa]s)(?: \w+){0,2} |dos |dois |duas )(?:nin[oa]s|filh[oa]s|criancas|meninos|meninas|chic[oa]s|nen[ea]s|gemeos|gemeas)\b/,
  close:
    /\b(?:seguid|junt|coladinh|pertinh)[ao]s\b|\b(?:perto|pertinho|logo depois|depois|atras|em seguida|coladinha) uma? d[ao] outr[ao]\b|\buma? (?:depois|atras|perto) d[ao] outr[ao]\b/,
  joiner: /\b[ye]\b|[,+&]/i,
  oneAndAnother:
    /\b(?:uma|um)\b(?! (?:segundo|momento|favor|pergunta))[^.?!]{0,60}?\be (?:\w+ ){0,2}outr[ao] (?:\w+ ){0,3}?(?:para|pra|pro)\b/i,
  selfJoined: /\b(?:eu(?= e\b)|(?<=\be )eu)\b/gi,
};
