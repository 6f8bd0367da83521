/** To change or cancel a visit, or not to come; "trocar o curativo" is another thing. */
const CHANGE = String.raw`(?:cancel\w*|desmar\w*|remar\w*|reagend\w*|falta\w*|nao ir|(?:mud|troc|alter|adi|transfer)\w+?(?:(?= *(?:[?.,;!]|$))|-l[ao]s?\b| (?:de )?(?:[ao] |[ao]s |minha |meu |uma |um |da |do )?(?:consultas?|horas?|horario|datas?|dia|unidade)\b))`;

/** What patients say in Portuguese that `flows/hearing/plain-questions.ts` listens for. */
export const plainQuestions = {
  price:
    /\b(?:quanto (?:custa|fica|sai|cobram?|e\b)|(?:o |qual (?:e )?o )?(?:valor|preco|custo) (?:de |da |do |particular|consulta|por )|^\W*(?:valor|preco)\b)/,
  location:
    /\bem que (?:parte|lugar|bairro|rua|regiao) (?:e que )?(?:voces )?(?:fica|ficam|estao)\b|\bcomo (?:eu )?(?:faco (?:pra|para) )?cheg(?:o|ar)\b|\b(?:onde (?:e que )?(?:voces )?(?:fica|ficam)|qual (?:e )?o endereco)\b/,
  hours:
    /\b(?:(?:abrem|atendem|funcionam?) (?:no |aos |nos |de |as )?(?:domingo|sabado|feriado)s?|(?:a|ate) que horas? (?:voces |vcs )?(?:abre|fecha|fecham|atendem|coletam|colhem|tem coleta))\b/,
  sorry: /\bdesculp\w* (?:por |pela |pelo )?(?:a |o )?(?:hora|horario)\b/g,
  ofPrice:
    /[ckq]u?[ao]?n?t[oa]\b|\bqto|\bqnt|pre[csz]+i?o(?!n)|[bv]al[eo]|[bv]alor|[ck]uest|cost|cust|cobr|tarif|tabela|particular|\bsai\b|\bfica\b|\$|\bpaga[rn]?\b|barat|\bcar[oa]s?\b|gratis|gratuit|copag|copart|dinheiro|multa/,
  ofHours:
    /\bo?r?hora|\borari|\bhr|\d ?h\b|abr[eiao]|abiert|abert|cierr|fech[aeo]|atien|atend(?!i)|atendimento (?:e |ate |hoje|no |na |de |aos? |vai)|trabaj|trabalh|labor|domingo|sabado|festiv|segunda|terca|quarta|quinta|sexta|\bdias?\b|\bhoje\b|amanha|semana|noite|tarde\b|tem alguem/,
  mayTake:
    /\b(?:posso|pode|devo)\b.*\b(?:tomar|beber|comer|usar|passar)\b.* (?:antes|no dia)\b|\b(?:posso|pode|devo)\b.*\b(?:tomar|beber) (?:\w+ ){0,3}(?:remedios?|comprimidos?|agua|cafe|leite)\b/,
  insurance:
    /\b(?:atendem?|aceitam?|pega|trabalham?)(?: (?:ai|voces|tambem))? (?:(?:por|pelo|pela|com) (?!(?:o |a |os |as |no |na |nos |aos |em |de |ate )*(?:hoje|amanha|domingos?|sabados?|segunda|terca|quarta|quinta|sexta|feriados?|fim de semana|noite|tarde|dia|\d|urgenci|emergenci))(?!(?:doctora?|doutora?|hora|agenda\w*|medic|ordem|quem)\b)\w|(?:o |a |meu |minha )?(?:convenio|plano|seguro|obra social|unimed|bradesco|amil|sulamerica))/,
  fine: new RegExp(
    String.raw`\b(?:multas?|penalidad\w*)\b|\b(?:cancel\w*|desmar\w*|remar\w*|falt\w*|nao (?:vou|for|puder))\b.*\b(?:cobra\w*|pag\w*|tem (?:algum )?(?:custo|taxa)|isso (?:me )?custa|custa (?:algo|alguma coisa)|por isso)\b|\b(?:cobra\w*|pag\w*)\b.*\bse .*\b(?:cancel\w*|desmar\w*|remar\w*|falt\w*|nao (?:vou|for|puder))\b|\b(?:cobra\w*|cobrem|pag\w*|custa\w*|custo|taxa|valor|preco|sai)\b(?:(?: \w+){0,4}? (?:por|para|pra|pela|pelo) | (?:algo |alguma coisa |mais |extra )?(?:(?:ao|de|da) )?)${CHANGE}`,
  ),
};
