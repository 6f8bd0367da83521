import type { Lexicon } from './lexicon.ts';

/** What Spanish says to place, join and bound times. */
export const timeMarkers: Lexicon['timeMarkers'] = {
  article: 'el | la | los | las | un | una | al | del | lo',
  dayArticle: "el | al | del | para ' l | para ' el",
  of: 'de | del',
  on: `
    para ' | para ' l | para ' el | para ' la | en | el | para | para el | por | a | al | en el | en la | en los | pa | este | sobre | durante |
    durante el | hacia
  `,
  about: `
    onda | onda a | tipo onda | como onda |
    a golpe de | al filo de | a golpe | faltando poco para | rondando las | rondando | a eso de |
    eso de | tipo | tipin | tipo a | como a | como | sobre | hacia | alrededor de | cerca de |
    mas o menos a | mas o menos | por ahi | por ahi a | por ahi de | aproximadamente | aprox |
    aprox a | a aproximadamente | tirando a | tipo como a | como tipo | a las mas o menos |
    aproximadamente a | calculo que a
  `,
  from: `
    desde | desde el | a partir de | a partir | apartir de | a contar de/del | empezando | empezando el |
    no antes de | nunca antes de | nada antes de |
    no antes del | nunca antes del | nada antes del | no antes que el
  `,
  until: `
    que no pase de/del | no pase del | sin pasar de/del | antes o el |
    lo mas tardar | lo mas tardar el | a lo mas tardar | mas tardar | hasta | hasta el | a mas tardar | a mas tardar el | como maximo | como maximo el | maximo |
    no mas tarde/alla de/del/que | no/nada despues de/del | asta | no mas de/del | a lo mas/sumo
  `,
  upTo: 'a | al | hasta | hasta el | - | – | — | y hasta | asta | a el',
  upToHour: 'hasta las | hasta la | a las | a la | ala | alas',
  before: `
    tantito antes de | un poco antes de | poco antes de |
    un poquito antes de | antes de | antes | previo a | antes que | antes del | mas temprano de |
    mas temprano que
  `,
  after: `
    un poco despues de | un poquito despues de | poco despues de | despuesito de | siguiente a |
    siguiente al | siguiente de | siguiente del | seguido de | despues de | despues | luego de | pasadas | pasada |
    pasado | pasados | posterior a | a continuacion de | tras | mas tarde de | despues del |
    mas tarde que | al terminar | mas de | mas alla de |
    pasando | pasando de | pasado de | apenas pase | en cuanto pase | cuando pase | una vez pase |
    una vez que pase | luego que pase | ni bien pase | despues que pase | a la vuelta de |
    a la vuelta del | de vuelta de | de vuelta del | volviendo de | volviendo del | al volver de |
    al volver del | al regreso de | al regreso del | regresando de | regresando del
  `,
  between: 'entre',
  and: 'y | i | e | mas el',
  or: `
    si no hay | si no tiene | si no tienen | si no se puede | si no puede ser | si no hubiera |
    y si no hay | pero si no hay | y si no se puede | si no es posible | si no es | o | u | o sino |
    o si no | o bien | o tal vez | o quizas | o quiza | o a lo mejor | y / o | o tambien | si no |
    sino | y si no | o en su defecto
  `,
  next: 'proximo | proxima | proximos | proximas | prox | siguiente | siguientes',
  coming: `
    que viene | que vienen | proximo | proxima | proximos | proximas | siguiente | siguientes |
    entrante | que entra | que sigue | venidero | venidera | que bienen | que biene | q viene |
    k viene | en curso proximo
  `,
  this: `
    ese | esa | esos | este | esta | estos | estas | del presente | presente | el presente |
    de este | de esta | en este | en esta | en curso | este mismo | esta misma | el corriente |
    del corriente | corriente | actual
  `,
  past: 'pasado | pasada | pasados | pasadas | anterior | anteriores | previo/previa/previos/previas | ultimo | ultima | ultimos | ultimas',
  other: 'otro | otra | otros | otras',
  otherAfter: 'subsiguiente | del otro | siguiente al proximo | de la otra',
  afterNext: `
    despues del proximo | despues del que viene | tras el proximo | tras la proxima | subsiguiente | de arriba | despues de la proxima | despues de la que viene | ante siguiente |
    no el proximo sino el otro
  `,
  within: `
    en | dentro de | de aqui a | de aca a | en unos | en unas | dentro de unos | de hoy a |
    de hoy en | al cabo de | en aproximadamente | en mas o menos | en como |
    dentro de aproximadamente | como en | por ahi en | de aqui en
  `,
  eve: 'vispera de | vispera del | la vispera de | la vispera del | visperas de | visperas del',
  hereTo: `
    de aqui a | de aqui al | de aqui hasta | de aqui hasta el | de aca a | de aca al | de aca hasta |
    de aca hasta el | de aqui para | de aqui para el
  `,
  hence: `
    mas | mas tarde | mas adelante | a partir de hoy | a partir de ahora | despues |
    contados desde hoy | contando desde hoy | desde hoy | desde ahora | a contar de hoy
  `,
  ago: 'hace | hace como | hace unos | hace unas | hara',
  agoAfter: 'atras',
  since: 'desde | desde hace',
  every: `
    cada | durante | por | ayuno de | menos de | todos los | dura | duro | duran | demora | tarda |
    por espacio de | mas de | minimo | maximo | llevo | lleva
  `,
  onward: `
    en adelante | para adelante | pa adelante | en delante | adelante | hacia adelante |
    para arriba | en mas | para delante | pa delante
  `,
  orLater: 'o despues | o mas tarde | o mas | o luego | o posterior | o pasadas',
  orEarlier: 'o antes | o mas temprano | o menos',
  minus: 'menos',
  to: 'para las | para la | pa las | pa la | para el | pal | antes de las | antes de la',
  with: 'con',
  remaining: 'faltando | faltan | falta | al',
  oclock: 'h | horas | hora | hs | hrs | hr',
  minuteMark: 'minutos | minuto | min | mins | m | minuticos',
  sharp: 'en punto | exactas | exacta | clavadas | puntual | puntuales | impunto | en punta | enpunto',
  feira: 'feira',
  dayWord: 'dia | dias | el dia | fecha',
  monthWord: 'mes',
  yearWord: 'ano',
  weekWord: 'semana',
  weekStarting: 'semana que empieza/comienza/inicia/arranca/cae',
  first: 'primero | primera | primer | 1 ero | 1 ro | 1 er | 1 o | 1 ra | 1 era',
  firsts: 'primeras | primeros',
  second: 'segunda | segundo | 2 da | 2 a | 2 nda | ultima',
  last: 'ultimo/ultima/ultimos/ultimas',
  during: `
    en la | por la | de la | a la | ala | la | las | por las | en las | en horas de la | en horario de la |
    en horario de | en horario | en el horario de la | en el turno de la | turno de la | turno de |
    turno | en turno | en turno de | por | durante la | en la jornada de la | en jornada de | jornada de la |
    jornada | en | a | de | al | el | hacia la | toda la | en toda la | para la |
    tipo | onda | tipo a la | mas tipo |
    en el transcurso de la | a lo largo de la | horario de | horario de la | horarios de |
    en horarios de | en horas de | entrada la | en plena | ya en la | de las
  `,
  anyPart:
    'cualquier | alguna | una | misma | la misma | una misma | en la misma | en una misma | toda la | todas las | en cualquier',
  inEight: `
    en ocho | en 8 | en ocho dias | en 8 dias | a ocho dias | a 8 dias | a ocho | de por medio
  `,
  inFifteen: 'en quince | en 15 | en quince dias | en 15 dias | a quince dias | a 15 dias | a quince',
  payday: 'dia de pago | dia del pago | dia que me/nos pagan | cuando me/nos paguen | cuando cobre',
  fortnight: 'quincena | quincena de mes',
  holidayWord: 'festivo | feriado | dia festivo | dia feriado | festivos | feriados | puente festivo',
  longWeekend: `
    puente | fin de semana largo | finde largo | puente festivo | fin de semana con puente |
    fin de semana festivo
  `,
  asap: `
    tan pronto como pueda/puedan/podamos/haya | tan pronto se pueda | tan pronto como se pueda |
    al tiro | altiro | lo mas prontico posible | lo mas prontico | en cuanto haya | lo mas pronto que haya |
    lo antes posible | lo mas pronto posible | cuanto antes | lo mas rapido posible | lo mas pronto |
    lo mas antes posible | tan pronto como sea posible | tan pronto sea posible | a la brevedad |
    a la mayor brevedad | a la brevedad posible | ya mismo | de inmediato | inmediatamente |
    lo antes que se pueda | lo mas pronto que se pueda | lo antes que pueda |
    lo mas pronto que pueda | lo antes q se pueda | la cita mas proxima | la mas proxima |
    lo mas proximo | lo mas proximo posible | en cuanto se pueda | apenas se pueda | apenas haya |
    apenas puedan | lo mas cercano | la fecha mas cercana | la fecha mas proxima |
    la primera disponible | el primer turno disponible | la primera cita disponible |
    primera fecha disponible | lo primero que tenga | lo primero que haya | lo primero que tengan |
    la cita/fecha/hora/consulta mas cercana/proxima/pronta | el turno/espacio mas cercano/proximo/pronto |
    la primera cita/hora/fecha/consulta que haya/salga/tenga/tengan/den/aparezca |
    el primer turno/cupo/espacio que haya/salga/tenga/tengan/den/aparezca |
    lo primero/primerito que salga/den/encuentre/aparezca/este/se | el primer cupo/espacio disponible |
    la primera hora disponible | primer cupo disponible | ya lo antes posible | lo antes |
    asap | cuando antes | lo mas rapido que se pueda | lo mas rapido | la mas cercana |
    cuanto mas antes | cuanto antes mejor | lo mas rapidito/prontito/cercanito/inmediato/urgente |
    lo que tenga/tengan/haya/hay/tienen/tiene/salga/este mas pronto/proximo/cerca/cercano/rapido/temprano |
    la/el que tenga/tengan/haya/hay/salga mas pronto/proxima/proximo/rapido/temprano |
    en cuanto haya/tengan/salga/aparezca cupo/campo/espacio/turno/lugar/cita/hora |
    en cuanto haya/tengan/salga/aparezca un/una/algun cupo/campo/espacio/turno/lugar/cita/hora |
    apenas haya/tengan/salga/aparezca un/una/algun cupo/campo/espacio/turno/lugar/cita/hora |
    apenas haya/tengan/salga/aparezca cupo/campo/espacio/turno/lugar/cita/hora |
    cuando haya cupo/campo/espacio/turno/lugar lo mas rapidito/pronto/rapido/prontito
  `,
  now: `
    ahora | ahora mismo | ahorita | ahorita mismo | en este momento | en este instante | ahoritica |
    para ya | en este mismo momento | para ahora | ya ya
  `,
  anyDay: `
    los demas dias | los otros dias | los dias restantes | el resto de los dias | los demas |
    cualquier dia | cualquier otro dia | cualquiera dia | cualquier fecha | cuando sea |
    el dia que sea | cuando haya | el que sea | cualquier dia que haya | todos los dias |
    cuando haya/tengan/tenga/salga/hubiera lugar/cupo/espacio/campo/turno/disponibilidad | el dia que haya | cualkier dia | cualquier dia de estos | el dia que tengan | el dia que quieran
  `,
  whole: `
    toda | todo | toda la | todo el | durante toda | durante todo | en toda | en todo |
    cualquier dia de | algun dia de | un dia de | algun momento de | en el transcurso de |
    en el curso de | a lo largo de | durante
  `,
  rest: 'lo que queda | lo que resta | resto | el resto | lo que falta',
  few: 'estos dias | en estos dias | estos dias que vienen | dias que vienen',
  otherOne: `
    el otro | la otra | el siguiente | la siguiente | la que viene | el que viene | la proxima |
    el proximo | la que sigue | el que sigue | la subsiguiente | el subsiguiente | proxima |
    la de despues | el de despues | la/el que le sigue | la entrante | el de mas alla | la de mas alla
  `,
  dayAfter: 'pasado | el pasado | pasao',
  lunch: `
    el almuerzo | almuerzo | almorzar | del almuerzo | la comida | comer | la hora de almuerzo |
    la hora del almuerzo
  `,
  andBit: 'y pico | y algo | y piquito | y pocos',
  lastNight: 'anoche | ayer noche | ayer en la noche',
  beforeLast: 'antepasado | antepasada | antepasados',
  halfWord: 'mitad',
  quarterWord: 'trimestre',
  semesterWord: 'semestre',
  pair: 'un par de | par de | unos dos | unas dos | un par',
  beforeEnd: `
    antes de que se acabe/termine/cierre | antes que se acabe/termine/cierre |
    antes de que acabe/termine/finalice | antes que acabe/termine/finalice |
    antes de terminar/acabar/finalizar/cerrar | antes de que finalice
  `,
  sameDate: 'esa/dicha/esta fecha | ese/este/dicho dia | esos/estos dias | eso | ahi',
  sameHour: 'esa/dicha/esta hora | ese/dicho horario | eso | ahi',
  hourAgain:
    'a la misma hora | a esa misma hora | en el mismo horario | en ese mismo horario | al mismo horario',
};
