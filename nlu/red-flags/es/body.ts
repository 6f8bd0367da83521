import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Who, where in the body, how much and how suddenly. */
export const bodyEs: Vocabulary = {
  pitOfStomach: 'boca estomago',
  who: `
    chamaquita, chamaquito, nenita, nenito, chavita, chavito, viejecito, viejecita, ama, apa, amá, apá, jefecita, criatura, hijastro, hijastra, bisabuela, bisabuelo, cuñis, roomie,
    mi papa, mi mama, papa, mama, papi, mami, papá, padre, madre, hijo+, hija, hijito, hijita, bebe+,
    bebito, bebita, beba, nene, nena, niño+, nino+, niña, nina, guagua, chico, chica, chiquito, chiquita,
    pequeño+, abuelo+, abuelito, abuelita, abue, esposo, esposa, marido, mujer, novio, novia, pareja,
    hermano+, hermanito, hermanita, tio, tia, sobrino+, primo, prima, suegro, suegra, cuñado, cuñada, amigo,
    amiga, vecino, vecina, viejo, vieja, viejito, viejita, jefe, jefa, compañero+, señor, señora, muchacho+,
    persona, alguien, paciente, nieto+, nietito, gordo, gordito, gurí, gurisa, chamaco, chamaca, chavo,
    escuincle, pelao, pelaito, muchachito, mijo, mija, familiar, yerno, nuera, empleada, empleado, alumno,
    profesora`,
  child: `
    chavita, chavito, bodoque,
    hijo+, hija, hijito, hijita, bebe+, bebito, bebita, beba, nene, nena, niño+, nino, nina, niña, guagua,
    guaguita, chiquito, chiquita, pequeño+, nieto+, nietito, nietita, sobrino+, sobrinito, gurí, gurisa,
    chamaco, chamaca, chamaquito, escuincle, mijo, mija, pelaito, criatura, gordita, hermanito, hermanita, #
    añito+, chiquitin, chiquitina, peque, nenito, nenita, ahijado+, niñito, niñita, bb, vebe`,
  pronounChild: 'de # añito+, de # meses',
  infant: `
    bebe+, bebito, bebita, beba, recien nacido+, guagua, guaguita, bb, vebe, de # meses, de # mes, # dias
    nacido+, # dias vida, de # dias, de # semanas nacido+, # meses nacido+, # meses edad, tiene # meses,
    neonato, prematuro+, lactante, # mes nacido+, nacio hace, tiene # dias, tiene # semanas, # mesecitos,
    tiene # mes, un mes nacido+`,
  chest: `
    pecho, pechos, pecjo, pehco, torax, toracico, toracica, corazon, esternon, corazoncito, pectoral, boca
    estomago brazo, pechera, pexo, tetilla, precordial`,
  head: `
    sienes, coronilla, cabezota,
    cabeza, craneo, cabecita, nuca, frente, cabezita, sien, cabesa, mollera, coco, cerebro, cara, rostro`,
  face: 'cara, rostro, ojos, ojo, carita, parpado*, cachete*, mejilla+, facial, ojito*, parpado+, ceja+',
  nose: 'nariz, oido+, oreja, boca, garganta',
  mouth: `
    sonrie, sonreir, sonrio, sonriendo,
    boca, labio+, sonrisa, comisura, boquita`,
  lips: 'labio+, labios, boca, dedos, uñas, unas, cara, boquita, labiecitos, manos, morros',
  airway: `
    traquea, gaznate, gañote, pescuezo,
    garganta, lengua, glotis, cuello, labio+, cara, ojos, boca, labios, laringe, trompa, parpado*, rostro,
    carita, jeta`,
  tongue: 'lengua, boca, labio+',
  arm: `
    hombro,
    brazo+, mano+, bracito+, antebrazo, manito+, extremidad*`,
  leftArm: 'brazo izquierdo, brazo izq, mano izquierda, hombro izquierdo, bracito izquierdo',
  leg: 'pierna+, pie, piernita, pies, extremidad*',
  side: `
    un lado, medio cuerpo, mitad cuerpo|cara|del, lado derecho|izquierdo|cuerpo|cara, media cara, lado,
    parte derecha|izquierda, lado izq, lado der, de un costado, hemicuerpo, costado izquierdo|derecho cuerpo`,
  jaw: 'mandibula, quijada, mentón, menton, cuello, espalda, dientes',
  neck: 'cuello, columna, nuca, espalda, cervical*',
  belly: `
    ingle+,
    barriga, estomago, panza, vientre, abdomen, abdominal, guata, pancita, barriguita, bajo vientre, tripa+,
    ombligo, estomgo, guatita, pansa, buche, cintura, pelvis, utero, ovarios, ovario, costado`,
  back: `
    omoplato+, paletilla+, entre_las paletillas, espalda, columna, lumbar, riñon, riñones, riñon+, rinon*, cadera, lomo, cintura`,
  testicle: 'testiculo+, huevo+, guevos, bolas, escroto, testicular',
  eye: 'ojo, ojos, ojito, vista, retina, pupila',
  ear: 'oido+, oreja, oidos, boca, nariz',
  bone: `
    hueso+, brazo+, pierna+, cadera, muñeca, muneca, tobillo, costilla+, clavicula, femur, mano, pie, dedo+,
    brazito, craneo, bracito+, cabeza, rodilla, nariz, columna, pelvis, tibia, perone, hombro, codo,
    antebrazo`,
  joint: 'rodilla+, hombro+, codo+, tobillo+, muñeca+, munecas, talon, talones, juanete+, pulgar',
  body: 'ojos, frio+, pulso, cuerpo, cama, piso, suelo, baño',
  skinArea: `
    cara, cuerpo, pecho, mano+, brazo+, pierna+, espalda, piel, barriga, pie, pies, ojo, ojos, cuello,
    cabeza, dedos`,
  wound: 'herida+, cortada+, corte, tajo, puntos, cirugia, operacion, cicatriz, cesarea, cortadura',
  stool: `
    heces, popo, popó, deposicion*, orina, pipi, pis, excremento, materia fecal, baño, caca, ano, recto,
    esputo, flema+, vomito+, saliva, tos, pañal, evacuaci*, mierda, inodoro, deposisiones, chis, orin*`,
  blood: 'sangre, sangresita, sangrecita, coagulo+, sangra, zangre, sangr, sagre, sangree',
  severe: `
    demonios, del demonio, bestial, de_la_patada, de_la_fregada, que_te_mueres,
    fortisim*, fuertisim*, durisim*, tremend*,
    fuerte, fuertes, fuertisim*, fuerton, mucho, mucha, muchisim*, insoportable*, horrible+, terrible+,
    intenso+, intensisim*, severo+, agudo+, brutal, tremendo+, feo, fea, bastante, demasiado, demasiada,
    grave+, grande, enorme, atroz, impresionante, peor, no aguant*, no soport*, no puedo mas, no se
    quita|pasa|calma|cede, infernal, espantos*, me retuerzo, retorciendo, doblad*, llorando de dolor, llora
    de dolor, gritando, grita dolor, brava, bravo, bravisim*, harta, harto, cantidad*, chorro, chorros, a
    chorros, abundante+, a mares, baldes, torrente, muy mal, exagerad*, profus*, desangr*, me muero dolor,
    morir dolor, me parte, no me deja, como nunca, a montones, un monton, un vergo, un chingo, re mal, re
    fuerte, sin parar, revolcando, revuelca, peligros*, charco, hartisim*, grados tercero|segundo,
    segundo|tercer grado, ayuda, auxilio, urgente, emergencia`,
  badly: `
    mal, rapido, agitad*, dificultad, trabajo, cuesta, costando, raro, ruido, silb*, poco, apenas, corta,
    cortada, entrecortada, fatal, forzad*, boquea, esfuerzo`,
  unbearable: `
    en_el_piso, en_el_suelo, revolc*, retorc*, doblad* del_dolor, no me_deja_parar|me_deja_enderezar,
    insoportable*, no aguant*, no soport*, no puedo mas, insufrible, me retuerzo, retorciendo, revolcando,
    me muero dolor, muriendo dolor, morir dolor, peor vida, peor de, enloquec*, desmayar dolor, gritando,
    llorando dolor, grita dolor, no puedo moverme|caminar|parar, no me puedo mover|parar|enderezar, doblad*`,
  unstoppable: `
    no para, no paro, no deja, no me para, no le para, no se detiene, no se corta, no cesa, no puedo
    parar|detener|controlar, no logro parar|detener, no podemos parar|detener, sin parar, no deja sangrar,
    no hay como|forma parar, no se quiere detener|parar, no paran, no se le corta|para|quita, no se me
    quita|corta, no se quita, no cede, no coagula, todavia sale, sigue saliendo, no termina`,
  persistent: `
    no baja, no le baja, no cede, no se quita, no quita, no se le quita, no responde, # dias, varios dias,
    no baja con nada, con nada, toda noche`,
  sudden: `
    repente, subito, subita, subitamente, de golpe, de pronto, de la nada, ahora mismo, hace minutos, hace #
    minutos|minuto, acaba, acabo, derepente, derrepente, ahorita, de un momento, de una, hace un rato, hace
    ratito, esta mañana, amaneci*, se levanto, desperto, desperte`,
  hurt: `
    herid*, sangr*, mal, dolor, atrapad*, lesionad*, golpead*, grave+, muertos, inconsciente*, heridos,
    duele*, fractur*, mareado+, adolorid*`,
  everywhere: 'todo cuerpo, por todas partes, por todo el, todos lados, cuerpo entero',
  '@cannot': `
    sin poder, sin lograr, no soy capaz de,
    no puedo, no puede, no podia, no podemos, no pueden, no logra, no logro, no consigue, no consigo, no
    alcanza a, no alcanzo a, apenas puede, apenas puedo, casi no puedo, casi no puede, ya no puede, ya no
    puedo, incapaz, imposible, nopuedo, no pudo, no pude, no pudieron, no puedes, no logro ni, no puedo ni,
    no puede ni, no consiguio, no lograba, ni puede, ni puedo, ni pudo`,
  adultKin: `
    papa, mama, padre, madre, abuelo+, abuelito, abuelita, esposo, esposa, marido, mujer, suegro, suegra,
    tio, tia, hermano+, señor, señora, viejo, vieja, pareja, jefe, amigo, amiga, vecino, vecina`,
  heart: 'corazon, corazoncito',
  hand: 'mano, manos, brazo',
  newborn: `
    recien nacido+, # dias nacido+, # dias vida, de # dias, de # semanas nacido+, bebe # semanas, de #
    semanas, # semanas nacido+, tiene # dias|semanas, de un mes, de 1|2|3|dos|tres mes|meses, un mes
    nacido+, neonato, prematuro+, nacio hace poco`,
  finger: 'dedo+, mano+, brazo, pie, pierna, cabeza',
};
