/** What Portuguese speakers say around an act, by which they do not ask for it: `nlu/acts/frames.ts` listens for it. */
export const frames = {
  /** What may stand between such words and the act: "talvez eu tenha que", "de repente vou ter que". */
  between:
    /^(?:me|te|se|nos|lhe|[ao]s?|eu|gente|ja|que|de|do|da|em|tenha(?:mos)?|tenho|ter|teria|vou|va|vai|vamos|ir|e|ou|deva|devo|melhor|seja|preciso|precise|necessario|acabe|sempre|vezes|nunca|primeiro|nao|posso|possa|entre|ela|ele|isso|voce|voces|vao|voltem|para|pra|por)$/,
  undecided:
    /\b(?:na duvida|em duvida|duvid(?:o|ando)|talvez|quem sabe|de repente|pode ser|(?:possivel|provavel)mente|e (?:possivel|provavel)|depende|nao (?:me )?(?:decidi|decidimos|resolvi)|indecis[ao]|(?:estou|to|estamos|ando|sigo) (?:vendo|pensando|analisando|avaliando|considerando)|(?:tem|teria|tinha) que (?:ver|pensar|analisar)|nao descarto|vai que)$/,
  /** It was all but done. */
  nearly:
    /\b(?:a ponto|por pouco|por um triz|quase|(?:tava|estava|tavamos|estavamos) (?:pra|para|por)|faltou pouco)$/,
  /** It was meant once: what goes on after it tells whether it still is. */
  meantOnce:
    /\b(?:da(?:va)? vontade|deu vontade|tive vontade|tinha(?:mos)? (?:pensado|planejado|decidido|vontade|(?:a )?(?:ideia|intencao))|havia (?:pensado|decidido)|ia|iamos|pens(?:ava|avamos|ei|amos|ado|ando)|quis|cogit(?:ei|ava|ando)|considerei|planejava)$/,
  wishedOnce: /\bquer(?:ia|iamos)$/,
  recanted:
    /(?:^|[,.] |\b(?:mas|porem|so que|e|ja|no fim|no final),? (?:[^ ,.]+ ){0,4}?)(?:ja nao(?=$|[,.])|nao (?:vou|vamos|precis\w+) mais|no (?:fim|final)|melhor (?:nao|ir|deixar)|desisti|me arrependi|convenceu\w*|deu (?:tudo )?certo|se (?:resolveu|ajeitou|acertou)|vou sim|(?:eu )?(?:vou|posso|consigo|deu) (?:sim|ir)|nao (?:foi|e) (?:preciso|necessario)|consegui (?:me )?(?:organizar|ajeitar)|me (?:organizei|ajeitei|animei)|vou deixar|deixa (?:assim|como))\b/,
  /** Said of whatever was wished before it. */
  tookBack:
    /^(?:[^ .]+ ){0,8}?(?:(?:eu )?pensei melhor|me arrependi|desisti|mudei de (?:ideia|opiniao)|(?:mas|porem) (?:melhor|ja) nao(?=$|[,.])|(?:mas|porem) (?:\S+ ){0,2}?ja (?:passou|sarou|melhorou)\b)/,
  /** "Minha mãe queria cancelar". */
  othersWish:
    /\b(?:minha|meu|o|a) (?!verdade|semana|consulta|hora|vez)\S+ (?:ja )?(?:queria|ia|quis|pensava|quer)$/,
  but: 'mas porem',
  /** "Ia remarcar mas não vou mais": what is not done after all is that. */
  givenUp: /^(?:ja |mas |e |no fim )*(?:nao (?:vou|vamos|ia)(?: mais)?|desist\w+|me arrependi)\b/,
  /** What is feared of others, or to be kept from. */
  feared:
    /\b(?:preocupa|temo|temor|medo|assusta|angustia|nervos[ao]|evit(?:ar|em)|impe(?:ca|cam|dir)|permit(?:am?|ir)|deixem?|incomoda|chateia|da (?:medo|pena|raiva|tristeza)|odeio|detesto|va|(?:menos|nao) quero e)(?: a| de)? que$/,
  /** What somebody else said, asked or bade. */
  bidden:
    /\b(?:aconselh(?:a|ou|aram)|recomend(?:a|ou|aram)|orient(?:ou|aram)|suger(?:e|iu|iram)|mand(?:a|ou|aram)|insist(?:e|iu|iram)|diss(?:e|eram)|diz(?:em)?|pe[dc](?:e|em|iu|iram)|fal(?:a|am|ou|aram)|exig(?:e|iu|iram)|quer(?:em)? que)(?: (?:meu|minha|o|a|um|uma|pra) \S+)?(?: que| pra| para| a| de)?$/,
  askedByOthers:
    /\b(?:(?:me|nos|o|a|meu|minha|uma?) (?:\S+ )?pergunt(?:ou|a)|pergunt(?:aram|am)|quer(?:em)? saber)(?: que)? se$/,
  written:
    /\b(?:mensagem|e-?mail|texto|sms|aviso|cartaz|lembrete|whats\w*) (?:\S+ )?(?:dizia|diz|falava|fala)(?: que)?$/,
  hearsay:
    /\b(?:(?:e|sera|eh) (?:verdade|certo)|soube|li|vi|ouvi|escutei|parece|boato)(?: de)? que(?: (?:a|o|os|as) (?!consulta|hora)\S+)?$|\b(?:diz(?:em)?|disse|disseram|soube|avisaram|contaram|fal(?:ou|aram)) que(?: (?:a|o|os|as) \S+)?(?: (?:me|nos|a|o))* (?:vai|vao|ia|iam)$/,
  /** Whoever does so: "gente que cancela". */
  whoever: /\b(?:gente|pacientes|pessoas|[oa]s|alguns|muitos) que$|\bquem$/,
  /** What else has to be done for it is asked, or told. */
  asWay:
    /\b(?:tem que|ten(?:ho|hamos) que|temos que|precisa|preciso|e (?:necessario|preciso|obrigatorio)|dev[oe]) (?:ir|ligar|escrever|passar|comparecer|avisar|levar|fazer|pagar|vir|entrar|mandar|enviar|estar|assinar|preencher|esperar)(?: \S+){0,4} (?:para|pra|a)$/,
  /** Only for the sake of talking: "vamos supor que eu não possa". */
  supposedly:
    /\b(?:supor|suponha(?:mos)?|digamos|imagin[ae]m?|imaginemos|hipoteticamente|no caso)(?: de)?(?: que)?$/,
  may: /\b(?:pode|podem|da pra|da para|e possivel|poderia)(?: se)?$/,
  generally:
    /\b(?:no mesmo dia|qualquer dia|em cima da hora|na ultima hora|um dia antes|sem (?:avisar|multa|custo)|com antecedencia|depois|online|a qualquer hora)\b/,
  /** It will first be seen whether. */
  toBeSeen:
    /\b(?:vou|vamos|tenho que|deixa(?: eu)?|primeiro|devo|falta) (?:primeiro )?(?:pergunt\w+|ver|vejo|olh\w+|consult\w+|pens\w+|fal\w+|convers\w+|confer\w+)(?: (?!que\b)\S+){0,4} (?:se|e(?: depois| ai)?)$/,
  /** "Por que eu cancelaria?" */
  whyEver: /\bpor ?que(?: (?:eu|me|a|o))*(?: (?:haveria de|teria que|ia))?$/,
  /** "Meu chefe me libera às 16h": who has the writer's time, as the doer; and the verb by which it is given back. */
  keeper:
    /(?<!\b(?:em|por|com|de|do|da|no|na|para|pra|ao|pelo|pela)(?: (?:meu|minha|o|a))? )\b(?:chef[ea]|patrao|patroa|empresa|trabalho|escritorio|fabrica|escola|colegio|creche|faculdade|supervisora?)\b(?: (?:ja|nao|sim|s[oe]|me|nos|[ao]|sempre|hoje))*$/,
  letsOff: /^(?:liber(?:a|am|ou|aram|e|em)|solt(?:a|am|ou|aram)|dispens(?:a|am|ou|aram))$/,
  letOffWhom: /\b(?:me|nos)$/,
  /** What is given up is the visit, after all: "libera a de quinta". */
  ofVisit:
    /^(?:[ao] (?!partir|las?\b)|ess[ae]|minha|meu)|\b(?:consultas?|vagas?|horarios?|agenda|exames?|reserva)\b/,
  /** Words of what becomes of a visit. */
  ofVisitsFate: /^(?:cancel|desmarc|remarc|reagend)/,
  orNot: /^[,]? ?ou nao\b/,
  /** What had to be then. */
  hadTo: null,
  /** "Já conseguiu remarcar a dela": what somebody has got done. */
  managed: /\b(?:ja|enfim|finalmente) (?:\S+ ){0,3}?(?:consegu\w+|deu (?:pra|para))$/,
  /** "Obrigada por trocar meu horário": what has been done, and is thanked for; not what is asked for with thanks in advance. */
  thankedFor:
    /\b(?:obrigad[ao]s?|valeu|grat[ao]|agradeco|agradecemos)(?! desde ja| antecipad)(?: (?!antecipad|desde)\S+){0,2}? (?:por|pel[ao])(?: (?:ter(?:em)?|ja|me|nos|a|o|que|tao))*$/,
  /** "Mas esse é em outra clínica", said after an act: it is none of this house. */
  elsewhere:
    /(?:^|[,.] |\b(?:mas|so que|porque|pois|que) )(?:(?:ess[ae]|est[ae]|a|o|isso|ja|minha|meu|consulta|horario) ){0,4}(?:e|eh|era|sao|fica|foi|ficou) (?:em|com|de|n?a) outr[ao] (?:clinica|hospital|lugar|canto|centro|posto|consultorio|unidade de saude|cidade)\b|\bnao (?:e|eh|era|sao) (?:com|de|em) (?:voces|vcs|vc|voce)\b|\bnao (?:e|eh|era) (?:dai|aqui|ai|daqui)\b/,
  /** "A consulta que tenho em outra clínica", right behind an act. */
  visitElsewhere:
    /^(?:(?:as?|os?|minha|meu|uma?|consulta|horario|que|tenho|tinha|marquei|de|do|da|com|dentista) )+em outr[ao] (?:clinica|hospital|lugar|canto|centro|posto|consultorio|cidade)\b/,
  /** "Cancelaram meu voo", right behind what was done to it: nothing of this house. */
  ofOtherThings:
    /^(?:(?:as?|os?|um|uma|meu|minha|ess[ae]|est[ae]) )*(?:voos?|saida|viagem|festa|jogo|show|reuniao|aulas?|assinatura|netflix|spotify|casamento|jantar|almoco|passeio|evento|churrasco|aniversario|role)\b/,
  /** "Tô aí": they come. */
  willBeThere:
    /\b(?:to|tou|estou|estarei|estaremos|vou|chego|apareco) (?:ai|la)\b|\bvou (?:no horario|normal\w*|mesmo|sim|de qualquer)\b|\bate (?:la|amanha)\b/,
  /** "E ninguém me fala nada": no word has come of what was sent. */
  noWord:
    /\b(?:nada|nao|ninguem|nem)\b(?: \S+){0,4}? (?:fal\w+|diz\w*|disser\w+|respond\w+|resposta|retorn\w+|avis\w+|lig\w+|resolv\w+|aprov\w+|autoriz\w+)\b/,
  /** "Já me atenderam em outro lugar": the visit is not needed any more, though nobody says so. */
  seenElsewhere:
    /\bja (?:me |nos )?(?:atenderam|fui atendid[ao]|fomos atendid[ao]s|fiz|fizeram|passei|consultei|consegui)(?: \S+){0,3}? em outr[ao] (?:lugar|clinica|hospital|canto|posto|centro|consultorio)\b/,
  /** "É em qual andar?" */
  notThat:
    /^(?:(?:e|mas|eu|ja|oi|ola|desculpa|desculpe|calma|moca|bom|boa|dia|tarde|noite|olha|que) )*(?:nao (?:e|eh|era) (?:(?:pra|para|por|sobre)\b|que (?:eu )?queira\b|\w+ (?:que (?:eu )?(?:quero|preciso)|nao)\b|(?:(?:a|o|minha|meu) )?\w+ que (?:eu )?(?:quero|preciso)\b)|nao (?:to|tou|estou|ando) (?:pergunt|cancel|desmarc|remarc|procur|esper|solicit|reclam|confirm|pedi|quere)\w*ndo\b|nao (?:vim|venho|vou|escrevi) (?:cancel|desmarc|remarc|marc|troc|pergunt|reclam|mud)\w*|(?:nao|num|nem) (?:quero|preciso|pretendo|procuro) (?:nada|saber|consulta|informacao|telemedicina|(?!ir|comparec|perd|falt|incomod|fic|peg|us[ao]r|aproveit)\w+[aei]r\b)|nem adianta\b|(?:nao|num) pergunto\b|(?:ja )?sei que\b|\w+[aei]r (?:pra|para) que\b|\w+[aei]r eu \w+o depois$|nao me (?:mand|pass|marqu|ofere)\w* mais\b|nao (?:cancel|desmarc|remarc|troqu|mud)[ae]m? (?:a|o|nada)\b|\w+[aei]r nao$)/,
  thoughtOnce:
    /^(?:(?:e|eu|ja|oi|ai|olha|que) )*(?:quase\b|pensei em\b|pensava em\b|ia (?:so )?\w+r\b|tinha (?:aceit|dito|ped|confirm|cancel|fic|pens|marc|recus)\w*|(?:minha|meu) (?:filh[ao]|mae|pai|espos[ao]|marido|mulher) (?:queria|quer|diz|pensava)\b)/,
  beforeIt:
    /^(?:(?:oi|ola|bom|boa|dia|tarde|noite|desculpa|desculpe|olha|moca|ai|calma|obrigad[ao]|nao) ?)+$/,
  whichFloor: /\b(?:em|no|na|n) ?(?:qual|que) (?:andar|sala|consultorio|torre|predio|bloco|guiche|porta)\b/,
  /** "Teria que": what would be to be done. */
  wouldHaveTo: /\bteria(?:mos)? que$|\bdeveria$/,
};
