/** What patients say in Spanish that `flows/hearing/small.ts` listens for. */
export const small = {
  sorryForTheHour:
    /^\W*(?:(?:hola|ola|buenas|buenos dias|buen dia|buenas tardes|buenas noches)\W+)?(?:disculp|perdon)\w* (?:por |pelo )?(?:la |a |o |el )?(?:hora|horario|molestia\w*|incomod\w+)\W*$/,
  praise:
    /\b(?:felicit\w+|felicidades|enhorabuena|nota (?:diez|10|mil)|(?:atencion|servicio|trato|equipo|personal|doctora?|dra?|enfermer\w+|senorita|recepcion\w*)(?: \w+){0,4}? (?:excelente|maravillos[oa]|buenisim[oa]|espectacular|increible|incrivel|impecable|divin[oa]|un amor|muy (?:buen[oa]|amables?|lind[oa]))|(?:excelente|maravillosa|buenisima) (?:atencion|servicio|trato))\b/,
  onlyThanks:
    /^(?:(?:ah|ah ya|ah ok|listo|ok|vale|bueno|ya|esta bien|perfect[ao]|excelente|genial|todo (?:listo|ok))[ ,.!👍]*)?(?:(?:muchas |mil |super )?(?:gracias|graciass+|brigad[ao])|muy amable)(?:[ ,]+(?:feliz|buen[ao]?s?|muy amable)\b.*)?[ .!👍]*$/u,
  asks: /^[¿\s]*(?:(?:hola|oi|ol[aá]|buen[ao]s(?: d[ií]as| tardes| noches)?|bom dia|boa tarde)[ ,.!]+)*(?:ustedes )?(?:tienen|hay|aceptan|atienden|venden|t[eê]m)\s/i,
  onlyCalls: /^\W*(?:senorit[ao]|senor[ao]?|moc[ao]|doctora?|amig[ao])\W*$/,
};
