/** What patients say in Portuguese that `flows/hearing/asides.ts` listens for. */
export const asides = {
  price: /\bquanto (?:me )?(?:vale|custa|fica|sai|cobram|e)\b|\b(?:preco|valor|custo)\b/,
  mayOrMust:
    /\b(?:podemos|posso|pode ir|tenho que|tem que|preciso|devo)\b|\b(?:podem?|vao|conseguem) me (?:dizer|explicar|dar|entregar|mandar|enviar|ligar)\b(?! (?:que|quando|onde|[ao] (?:hora|endereco|consulta)|outr[ao]))|\bda (?:pra|para) (?:saber|ver) /,
  willYou: /\b(?:me|nos) (?:los? )?(?:mandam|enviam|ligam|entregam)\b/,
  beginsAsking:
    /^\W*(?:(?:e|ah|tambem|mas|alem disso|por favor|antes|primeiro|so) )*(?:(?:me )?(?:queria|gostaria de|quero|preciso) (?:saber|perguntar)|uma (?:pergunta|duvida)|me (?:diz|pode dizer|informa)|(?:a|ate) que horas?|quanto custa)\b/,
  goesOn:
    /(?<=[?.!;\n])|[¿]|(?<=,)(?= *(?:mas|e|antes) )|(?<=,) (?=(?:tem (?!que |[aà]s? |n[ao]s? |pra |para |outr|mais|alg|hor|vaga|consult|encaix|dispon|espa)|precis|tenho que|tem que|devo|posso|quant|onde|como|qual|(?:com )?quem|aceit|receb|cobr|custa|demora|d[aã]o)[^.,;!?]*\?)|(?<=\p{L}\p{L}) (?=(?:e|mas|olha|moça|moca) (?:(?:a[ií]|l[aá]|tamb[eé]m|ent[aã]o|ser[aá] que|voc[eê]s?|eu|j[aá]|pra isso) )*(?:onde|quant|quand|como|o que|que|qual|quem|com qu|em qu|a qu|poss|pode|d[aá] (?:pra|para)|tem|aceit|receb|atend|precis|devo|tenho que|cobr|custa|fica|[eé] (?:com|em|n[ao]|perto|longe|muito)|me (?:d[aã]o|diz)|se )[^.!;?]*\?)/iu,
  ofWhatWasTold:
    /^\W*(?:(?:e|mas|isso|ai|entao|nao) )*(?:(?:tem|ha|teria|da|vai dar|e) (?:algum )?problema|muda alguma coisa|faz diferenca|atrapalha)\W*$/,
  isThere: /\b(?:tem|teem|teria|ha)\b/,
  ofHours: /\b(?:que horas?|horarios? de|abr\w+|fech\w+|ate que|funciona\w*)\b/,
  hasVisit: /\b(?:tenho|temos|tem|minha|meu|me toca|vou|vamos|agendad[oa]|marcad[oa])\b/,
};
