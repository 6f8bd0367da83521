import type { Lexicon } from './lexicon.ts';

/** What Spanish says with a value of its own: days, months, parts of the day, holidays. */
export const values: Lexicon['values'] = {
  weekday: [
    [0, 'lunes | lun | lune | lunesito | lunecito'],
    [1, 'martes | martecito | martesito'],
    [2, 'miercoles | mie | mier | mierc | miercolitos | miercolito'],
    [3, 'jueves | jue | juev | juevecito | juevesito'],
    [4, 'viernes | vie | vier | viern | viernesito | viernecito'],
    [5, 'sabado | sabados | sabadito'],
    [6, 'domingo | domingos | dominguito'],
  ],
  weekdayMaybe: [
    [0, 'lu'],
    [1, 'mar | mart | ma'],
    [3, 'ju'],
    [5, 'sab'],
    [6, 'dom'],
  ],
  month: [
    [1, 'enero'],
    [2, 'febrero'],
    [3, 'marzo'],
    [4, 'abril'],
    [5, 'mayo'],
    [6, 'junio'],
    [8, 'agosto'],
    [9, 'septiembre | setiembre | sept'],
    [10, 'octubre'],
    [11, 'noviembre'],
    [12, 'diciembre'],
  ],
  monthMaybe: [
    [1, 'ene'],
    [2, 'feb'],
    [3, 'mar'],
    [4, 'abr'],
    [5, 'may'],
    [6, 'jun'],
    [7, 'julio | jul'],
    [8, 'ago'],
    [9, 'sep | set'],
    [10, 'oct'],
    [11, 'nov'],
    [12, 'dic'],
  ],
  offset: [
    [0, 'hoy | hoy dia | hoy mismo | el dia de hoy | dia de hoy'],
    [1, 'manana | manana mismo | el dia de manana | dia siguiente'],
    [2, 'pasado manana | pasadomanana | despues de manana | traspasado'],
    [3, 'traspasado manana | pasado pasado manana'],
    [-1, 'ayer'],
    [-2, 'anteayer | antier | antes de ayer | antes de anoche'],
  ],
  part: [
    [
      'early',
      `
      primera hora | primeras horas | a primera hora | temprano | tempranito | tempranero |
      bien temprano | muy temprano | mananita | primer turno | primer horario | lo mas temprano |
      tempranisimo | primera cita del dia | primera cita de la manana | primer turno de la manana
    `,
    ],
    [
      'late-afternoon',
      `
      tarde noche | tarde - noche | tardecita | ultima hora | a ultima hora | ultimo turno | ultimo horario | al caer la tarde |
      atardecer | lo mas tarde | tardesita | ultimas horas | ultima cita del dia | ultima del dia | ultimo del dia | ultima de la tarde |
      ultima cita de la tarde | ultimo turno de la tarde
    `,
    ],
    ['dawn', 'madrugada'],
    ['early-night', 'nochecita | noche temprano'],
    [
      'noon',
      `
      hora de almuerzo | hora del almuerzo | hora de comida | hora de la comida | la hora de comer
    `,
    ],
    [
      'after-lunch',
      `
      despues del almuerzo | despues de almuerzo | despues de almorzar | despues de comer |
      despues de la comida | pasado el almuerzo | luego del almuerzo | luego de almorzar |
      sobremesa
    `,
    ],
    ['mid-morning', 'media manana | mitad de manana | mitad de la manana'],
    ['mid-afternoon', 'media tarde | mitad de tarde | mitad de la tarde'],
    [
      'morning',
      'solo/puras mananas | nada mas mananas | nomas mananas | matutino/matutina/diurno | horario/turno/jornada matutino/matutina',
    ],
    [
      'afternoon',
      'solo/puras tardes | nada mas tardes | nomas tardes | vespertino/vespertina | horario/turno/jornada vespertino/vespertina',
    ],
    ['late-night', 'altas horas de la noche | altas horas'],
    ['night', 'nocturno/nocturna | horario/turno/jornada nocturno/nocturna'],
    ['all-day', 'todo el dia | el dia completo | dia entero'],
  ],
  partMaybe: [
    ['morning', 'manana | mananas'],
    ['afternoon', 'tarde | tardes'],
    ['night', 'noche | noches'],
    ['noon', 'mediodia'],
  ],
  phase: [
    [
      'start',
      `
      principio | principios | inicio | inicios | comienzo | comienzos | primera hora |
      primeras horas | temprano | primeros dias | los primeros dias | entrando | empezando |
      comenzando | iniciando | entrada | primeros | al empezar | a inicio
    `,
    ],
    ['middle', 'mediados | mitad | media | medio | promediando'],
    [
      'end',
      `
      fin | fines | final | finales | ultima hora | ultimas horas | ultimos dias | terminando |
      finalizando | cierre
    `,
    ],
  ],
  unit: [
    ['minute', 'minuto | minutos | mins | minutico | minutitos'],
    ['hour', 'hora | horas | horita | horitas'],
    ['day', 'dia | dias | diitas'],
    ['workday', 'dias habiles | dia habil | dias laborales | dias laborables'],
    ['week', 'semana | semanas | semanita | semanitas'],
    ['weekend', 'fin de semana | fines de semana | finde | findes | fin | weekend'],
    ['fortnight', 'quincenas'],
    ['month', 'mes | meses | mesecito'],
    ['year', 'ano | anos'],
  ],
  holiday: [
    ['new-year', 'ano nuevo | dia de ano nuevo | primero de ano'],
    ['epiphany', 'dia de reyes | reyes | dia de los reyes | dia de los reyes magos | reyes magos'],
    ['saint-joseph', 'san jose | dia de san jose'],
    ['carnival', 'carnaval | carnavales'],
    ['ash-wednesday', 'miercoles de ceniza'],
    ['palm-sunday', 'domingo de ramos'],
    ['holy-thursday', 'jueves santo'],
    ['good-friday', 'viernes santo'],
    ['holy-saturday', 'sabado santo | sabado de gloria'],
    ['easter', 'pascua | pascuas | domingo de resurreccion | domingo de pascua | dia de pascua'],
    ['holy-week', 'semana santa | semana mayor'],
    ['labour', 'dia del trabajo | dia del trabajador | dia de los trabajadores'],
    ['ascension', 'ascension | dia de la ascension'],
    ['corpus-christi', 'corpus christi | corpus'],
    ['sacred-heart', 'sagrado corazon'],
    ['saint-john', 'san juan | noche de san juan'],
    ['peter-paul', 'san pedro y san pablo | san pedro'],
    ['assumption', 'asuncion de la virgen | dia de la asuncion'],
    [
      'independence',
      `
      dia de la independencia | independencia | fiestas patrias | dia de la patria |
      grito de independencia
    `,
    ],
    ['constitution', 'dia de la constitucion | jura de la constitucion'],
    ['juarez', 'natalicio de benito juarez | benito juarez | dia de benito juarez'],
    ['revolution', 'dia de la revolucion | revolucion mexicana'],
    ['boyaca', 'batalla de boyaca'],
    ['cartagena', 'independencia de cartagena'],
    ['memory', 'dia de la memoria'],
    ['malvinas', 'dia de malvinas | dia de las malvinas | malvinas'],
    ['may-revolution', 'revolucion de mayo'],
    ['guemes', 'dia de guemes | guemes'],
    ['flag', 'dia de la bandera'],
    ['san-martin', 'dia de san martin | san martin'],
    ['sovereignty', 'dia de la soberania | soberania nacional'],
    ['navy', 'glorias navales | combate naval | dia de las glorias navales'],
    ['carmen', 'virgen del carmen | dia de la virgen del carmen'],
    ['army', 'glorias del ejercito | dia de las glorias del ejercito'],
    ['reformation', 'iglesias evangelicas | dia de las iglesias evangelicas'],
    ['native-peoples', 'pueblos indigenas | dia de los pueblos indigenas | pueblos originarios'],
    ['santa-rosa', 'santa rosa | santa rosa de lima | dia de santa rosa'],
    ['angamos', 'combate de angamos'],
    ['pichincha', 'batalla de pichincha'],
    ['guayaquil', 'independencia de guayaquil'],
    ['cuenca', 'independencia de cuenca'],
    ['artigas', 'natalicio de artigas | dia de artigas'],
    ['landing', 'desembarco de los 33 | treinta y tres orientales'],
    ['heroes', 'dia de los heroes'],
    ['chaco', 'paz del chaco'],
    ['boqueron', 'batalla de boqueron | victoria de boqueron'],
    ['plurinational', 'dia del estado plurinacional | estado plurinacional'],
    ['andean-new-year', 'ano nuevo andino | ano nuevo aymara'],
    [
      'columbus',
      `
      dia de la raza | dia de la hispanidad | dia del descubrimiento | encuentro de dos mundos |
      dia del respeto a la diversidad cultural | diversidad cultural
    `,
    ],
    ['all-saints', 'todos los santos | dia de todos los santos | todos santos'],
    [
      'all-souls',
      `
      dia de los difuntos | dia de difuntos | dia de muertos | dia de los muertos | fieles difuntos
    `,
    ],
    [
      'immaculate',
      `
      inmaculada | inmaculada concepcion | dia de la inmaculada | dia de las velitas | velitas |
      caacupe
    `,
    ],
    ['christmas-eve', 'nochebuena | noche buena | vispera de navidad | la nochebuena'],
    ['christmas', 'navidad | dia de navidad | la navidad | navidades'],
    [
      'new-years-eve',
      `
      nochevieja | noche vieja | fin de ano | ano viejo | vispera de ano nuevo | 31 de diciembre
    `,
    ],
    ['mothers-day', 'dia de la madre | dia de las madres | dia de la mama | dia de mama'],
    ['fathers-day', 'dia del padre | dia del papa | dia de papa'],
    ['childrens-day', 'dia del nino | dia de la ninez | dia de los ninos'],
    ['valentine', 'san valentin | dia de san valentin | dia de los enamorados'],
    ['womens-day', 'dia de la mujer | dia internacional de la mujer'],
    ['love-friendship', 'amor y amistad | dia del amor y la amistad | dia de amor y amistad'],
    ['guadalupe', 'dia de la virgen de guadalupe | virgen de guadalupe'],
    ['halloween', 'halloween | noche de brujas | dia de brujas'],
    ['thanksgiving', 'accion de gracias | dia de accion de gracias'],
  ],
  season: [
    ['spring', 'primavera'],
    ['summer', 'verano'],
    ['autumn', 'otono'],
    ['winter', 'invierno'],
  ],
  fraction: [
    [30, 'media | medio | 1 / 2'],
    [15, 'cuarto | cuartos | un cuarto | 1 / 4'],
    [45, 'tres cuartos | 3 / 4'],
  ],
  ordinal: [
    [1, 'primer | primero | primera | primeros/primeras'],
    [2, 'segundo | segunda'],
    [3, 'tercer | tercero | tercera'],
    [4, 'cuarto | cuarta'],
    [5, 'quinto | quinta'],
    [6, 'sexto'],
    [7, 'septimo | setimo'],
    [8, 'octavo'],
    [9, 'noveno'],
    [10, 'decimo'],
    [11, 'undecimo | decimo primer/primero'],
    [12, 'duodecimo | decimo segundo'],
    [20, 'vigesimo'],
    [21, 'vigesimo primer/primero'],
    [22, 'vigesimo segundo'],
    [23, 'vigesimo tercer/tercero'],
    [24, 'vigesimo cuarto'],
    [25, 'vigesimo quinto'],
    [30, 'trigesimo'],
    [31, 'trigesimo primer/primero'],
  ],
  half: [
    ['am', 'am | a m | a . m . | a . m | am . | de la am | a eme'],
    ['pm', 'pm | p m | p . m . | p . m | pm . | de la pm | p/pe eme'],
  ],
  at: [
    [
      'sure',
      `
      a las | a la | a las las | alas | ala | a eso de las | a eso de la | tipo las | tipo a las |
      como a las | como a la | por ahi de las | por ahi a las | a partir las | eso de las |
      la hora de las
    `,
    ],
    ['maybe', 'las | la | para las | para la | a | de las | de la'],
  ],
  noon: [
    [720, 'mediodia | medio dia | el mediodia | el medio dia'],
    [1440, 'medianoche | media noche | la medianoche | la media noche'],
  ],
  negation: [
    ['no', 'no | nop | nunca | jamas'],
    ['neither', 'ni | ni el | tampoco | nada de | ni para'],
    [
      'except',
      `
      menos | excepto | salvo | exceptuando | que no sea | que no sean | quitando | a excepcion de |
      sin | que no caiga | siempre que no sea | mientras no sea
    `,
    ],
  ],
};
