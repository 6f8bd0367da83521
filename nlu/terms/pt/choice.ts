/** What Portuguese speakers say that `nlu/readers/choice.ts` listens for. */
export const choice = {
  later: /(?<!\b(?:o|a) )\bm(?:as|ais) (?:tarde|cedo)\b/,
  thisOne: 'essa esse esta este',
  theOneOf: /^(?:a|o) d(?:el?|a|o) /,
  laterOnes: /^tard/,
  counts: 'dos duas dois tres quatro',
  besideHour: /\b(?:seguinte|depois|antes|anterior) (?:de|a|das?) /,
  picks: 'fico escolho prefiro',
  anyNews: 'problema coisa duvida novidade imprevisto',
  these: null,
  whicheverOf: 'de da do que',
  asMuchAs: 'for tiver',
  comparing: 'mas mais menos depois antes a',
  notChosen: 'vez hora semana consulta feira via andar dose',
  offersTimes:
    /-feira\b|\bamanhã|\bhoje\b|\b(?:segunda|terça|quarta|quinta|sexta),? (?:dia )?\d|^(?:sábado|domingo)\b.*\d/i,
  afterDay:
    /^(?:feira|(?:de|a|pela|na) (?:manha|tarde|noite)|(?:dessa|desta|da) (?:proxima )?semana|da outra semana|cedo|cedinho|que vem|dia \d|as \d|ao meio)\b/,
  dayNames: 'segunda terca quarta quinta sexta',
  beforeDay: 'na nessa proxima pra para nesta',
  goesOn: 'mas e porem',
};
