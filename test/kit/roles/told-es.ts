import type { ToldWords } from './words.ts';

/** What patients of Spanish tell with a time that nobody asks to be seen at, by what that time is of. */
export const TOLD_ES: ToldWords = {
  life: `
    {D} me toca llevar la moto a revisión | {D} vienen a instalar el internet | {D} hago mercado con mi cuñada |
    {D} juega mi equipo | tengo que entregar un informe {D} | {D} me llega un pedido {H} | estreno trabajo {D} |
    {D} grabamos un programa en la parroquia | me sacan las cordales {D} | {D} presento la tesis |
    firmo las escrituras {D} {H} | {D} se reúne el consejo del edificio {H} | la fiesta es {D} | el vuelo es {D} {H} |
    {D} toca jornada de vacunación en la vereda | renuevo el pase {D} | {D} me prestan el carro |
    {D} me hacen la mudanza | ando en diligencias {D} | {D} hay marcha | {D} es el entierro de un tío |
    {D} cierro caja {H} | {D} pinto la casa | voy a estar en Pereira {D} | {D} pago la cuota del carro |
    {D} arranca la obra en mi cuadra | {D} nos toca asamblea | la entrevista es {D} {H} | {D} dicto un taller |
    {D} me pican la vía | {D} quedé de ayudarle a una amiga | me comprometí con un cliente {D} {H}
  `,
  others: `
    mi hermana puede {D} |
    mi señora sale de la clínica {D} | al niño le celebran los quince {D} | a mi suegro le hacen diálisis {W} |
    mi hermano aterriza {D} {H} | la niñera solo viene {W} | el jefe llega {D} de viaje | mi mamá almuerza {H} |
    mi hija sustenta {D} {H} | la profesora nos convocó {D} {H} | el conductor me recoge {H} |
    mi vecina consiguió cita {D} | a mi esposo lo operan {D} | mi nieto hace la primera comunión {D} |
    mi papá tiene que presentarse {D} {H} en la fiscalía | la abuela se queda sola {W} |
    a mi cuñada la vieron {P} | mi compañera descansa {W} | la señora del aseo viene {W} | el perito viene {D} {H} |
    el abogado me atiende {D} {H} | mi pareja madruga {W} | los niños entran {H} | mi yerno se posesiona {D}
  `,
  past: `
    {P} me hicieron la resonancia | me caí {P} | {P} me mandaron unos exámenes | la doctora me revisó {P} |
    {P} boté el yeso | estuve hospitalizado {P} | {P} me sacaron la muela | me vacuné {P} | {P} le subió la fiebre |
    {P} amanecí con el ojo hinchado | vengo mal desde {P} | {P} pedí la cita por la página y no quedó |
    {P} fui por los resultados | escribí {P} y nadie me contestó | me quedé esperando la llamada {P} |
    {P} no me pudieron atender | la orden me la dieron {P} | el último control fue {P} | {P} se me inflamó la rodilla |
    {P} pasé mala noche | {P} cancelaron la del doctor | no orina bien desde {P} | estuve de viaje {P}
  `,
  called: `
    desde las {N} que llamo y nadie contesta | los llamé a las {N} y estaba ocupado | son las {N} y sigo esperando |
    me dijeron que llamara después de las {N} | llevo desde las {N} pegada al teléfono |
    ustedes abren a las {N}, ¿verdad? | les marqué como a las {N} de la mañana
  `,
  amount: `
    llevo {N} noches sin dormir | tengo {A} años | pago {A} mil por la consulta | peso {A} kilos |
    me faltan {N} terapias | vivo a {N} horas de allá | me demoro {N} horas en bus | tengo {N} hijos |
    tomo {A} miligramos cada 8 horas | mi celular es 310 555 0{A}9 | el niño tiene {N} añitos |
    hace {N} semanas que estoy así | me recetaron {N} gotas por {A} días | tengo {N} meses de embarazo |
    la fiebre le llegó a {A} | me cobraron {A}.000 | ando con la presión en 140 | vivo en la carrera {N} con {A} |
    cada {N} horas me toca el inhalador | la póliza es la {A}{A}{A} | en {N} meses cumplo {A} | me queda a {N} cuadras |
    me dieron incapacidad por {N} días | me fracturé hace {N} meses | gasto {A} minutos en llegar
  `,
  due: `
    la autorización se vence {D} | la incapacidad me va hasta {D} | la póliza me cubre hasta {D} |
    se me acaban las pastas {D} | el resultado queda listo {D} | me entregan el yeso {D} | los laboratorios salen {D} |
    me piden el certificado para {D} | el plazo es hasta {D} | la licencia termina {D} | viajo {D} |
    salgo a vacaciones {D} | me caso {D} | el SOAT me aguanta hasta {D} | la medicina me alcanza hasta {D}
  `,
  habit: `
    trabajo {W} | {W} estudio inglés | {W} me toca diálisis | {W} tengo terapia | cuido a mis nietos {W} |
    {W} abro el local | entreno {W} {H} | {W} hay pico y placa para mi carro | {W} voy a misa {H} |
    dicto clase {W} | {W} viajo a la finca | hago domicilios {W} | me turno con mi hermana {W} |
    {W} se llena mucho, según dicen | {W} recojo a la niña {H}
  `,
  said: `
    me dijeron que {D} no había sistema | le había dicho a la señorita que {D} no |
    me preguntaron si {D} podía y dije que no | la otra secretaria me habló {D} | me dijeron que {D} no viene el doctor |
    la vez pasada me dieron cita y me la quitaron {P} | en la página solo sale {D} y ya está tomado |
    en la app aparece {D} pero lleno | me habían ofrecido {D} pero ya lo cogieron | vi que {D} estaba todo lleno |
    a mi hermana le dieron {D} {H} | por teléfono me ofrecieron {D}, muy tarde para mí
  `,
  refused: `
    {D} no puedo | {D} me queda imposible | no me sirve {D} | {D} no me dan permiso | no me vaya a poner {D} |
    {D} no alcanzo | {D} ni modo | no puedo ir {D} | {D} paila | {D} estoy ocupadísima | {D} no estoy en la ciudad
  `,
};

export const SLOTS_ES = {
  D: 'el jueves | mañana | el 14 | el sábado | pasado mañana | el lunes | hoy | el viernes | el martes 17 | el 30 | el domingo',
  P: 'ayer | el lunes pasado | la semana pasada | anteayer | el 2 de marzo | hace quince días | anoche | el domingo | el viernes pasado | hace un mes',
  W: 'los martes | los lunes y miércoles | todos los jueves | de lunes a viernes | los sábados | los fines de semana | entre semana | cada miércoles',
  H: 'a las 3 | a las 8 de la mañana | a las 10 | a las 5 y media | a las 4 de la tarde | al mediodía',
  N: '2 | 3 | 5 | 6 | 8 | tres | cuatro | 10',
  A: '20 | 34 | 40 | 72 | 38 | 15 | 60',
};
