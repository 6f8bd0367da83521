import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { timesRead } from '../../kit/nlu/times-read.ts';

/** A Tuesday, before all that is wished. */
const REF = '2026-03-10T10:15';

/** What patients tell beside a wish, with a time or a number of its own. */
const TOLD: Readonly<Record<Lang, string>> = {
  es: `
    mi hija entra al colegio a las 7 | mi esposo llega del trabajo como a las 6 |
    el domingo estuve en urgencias | me operaron el 3 de marzo | trabajo de lunes a viernes de 8 a 5 |
    tengo universidad lunes y miércoles | la última cita fue en enero | hace dos meses que no me controlo |
    el fin de semana tengo un matrimonio | mi mamá cumple años el 22 | se me acaba el medicamento el 30 |
    me vencen los exámenes a fin de mes | el resultado me lo entregan el miércoles |
    la orden la vence el 15 de abril | desde el sábado tengo fiebre | anoche casi no dormí del dolor |
    llevo tres días con vómito | hace una semana me caí | mañana tengo una entrevista de trabajo a las 10 |
    el martes me entregan el carro | pasado mañana viajo a Medellín | estoy de vacaciones hasta el 20 |
    el bus pasa a las 6 y media | vivo a dos horas de allá | ayer llamé tres veces y nadie contestó |
    la doctora me dijo que volviera en tres meses | me toca tomarme la pastilla a las 8 |
    el niño se despierta a las 6 | hoy es el cumpleaños de mi nieto | el lunes es festivo |
    el año pasado me atendió el doctor Ruiz | a mi papá le dio un infarto en diciembre |
    almuerzo a las 12 | me dan el almuerzo de 12 a 1 | el jueves pasado fui y no me atendieron |
    en abril empiezo un trabajo nuevo | me mudo el 28 | tengo el vuelo el sábado a las 9 |
    el viernes hay paro | de noche cuido a un señor | en las tardes recojo a los niños |
    la semana pasada me hicieron una ecografía | tengo reunión de padres el jueves a las 5 |
    me pagan el 15 | los sábados trabajo medio día | a las 4 tengo que estar en la casa |
    el niño tiene fútbol martes y jueves | nos vamos de viaje del 25 al 30 |
    el martes y el miércoles tengo exámenes | tengo 3 meses de embarazo | la pediatra nos vio en febrero |
    el año entrante me caso | estuve hospitalizada del 1 al 5 de marzo | me sacaron sangre ayer |
    la señora de la recepción me dijo que llamara hoy | en la tarde me queda lejos | no como desde anoche |
    mi hijo nació el 2 de marzo | yo abro el negocio a las 9 | me toca ir al banco por la mañana |
    el profesor de mi hijo me citó el jueves | se me vence el carné el 30 | en la noche me da mucha tos |
    el lunes me hicieron unos exámenes | mi novio me lleva después del trabajo |
    desde enero estoy con ese dolor | los miércoles no trabajo | el 14 es mi cumpleaños |
    la empresa me da permiso una vez al mes | hoy amanecí peor | mi papá sale del hospital el lunes |
    la cita pasada me tocó esperar dos horas | estoy en embarazo de 20 semanas | mañana me llega la plata |
    el domingo cerraron temprano | la ruta deja a la niña a las 3 | trabajo hasta el mediodía |
    antes de ayer me dio fiebre | en diciembre me quitaron el yeso | hace un año no voy al odontólogo |
    mi vecina me recomendó venir en la mañana | me despiden el 31 | dejo a los niños en el jardín a las 8 |
    el carro tiene pico y placa el martes | el 20 tengo audiencia | tengo que devolver el carro a las 6 |
    este mes me toca vacuna | mi marido viaja mañana | anteayer se le hinchó la cara |
    me tomo el jarabe cada 8 horas | el último viernes no fui | el contrato se me acaba en mayo |
    yo me levanto a las 5 | mi hija tiene natación a las 4 | estaba citada el lunes y no pude ir |
    me voy a vivir a Cali en junio | pagué la consulta el viernes pasado | a las 10 me llega un domicilio |
    el técnico viene el sábado a las 2 | en dos semanas me gradúo
  `,
  pt: `
    minha filha entra na escola às 7 | meu marido chega do trabalho lá pelas 6 |
    domingo estive no pronto socorro | me operaram dia 3 de março |
    trabalho de segunda a sexta das 8 às 17 | tenho faculdade segunda e quarta |
    a última consulta foi em janeiro | faz dois meses que não faço controle |
    no fim de semana tenho um casamento | minha mãe faz aniversário dia 22 | meu remédio acaba dia 30 |
    meus exames vencem no fim do mês | o resultado sai na quarta | o pedido vence dia 15 de abril |
    desde sábado tô com febre | ontem à noite quase não dormi de dor | tô há três dias vomitando |
    faz uma semana que eu caí | amanhã tenho uma entrevista de emprego às 10 | terça me entregam o carro |
    depois de amanhã viajo pra Curitiba | tô de férias até dia 20 | o ônibus passa às 6 e meia |
    moro a duas horas daí | ontem liguei três vezes e ninguém atendeu |
    a doutora falou pra voltar em três meses | tenho que tomar o comprimido às 8 | o menino acorda às 6 |
    hoje é aniversário do meu neto | segunda é feriado | ano passado quem me atendeu foi o doutor Ruy |
    meu pai teve um infarto em dezembro | almoço ao meio-dia | meu almoço é do meio-dia à 1 |
    quinta passada fui aí e não me atenderam | em abril começo num emprego novo | me mudo dia 28 |
    tenho voo sábado às 9 | sexta tem greve | de manhã fico no escritório | de noite cuido de um senhor |
    à tarde busco as crianças | semana passada fiz um ultrassom | tenho reunião de pais quinta às 5 |
    dia 10 tomei a primeira dose | recebo dia 15 | aos sábados trabalho meio período |
    às 4 tenho que estar em casa | o menino tem futebol terça e quinta | vamos viajar do dia 25 ao dia 30 |
    terça e quarta tenho prova | tô grávida de 3 meses | a pediatra viu a gente em fevereiro |
    ano que vem eu caso | fiquei internada de 1 a 5 de março | tirei sangue ontem |
    a moça da recepção falou pra ligar hoje | à tarde fica longe pra mim |
    não como nada desde ontem à noite | meu filho nasceu dia 2 de março | abro a loja às 9 |
    tenho que ir no banco de manhã | o professor do meu filho me chamou quinta |
    à noite me dá muita tosse | segunda fiz uns exames | meu namorado me leva depois do trabalho |
    desde janeiro tô com essa dor | quarta eu não trabalho | dia 14 é meu aniversário |
    meu filho tem prova na quarta | a empresa me libera uma vez por mês | hoje acordei pior |
    meu pai sai do hospital na segunda | na consulta passada esperei duas horas |
    tô grávida de 20 semanas | amanhã cai meu salário | domingo fecharam cedo | a van deixa a menina às 3 |
    trabalho até meio-dia | anteontem me deu febre | em dezembro tirei o gesso |
    faz um ano que não vou no dentista | minha vizinha recomendou vir de manhã | me mandam embora dia 31 |
    deixo as crianças na creche às 8 | meu carro tem rodízio na terça | dia 20 tenho audiência |
    tenho que devolver o carro às 6 | esse mês tenho vacina | meu marido viaja amanhã |
    a vó fica com as crianças na segunda | anteontem inchou o rosto dele | tomo o xarope de 8 em 8 horas |
    sexta passada não fui | meu contrato acaba em maio | eu acordo às 5 | minha filha tem natação às 4 |
    eu tinha consulta segunda e não consegui ir | vou morar em Recife em junho |
    paguei a consulta sexta passada | às 10 chega uma entrega aqui em casa | o técnico vem sábado às 2 |
    daqui a duas semanas me formo
  `,
};

