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
  cheaper:
    /\bmais (?:barat\w+|em conta|acessive\w+)|\b(?:alg[ou]\w*|opc\w+|jeito|valor)\b(?: \w+){0,3}? (?:barat\w+|em conta)|\b(?:nao tenho|sem|to sem)(?: \w+){0,2} (?:grana|dinheiro)\b|\bnao (?:tenho|consigo|posso)(?: \w+){0,2} (?:como|pagar) ?(?:tanto|isso|pagar)?\b|\bnao cabe no (?:meu )?bolso\b/,
  allSites: /\b(?:quais|quantas|unidades|sedes|todas|outras?)\b/,
  fine: /\b(?:multas?|penalidad\w*)\b|\b(?:cancel\w*|desmar\w*|remar\w*|falt\w*|nao (?:vou|for|puder))\b.*\b(?:cobra\w*|pag\w*)\b|\b(?:cobra\w*|pag\w*)\b.*\bse .*\b(?:cancel\w*|desmar\w*|remar\w*|falt\w*|nao (?:vou|for|puder))\b/,
  which:
    /^(?:e |mas )?(?:a |com |em |de |para |pra )?(?:que horas?|quando(?! (?:eu |se |me )?(?:voltar|chegar|tiver|der|puder|sair|for)\b)|(?:o|a) mesm[oa] (?:doctora?|medic[oa]|doutora?|hora|horario|sede|unidade|lugar)|que dia|onde|quem|qual|que (?:consulta|hora|medico|doctor|sede|unidade))\b/,
  whichThereAre:
    /^\W*(?:(?:e|mas) )?(?:que|quais|o que|qual)\b(?: outr[ao]s?)?(?: \w+){0,2}? (?:voces tem|vcs tem|tem|atendem|existem|sao)\b/,
  isIt: /^(?:e |mas |entao )?(?:e|seria|sera|fica|vai ser) (?:(?:com|em|no|na|a|ao|as|pela|por|de|para|pra|pro) \w|virtual|presencial|on ?-?line)/,
  isThere: /\b(?:tem|teem|teria|ha)\b/,
  ofHours: /\b(?:que horas?|horarios? de|abr\w+|fech\w+|ate que|funciona\w*)\b/,
  hasVisit: /\b(?:tenho|temos|tem|minha|meu|me toca|vou|vamos|agendad[oa]|marcad[oa])\b/,
};
