/** What patients say in Portuguese that `flows/hearing/small.ts` listens for. */
export const small = {
  sorryForTheHour:
    /^\W*(?:(?:oi|ola|bom dia|boa tarde|boa noite)\W+)?desculp\w* (?:por |pela |pelo )?(?:a |o )?(?:hora|horario|incomod\w+)\W*$/,
  praise:
    /\b(?:felicit\w+|felicidades|parabens|nota (?:dez|10|mil)|(?:atendimento|servico|trato|equipe|doctora?|doutora?|dra?|enfermeir\w+|moca|recepcion\w*)(?: \w+){0,4}? (?:excelente|maravilhos[oa]|otim[oa]|incrivel|divin[oa]|um amor|muito (?:bo[am]|atencios[oa]s?|simpatic[oa]s?|queridos?|gentil))|(?:excelente|maravilhoso|otimo) (?:atendimento|servico|trato))\b/,
  onlyThanks:
    /^(?:(?:ah|ok|okay|vale|ta|ah ta|ta bom|tudo bem|certo|beleza|blz|perfeit[ao]|excelente|genial|otimo|(?:todo|tudo) (?:certo|ok))[ ,.!👍]*)?(?:(?:muito |mil |super )?(?:obrigad[ao]|brigad[ao]|valeu)|muito gentil)(?:[ ,]+(?:viu|hein|moc[ao]|querid[ao]))?(?:[ ,]+(?:feliz|bom|boa|muito gentil)\b.*)?[ .!👍]*$/u,
  asks: /^[¿\s]*(?:(?:oi|ol[aá]|bom dia|boa tarde|boa noite|mo[cç][ao]|desculpa|com licen[cç]a|uma d[uú]vida|uma pergunta)[ ,.!:]+)*(?:voc[eê]s )?(?:t[eê]m|aceitam|atendem|vendem|fazem|usam|aplicam|oferecem|emprestam)\s/i,
  atLength:
    /^\W*(?:(?:oi|ola|bom|boa|dia|tarde|noite|desculp\w+|e|moca)\W+)*(?:(?:ha|a|de|em|com|por) )?(?:quanto|qual|quem|o que|que (?!mal|bom|boa|pena|otim|horr|lind|feio|nojo|vergo|absurd|nao\b|me\b))/,
  onlyCalls: /^\W*(?:senhora?|moc[ao]|doctora?|doutora?|amig[ao])\W*$/,
};
