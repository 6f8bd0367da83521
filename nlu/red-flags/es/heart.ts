import type { Vocabulary } from '../../lexicon/lexicon.ts';
import { numbers } from '../numbers.ts';

/** Chest and breath. */
export const heartEs: Vocabulary = {
  exertion: `
    cuando|al hago|hacer ejercicio|deporte|esfuerzo|gimnasia, cuando|al camino|caminar|corro|correr|troto|trotar|entreno|entrenar|nado|nadar,
    cuando|al subo|subir escaleras|gradas|cuestas|lomas, con|haciendo ejercicio|esfuerzo|deporte`,
  pressure: `
    pisa*, pisar*, apachurr*, aplasta*, machuca*,
    aplast*, apret*, apriet*, estruj*, oprim*, comprim*,
    presion, opresion, oprime, oprimen, oprimido, aprieta, apreta, apretado, apretando, apretazon, aprieto,
    aplasta, aplastando, peso, elefante, apretón, quema, quemazon, ardor, apretamiento, estruja, estrujando,
    cerrado, piedra, ladrillo, losa, yunque, roca, bloque, agarr*, apretuj*, se me cierra, tirantez, pesadez, pesado, estrangula, apretadera, atravesad*,
    nudo, presiona*, una_cosa|esta_cosa|esa_cosa, cosa rara|fea|horrible|pesada, agarró, estrujón, apretad*, incomodidad, fuego, quemando, agonia, desespero,
    quemor`,
  heartAttack: `
    lengua no_me_hizo|no_hizo|no_le_hizo|no_hace|no_me_hace|no_me_quita|no_sirve|no_me_sirvio, nitroglicerina|isordil no,
    infart*, ataque corazon|cardiaco|al, ataque cardiaco, paro cardiaco|cardiorrespiratorio|respiratorio,
    angina pecho, ataque al corazon, paro al corazon, falla corazon, se paro corazon, infrato, imfarto, le
    falla corazon, se le paro corazon, preinfarto, pre infarto, corazon va|quiere parar|pararse, corazon se
    para|detiene, dio|dando|tuvo|da un_paro, le dio paro, hizo un paro`,
  inArrest: 'en paro',
  strike: `
    bus*, buseta*, transport*, metro, transmilenio, micro, micros, colectivo*, taxi*, camion*, tren, trenes, subte, conductor*, chofer*,
    profe, profes, profesor*, maestr*, docente*, colegio*, escuela*, universidad, gremio*, sindicato*, huelga, nacional, marcha*, bloqueo*`,
  heartburn: 'agruras, acidez, ardor, reflujo, indigestion, gases, llenura, agrieras, boca estomago',
  coldSweat: `
    frio|fria|helado|helada sudando|sudoroso|sudorosa,
    sudo, suda, sudando, sudor, sudores, sudor frio, transpir*`,
  sneezing: 'estornud*, estacional, primavera, polen, polvo, rinitis',
  nasal:
    'por la nariz, nariz tapada|congestionada|constipada, rinitis, sinusitis, congestion, otorrino, mocos',
  inhaler: 'inhalador, salbutamol, puff, puffs, bomba, nebulizacion*, nebulizador, spray',
  wheezing: `
    suena|suenan|ronronea|le_suena pecho|pechito|bronquios, pecho|pechito suena|suenan|ronronea, hervidera,
    chifl*, silb*, silva, pit*, pillido*, chillido pecho, ronquera pecho, pecho cerrado|apretado, no mejora,
    no cede, no hace efecto, no se calma, no calma`,
  palpitations: `
    late|latiendo|palpita corazon garganta|cabeza|oidos|fuerte|fuertisimo|raro|feo|rapidisimo, corazon late|palpita garganta|cabeza|oidos,
    aceler*|dispar* corazon, corazon aceler*|dispar*|brinca*|retumba,
    corazon se_para_y_vuelve|se_me_para|falla|da_brincos,
    palpitacion*, taquicardia, corazon mil, corazon acelerado, corazon late rapido|fuerte|mil, corazon
    desbocado, corazon se sale, se me sale corazon, corazon salta*, arritmia, corazon va salir, corazon
    galop*, latidos rapidos|fuertes`,
  heartDevice: 'marcapaso+, desfibrilador, cardiodesfibrilador, dai',
  shocks: 'descarga+, choque+, patada+, toque+, pita, pitando, suena, sonando, corriente, latigazo+',
  pulse: 'pulso, pulsaciones, latidos, ritmo cardiaco, frecuencia cardiaca, taquicardia, bradicardia, bpm',
  pulseExtreme: `
    43, 44, 45,
    ${numbers(130, 240)}, ${numbers(25, 42)}`,
  sweat: `
    sudando, sudor, sudores, sudo, suda, sudor frio, sudoracion, transpirando, frio+, palido+, nauseas,
    vomito+, sudado, pálido`,
  dizzy: `
    nubl* ojos|vista|todo, borros*, da|dan|dando vueltas, va el_mundo, ojos nublados,
    maread*, mareo+, desmay*, vertigo, vision borrosa, veo borroso, ve borroso, dolor cabeza, zumbido+,
    vomit*`,
  crisis: 'crisis, ataque, ataques, brote fuerte',
  asthma: 'asma, asmatic*, bronquitis, bronquiolitis, epoc',
  choking: `
    atragant*, atorad*, atoro, atorar~, se ahogo con, ahogar~ con, ahogando con, atasc* garganta, trabad*
    garganta, atravesad* garganta, atravesó garganta, atorado garganta, algo en garganta no, tiene algo
    atorado, se fue por otro|mal camino|lado, hueso garganta, espina garganta, moneda garganta, maniobra
    heimlich, heimlich, se cayo piscina, ahogo piscina|mar|rio|pileta|alberca|tina|bañera, cayo al agua,
    cayo piscina, cayo pileta|alberca|rio|pozo|tanque, atasco comida, atorado+, se me fue por otro, se trabo
    con, se ahoga con, ahogo con, atrag*, atorar*, trancad* garganta, se tranco con, no puede toser, pedazo
    de globo|carne|pan|comida garganta`,
  blue: `
    morado+, moradit*, azul, azules, azulado+, azulito, morada, cianosis, cianotic*, amoratad*, violeta,
    lila, negro+`,
  bruise: `
    sacaron|sacar|sacan|tomaron|saque sangre|muestra, un moradito,
    pinch*, aguja, via mal, moreton por, moreton*, golpe, moretón, moreton, ojera*, pintado, color, uña, hematoma, ojo morado`,
  clutch: 'mano, agarr*, toca, apreta*',
  clutchChest: 'se agarr*|aprieta|apreto|apreta|toca|toco|lleva|llevo pecho, mano|manos al|en pecho|corazon',
  breathWord: 'respira, respiro, respirando, respiracion, respirar',
  asthmaAttack: `
    ataque asma, crisis asma, crisis asmatica, ataque asmatico, asma fuerte|no|mal|horrible|ahora|severa,
    inhalador no|funciona|sirve|hace, inhalador|salbutamol|puff|bomba|nebulizacion y nada, usamos|use|puse|pusimos inhalador|salbutamol|puff veces nada, no funciona|sirve|hace|ayuda|responde inhalador|salbutamol|puff|puf,
    salbutamol no, puff no, asma descompensada|disparada, nebuliz* no`,
  swallowed: `
    tragar~, trago, tragó, tragado, trague, atorar~, atragant*, metio nariz, metio en la nariz, met*
    nariz|boca|oido, comio, aspiro`,
  object: `
    moneda+, pila+, pilita, bateria, iman, imanes, boton, botones, canica+, bolita, clavo, tornillo,
    alfiler, aguja, vidrio, juguete, pieza, lego, hueso, espina, tapa, tapita, globo, uva, mani,
    arete, aro, anillo, tuerca, semilla, metra, grapa, chinche, tachuela, llave, plastico, caramelo, dulce,
    bombon, carozo, frijol, poroto, cuenta, perla, salchicha, prótesis, protesis, diente, hojilla, navaja,
    tachuelas, bola, ficha, tornillos, monedas, imancito, cadena, dije, clip, pedazo, algodon, papel,
    plastilina, cuerda`,
  oxygen: `
    saturador, saturometro, el_del_dedo,
    oxigenacion, oxigena, saturometro,
    saturacion, satura, saturando, oxigeno, oximetro, saturasion, sat, spo2, oximetria`,
  lowOxygen: `
    ${numbers(40, 90)},
    ochenta, setenta, noventa, sesenta`,
  numb: `
    dormid*, adormec*, entumecid*, entumec*, hormigue*, dorm*, durmi*, duerme, duermen, acalambrad*,
    insensible, no siente, no siento, anestesiad*, paraliz*, adormil*, engarrot*, encalambr*, cosquilleo`,
  breastCare: `
    mastolog*, senolog*, venir|venirme|bajar|bajarme regla|menstruacion|periodo, antes regla|menstruacion|periodo,
    dar pecho, doy pecho, da pecho, dando pecho, dandole pecho, amamant*, lactancia, lactando, pezon*,
    seno+, bulto, mamografia, le doy pecho, toma pecho, tetas, implantes, implante, mastitis, brasier,
    quitar pecho, dejar pecho`,
  stopping: 'parar, pararse, detener, detenerse, se para, me para, se_para, paró',
  oddly: `
    rarito, rara, extraño, extraña, esquisito,
    rarisimo, raro, feo, brincos, saltos, descontrolado, loco, irregular, acelerad*`,
  ribs: 'costilla*, costillitas, pechito, barriguita, pancita, guatita',
  sunken: 'hund*, marc*, ven, salta*, mete*, brinca, sume*',
  otherWay: 'otro lado|camino, mal camino|lado, camino viejo|equivocado',
  wentDown: 'leche, comida, agua, fue, jugo, saliva, papilla',
  turned: 'se puso, se pone, poniendo, se quedo, se torna, quedo, se ve, esta, ponen, poniendose',
  saliva: 'saliva, baba, babea*',
  painBack: `
    volvio|regreso|volvia|vuelve|repitio dolor|dolorcito|molestia, dolor volvio|regreso|vuelve|repitio, me volvio, otra_vez dolor|el_dolor`,
  cardiac: `
    cardiolog*, stent, bypass, infarto, cateterismo, angioplastia, corazon`,
  radiates: `
    corre, baja, irradi*, sube, va_hasta|llega_hasta, se_va, se_pasa`,
  lungIll: `
    covid, neumonia, asma, epoc, enfisema, bronquitis, bronquiolitis, fibrosis, pulmon+`,
  marking: `
    marc*, marco, sale, da, dice, muestra, bajo`,
  tightness: `
    opresion, apreton, apretazon, apachurron, aplastamiento`,
  tightPain: `
    oprim*|apriet*|aplast* aca|aqui|ahi centro|mitad|medio|adentro,
    dolor opresivo|opresor|que_oprime|que_aprieta|apretado`,
};
