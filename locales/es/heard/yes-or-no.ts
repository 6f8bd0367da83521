/** What patients say in Spanish that `flows/hearing/yes-or-no.ts` listens for. */
export const yesOrNo = {
  yesBecause:
    /^\W*(?:si|claro|exacto|asi es|correcto|eso)\W+(?:(?:es que|porque|xq|por) |no (?:voy|puedo|podre|alcanzo|llego|consigo|tengo|hay|me (?:dan|dejan?|dieron|alcanza|siento)|(?:la|lo|me la) (?:necesito|quiero))\b)/,
  comesToIt:
    /(?<!\bno )\b(?:(?:ahi|alla|alli|por alla) (?:estare|estaremos|llego|llegamos|voy|nos vemos|les caigo)|(?:cuent[ae]n?|puede[ns]? contar) conmigo|nos vemos (?:alla|ahi|el \w+|manana)|no falto|(?:si|claro que|siempre si) (?:voy|vamos|ire|asisto|puedo ir)(?=\W*$))/,
  yesFirst: /^\W*(?:si|claro|dale)(?: (?:por favor|senorit[ao]|senor[a]?|va|voy|vamos|claro|si))*\s*[,.!;¿]/,
};
