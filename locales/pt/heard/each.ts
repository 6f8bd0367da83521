/** What patients say in Portuguese that `flows/hearing/each.ts` listens for. */
export const each = {
  allThereIs:
    /\b(?:cancel|anul|desmarc|borr|suspend|confirm)\w* (?:(?:\w+ ){0,2}(?:todo|tudo)\b|(?:as )?minhas (?:consultas|horas)\b(?! (?:d[eoa]s?|com|em|n[oa]|para|pra|que)\b))/,
  allOfThem:
    /\b(?:todas|todos|ambas|ambos)\b(?! (?:(?:los|las|os|as) )?(?:dias|semanas|meses|anos|horas|modos|formas|maneras|veces|vezes))/,
  soMany:
    /(?<!\b(?:a|de|das|desde|hasta|ate|para|entre|antes|despues|depois|sobre) )\b(?:as|os) (?:dos|2|tres|3|4|duas|dois|quatro)\b(?! (?:de la|da|y|e|en punto|h|hs|horas|am|pm|primer|ultim|dias|semanas))/,
  allGone: null,
  onlyAll:
    /^\W*(?:(?:sim|ok|claro|por favor)[ ,]+)*(?:todas|todos|ambas|ambos|(?:as|os) (?:dos|duas|dois|tres|2|3))(?:,? por favor)?[ .!]*$/,
  oneAndOne: /\b(?:a|o) (?:del?|da|do)\b[^,.;?]*\be (?:a|o) (?:del?|da|do)\b/,
  neither:
    /\b(?:nenhuma|nenhum) (?:das|dos) (?:dos|2|duas|dois|tres|3)\b|\b(?:posso|vou|poder|ir|comparecer) (?:a |em |na |nas )?(?:nenhuma|nenhum)\b(?! (?:outra|consulta|vez|parte|lado|lugar))/,
  examAndVisit:
    /\bexam\w+ e (?:tambem )?(?:(?:a|o|de) )*(?:hora|consulta)\b|\b(?:hora|consulta) e (?:tambem )?(?:(?:a|o|de|os) )*exam/,
  also: /\b(?:tambem|tb|tbm|igual|igualmente)\b/,
  meToo:
    /\b(?:a minha|as duas)\b[^?]*\be (?:tambem )?[ao] d[aeo]\b|\be (?:tambem )?a minha\b|\bnem eu nem\b|\bnem [^?]{1,25} nem eu\b|\b(?:meu|minha) [^?.]{1,20} e eu\b|\beu e (?:o|a|meu|minha)\b/,
  myVisit:
    /\b(?:hora|consulta|exame) (?:mi[ao]|minha|meu)\b(?=[^.?!]*\b[ye]\b)|\b(?:minha|meu) (?:hora|consulta|exame)\b(?=[^.?!]*\b[ye]\b)|\b[ye] (?:\w+ )?(?:minha|meu) (?:hora|consulta|exame)\b/,
  allMine:
    /\b(?:as|os|ambas|ambos)(?: (?:dos|duas|dois))? (?:mias|minhas|meus)(?: (?:dos|duas|dois))?\b(?! \w*(?:hij|filh))/,
  allBut:
    /\b(?:tod[ao]s?|tudo|(?:minhas|as|os) (?:dos|duas|dois|tres|2|3))\b.{0,30}\b(?:menos|exceto|salvo|quitando|tirando|fora|mas nao) (?:(?:a|em) )?(?:a|o|as|os|na|no|nas|nos|minha)\b/,
  butOne: /\b(?:menos|exceto|salvo|quitando|tirando|fora) (?:(?:a|em) )?(?:a|o|na|no)\b/,
  both: /\bamb[ao]s\b/,
  firstOne:
    /\b(?:a|o) (?:mas|mais) (?:cedo|proxim[ao]|pront[ao])\b|\b(?:a primeira|o primeiro|a proxima|a seguinte)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng|hay|tiver|houver|der)|cita (?:libre|disponible|que teng)))/,
  secondOne:
    /\b(?:a segunda|o segundo)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng|hay|tiver|houver|der)|cita (?:libre|disponible|que teng)))/,
  thirdOne:
    /\b(?:a terceira|o terceiro)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng|hay|tiver|houver|der)|cita (?:libre|disponible|que teng)))/,
  lastOne:
    /\b(?:a|o) (?:mas|mais) (?:tarde|distante|longe)\b|\b(?:a ultima|o ultimo)\b(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng|hay|tiver|houver|der)|cita (?:libre|disponible|que teng)))/,
  toPlace:
    /\b(?:para|pra) (?:a|o) (?:mais|primeir|segund|terceir|ultim|seguinte|proxim|que)|\b(?:mas|mais)\b/,
  allMoved:
    /\b(?:pas|reagend|mud|troc|pass|remarc|adi)\w* (?:tod[ao]s|ambas|ambos|as duas|os dois|as 2|os 2)\b/,
  them: /\b(?:pas|reagend|mud|remarc|troc)\w*(?:las|los)\b|\b(?:elas|as) (?:\w+ )?(?:pas|mud|remarc|troc)\w*/,
  only: /^(?:no,? |nao,? )?(?:so|somente|unicamente|a|o|essa|esse)\b/,
};
