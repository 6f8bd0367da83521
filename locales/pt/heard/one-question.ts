/** What patients say in Portuguese that `flows/hearing/one-question.ts` listens for. */
export const oneQuestion = {
  cheaper:
    /\bmais (?:barat\w+|em conta|acessive\w+)|\b(?:alg[ou]\w*|opc\w+|jeito|valor)\b(?: \w+){0,3}? (?:barat\w+|em conta)|\b(?:nao tenho|sem|to sem)(?: \w+){0,2} (?:grana|dinheiro)\b|\bnao (?:tenho|consigo|posso)(?: \w+){0,2} (?:como|pagar) ?(?:tanto|isso|pagar)?\b|\bnao cabe no (?:meu )?bolso\b/,
  allSites: /\b(?:quais|quantas|unidades|sedes|todas|outras?)\b/,
  which:
    /^(?:e |mas )?(?:a |com |em |de |para |pra )?(?:que horas?|quando(?! (?:eu |se |me )?(?:voltar|chegar|tiver|der|puder|sair|for)\b)|(?:o|a) mesm[oa] (?:doctora?|medic[oa]|doutora?|hora|horario|sede|unidade|lugar)|que dia|onde|quem|qual|que (?:consulta|hora|medico|doctor|sede|unidade))\b/,
  whichThereAre:
    /^\W*(?:(?:e|mas) )?(?:que|quais|o que|qual)\b(?: outr[ao]s?)?(?: \w+){0,2}? (?:voces tem|vcs tem|tem|atendem|existem|sao)\b/,
  isIt: /^(?:e |mas |entao )?(?:e|seria|sera|fica|vai ser) (?:(?:com|em|no|na|a|ao|as|pela|por|de|para|pra|pro) \w|virtual|presencial|on ?-?line)/,
};
