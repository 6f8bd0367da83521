import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Pregnancy, birth and the fever of the young. */
export const birthEs: Vocabulary = {
  pregnant: `
    test|prueba|cassette positivo|positiva|dio_positivo|dio_positiva|salio_positiva|salio_positivo,
    embarazad*, embaraz*, encinta, en cinta, gestante, gestacion, preñada, esperando bebe, embarazo, semanas
    de embarazo, de # semanas, # semanas, voy parir, tengo # meses embarazo, trimestre, de # meses embarazo,
    feto, enbarazada, barriga de # meses, mi barriga de embarazo, estoy embarazad*, primeriza`,
  postpartum: `
    posparto, postparto, tuve|tuvo bebe|bebito|bebita|guagua|parto, nacio mi bebe, di a luz, dio a luz, pari, pario, parto hace, cesarea hace, recien parida, despues
    parto, puerperio, aliviada, aborto, legrado, perdida, cesarea`,
  pain: `
    dolor+, dolorcito, dolorazo, dolores, duele, duelen, dolia, dolio, doliendo, doler, duela, duelee,
    ardor, arde, punzada+, puntada+, pinchazo+, puyazo, puyada, puyon, punzante, molestia+, malestar, dolot,
    dolr, quemazon, calambre+, retorcijon+, retortijon+, colico+, hincada+, puñalada+, adolorid*, hincón,
    clavada+, lancinante, dolorr`,
  severePain: `
    dolor|dolores que @cannot,
    dolor insoportable|terrible|horrible|infernal|atroz|brutal|intensisimo, dolores
    insoportables|terribles|horribles, no aguant*|soport* dolor+, me muero dolor, muriendo dolor, dolor no
    me deja caminar|dormir|mover|respirar|parar|pararme|enderezarme|sentarme|ni_pararme|ni_caminar|ni_moverme, retorc* dolor, grita dolor, gritando dolor, peor dolor
    vida, llora dolor, dolor tan fuerte no, doblado+ dolor, dolor de muerte, revolc* dolor, desmayar dolor`,
  fainted: 'desmay*, desvanec*, perdi conocimiento, desplom*',
  spotting: 'manche rojo|sangre, manch*, sangr*, mancho, perdida sangre',
  gestation: `
    gordita|barrigona|panzona|pipona de # meses,
    voy_por|estoy_en|ando_en|estoy_de|entrando_al el|al|mi sexto|septimo|octavo|noveno mes,
    semana #, en semana #,
    tengo # meses|semanas, estoy de # meses|semanas, de # semanas, con # semanas, llevo # semanas`,
  carrying: 'estoy|esta|voy|va|ando de|por|con # meses|semanas',
  otherUnit: `
    38|39|40|41|42 semana+, # por_ciento|%,
    38|39|40|41|42 año+|anito+|kilo+|kg|pesos|mil|cuadras|minutos|meses|dias|soles|dolares|puntos, calle
    40|41|42|39, cita 39|40|41`,
  waterBroke: `
    sale|salio|saliendo|asoma|asomo cordon,
    agua|aguas|liquido|flujo verde|verdes|verdoso|verdosa|meconio, bolsa|fuente salio|salieron verde|verdes,
    revent*|revient* fuente|bolsa|aguas, fuente|bolsa revent*,
    romper~|rompi|rompio|rompe|rota|roto fuente|bolsa|fuentes|aguas, se me|le rompio fuente|bolsa,
    romper|rompieron aguas, rompi bolsa, rompi fuente, se rompio fuente|bolsa, perdida de liquido,
    perd*|pierdo|pierde|bot*|sale|saliendo|chorre* liquido amniotico, perdiendo liquido, pierdo liquido,
    sale liquido vagina|abajo, fuente se rompio, bolsa se rompio|rota, agua entre piernas, se me salio el
    agua, tapon mucoso, agua piernas, liquido piernas, chorre* agua|liquido, me bajo liquido|agua, bajo
    liquido sangre, se me rompieron|rompio aguas|bolsa, me moje toda, sale agua piernas|abajo|vagina, bota*
    liquido|agua abajo|vagina, rompieron membranas, fuente rota`,
  labour: `
    esta|estoy|anda|entro de_parto,
    dando luz, casi dar|da luz,
    labor de parto, en labor, labores de parto,
    trabajo de parto, voy parir, va parir, va nacer, esta naciendo, bebe viene, viene bebe, ya viene el
    bebe, ya nace, se le ve cabeza, asoma cabeza, asomando cabecita, cabeza bebe, cordon umbilical, ganas
    pujar, ganas de pujar, coronando, parto taxi|carro|auto, parto en casa, preeclampsia, eclampsia, dolores
    de parto, voy dar luz, va dar luz, parto prematuro, ya va a nacer, por|va|voy|esta dar luz, adelanto
    parto, parto adelant*, parto se adelant*, va a tener bebe ya|ahora|ahorita, ya corono, tener el bebe
    ya|ahora|ahorita, bebe quiere salir|nacer, nace el bebe, esta pariendo, empezo parto, empezaron dolores
    parto, naciendo`,
  babyStill: `
    bebe|bebita|bebito barriga|panza|vientre|pancita quiet*, quiet* barriga|panza|vientre,
    no siento|he_sentido|sentimos @baby, no siento|percibo a @baby,
    @baby no se_ha_movido|se_me_ha_movido|ha_pateado|se_mueve|patea|se_movio|pateo|me_patea, @baby casi no patea|se_mueve|ha_pateado|se_ha_movido, @baby muy_quieto|quietecito|quietecita|quieta barriga|panza|adentro,
    no siente|sintio|ha_sentido|he_sentido bebe|moverse|movimientos|pataditas|patadas|mover|bebito|guagua,
    no siento patad*|pataditas|movimientos|movimiento bebe|desde|hoy|ayer|hace, no siento pataditas|patadas,
    no siento mover|moverse|mueva|mueve|bebe|movimientos|moviendo|patadas, no se mueve bebe|bebito|guagua,
    bebe no se mueve|movido|mueve|patea, no se ha movido bebe, no siento al bebe, no siento bebe, bebe dejo
    moverse, dejo moverse|patear|mover, no patea, no da patadas, no lo siento moverse, no se me mueve bebe,
    sin movimientos fetales, no siento pataditas, menos movimientos bebe, se mueve poco|menos bebe, bebe se
    mueve poco|menos, bebe no patea|mueve|se_mueve|da_patadas, bebe ya no patea|mueve|se_mueve`,
  contractions: `
    contraccion+, contrasion+, contracion+, contracsiones, dolor|dolores cada # minutos, dolor|dolores de # en # minutos, contraxiones`,
  muscle: 'muscular*, musculo+, braxton, cuello, espalda, pierna+',
  blurred: `
    lucecita*, luces, estrellitas, puntitos,
    veo borroso|lucecitas|luces|puntos|estrellas|doble|manchas, vision borrosa, zumbido+, ve borroso|doble,
    ver borroso, lucecitas, vista borrosa`,
  fluid: 'liquido, agua, flujo, secrecion',
  bleedWord: `
    sangrar~, sangr*, sangrado+, sangramiento, sangra, zangra*, hemorragia*, emorragia*, desangr*, mancha*
    sangre, sagrando, sangrando, manchado+`,
  bleeding: `
    cuajaron*, empapo|empapando|mojo toallas|toalla|todo,
    no corta|se_corta|frena|estanca sangre|sangrado|sangrero,
    no dejo|deja|dejan|termino de sangrar|salir_sangre,
    gasa+|venda|vendas|trapo+|toalla+ llen*|empap*|mojad* sangre,
    variz|varice|varices|vena revent*|rompio|abrio|exploto, revent*|rompio|exploto variz|varice|varices|vena, charco|charquito de_sangre|en_el_piso,
    sangre por|para todos|todo|todas lado|lados|partes|sitios, agua|inodoro|taza|poceta|escusado|wc quedo|salio|esta|amanecio|llena|lleno roja|rojo|de_sangre|rojita, fistula|cateter|sonda sangra|sangrando|sangre,
    llevo|lleva|sigo|sigue|ando|anda|vengo|viene|amanecio|amaneci sangrando, llevo|lleva # dia+|hora+|semana+ sangrando, sangrando hace|desde # dia+|hora+|semana+,
    toalla+|tampon+|pañal|pañales cada # minutos|hora+, toalla+|tampon+ cada rato|ratico|media_hora|poco, # toallas # horas|hora,
    hemorragia*, emorragia*, desangr*, sangrar~ mucho|muchisimo|harto|demasiado|bastante|abundante, sangrar~
    parar|full|horrible|fuerte|chorros|feo|profusamente, mucha sangre, demasiada sangre, bastante sangre,
    harta sangre, chorro+ sangre, charco sangre, perdiendo sangre|mucha, pierdo|pierde mucha sangre, perdio
    mucha sangre, bañado+ sangre, lleno+ de sangre, empap* sangre|toallas|toalla, sangre chorros, sangre no
    para, no para|deja|paro|paran sangrar|sangrado|sangre, sangrado abundante|fuerte|no|intenso|profuso, no
    puedo parar|detener sangrado|sangre|hemorragia, botando sangre, bota sangre, sale mucha sangre, saliendo
    sangre|mucha, estoy sangrando, esta sangrando, me estoy desangrando, sangrando sin parar, hemorragia,
    cortada profunda, sangre a borbotones, borboton*, torrente sangre, coagulos grandes|enormes|gigantes,
    toalla+ por|cada hora, toallas en una hora, sangre por todas partes, todo sangre, se esta vaciando,
    me|le sale sangre por|de|del oido|ojos|boca|ano|recto|ombligo|nariz_no|culo, sangre por
    recto|ano|boca|oido|atras, pura sangre, sangre coagulos|cuajos, bota* sangre|coagulos|cuajos, sangrado
    vaginal|rectal|abundante|nasal_no, botando coagulos|cuajos, manando sangre, brota sangre, brotando
    sangre, sale sangre chorro|chorros|borbotones|mucha, baño de sangre, sangre fresca, rio de sangre, sale
    bastante sangre, salio mucha|bastante sangre, no se estanca, no coagula, sangrado que no`,
  swollen: `
    hinchar~, hinchado+, hinchazon, inchar~, inflamar~, inflamado+, hinchando, inflamacion, edema, hincho,
    hinchó, deforme, ponen gordos, puso gorda, cerr*, crecio, globo, hinchad*, monstruo, deformad*, gorda,
    gordos, infla*`,
  fell: `
    cayo, cayó, cai, caer, caida, caido+, caerse, se callo, callo, caí, se me cayo, resbalo, resbale,
    resbal*, cayeron, caimos, tumbo, tropez*, caigo, desbarranc*, solto, tire, rodo, rodar, rodando, rodó`,
  hit: `
    acertaron, acerto, batazo,
    pate*, patada+, rodillazo, codazo, puñetazo, cabezazo,
    golpe*, golpeo, golpe, golpazo, porrazo, trancazo, chichon, ladrillazo, pedrada, batazo, pelotazo,
    impacto, choco, chichón, chipote, contusion, estrello, se dio, golpeó, se golpeo, golpear, golpearon`,
  fever: `
    fiebre+, fiebron, fievre, fiebr, calentura, temperatura, febril, calenturon, calenturita, temp,
    fiebrita, feibre`,
  hotChild: `
    arde, ardia, hierve, que_arde, brasa, prendido|prendida en|de, como_brasa,
    38, 39, 40, 41, 42, treintaiocho, treinta ocho, treinta nueve, treintaynueve, treintainueve, cuarenta,
    hirviendo, ardiendo, quemando, caliente, vuela fiebre, volando fiebre`,
  noFever: 'tiene|con|marca|esta|temperatura|en 37',
  highFever: `
    39 9|1|2|3|4|6, 40 1|2|3|4|5|6|7|8|9,
    fiebre alta|altisima|fuerte|39|40|41|42|cuarenta, fiebre
    mucha|demasiada|terrible|horrible|39º|volando|ardiendo|hirviendo|brava, fiebre treinta nueve,
    mucha|muchisima|demasiada|harta|alta fiebre|calentura|temperatura, 39|40|41|42
    fiebre|calentura|temperatura|grados|temp, 39 5, 39 y medio, 39 8, 39 7, 39 6, treinta nueve
    fiebre|medio|grados|y, cuarenta fiebre|grados, 40 grados, 39 grados, 41 grados, 40 de, temperatura
    39|40|41|42|alta|cuarenta, temp 39|40, esta|tiene|anda|con|marca|subio|llego|ta 39|40|41|42|cuarenta,
    arde|ardiendo|hirviendo|quemando|vuela|volando fiebre|calentura, hierve fiebre, fiebre no
    baja|le|cede|quita, no baja fiebre|calentura|temperatura, no le baja fiebre|calentura|temperatura,
    fiebre mas de 39, treinta y nueve, cuarenta de`,
  refusesFood: 'no come nada, no quiere comer, no come',
  limp: `
    decaid*, flojit*, flojo+, desguanzad*, letargic*, aguadito, aguado+, no responde, no despierta, no
    reacciona, somnolient*, muy dormid*, sin fuerzas, no mama, no quiere
    mamar|pecho|teta|tetero|biberon|tomar, lloroso inconsolable, llora sin parar|consuelo, no para llorar,
    llanto inconsolable, flacido+, adormilado+, inconsolable, desmayado+, molido, ojos hundidos, mollera
    hundida|hinchada|abombada|abultada, fontanela, no orina, no moja pañal, no hace pis, panales secos,
    deshidratad*, ido+, ida, no aguanta cabeza, palido+, no abre ojos, no llora, no quiere despertar`,
  rash: 'manchas, petequias, puntos rojos, moretones, ronchas, sarpullido, manchitas, brote, puntitos',
  stiffNeck: `
    cuello|nuca engarrotad*|agarrotad*|trabad*|trancad*|entumid*,
    cuello duro|rigido|tieso, nuca rigida|tiesa|dura, rigidez nuca|cuello, no dobla cuello, no puede doblar
    cuello, cuello tieso, meningitis`,
  highPressure: `
    presion alta|altisima|subida|disparada|por|nubes|muy, presion
    180|190|200|210|220|230|160|170|18|19|20|21|22, tension
    alta|altisima|disparada|subida|180|190|200|220|por, presion en 180|190|200|210|220, hipertens*, presion
    me subio|subio, subio presion|tension, se me subio presion`,
  pushing: 'puja, pujar, pujo, pujos',
  still: `
    no brinca|patea|salta|da_pataditas|da_patadas,
    no se mueve, no siento, no lo siento, no se ha movido, casi no se mueve, no patea, no da patadas`,
  warm: `
    calientic*, calientit*, tibio, tibia, hirviendo,
    caliente, calientito, ardiendo, hirviendo, quemando, calentura, sudando`,
  yellow: 'amarillo+, amarillit*, ictericia',
  ill: `
    no come, no quiere comer|pecho|mamar|tomar, no mama, muy mal, malito, quejid*, se queja, no llora, no
    despierta, muy quieto, decaid*`,
  birthWord: 'parir, parto, nacer, dar a luz, barriga, no me toca, no es fecha, no es tiempo',
  fluidOut:
    'salio|sale|saliendo|bajo|baja|perdi|bote|boto|botando|escurrio|escurre|escurriendo|mojo|mojando|gotea|chorro|perdiendo liquido|agua|agüita|liquidito',
  pressureMid: `140|145|150|155|160|165|170|175 90|95|100|105|110|120, 14|15|16|17 9|10|11|12, 14|15|16|17 con|sobre 9|10|11|12`,
  '@baby': `
    bebe, bebito, bebita, beba, guagua, guaguita, nene, nena, criatura, chiquito, chiquita, bb`,
  veryHigh: `
    41|42 fiebre|grados|temperatura|calentura|de_fiebre, fiebre|temperatura|calentura 40|41|42|cuarenta, 40|cuarenta fiebre|grados|temperatura|calentura`,
  birthDue: `
    me|le toca|nace|falta|faltan # mes|meses|semana+, me|le toca en|hasta|el|para, fecha parto, aun|todavia falta|faltan|no_me_toca, salgo_de_cuentas, no_estoy_a_termino`,
  painsOften: `
    dolor|dolores|colicos|punzadas seguid*|cada_rato|a_cada_rato|regular*|van_y_vienen|que_van_y_vienen, dolores de_parto`,
  comeAndGo: `
    cada ratito|ratico|poquito,
    van|va y vienen|viene, cada rato, seguid*, regulares, ritmic*`,
};
