import type { Lexicon } from './lexicon.ts';

/** What Portuguese says to place, join and bound times. */
export const timeMarkers: Lexicon['timeMarkers'] = {
  article: 'o | a | os | as | um | uma | ao | do | da',
  dayArticle: 'o | ao | do',
  of: 'de | da | do | das | dos',
  on: `
    em | no | na | nos | nas | para | para o | para a | para os | para as | a | por | pelo | pela |
    la pelo | la pro | ali pelo | num | numa | ao | na parte | durante | la para | la pra | la para o | la para a | la no | la na |
    sobre | ali
  `,
  about: `
    por volta de | por volta das | por volta da | la pelas | la pela | la para as | tipo | tipo as |
    mais ou menos | mais ou menos as | em torno de | em torno das | cerca de | cerca das | perto de |
    perto das | aproximadamente | aproximadamente as | umas | pelas | la por | la por volta de |
    la por volta das | ali pelas | ali por volta das | proximo de | proximo das | tipo assim |
    quase | quase as | por volta do | perto do | la pelo | proximo ao | por volta | pelo
  `,
  from: `
    a contar de/da/do | a partir de | a partir da | a partir do | a partir das | a partir | apartir de | apartir da |
    apartir do | apartir das | desde | desde a | desde o | desde as | nao antes de | nao antes das |
    nada antes das | nada antes de | so a partir de | so a partir das | so a partir da | comecando |
    comecando na | comecando no | nunca antes das | so depois das |
    nao antes do | nao antes da | nada antes do | nada antes da
  `,
  until: `
    que nao passe de | que nao passe do | que nao passe da | sem passar de | sem passar do | sem passar da |
    ate | ate a | ate o | ate as | ate no | ate na | no maximo | nao mais que/do | nao mais do que | no maximo ate | no maximo as |
    no maximo na | o mais tardar | no mais tardar | nao depois de | nao depois das |
    nada depois das | nao mais tarde que | nao passar das | nao passando das | nao depois do |
    nao depois da | ateh | maximo ate | no maximo ate as | ate la pelas | ate umas | nada depois de |
    nao apos as
  `,
  upTo: 'a | ao | ate | ate a | ate o | ate ao | - | – | — | para | para a | para o',
  upToHour: 'as | ate as | para as | ao | ate ao',
  before: `
    um pouco antes de | um pouco antes das | pouco antes das | pouco antes de | um pouco antes da |
    um pouquinho antes das | antes de | antes da | antes do | antes das | antes dos | antes |
    mais cedo que | mais cedo do que
  `,
  after: `
    um pouco depois das | um pouco depois de | pouco depois das | pouco depois de | seguinte a |
    seguinte ao | depois de | depois da | depois do | depois das | depois dos | depois | apos |
    apos as | apos a | apos o | passando das | passado | passada | logo depois de | logo depois do |
    logo depois da | logo apos | logo apos as | logo apos o | mais tarde que | mais tarde do que |
    passadas as | logo apos a | pos | depois que passar | depois que passar o | depois que passar a |
    passando o | passando a | passando | so depois da | so depois do | so depois de | so depois |
    na volta de | na volta do | na volta da | voltando de | voltando do | voltando da |
    assim que passar | assim que passar o | assim que passar a | quando passar |
    quando passar o | quando passar a | quando voltar do | quando voltar da
  `,
  between: 'entre',
  and: 'e | mais a',
  or: `
    se nao tiver | se nao puder | se nao for possivel | e se nao der | e se nao tiver |
    se nao houver | se nao for | mas se nao tiver | mas se nao der | ou | ou entao | ou senao |
    ou quem sabe | ou talvez | ou ate | ou mesmo | se nao | senao | ou se nao | ou melhor ainda |
    e / ou | se nao der
  `,
  next: 'proximo | proxima | proximos | proximas | seguinte | seguintes',
  coming: `
    que vem | que vai vir | proximo | proxima | seguinte | que entra | que vem ai | q vem | qvem |
    vindoura | vindouro | que chega | que bem | agora que vem | que ven | agora
  `,
  this: `
    este | esta | esse | essa | nesta | neste | nessa | nesse | desta | deste | dessa | desse |
    nestes | nestas | nesses | nessas | esses | essas | estes | estas | agora nesta | do corrente |
    do presente | corrente | atual | actual | para essa | agora | ja nesta | ja nessa
  `,
  past: 'passado | passada | passados | passadas | anterior | anteriores | ultimo | ultima | ultimos | ultimas',
  other: 'outro | outra | outros | outras',
  otherAfter: `
    da outra | sem ser essa | sem ser esta | sem ser a proxima | sem ser a que vem |
    seguinte a proxima | que vem sem ser essa
  `,
  afterNext: `
    subsequente | sem ser a que vem | sem ser essa a outra | depois da proxima | depois da que vem |
    sem ser a proxima
  `,
  within: `
    em | daqui a | daqui | daqui ha | dentro de | daqui uns | daqui a uns | daqui umas | de hoje a |
    daki a | daki | daqui mais | daqui exatos/exatas/exatamente | daqui mais ou menos | daqui a mais ou menos | de hoje em | em mais | em cerca de | em uns | em umas | dentro dos |
    em aproximadamente | daqui a mais | para daqui a | para daqui | daq a | a partir de hoje em
  `,
  eve: 'vespera de | vespera do | vespera da | na vespera de | na vespera do | na vespera da',
  hereTo: `
    daqui ate | daqui ate o | daqui ate a | daqui pra | daqui para | daqui para o | daqui para a |
    de agora ate | de agora ate o | de agora ate a
  `,
  hence: `
    depois | mais tarde | a partir de hoje | a partir de agora | contando de hoje | para frente |
    a contar de hoje | pra frente
  `,
  ago: 'ha | faz | fazem',
  agoAfter: 'atras',
  since: 'desde | desde ha',
  every: `
    cada | durante | por | jejum de | menos de | todos os | dura | duram | demora | leva | minimo |
    de | mais de
  `,
  onward: `
    em diante | para frente | adiante | para diante | em frente | para la | para cima | afrente |
    pra frente
  `,
  orLater: 'ou depois | ou mais tarde | ou mais | ou depois disso | ou apos',
  orEarlier: 'ou antes | ou mais cedo | ou menos',
  minus: 'menos',
  to: 'para as | para a | para o | pras | pra | antes das | antes da | para',
  with: 'com',
  remaining: 'faltando | faltam | falta | as | aos | ao | a',
  oclock: 'h | horas | hora | hs | hrs | hr | hars',
  minuteMark: 'minutos | minuto | min | m | mins | minutinhos',
  sharp: `
    em ponto | certinho | certas | cravado | cravadas | pontualmente | em pontinho | exatas |
    redondas | certinhas
  `,
  feira: 'feira | feiras | fera | - feira',
  dayWord: 'dia | dias | data',
  monthWord: 'mes',
  yearWord: 'ano',
  weekWord: 'semana',
  weekStarting: 'semana que comeca/inicia/cai',
  first: 'primeiro | primeira | 1 o | 1 ro | 1 a',
  firsts: 'primeiras | primeiros',
  second: 'segunda | segundo | 2 a | ultima',
  last: 'ultimo/ultima/ultimos/ultimas',
  during: `
    de | da | a | na | pela | pelas | nas | as | no periodo da | no periodo de | no turno da |
    turno da | periodo da | na parte da | parte da | durante a | no horario da | horario da |
    em horario da | por | ja na | so na | la pela | la na | em plena | a parte da | o periodo da |
    das | em | toda a | na hora da | logo na | turno de | ja de | agora de | agora a | so de | so a |
    tipo de | la de | bem na | no comercial da | para
  `,
  anyPart: `
    mesma | a mesma | na mesma | uma mesma | numa mesma |
    qualquer | alguma | toda | todas as | qualquer horario da | qualquer hora da |
    qualquer horario de | qualquer hora de | algum horario da
  `,
  inEight: 'em oito | em 8 | a oito | a oito dias | a 8 dias | em oito dias | em 8 dias | a 8',
  inFifteen: 'em quinze | em 15 | a quinze | a quinze dias | a 15 dias | em quinze dias | em 15 dias',
  payday:
    'dia do pagamento | dia de pagamento | dia que eu recebo | quando eu receber | quando sair o pagamento',
  fortnight: 'quinzena',
  holidayWord: 'feriado | feriados',
  longWeekend: `
    feriadao | feriado prolongado | emenda do feriado | feriadao prolongado |
    fim de semana prolongado
  `,
  asap: `
    tao cedo/logo/rapido quanto possivel/possamos/puder/der | tao logo possivel/possa |
    o mais rapido possivel | o quanto antes | quanto antes | o mais breve possivel |
    o mais cedo possivel | assim que possivel | o mais rapido que der | logo que possivel |
    imediatamente | com urgencia possivel | ja ja | o mais rapido | mais rapido possivel |
    o mais proximo possivel | a mais proxima | o mais breve | assim que der | assim que puder |
    o primeiro horario disponivel | primeira vaga | a primeira vaga | primeiro horario disponivel |
    a primeira data disponivel | o primeiro que tiver | a mais proxima possivel | mais breve possivel |
    o qto antes | qto antes | quanto antes melhor | o mais urgente possivel | o mais cedo que tiver |
    a primeira que tiver | a data mais proxima | o horario mais proximo | assim que abrir vaga |
    o mais rapido q der | o mais cedo que der | primeira data disponivel | o mais depressa possivel |
    proxima vaga | a proxima vaga | data mais proxima | o mais antes possivel | o primeiro disponivel |
    a primeira disponivel | proxima data disponivel | o mais ligeiro possivel |
    o/a que tiver/tiverem/houver/tem/sair mais perto/proximo/proxima/rapido/cedo |
    assim que tiver/abrir/surgir/aparecer/liberar/houver vaga/horario/encaixe |
    assim que tiver/abrir/surgir/aparecer/liberar/houver um/uma/alguma/algum vaga/horario/encaixe |
    logo que tiver/abrir/surgir/aparecer/liberar/houver vaga/horario/encaixe |
    o primeiro horario que tiver/aparecer/surgir/houver/der | a primeira data que tiver/aparecer/surgir/houver/der |
    a primeira vaga que tiver/aparecer/surgir/houver/abrir | o mais rapidinho |
    o que tiver/aparecer/surgir/houver/vagar/sair/abrir primeiro
  `,
  now: `
    agora | agora mesmo | neste momento | nesse momento | neste instante | agorinha | para agora |
    nesse instante | para ja
  `,
  anyDay: `
    qualquer dia de semana | dia de semana | dias de semana | os outros dias | os demais dias | nos outros dias | nos demais dias | o resto dos dias | os demais |
    quando tiver/tiverem/houver/surgir/abrir vaga/horario/lugar/encaixe/disponibilidade | qualquer dia | qualquer data | quando der | quando tiver | o dia que tiver | o dia que der |
    qualquer outro dia | todo dia | qualquer dia desses | todos os dias | qualquer um dia | o dia que for |
    qq dia | qualquer outra data | dia que tiver | o dia que voces tiverem | no dia que tiver
  `,
  whole: `
    toda | todo | toda a | todo o | durante toda | durante todo | durante | ao longo de |
    no decorrer de | no decorrer da | no decorrer do | ao longo da | qualquer dia da |
    qualquer dia de | qualquer dia do | algum dia da | algum dia de | um dia da | um dia de |
    ao longo do | em algum dia da | inteira
  `,
  rest: 'no que resta/sobra | no resto | no restante | o resto | resto | restante | o restante | que sobra | o que resta',
  few: `
    estes dias | esses dias | nestes dias | nesses dias | por esses dias | dias que vem |
    por estes dias
  `,
  otherOne: `
    o outro | a outra | na outra | no outro | o seguinte | a seguinte | na seguinte | a que vem |
    o que vem | na que vem | no que vem | a proxima | na proxima | o proximo | no proximo |
    para a outra | a subsequente | na subsequente | a de depois | a que vem depois | proxima | outra | para a proxima
  `,
  dayAfter: 'depois | no depois | no dia seguinte | dia seguinte',
  lunch: `
    o almoco | almoco | almocar | do almoco | a hora do almoco | o horario de almoco | eu almocar
  `,
  andBit: 'e pouco | e pouquinho | e pouca | e qualquer coisa | e alguma coisa | e poucas',
  lastNight: 'ontem de noite | ontem a noite',
  beforeLast: 'retrasado | retrasada | atrasada',
  halfWord: 'metade',
  quarterWord: 'trimestre',
  semesterWord: 'semestre',
  pair: 'um par de | uns dois | umas duas | par de',
  beforeEnd: `
    antes que acabe/termine/feche | antes de acabar/terminar/fechar/virar | antes que vire
  `,
  sameDate: 'essa/dessa/esta data | esse/desse/este dia | desses dias | isso | disso',
  hourAgain: 'no/nesse mesmo horario | na/nessa/a mesma hora | nessa mesma hora',
  sameHour: 'essa/desse/dessa/esse/este/esta hora/horario | disso | isso | dessa hora | desse horario',
};
