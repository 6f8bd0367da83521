const TAKES_OFF = String.raw`(?:sac|borr|retir|tir|remov|exclu|apag|desanot)\w*`;
/** What patients say in Portuguese that `flows/hearing/on-the-list.ts` listens for. */
export const onTheList = {
  list: /\b(?:listas?|filas?)\b|\b(?:de|na|em) espera\b/,
  noList:
    /\bsalas? de espera\b|\blistas? (?:de|dos|das) (?:exames|precos?|medic\w+|remedios|documentos|requisitos)\b/g,
  toldOfAnother: /^(?:oi |por favor |e )*(?:retire|tire|remova|tira)[nm]? (?:a |o |de |meu |minha )/,
  ownName: /\bmeu nome\b/,
  wantsNoMore: /\b(?:no|nao) (?:quero|precis[oa])\b(?! que\b)/,
  wantsAVisit: /(?<!\b(?:no|nao) )\b(?:quero|preciso)\b(?: \w+)? (?:consulta|hora)\b/,
  sees: /\b(?:seguimos|estamos|vamos|lugar|posicao|quant[oa]s? (?:\w+ )?(?:falta|tem)|continuo|ainda|fiquei|estou|to|como esta|como ta)\b/,
  cameFree:
    /\b(?:(?:abriu|liberou|desocupou) (?:ja )?(?:algo|algum[a]?|un[ao]?|uma?|vaga|horario)|(?:surgiu|apareceu) (?:ja )?(?:(?:algum[a]?|uma?) )?(?:vaga|horario|desistencia|encaixe|lugar))\b/,
  joins:
    /\b(?:entrar|anotar(?:me)?|pon(?:er|erme)|meta(?:me|n)?|coloca|coloque|colocar|bota|inclui\w*|agreg\w*|avis\w*)\b/,
  place: /\bem (?:que|qual) (?:lugar|posicao|numero) (?:\w+ )?(?:estou|to|fiquei|estamos|ando)\b/,
  waits: /\b(?:avis\w*|(?:me )?anot\w*|(?:eu )?espero|lista|fila|me (?:escrev|cham)\w+)\b/,
  awaits: /\bfico (?:no aguardo|aguardando|esperando|atent[oa])\b|\b(?:vou|eu) aguard\w+|^\W*aguardo\b/,
  stillThere: /\b(?:ainda|continua) (?:\w+ ){0,2}(?:tem|ta|esta|da|disponivel|livre|essa|esse)\b/,
  waitsNot: /\b(?:no|nao|nem) (?:me |nos |quero )*(?:avis|anot|espero|esper)\w*/,
  firstOrYes: /^\W*(?:(?:a|o|opcao) )?(?:1|un[oa]|uma?|primeir[ao]|sim|claro|ok|isso)\b/,
  noMoreNeeded:
    /\bja (?:(?:me|nos) (?:opero|atendeu|atenderam|operou|fizeram|resolv\w+)|(?:fui|fomos|passei|consegui|resolvi|marquei|peguei|operei|consulte|pague)\b(?! (?:a|essa) (?:consulta|hora))|tenho outra|(?:pedi|conseguimos) outra)/,
  waiting: /\bespera\b/,
  leaves: new RegExp(
    String.raw`\b(?:${TAKES_OFF}|sal(?:ir(?:me)?|go)|sair|saio|no (?:me )?(?:anot|esper)\w*|nao (?:me )?(?:coloqu|anot|inclu|precis|quer|espero)\w*)\b`,
  ),
  told: new RegExp(
    String.raw`\b(?:borr|retir|desanot)e(?:n)?(?:me|nos|l[oa]s?)\b|\b(?:sac|borr|retir)a(?:me|nos|l[oa]s?)\b|\bme (?:borra|retira|retire|tira|tire|remove|remova|exclui|exclua|apaga|apague)[nm]?\b|\b(?:pode[m]?|poderia[m]?|quero|queria|gostaria de) (?:por favor )?(?:que )?(?:me |nos )?(?:${TAKES_OFF}|salir(?:me)?|sair)\b|\bnao (?:quero|preciso)(?: mais)? (?:estar|ficar|da lista|a lista|dessa lista|da fila)\b|\bno me (?:anot|esper)[ea]n?\b|\bnao me (?:coloquem?|anotem?|incluam?|esperem?)\b|\bsaio\b`,
  ),
  spokenOf: new RegExp(
    String.raw`\b(?:se|quando|antes de|porque|por que|disseram|dizem|medo|temo|preocupa|ainda nao)\b.*\b(?:${TAKES_OFF}|sal\w+|sa[io]\w*)\b|\b(?:sac|borr|retir)aron\b|\b(?:tir|remov|exclu|apag)\w*ram\b`,
  ),
  stays: new RegExp(String.raw`\b(?:no|nao) (?:(?:me|nos|van|vao|quero|que|a) ){0,4}${TAKES_OFF}`),
  messages:
    /\b(?:avis|lembrete|mensag|msg|notific|escrev|whatsapp|sms|promoc|publicid|propagand|spam|numero|telefon|contat|e-?mail|mand|envi)\w*/,
};