const WISHES: Readonly<Record<Lang, string>> = {
  es: 'quiero el 19 a las 4 | ¿tienen el 24 en la tarde? | el 26 me sirve | necesito cita para el 23 | ¿hay algo el 31?',
  pt: 'quero dia 19 às 16h | tem dia 24 à tarde? | dia 26 serve | preciso de consulta pro dia 23 | tem alguma coisa dia 31?',
};

/** T is what is told, W what is wished. */
const JOINED: Readonly<Record<Lang, string>> = {
  es: 'T, W | T. W | T, así que W | W, es que T | W. T',
  pt: 'T, W | T. W | T, por isso W | W, é que T | W. T',
};

const listed = (phrases: string) => phrases.trim().split(/\s*\|\s*/);
const written = (text: string) => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

for (const lang of ['es', 'pt'] as const) {
  test(`what is told with a time of its own leaves the wish what it is (${lang})`, () => {
    const wrong: string[] = [];
    for (const wish of listed(WISHES[lang])) {
      const meant = timesRead(wish, { lang, ref: REF });
      for (const told of listed(TOLD[lang]))
        for (const joined of listed(JOINED[lang])) {
          const text = written(joined.replace(/[TW]/g, (one) => (one === 'T' ? told : wish)));
          const read = timesRead(text, { lang, ref: REF });
          if (read !== meant) wrong.push(`'${text}': ${read || 'none'}, not ${meant}`);
        }
    }
    assert.deepEqual(wrong, []);
  });
}
