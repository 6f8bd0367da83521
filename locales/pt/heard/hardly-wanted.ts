/** What patients say in Portuguese that `flows/hearing/hardly-wanted.ts` listens for. */
export const hardlyWanted = {
  withDoctor:
    /^(?!.*\b(?:fal|comuni|pas[ae]|contact|lig)).*\bcom (?:una?|uma|um|outr[ao]) (?:doctora?|medic[oa]|doutora?)\b/,
  tellsWhy:
    /\bme cobraram (?!.*\?)|^\W*(?:(?:e que|porque|por|pq|pois) [^?]*|(?:(?:me|nos) )?(?:parece|esta|ta|fica|ficou|e) (?:muito|mto|mt|re|super|bem) [^?]*)$/,
  onlyPlace:
    /^[^\p{L}]*(?:(?:e|mas|no|nao|tem|algo|nada)[ ,]+)*(?:em|na|no|para|pra)(?: (?:o|a|sede|unidade))*(?: \p{L}+){1,2}[^\p{L}]*$/u,
  ordered:
    /^(?!.*\b(?:ja (?:esta|ta|tao|estao|tem)|fiz|fizemos|colhi|tirei)\b).*\b(?:pediu|pediram|mandou|mandaram|solicitou|solicitaram|receitou|passou|passaram)\b/,
  results: /\b(?:result\w*|list[oa]s?|pront[oa]s?|entreg\w+|reclam\w+|retir\w+|cheg\w+|sair\w*|saiu)\b/,
  calls:
    /^\W*(?:senhora?|moc[ao]|doutora?|amig[ao])\b(?!.*\b(?:habl|fal[aeo]|atend|pass|pas[ae]|persona|pessoa|algui?en|alguem|asesor|human|lig|llam|comuni|conta[ct]))/,
  howItWorks: /\b(?:como (?:funcionam?|sao|e (?:a|o|isso|que (?:e|funciona)))|em que consiste)\b/,
  dear: /\b(?:car[oa]s?|carissim[oa]s?|um roubo|um absurdo|muito dinheiro)\b(?! (?:e|sai|custa)\b)/,
  ofPlace:
    /\bonde\b|\bfica|enderec|localiz|mapa|cheg|unidad|\brua\b|lugar|bairro|perto|estacion|parque|metro|andar|predio/,
  mistaken: /\b(?:errad[ao]|errei|incorret[ao]|corret[ao]|cert[ao]|nao (?:e|era) esse)\b/,
  far: /\b(?:fica|ficam|e|eh|ta) (?:muito |mto |bem |meio )?longe (?:pra|para) (?:mim|gente|nos)\b|\bfica (?:muito|mto|super|bem) longe\b|\bmoro (?:muito |mto |bem )?longe\b|\b(?:contramao|fora de mao)\b/,
  asksWhere: /\b(?:onde|endereco|como (?:eu )?(?:chego|vou|faco)|mapa)\b/,
  thanksFirst: /^\W*(?:(?:ok|listo|bueno|muchas|mil|ta|muito)[ ,]+)*(?:obrigad[ao]|brigad[ao]|valeu)\b/,
  visit: /\b(?:consultas?|horarios?|retorno|exames?|agendamentos?|marcad[ao]s?)\b/,
  nearer: /\b(?:mais perto|perto|pertinho|melhor|facil)\b/,
};
