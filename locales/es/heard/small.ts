/** What patients say in Spanish that `flows/hearing/small.ts` listens for. */
export const small = {
  sorryForTheHour:
    /^\W*(?:(?:hola|ola|buenas|buenos dias|buen dia|buenas tardes|buenas noches)\W+)?(?:disculp|perdon)\w* (?:por |pelo )?(?:la |a |o |el )?(?:hora|horario|molestia\w*|incomod\w+)\W*$/,
  praise:
    /\b(?:felicit\w+|felicidades|enhorabuena|nota (?:diez|10|mil)|(?:atencion|servicio|trato|equipo|personal|doctora?|dra?|enfermer\w+|senorita|recepcion\w*)(?: \w+){0,4}? (?:excelente|maravillos[oa]|buenisim[oa]|espectacular|increible|incrivel|impecable|divin[oa]|un amor|muy (?:buen[oa]|amables?|lind[oa]))|(?:excelente|maravillosa|buenisima) (?:atencion|servicio|trato))\b/,
  onlyThanks:
    /^(?:(?:ah|ah ya|ah ok|listo|ok|vale|bueno|ya|esta bien|perfect[ao]|excelente|genial|todo (?:listo|ok))[ ,.!👍]*)?(?:(?:muchas |mil |super )?(?:gracias|graciass+|brigad[ao])|muy amable)(?:[ ,]+(?:feliz|buen[ao]?s?|muy amable)\b.*)?[ .!👍]*$/u,
  asks: /^[¿\s]*(?:(?:hola|oi|ol[aá]|buen[ao]s(?: d[ií]as| tardes| noches)?|buen d[ií]a|bom dia|boa tarde|se[nñ]orit[ao]|se[nñ]or[a]?|disculpe?|perd[oó]n|oiga|una pregunta)[ ,.!:]+)*(?:ustedes )?(?:tienen|hay|aceptan|atienden|venden|hacen|realizan|ponen|aplican|manejan|ofrecen|usan|prestan)\s/i,
  atLength:
    /^\W*(?:(?:hola|buen[oa]s|dias|tardes|noches|disculp\w+|y|oiga)\W+)*(?:(?:hace|cada|por|en|de|a|con) )?(?:cuanto|cual|quien|que (?!mal|buen|pena|lastima|ric|horr|bien|lind|feo|asco|vergu|desast|no\b|me\b|les?\b))/,
  onlyCalls: /^\W*(?:senorit[ao]|senor[ao]?|moc[ao]|doctora?|amig[ao])\W*$/,
};
