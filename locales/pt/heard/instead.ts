/** What patients say in Portuguese that `flows/wish/instead.ts` listens for. */
export const instead = {
  anotherDay: /\boutros? dias?\b|\boutra (?:fecha|data)\b/,
  notThatDay:
    /\b(?:esse|nesse) (?:mesmo )?dia (?:(?:eu|ja) )*(?:no|nao)\b(?! (?:se|tem|ha)\b)|\b(?:no|nao) (?:posso|consigo|vou (?:poder|estar)) (?:ir )?(?:esse|nesse) dia\b/,
  afterThat: /\b(?:depois|a partir) (?:de )?(?:dess[ae](?: hora| horario)?|disso)\b/,
  anotherSite:
    /\b(?:outras? (?:unidades?|filial)|outro (?:lugar|endereco)|(?<!\bnao )fica(?:ria)? (?:muito |mto |mt |super |bem |mais )?(?:longe|distante))\b/,
  ofTime: /\b(?:fechas?|dias?|datas?|horas?|mes|semanas?|tempo)\b/,
  latest:
    /\bultim[ao] (?:hora|horario|vaga|encaixe)\b(?! de (?:atendimento|funcionamento))|\bultim[ao](?: consulta)? (?:(?:que|q) (?:tiver\w*|tem|houver|sobrar|der)|d[aoe] (?!lista|opc)\w+|possivel|disponivel|livre)\b|\b[oa] mais tarde (?:(?:que|q) (?:tiver\w*|tem|houver|der|puder)|possivel|do dia|desse dia)\b/,
  onlyThen:
    /\b(?:so|somente|apenas)(?: (?:posso|consigo|da|pode|ser|me|serve|para|pra|tem|que|n[ao]s?|ness[ae]s?|ess[ae]s?|[ao]s?))*? (?:dias?|datas?|segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?)\b(?! de (?:manha|tarde|noite)\b)|\bnesse dia mesmo\W*$/,
  anyDay:
    /\bqualquer (?:outro )?(?:dia|fecha|data)\b|^\W*qualquer um\b|\b(?:da igual|tanto faz|no importa|nao importa) (?:o |que |qual )?(?:dia|fecha|data)\b/,
  otherOne: /\b(?:prefiro|melhor|quero|queria) com uma (?:doutora|medica)\b/,
  rather: /^\W*(?:no |nao |ah |pensando )?[ ,]*(?:melhor|prefiro) (?:para |pra |um )?outr/,
  superlative: /^(?:o|a) (?:de )?(?:m[aá]s|mais) /iu,
  anotherHour:
    /\b(?:outras? horas?|outros? horarios?)\b(?! (?:no|nao)\b)|\b(?:a |na |nessa |nesse )?(?:essa hora|esse horario) (?:(?:eu|ja) )*(?:no|nao)\b|\b(?:no|nao) (?:da tempo|consigo|posso|chego)(?: (?:chegar|ir|a))* ?(?:a )?(?:nessa hora|nesse horario|essa hora|esse horario)?\W*$/,
};
