import type { Lexicon } from './lexicon.ts';

/** What Spanish says around a time: to refuse or correct it, to be polite, or of something else. */
export const talkMarkers: Lexicon['talkMarkers'] = {
  filler: `
    por favor | porfa | gracias | si | pues | entonces | tal vez | quizas | creo | mejor dicho |
    puede ser | podria ser | seria | mismo | verdad | cierto | vdd | solo | solamente | unicamente | especialmente |
    sobre todo | preferiblemente | preferentemente | idealmente | ojala | o sea | eh | este | bueno |
    doctora | doctor | tambien | igual | de ser posible | si es posible | si se puede | si puede |
    nomas | no mas | exactamente | justo |
    de preferencia | en lo posible | a poder ser | si fuera posible
  `,
  counted: `
    citas | cita | turnos | consultas | consulta | personas | persona | veces | vez | pastillas |
    pastilla | mg | ml | gotas | gramos | kg | kilos | cm | mts | metros | pesos | soles | dolares |
    dolar | mil | millones | por ciento | % | hijos | hijas | hijo | ninos | ninas | nino |
    examenes | examen | pacientes | paciente | controles | sesiones | sesion | grados | piso |
    opciones | opcion | ordenes | cupos | horas de | adultos | pruebas | estudios | placas |
    tabletas | dosis | semanas de embarazo | ampollas | terapias | de la cita | especialistas |
    doctores | medicos | grado | km | cuadras | lucas | bs | hermanos | nietos | copias
  `,
  greeting: `
    buenas | buena | buenos | buen | feliz | linda | lindas | excelente | bonita | bonito | hermosa |
    grata | felices | bella | bendecida | bonitas | bello
  `,
  farewell: `
    gracias | chao | chau | adios | nos vemos | muchas gracias | listo | ok | bueno | saludos |
    hablamos
  `,
  optionNoun: `
    opcion | alternativa | vez | cita | dosis | consulta | quincena | semana | parte | hora |
    persona | fecha | propuesta
  `,
  lateWord: `
    mas tarde | muy tarde | mas temprano | tan temprano | tan tarde | mas tardecito |
    demasiado temprano | demasiado tarde | un poco mas tarde
  `,
  better: `
    mejor | mas bien | perdon | digo | quise decir | quiero decir | corrijo | me equivoque |
    disculpe | disculpa | perdone | mentira | no perdon | no mejor | si no mejor | sino mejor |
    pensandolo bien | preferiria | prefiero
  `,
  instead: `
    en vez de | en lugar de | en vez del | en lugar del | en vez | en lugar | mejor que | antes que |
    y no | mas que | no ese | distinto de | diferente a | aparte de | distinto a | que no
  `,
  unable: `
    me queda pesado/apretado/enredado/incomodo/duro/grave/maluco/fatal/feo/tarde/temprano |
    no voy a alcanzar/llegar | no voy a llegar a tiempo | no alcanzo/puedo llegar a tiempo | no alcanzo a llegar a tiempo | no llego a tiempo | creo/pienso que no | tampoco creo |
    me queda imposible/dificil/complicado/mal | me es imposible/dificil | es/seria imposible | no la/lo/le puedo | no la/lo/le voy a poder | no puedo | no podria | no podre | no podemos | no me sirve | no me queda | no me queda bien |
    no me queda facil | no me viene bien | no me va bien | no me conviene | no quiero | no me gusta |
    no voy a poder | no puede | no puede ser | no alcanzo | no tengo tiempo | no estoy |
    no voy a estar | no estare | no tengo disponibilidad | no me sirven | no me acomoda | no llego |
    no me es posible | no es posible | no me da | no me funciona | no tengo como |
    no me cuadra | no me viene | no quisiera | no me dejan | no seria | no estoy disponible |
    no hay como | no me alcanza | no va a poder | tampoco puedo | tampoco me sirve | no m sirve |
    no podia | nunca puedo | me es imposible | se me complica | no logro | no desearia | no deseo |
    no aguanto | no me queda comodo |
    no se puede/podra/podria | no jalo/jala | no tiene/necesita que ser | ni tiene que ser | no hace falta que sea | no necesariamente |
    no me des/de/den/ponga/pongas | ya no alcanzo/llego/logro/puedo/consigo | no puedo/alcanzo mas | ya no puedo | ya no | no me llame/llamen/llames/marque/marquen/busque/busquen/escriba/escriban |
    como asi que no hay/tienen | como que no hay/tienen
  `,
  busy: `
    ni modo | ni pensarlo | ni de broma | ni a palo | paila | descartado | descartada | olvidese | olvidate |
    el/ella trabaja/estudia | esposo/esposa/marido/mama/papa/hijo/hija trabaja/estudia | me es/queda muy/demasiado temprano/tarde |
    ya es/esta/seria tarde | ya es/esta/seria muy tarde | tengo boda/fiesta/viaje/graduacion/examenes/parcial/parciales/guardia |
    tengo un/una boda/fiesta/viaje/graduacion/parcial/evento |
    esta/es/seria/estaria/queda/quedaria dificil/complicado/imposible/mal/lleno/pesado/enredado |
    esta/queda muy/medio/bien dificil/complicado/pesado | me complica | se complica | se me cruza |
    ya tengo compromiso/planes/algo/reunion/clase/viaje/trabajo/otra/otro/ocupado |
    ya tengo un/una compromiso/plan/reunion/viaje/cita/clase | tengo planes/algo |
    esta/queda ocupado/ocupada/llena/copado/copada | ya esta ocupado/ocupada/lleno/llena/copado |
    lo tengo ocupado | lo tengo lleno | la tengo ocupada | tengo ocupado | lo tengo complicado | ando ocupado | ando ocupada |
    yo trabajo | tengo turno | trabajo todo el dia | no hay | trabajo | imposible | se me complica |
    estoy ocupado | estoy ocupada | estoy trabajando | estoy de viaje | tengo clase | tengo clases |
    tengo trabajo | tengo que trabajar | me es imposible | ni hablar | ni loco | ni de chiste |
    complicado | dificil | es dificil | mal | fatal | no hay caso | viajo | estoy de turno | tengo reunion | estoy en clase/clases/reunion/junta | estoy en el trabajo/laburo/colegio | estoy en la oficina/escuela/universidad |
    tengo otro compromiso | tengo un compromiso | ya tengo algo | me queda mal | me queda dificil |
    es/queda muy/demasiado temprano/tarde | muy/demasiado temprano/tarde para mi |
    estoy fuera | salgo de viaje | estudio | tengo examen | tampoco
  `,
  attend: `
    ir | asistir | llegar | acudir | presentarme | venir | estar | hacerme | cumplir | ir a |
    llegar a | asistir a | ir al | cumplir con | asistirle | llevarlo | llevarla | ir a la cita |
    asistir a la cita | ir a mi cita | asistir a mi cita | asistir a la consulta
  `,
  anew: `
    otra | otro | dame | deme | me da | agendame | agendeme | ponme | pongame | quiero otra | nueva |
    reserva | reservame | sacame | saqueme | programame | programeme | asigneme | asigname |
    apartame | pasalo | paselo | cambialo | cambielo | muevelo | me agenda | me agendan | agenda otra | cambiala | cambiela | pasala | pasela |
    cambiar | mover | pasarla | cambiarla | moverla | correrla | reprograma | reprogramar |
    reprogramarla | muevela | muevala | agendar | reagendar | reagendarla | me cambias | me pasas |
    me lo cambia | aplazarla | aplazar
  `,
  move: `
    cambieme | paseme | pasela | cambiela | pasemela | cambiemela | reprograme | reprogrameme |
    cambiar | pasar | mover | correr | reprogramar | cambie | cambia | pase | pasa | mueva | mueve |
    corra | corre | cambiarla | pasarla | moverla | cambiame | pasame | moveme | muevame | reagendar |
    trasladar | adelantar | anticipar | atrasar | cambio | postergar | aplazar | cambiarme | pasarme | paso |
    muevo | corro | muevala | muevela | correla | corrala | mueveme | correme | corrame | reagende |
    reagenda | reprogramame | muevan | cambien | pasen
  `,
  booking: 'cita | turno | cupo | consulta | reserva | control',
  cancelling: `
    cancela | cancele | cancelar | anula | anular | anule | confirma | confirmo | confirmar |
    elimina | borra | todas | quiero | quita | cambiar | cancelen | cancelo | anulo | mover |
    reprogramar
  `,
  title: `
    doctor | doctora | dr | dra | don | dona | senor | senora | sr | sra | me llamo | soy | llama |
    nombre | paciente | hijo | hija | esposo | con | hermano | papa
  `,
  all: 'todas | todos | ambas',
  closing: `
    por favor | porfa | gracias | si | puede | puedo | puedes | podria | pueden | puede ser |
    esta bien | me sirve | me queda | esta | seria | que | pero | con | para | por | en | quiero |
    necesito | tiene | tienen | hay | doctor | doctora | cuando | entonces | mejor | o | y | del |
    de | a | al | se puede | es | le | me | te | porque | donde | estoy | voy | dale | ok | bueno |
    genial | perfecto | no | tipo | queda | tenes | tienes | estaria | fue | sera | va | ya | solo |
    como | aunque
  `,
  thatIs: `
    que es | que cae | que cae el | que es el | o sea | es decir | que seria | que viene siendo |
    que es dia | que cae dia | cae | cae un/en/el | es un | que cae un/en
  `,
  yes: 'si | sip | sii | claro | perfecto | puedo | me sirve | esta bien | me queda bien | me viene/va bien | me acomoda | me conviene',
  than: 'que | a que | antes que',
  preferring: 'mas | prefiero | preferiria | mejor | antes',
  moveTo: 'a | al | para | para el | para la | por | por la | por el | hasta',
  isNot: 'no es | no era | no seria | no sera | no fue',
  arrived: 'llegue | llegue muy | llegamos | llego | vine | sali | fui | estoy aqui | ya llegue',
  birth: `
    nacio | naci | nacimiento | nacida | nacido | fecha de nacimiento | cumple | cumpleanos |
    f . nacimiento | fnac | nac
  `,
  place: `
    vivo en | vivimos en | direccion | mi casa en | calle | cl | zona | jr | jr . | jiron | avenida | av | av . | carrera | cra | kra | plaza | barrio | colonia | estacion | parque |
    pasaje | diagonal | transversal | hospital | clinica | escuela | colegio | iglesia | edificio | torre
  `,
  isHoliday: `
    es/cae/era/sera/seria festivo/feriado/fiesta/puente/asueto | es dia festivo/feriado | no atienden/abren/trabajan/laboran |
    no hay atencion/servicio/consulta/consultas | esta/estan cerrado/cerrados | cierran
  `,
  closedLead:
    'que | ah | ay | uy | uff | ah no que | no que | no cierto que | ah verdad que | pero | pero que | ustedes | uds',
  symptom: `
    fiebre | dolor | dolores | tos | gripa | gripe | vomito | vomitos | vomitando | diarrea | mareo | mareos | mareada |
    mareado | duele | duelen | molestia | molestias | mal | enferma | enfermo | sangrado | sangrando | hinchado |
    hinchada | inflamado | inflamada | ardor | alergia | picazon | rasquina | tosiendo | malestar | infeccion
  `,
  done: `
    hice | hicimos | hicieron | hizo | operaron | opere | fui | estuve | tuve | vi | vieron | sacaron | saque | tome |
    fue | tomaron | vacunaron | vacune | enyesaron | internaron | dieron de alta | realice | realizaron | practicaron
  `,
  dose: `
    agua | cafe | liquidos | leche |
    tableta | tabletas | pastilla | pastillas | capsula | capsulas | gotas | jarabe | medicamento | medicamentos |
    remedio | pildora | pildoras | insulina | antibiotico
  `,
  rather: `
    de preferencia | preferiblemente | preferentemente | idealmente | ojala | mejor si es | si se puede mejor |
    sobre todo | especialmente
  `,
  returning:
    'llego/llegando/llegamos de viaje/vacaciones/afuera | regreso | regresando | vuelvo | volvemos | llego de mi viaje',
  freed: `
    salgo | salimos | termino | terminamos | acabo | me desocupo | nos desocupamos | me libero | me dejan salir |
    me sueltan | quedo libre | mi salida es | hora de salida es | llego del/de trabajo/laburo/trabajar
  `,
  taken: `
    entro | entramos | empiezo | empezamos | comienzo | arranco | me voy | nos vamos | mi entrada es |
    hora de entrada es | tengo/tenemos que salir/irme/irnos/entrar | debo salir/irme/entrar | me tengo que ir | salgo de viaje
  `,
  elsewhere: `
    tengo/tenemos un/una reunion/junta/clase/entrevista/compromiso/vuelo/viaje/partido/audiencia/evento/llamada |
    tengo/tenemos clase/clases/trabajo/reunion/examen/compromiso | tengo que trabajar/laburar/estudiar |
    tengo/tenemos vuelo/gym/gimnasio/ensayo/practica/entrenamiento/audiencia/junta/entrevista | viajo a |
    tiene clase/clases/escuela/entrenamiento/natacion/futbol/ingles/practica/partido/colegio | vuelo/avion/bus/tren/micro/buseta/colectivo/metro/ruta sale/es/pasa/llega
  `,
  ending: 'sale | salen | termina | terminan | acaba | acaban',
  beginning:
    'entra | entran | empieza | empiezan | comienza | comienzan | inicia | inician | arranca | arrancan',
  fetching:
    'recojo | recogemos | recoger | retiro | retirar | busco | buscar | paso por | pasar por | voy por | traigo | traer',
  carrying:
    'llevo | llevamos | llevar | llevarlo | llevarla | llevarlos | dejo | dejamos | dejarlo | dejarla | dejarlos',
  kin: `
    hijo | hija | hijos | hijas | nino | nina | ninos | ninas | nene | nena | nenes | chicos | bebe | nieto | nieta |
    nietos | esposo | esposa | marido | mama | papa | hermana | hermano | senora | pareja
  `,
  daily: `
    colegio | escuela | jardin | kinder | liceo | cole | guarderia | universidad | uni | facultad | secundaria | primaria | trabajo |
    laburo | clase | clases | natacion | futbol | ingles | entrenamiento | gimnasio | turno | jornada | reunion | junta | oficina
  `,
  thenYes:
    'despues cualquier/cualquiera | despues cuando | despues el/la que sea | luego cualquier | luego cuando | despues si | luego si | despues ya si | de ahi si | de ahi en adelante | ya despues si | despues ya puedo | despues puedo',
  wishing: `
    me salva/salvaria/salvan | si hubiera/hubiese/tuviera/tuvieran/fuera/pudiera | si se pudiera |
    estaria bien/perfecto/perfecta/bueno/buena/genial/excelente/ideal/rico |
    alcanza/alcanzo/alcanzamos/alcanzan a | escojo | elijo | escojamos |
    no hay/habria problema/lio/inconveniente | lo que tengan/tenga/haya/hubiera/salga |
    quiero | quisiera | queria | queremos | quisieramos | quiere | necesito | necesitaba | necesitamos | necesita | me/nos gustaria |
    prefiero | preferiria | preferimos | puedo | puedes | puede | podemos | pueden | podria | podrian | podriamos | podra | podran |
    sirve | sirven | serviria | me/nos/le funciona/funcionan/funcionaria | me/nos/le queda/quedaria/conviene/acomoda/viene/cuadra | seria | sea | ser | dame | deme | denme | demela | damela |
    pongame | ponme | ponganme | anoteme | apartame | aparteme | agendame | agendeme | agendar | agendarla | agenda | reservame | reserveme |
    reservar | programar | programarla | programame | programeme | asigneme | sacar | sacarla | saqueme | sacame | pedir | solicitar |
    pasame | paseme | pasamela | pasemela | pasarla | pasarlo | pasela | pasala | pasar | cambiarla | cambiarlo | cambiela | cambiala | cambiar | cambieme |
    mover | moverla | muevala | muevela | correrla | reprogramar | reprogramarla | reprogramela | reagendar | reagendarla | trasladar | adelantar | adelantarla | aplazar |
    hay | habra | habria | tendra | tendran | tendria | tendrian | tendras | tienen | tienes | tenes | tendrias |
    tiene algo/cupo/cupos/espacio/agenda/disponible/disponibilidad/lugar | atienden | mejor | voy a ir | si voy | iria | iriamos | ire |
    llevarlo | llevarla | traerlo | traerla | vaya | vayamos | busco cita/turno/hora/consulta/medico/medica/especialista | me das | me da | me dan | queda bien | esta bien | esta perfecto |
    la/lo pasamos/cambiamos/movemos a/al/para | si llego | si alcanzo | corramos | movamos | pasemos | cambiemos | ojala | pensaba en | para el/la/este/esta/ese/esa/manana/pasado/hoy/otro/otra | que sea
  `,
  ability:
    'puede | pueden | puedes | puedo | podemos | podria | podriamos | quiero | queremos | sirve | sirven',
  free: `
    no hay clase/clases/colegio/escuela/trabajo/entrenamiento/natacion |
    tengo/tenemos un/una hueco/huequito/rato/ratico/ratito/espacio/espacito/campo/campito |
    libre | libres | disponible | disponibles | descanso | descansa | descansamos | desocupado | desocupada | tengo/tenemos/tiene tiempo/espacio/chance/permiso/franco |
    no trabajo | no trabaja | no tengo clase/clases/nada/turno | no tiene clase/clases/nada/colegio | salgo/salimos/sale temprano
  `,
  telling: `
    se muda/mudan | me/nos/le queda/quedaria muy/tan/bien lejos | me/nos/le queda/quedaria lejos | vamos a viajar/salir/pasear |
    hay que | hay paro/huelga/marcha/bloqueo/partido/fiesta/feria/elecciones/votaciones/reunion/clase/misa/examenes | | tengo | tenemos | tenia | tiene | trabajo | trabaja | la otra vez | la vez pasada | la ultima vez |
    se/me/le/nos hace/hacen | le/me/nos dio | quede | se va | se devuelve | se regresa | me devuelvo | estudia |
    curso | cursa | viajamos | viaja | salgo | sale | salen | salio | vuelvo | vuelve | regreso | regresamos |
    regresa | llego | llega | estoy | estare | estaremos | estaba | ando | me voy | nos vamos | voy para | voy al |
    voy a viajar/estar/trabajar/vivir/mudarme/operarme | cumple | cumplo | me/lo/la/le opera/operan/operaron | vence | se me vence |
    se vence | me pagan | pagan | recojo | recoge | llevo | lleva | viene | me/lo/la/nos vio | dijo | me/nos dicen |
    mando | entra | empieza | comienza | arranca | termino | termina | acaba | me/nos/le/les toca | juega | se casa |
    me caso | presenta | me mudo | nos mudamos | tomo | me tomo | toma | cuida | cuido | ayuno | quede de | quedamos de |
    necesito estar/trabajar/viajar/quedarme | cumpleanos | matrimonio | boda | grado | grados | graduacion | bautizo |
    entierro | velorio | funeral | misa | novena | aniversario | paseo | vuelo | mudanza | trasteo | partido |
    concierto | torneo | pico y placa | se activa |
    esta/sigue/estuvo hospitalizada/hospitalizado/internada/internado/enferma/enfermo/incapacitada/incapacitado/operada/operado/mal/fuera/ocupada/ocupado |
    fallo | se dano | se me dano | cubre | rige | caduca | almuerzo | madrugo | vacaciones | incapacidad | el/un bus |
    la quimio | dicto | dicta | doy clase/clases | empeora/empeoran | me da mas/duro | se pone peor | me duele mas |
    la/lo pasamos | pasamos en | salen los | vencia | entrega | cierra/cierran | abren | esta en |
    hace/hacen dialisis/terapia/fisioterapia | la/lo/las/los atienden | cae/llega el/mi sueldo
  `,
  cancelled:
    'cancela | cancele | cancelar | cancelen | cancelo | cancelela/cancelala/cancelarla/cancelemela/cancelamela/anulela/anulala/anularla | anula | anular | anule | anulo | confirmo | confirmar | confirma | aplazo | no podre ir',
  visit:
    'hora | examen | examenes | ecografia | eco | terapia | procedimiento | cirugia | quimio | turno | citas | valoracion | revision',
  owning: `
    tengo | tenia | tenemos | teniamos | tome | saque | sacamos | pedi | agende | agendamos | programe | mi | mis | nuestra | su | perdi | quede |
    la | esa | tenga | dieron | asignaron
  `,
  given: 'que me/nos dieron/asignaron/programaron/agendaron | es | era | quedo | esta',
  booked:
    'me/nos la/lo puso/asigno/dio/dieron/asignaron/agendaron/programaron/pusieron/dejaron | me/nos puso/asigno/agendo/programo | me/nos dieron/asignaron/agendaron/programaron/citaron/pusieron | me/nos habian dado/puesto/agendado/asignado/programado | me/nos la/lo habian dado/puesto/agendado/asignado/programado',
  parting:
    'de modo que | asi es que | por ende | de ahi que | total que | que es cuando | que es a la hora | que es la hora | pero | entonces | asi que | por eso | porque | pues | o sea | aunque | sino | es que | ya que',
  thatDay:
    'ese dia | ese mismo dia | el mismo dia | mismo dia | esa fecha | esa misma fecha | la misma fecha',
  scored: 'dolor | nivel | intensidad | escala | talla | puntaje | dolor de | presion',
};
