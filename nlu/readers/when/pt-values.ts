import type { Lexicon } from './lexicon.ts';

/** What Portuguese says with a value of its own: days, months, parts of the day, holidays. */
export const values: Lexicon['values'] = {
  weekday: [
    [0, '2 a feira | 2 a - feira | 2 feira | segundona | segundinha'],
    [1, '3 a feira | 3 a - feira | 3 feira | tercinha'],
    [2, '4 a feira | 4 a - feira | 4 feira | quartinha | qrta'],
    [3, '5 a feira | 5 a - feira | 5 feira | quintinha | qnta | qta'],
    [4, 'cesta feira | cesta - feira | 6 a feira | 6 a - feira | 6 feira | sextou | sextinha | sextafeira'],
    [5, 'sabado | sabados | sabadao | sabadinho'],
    [6, 'domingo | domingos | domingao'],
  ],
  weekdayMaybe: [
    [0, 'segunda | segundas | seg | segundafeira | 2 a'],
    [1, 'terca | tercas | terssa | tersa | ter | tercafeira | 3 a'],
    [2, 'quarta | quartas | qua | quartafeira | 4 a'],
    [3, 'quinta | quintas | qui | quintafeira | 5 a'],
    [4, 'sexta | sextas | sesta | sex | 6 a'],
    [5, 'sab'],
    [6, 'dom'],
  ],
  month: [
    [1, 'janeiro'],
    [2, 'fevereiro'],
    [3, 'marco'],
    [4, 'abril'],
    [5, 'maio'],
    [6, 'junho'],
    [7, 'julho'],
    [8, 'agosto'],
    [9, 'setembro'],
    [10, 'outubro'],
    [11, 'novembro'],
    [12, 'dezembro'],
  ],
  monthMaybe: [
    [1, 'jan'],
    [2, 'fev'],
    [3, 'mar'],
    [4, 'abr'],
    [5, 'mai'],
    [6, 'jun'],
    [7, 'jul'],
    [8, 'ago'],
    [9, 'set'],
    [10, 'out'],
    [11, 'nov'],
    [12, 'dez'],
  ],
  offset: [
    [0, 'hoje | hoje mesmo | o dia de hoje | dia de hoje | ainda hoje | hoje ainda'],
    [1, 'amanha | amanha mesmo | o dia de amanha | dia de amanha | ja amanha'],
    [2, 'depois de amanha | depois da amanha | dpois de amanha | depoisdeamanha | dia depois de amanha'],
    [3, 'depois de depois de amanha'],
    [-1, 'ontem'],
    [-2, 'anteontem | antes de ontem'],
  ],
  part: [
    [
      'early',
      `
      cedo | cedinho | primeira hora | primeiro horario | logo cedo | bem cedo | bem cedinho |
      muito cedo | logo cedinho | primeiras horas | o mais cedo | primeiro horario da manha |
      primeirissimo horario | logo de manha | logo de manha cedo | logo pela manha | de manha cedo |
      de manhazinha | manhazinha | de manha cedinho | logo na abertura | primeira consulta do dia |
      primeira consulta da manha
    `,
    ],
    [
      'late-afternoon',
      `
      tardinha | tardezinha | fim de tarde | final de tarde | finzinho da tarde | finzinho de tarde |
      ultima hora | ultimo horario | fim da tarde | final da tarde | finalzinho da tarde |
      finalzinho de tarde | ultimo horario da tarde | fim do dia | final do dia |
      ultimo horario do dia | entardecer | fim do expediente | final do expediente | o mais tarde |
      ultimo do dia | ultima do dia | ultimo da tarde | mais pro fim do dia | mais para o fim do dia | ultima consulta do dia |
      ultima consulta da tarde
    `,
    ],
    ['dawn', 'madrugada | de madrugada'],
    ['early-night', 'noitinha | comeco da noite | inicio da noite | comecinho da noite | anoitecer'],
    [
      'noon',
      `
      hora do almoco | horario de almoco | horario do almoco | hora de almoco | intervalo do almoco
    `,
    ],
    [
      'after-lunch',
      `
      depois do almoco | apos o almoco | depois de almocar | depois do meu almoco | apos almoco |
      pos almoco | logo depois do almoco | logo apos o almoco | depois que eu almocar |
      depois da hora do almoco
    `,
    ],
    ['mid-morning', 'meio da manha | meio de manha | metade da manha'],
    ['mid-afternoon', 'meio da tarde | meio de tarde | metade da tarde'],
    ['morning', 'matutino | periodo/turno/horario matutino'],
    ['afternoon', 'vespertino | periodo/turno/horario vespertino'],
    ['late-night', 'altas horas da noite | altas horas'],
    ['night', 'noturno | periodo/turno/horario noturno'],
    ['all-day', 'o dia todo | dia inteiro | o dia inteiro | dia todo | todo o dia'],
  ],
  partMaybe: [
    ['morning', 'manha | manhas'],
    ['afternoon', 'tarde | tardes'],
    ['night', 'noite | noites'],
  ],
  phase: [
    [
      'start',
      `
      inicio | comeco | comecinho | primeiros dias | primeira hora | primeiras horas | iniciozinho |
      cedo | entrada | primeiro horario | comecando | inicinho | primeiros horarios |
      logo no inicio | logo no comeco
    `,
    ],
    ['middle', 'meio | meados | metade | meiado'],
    [
      'end',
      `
      fim | final | finalzinho | finzinho | ultimos dias | ultima hora | ultimas horas | fins |
      finais | ultimo horario
    `,
    ],
  ],
  unit: [
    ['minute', 'minuto | minutos | mins | minutinho | minutinhos'],
    ['hour', 'hora | horas | horinha | horinhas'],
    ['day', 'dia | dias | diazinho'],
    ['workday', 'dias uteis | dia util | dias de semana'],
    ['week', 'semana | semanas | semaninha | semaninhas'],
    [
      'weekend',
      `
      fim de semana | final de semana | fins de semana | finais de semana | fim desemana | finde |
      fds
    `,
    ],
    ['fortnight', 'quinzenas'],
    ['month', 'mes | meses'],
    ['year', 'ano | anos'],
  ],
  holiday: [
    ['new-year', 'ano novo | dia de ano novo | primeiro do ano | confraternizacao universal'],
    ['epiphany', 'dia de reis | reis | dia dos santos reis'],
    ['carnival', 'carnaval'],
    ['carnival-monday', 'segunda de carnaval | segunda feira de carnaval | segunda - feira de carnaval'],
    [
      'carnival-tuesday',
      `
      terca de carnaval | terca feira de carnaval | terca - feira de carnaval | terca gorda
    `,
    ],
    ['ash-wednesday', 'quarta de cinzas | quarta feira de cinzas | quarta - feira de cinzas | cinzas'],
    ['palm-sunday', 'domingo de ramos'],
    ['holy-thursday', 'quinta santa | quinta feira santa | quinta - feira santa'],
    [
      'good-friday',
      `
      sexta santa | sexta feira santa | sexta - feira santa | sexta da paixao | paixao de cristo |
      sexta feira da paixao | sexta - feira da paixao
    `,
    ],
    ['holy-saturday', 'sabado de aleluia | sabado santo'],
    ['easter', 'pascoa | domingo de pascoa'],
    ['holy-week', 'semana santa'],
    ['tiradentes', 'tiradentes | dia de tiradentes | feriado de tiradentes'],
    ['labour', 'dia do trabalho | dia do trabalhador | dia dos trabalhadores'],
    ['corpus-christi', 'corpus christi | corpus'],
    ['saint-john', 'sao joao | dia de sao joao | festa de sao joao | festa junina | festas juninas'],
    ['peter-paul', 'sao pedro e sao paulo | sao pedro'],
    ['independence', 'dia da independencia | independencia | feriado da independencia | dia da patria'],
    [
      'aparecida',
      `
      nossa senhora aparecida | dia de nossa senhora | dia de nossa senhora aparecida | padroeira
    `,
    ],
    ['all-saints', 'todos os santos | dia de todos os santos'],
    ['all-souls', 'finados | dia de finados | dia dos mortos | feriado de finados'],
    ['republic', 'proclamacao da republica | dia da republica | proclamacao'],
    ['black-awareness', 'consciencia negra | dia da consciencia negra | zumbi | dia de zumbi'],
    ['immaculate', 'imaculada conceicao | nossa senhora da conceicao'],
    ['christmas-eve', 'vespera de natal | vesperas de natal | noite de natal | antevespera de natal'],
    ['christmas', 'natal | dia de natal | feriado de natal'],
    [
      'new-years-eve',
      `
      reveillon | vespera de ano novo | vespera do ano novo | virada do ano | virada de ano |
      passagem de ano | ultimo dia do ano
    `,
    ],
    ['mothers-day', 'dia das maes | dia da mae'],
    ['fathers-day', 'dia dos pais | dia do pai'],
    ['childrens-day', 'dia das criancas | dia da crianca'],
    ['valentine', 'dia dos namorados | dia de sao valentim'],
    ['womens-day', 'dia da mulher | dia internacional da mulher | dia das mulheres'],
    ['halloween', 'halloween | dia das bruxas'],
    ['thanksgiving', 'acao de gracas | dia de acao de gracas'],
  ],
  season: [
    ['spring', 'primavera'],
    ['summer', 'verao'],
    ['autumn', 'outono'],
    ['winter', 'inverno'],
  ],
  fraction: [
    [30, 'meia | meio'],
    [15, 'quarto | um quarto'],
    [45, 'tres quartos'],
  ],
  ordinal: [
    [1, 'primeiro | primeira | primeiros/primeiras'],
    [2, 'segundo | segunda'],
    [3, 'terceiro | terceira'],
    [4, 'quarto | quarta'],
    [5, 'quinto | quinta'],
    [6, 'sexto'],
    [7, 'setimo'],
    [8, 'oitavo'],
    [9, 'nono'],
    [10, 'decimo'],
    [11, 'decimo primeiro | undecimo'],
    [12, 'decimo segundo | duodecimo'],
    [20, 'vigesimo'],
    [21, 'vigesimo primeiro'],
    [22, 'vigesimo segundo'],
    [23, 'vigesimo terceiro'],
    [24, 'vigesimo quarto'],
    [25, 'vigesimo quinto'],
    [30, 'trigesimo'],
    [31, 'trigesimo primeiro'],
  ],
  half: [
    ['am', 'am | a m | a . m . | a . m'],
    // "P" is also short for "para", and written out before times are read.
    ['pm', 'pm | p m | p . m . | p . m | para . m . | para . m | para m'],
  ],
  at: [
    [
      'sure',
      `
      la pelas | la pela | pelas | la para as | la pras | por volta das | por volta da | perto das |
      umas | em torno das | ali pelas | la por volta das | mais ou menos as | tipo as | tipo umas |
      ali por volta das | la para o | proximo das | quase as
    `,
    ],
    [
      'maybe',
      `
      as | a | para as | para a | das | da | ao | aos | a as | o | na hora das | horario das |
      as as
    `,
    ],
  ],
  noon: [
    [720, 'meio dia | meio - dia | meiodia | meidia'],
    [1440, 'meia noite | meia - noite | meianoite'],
  ],
  negation: [
    ['no', 'nao | nunca | jamais | so nao'],
    ['neither', 'nem | nem na | nem no | tampouco | nada de | nem para'],
    [
      'except',
      `
      menos | exceto | salvo | tirando | a nao ser | que nao seja | que nao sejam | sem ser |
      exceto na | exceto no | desde que nao seja | menos no | menos na | contanto que nao seja |
      com excecao de | com excecao da | sem ser na | sem ser no | so nao na | so nao no |
      so nao pode ser | so nao pode | tirando a | tirando o | que nao caia | fora a | fora o |
      fora na | fora no
    `,
    ],
  ],
};
