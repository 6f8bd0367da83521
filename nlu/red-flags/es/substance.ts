import type { Vocabulary } from '../../lexicon/lexicon.ts';
import { numbers } from '../numbers.ts';

/** Poison and allergy. */
export const substanceEs: Vocabulary = {
  cannotBreathe: `
    @cannot llorar|mamar|comer|hablar por|de_lo ahogado|ahogada|agitado|agitada|tos|asfixia, panza|barriga|barriguita|pancita|nariz|naricitas|naricita|aletas abr*|aletea*|brinca|sube_y_baja cuando|al respira*,
    no junta|junto|alcanza|alcanzo aire,
    respir* como perrito|pajarito, no llega|entra|pasa oxigeno,
    @cannot llenar|recuperar|meter|pasar|tomar|jalar|agarrar|coger|inhalar aire|pulmones|aliento|oxigeno,
    hunde*|mete|sume pecho|panza|barriga|guata cuando|al|para respira|respirar|toma, pecho|panza|barriga|guata hunde*|mete|sume|jala cuando|al|para,
    hunde*|mete|sume pecho|costillas, @cannot decir|terminar|completar palabra+|frase+|#_palabras, @cannot decir|hablar ni # palabra+|frase+, @cannot respirar|respirr|respiral|inhalar|respirarme, no respirar~, no
    respir*, nopuedo respirar, no puedorespirar, dejo respirar, deja respirar, paro respirar, sin respirar,
    no le entra aire, no me entra aire, no entra aire, no llega aire, no pasa aire, no toma aire, no agarro
    aire, no jala aire, no me sale aire, no coge aire, apenas respira, apenas respiro, casi no
    respira|respiro, le cuesta respirar, me cuesta respirar|mucho, cuesta respirar, costando respirar,
    cuesta mucho respirar, no deja respirar, no me deja respirar, batalla* respirar, dificultad
    respirar|respiratoria, dificultades respirar|respiratorias, respira*
    dificultad|mal|feo|rapido|agitado|corto|raro, respira*
    apenas|poco|entrecortado|rapidito|ruido|trabajo|esfuerzo, respiracion
    agitada|entrecortada|rapida|corta|rara|dificultosa|forzada|fatal, trabajo respirar, respir* muy mal,
    insuficiencia respiratoria, no resp, paro respiratorio, boque*, ahogo no, hunde* costillas|pecho, hunden
    costillitas, aleteo nasal, aletea nariz, quejido respirar, se queja al respirar, tiraje, no
    agarra|jala|coge|toma|pasa|entra|llega|recibe aire, respira* como pescado|perro|pez|ahogado, se ahoga
    solo hablando, respirando como pescado|perro|pez, pelea por respirar, lucha por respirar, esforzandose
    respirar, se cansa respirando|hablar, boquea*, jadea*, jadeando, agito caminar|pasos|nada, me agito
    hablar|acostado|caminar, se agita mucho, agitadisim*, agitad* al, no oxigena, deja de respirar ratos,
    apnea*, pausas respiracion, ronca y no respira`,
  cannotSwallow: `
    cuesta tragar|pasar_saliva|pasar_la_saliva, dificil|duro tragar|pasar_saliva, @cannot tragar|pasar_saliva, no traga nada|saliva, no pasa saliva`,
  pill: `
    pastilla+, pildora+, remedio, medicamento, comprimido+, tableta+, medicina, jarabe, gotas, capsula+,
    ansiolitico+, antidepresivo+, pepas, pepa`,
  childAte: 'trag*, comio, comió, metio boca, met* boca, llevo boca, chup*, mastic*, se metio pastillas',
  course: `
    como el|la doctor|doctora|medico|medica, como|segun me mando|dijo|receto|indico|explico, recetad*, formulad*,
    tratamiento, termine, ciclo, antibiotico, control, al|por dia, diaria+, formula, acabe tratamento|pastillas|frasco`,
  poisoned: `
    inhal*|oli*|aspir*|jal* pegante|pegamento|boxer|thinner|tiner|gasolina|bazuco|solvente, prend*|encend*|hicimos carbon|brasero|anafre|fogata|fogon|parrilla adentro|cuarto|casa|encerrados|habitacion|carpa, trago|licor|aguardiente|alcohol|guaro|pisco|ron adulterad*|chiviado|pirata|casero veo|vemos|ve|viendo borroso|nublado|blanco|nada,
    trago|alcohol|licor|bebida|aguardiente|tequila|mezcal adulterad*|falsific*|metanol,
    mezcl* productos limpieza|aseo, mezcl* quimicos|limpiadores|cloro_con|lejia_con,
    envenen*, embenen*, intoxic*, entoxic*, sobredosis, sobre dosis, sobredocis, mezcle
    cloro|lejia|lavandina|alcohol con, se paso con la|dosis, tomo de mas, tome de mas
    pastilla+|medicamento|remedio|insulina, tomo dosis doble, tome doble dosis, se paso de pastillas|dosis,
    me pase con|de dosis|pastillas|insulina, me inyecte de mas insulina, insulina de mas, mucha insulina,
    monoxido, pasado+ de droga+|cocaina|pastillas, coma etilico, sobredosi, mala dosis, botulismo,
    organofosforado+, malathion, empastill*, se empastillo, doble|triple dosis, dosis
    doble|triple|equivocada, mas dosis de|que, se dopo, drogad* no, sobredosis*, exceso
    pastillas|insulina|medicamento, tomo veneno, chupo veneno, fuga de gas, olor gas mareo`,
  ingested: `
    lamio, lami, lamer, lamiendo, sorbio, relamio,
    tomar~, tome, tomo, tomó, tragar~, trague, trago, tragó, ingir*, ingiri*, inger*, bebi, bebio, bebiendo,
    bebido, bebieron, comio, comi, comiste, masticar~, chupar~, probo, probe, metio boca, met* boca, llevo
    boca, se echo, tomado, tomar, tomaron, comieron, comiendo, injirio, ingirio, injerio, dio, di, dieron,
    tragado, absorb*, se empino, aspir*, metio, se metio`,
  poison: `
    veneno, beneno, raticida, matarratas, mata ratas, racumin, cloro, clorox, lejia, lavandina, limpido,
    hipoclorito, detergente, jabon, shampoo, suavizante, soda caustica, sosa caustica, caustica, acido,
    acido muriatico, muriatico, gasolina, nafta, petroleo, kerosene, queroseno, kerosen, varsol, thinner,
    tiner, tinner, aguarras, diluyente, desengrasante, destapacaños, diablo rojo, diablo verde, insecticida,
    plaguicida, pesticida, herbicida, fungicida, glifosato, paraquat, baygon, raid, hongo+ silvestre*,
    alcohol gel|antiseptico|etilico|metilico|puro|quimico, metanol, gel antibacterial, perfume, colonia,
    acetona, quitaesmalte, esmalte, pintura, pegamento, tinta, pila, pilas, pilita, bateria, pila boton,
    iman, imanes, anticongelante, liquido frenos, desinfectante, fabuloso, pinol, lisol, ajax, cresol,
    creolina, mercurio, arsenico, cianuro, naftalina, bolitas naftalina, pastillas gas, fosfuro, pastilla+
    abuela|abuelo|papa|mama|otra_persona|hermano|hermana|esposo|tia, remedios abuela|abuelo,
    medicamento+|remedio+ abuela|abuelo|mama|papa, cocaina, droga+, marihuana, fentanilo, extasis,
    limpiador, limpiavidrios, limpia pisos, desodorante, fertilizante, cera, blanqueador, planta venenosa,
    semillas ricino, ruda, comprimidos tu|abuela, liquido
    destapar|limpiar|cañeria|bateria|radiador|lavaplatos|limpieza, producto limpieza|quimico|piscina|aseo,
    quimico+, destapa*, alcohol farmacia|quemar|curar|medicinal|isopropilico, decol, trapeador, suavitel,
    ariel, jabon liquido|polvo|loza, pegante, removedor, quitamanchas, matamalezas, gramoxone, lannate,
    furadan, campeon, tricloro, agua oxigenada, agua jane, ayudin, mata cucarachas, matahormigas, bolitas,
    permanganato, yodo, hongos, hongo, setas, creso, cal viva, salfuman, silica, termometro, vela, tiza
    china, borax, cal`,
  '@several': `${numbers(4, 60)}, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, cien`,
  '@doses': `
    pastillas, pildoras, tabletas, comprimidos, capsulas, remedios, acetaminofen, acetaminofenes, paracetamol,
    paracetamoles, ibuprofenos, aspirinas, clonazepam, clonazepan, clonazepames, sertralina, sertralinas, lorazepam,
    alprazolam, rivotril`,
  manyPills: `
    todas|todos|todo pastillas|pastilla|remedios|medicamentos|pildoras|comprimidos, todas|todos|todo
    frasco|blister|antidepresivos|medicinas|tabletas|ansioliticos, frasco
    pastillas|entero|completo|jarabe|acetaminofen, frasco
    paracetamol|ibuprofeno|clonazepam|remedio|medicamento, caja pastillas|entera|completa,
    muchas|varias|montón|monton|puñado|puño|punado|bastantes|demasiadas|cantidad|tantas|@several @doses,
    blister entero|completo|de, tableta entera, pastilla+ de mas,
    rivotril, clonazepam, clonazepan, tira+ pastillas, todo el frasco, entera la caja, pastillas juntas,
    pastillas golpe`,
  inhaled: `
    inhalar~, inhal*, aspirar~, respirar~, oli, olio, olemos, huele, fuga, escape, intoxic*, fugando,
    mezcl*, mezcle, encerrad*, respirando, oler, oliendo`,
  gas: `
    gas, monoxido, humo, cloro, amoniaco, vapores, vapor, gases, lejia, insecticida, lavandina, fumigacion,
    fumigaron`,
  stung: `
    picaron, mordieron, picando, acaba|acaban de_picar|de_picarlo|de_picarla|de_picarme|de_morder,
    pico, picó, picado, picadura, mordio, mordida, mordedura, mordido, clavo, me pico, le pico, muerde, pica`,
  venomous: `
    alacran, escorpion, serpiente, culebra, vibora, cascabel, coral, mapana, mapaná, taya, cobra, araña,
    viuda negra, arana, violinista, araña rincon, aguamala, medusa, raya, ciempies, abejas, enjambre,
    avispas, abispas, yarara, crotalo, alacranes, nauyaca, barba amarilla, oruga, gusano, aguaviva,
    murcielago, gusano pollo, viuda, loxosceles, tarantula`,
  anaphylaxis: `
    cierr*|aprieta*|tranc* traquea|gaznate|gañote|gogote,
    anafila*, shock alergico|anafilactico, choque anafilactico|alergico, edema glotis|laringe, se cierra
    garganta, cerrando garganta, cierra la garganta, se me|le cierra|cerro garganta|pecho, garganta se
    cierra|cierra|cerrando|cerro|hincha, garganta cerrada, cerrada la garganta, epinefrina, epipen,
    adrenalina inyect*, reaccion alergica grave|fuerte|severa|horrible, alergia fuerte|grave|severa no, se
    me tranca garganta, garganta trancad*, nudo garganta no, siento garganta cerrad*|hinchad*, se hincha
    garganta, se esta cerrando garganta, cierre garganta`,
  hives: `
    ronch*, sarpullido, salpullido, urticaria, brote+, erupcion, picazon, rasquiña, comezon, manchas rojas,
    granitos, puntos rojos, rash, habones, colorado+, rojo+, brotad*, brotó, broto, brotando, colorad*,
    enronchad*, enrojec*`,
  allergen: `
    camaron*, marisco+, langostino+, pescado, mani, cacahuate, nuez, nueces, abeja+, avispa+, abispa+,
    picadura, pico, hormiga+, penicilina, amoxicilina, antibiotico, ibuprofeno, aspirina, dipirona, vacuna,
    inyeccion, huevo, leche, latex, medicamento, medicina, remedio, pastilla, contraste, anestesia, picó,
    frutos secos, fresa+, kiwi, soya, comi, comio, comer, tinte, novalgina, diclofenaco, naproxeno, comida`,
  allergicReaction: `
    llen*|cubiert*|tapad*|cundid*|brotad* ronch*|urticaria|habones|todo|toda|entero|entera|cuerpo_entero, amanec*|desperte|me_puse|se_puso llen*|toda|todo|entera|entero brotad*|enronchad*|ronch*|inflad*,
    reaccion alergica, reacion alergica, reaccion alerjica, ataque alergia, crisis alergica, reaccion
    medicamento|vacuna|penicilina|antibiotico, me dio alergia, le dio alergia, brote alergico, alergia todo
    cuerpo`,
  breathless: `
    oxigeno no alcanza|sirve|basta|rinde|da_abasto|hace_nada,
    se_me va|fue aliento sentarme|sentar|pararme|caminar|hablar|acostarme|moverme,
    alete* nariz|narices|naricita,
    falta* airecito|airito,
    falta* aire|respiracion|oxigeno, falta aire, sin aire, ahogar~, ahogo+, ahogue*, ahogando, aoga*,
    asfix*, azfix*, sofocar~, sofoco, sofocando, me quedo sin aire, quedo sin aire, quede sin aire, aire me
    falta, aire no me, falta respiracion, fatigado+ no habla, disnea, ajoga*, silbido+ pecho, silba pecho,
    pecho silba|pita|chifla, pitido+ pecho, me asfixio, sofocacion, bronco espasmo, broncoespasmo, saturando
    bajo|poco|mal, satura bajo|poco|mal, saturacion baja|bajando|cayendo, baja saturacion, necesito|necesita
    oxigeno, oxigeno bajo, oxigeno muy bajo, le baja oxigeno, broncoaspir*`,
  vomiting: 'vomit*, bomit*, vomito+, diarrea, devuelve todo, no retiene, vomita*',
  mistake: `
    equivoqu*, equivoc*, confundi, me_confundi,
    error, equivocacion, equivoco, accidente, descuido, sin querer, doble, triple, confundio, tres veces,
    dos veces, # veces`,
  other: 'de abuela, de abuelo, de mi papa|mama|esposo|hermano|hermana|abuela|abuelo, otra persona',
  mushroom: 'hongos, hongo, setas, mariscos, pez globo, conserva, enlatad*',
  drug: `
    paracetamol, acetaminofen, ibuprofeno, clonazepam, alprazolam, diazepam, lorazepam, sertralina,
    fluoxetina, quetiapina, insulina, metformina, digoxina, losartan, amitriptilina, tramadol, morfina,
    warfarina, anticoagulante, sintrom, enalapril, amlodipino, captopril, propranolol, carvedilol, metoprolol,
    carbamazepina, fenobarbital, acido_valproico, valproico, litio, metotrexato, levotiroxina, glibenclamida,
    risperidona, haloperidol, olanzapina, zolpidem, metadona, oxicodona, codeina, fentanilo, antihipertensivo`,
  spiked: `
    echaron|pusieron|metieron|pusieron|echo|puso algo|droga|pastilla|una_pastilla|cosa|polvo trago|bebida|copa|vaso|cerveza|jugo|refresco`,
  smallBug:
    'una roncha|bolita|manchita picadura, zancudo+, mosquito+, pulga+, jejen+, mosca, bichito, garrapata, ronchita+, granito+ chiquito+',
  grabbed: 'agarr*, cogi*, encontr*, alcanz*, saco, abrio, abri, robo, subio',
  sprayed: `
    cayo|cayeron|echaron|salpico|fumigaron veneno|herbicida|insecticida|encima,
    fumig*, asperj*, rociando|rocio veneno|herbicida|insecticida|liquido, echo|echando|aplico|aplicando|regando veneno|matamaleza|herbicida|insecticida|agroquimico|plaguicida`,
  regimen:
    'al|por dia, diaria+, diario, cada # hora+|dias, todas mañanas|noches, por semana, gramos, meta, curva',
  burner: `
    calentador, calefon, estufa, brasero, parrilla, carbon, generador, chimenea, leña, motor carro|encendido,
    calefaccion, calefactor, anafre, bracero, caldera, horno`,
  dizzyAll: `
    despertamos|amanecimos|nos_levantamos|desperte|amaneci dolor_de_cabeza|maread*|mal|vomitando|nauseas, dolor de cabeza,
    todos|todas|ambos|nosotros|familia|casa|hijos|niños maread*|dolor_de_cabeza|vomit*|dormid*|desmay*|mal,
    nos mareamos|desmayamos, nos duele|dio dolor_de_cabeza|cabeza|mareo|vomito|sueño, dolor de cabeza y mareo+|nauseas|vomito,
    maread* y|con dolor_de_cabeza|vomit*|nauseas|sueño, me maree`,
  injected: 'inyect*, puse, puso, aplic*',
  wholeOf: `
    entero, entera, completo, completa, todo frasco|blister|tarro|sobre|jarabe, toda caja|tira|tableta,
    frasco, tarro`,
  bloodThinner: `
    warfarina, anticoagulante+, anticoagulado+, acenocumarol, sintrom, coumadin, xarelto, rivaroxaban, eliquis,
    apixaban, clexane, enoxaparina`,
  tooMuch: `
    de_la cuenta, mas de_lo_debido|de_lo_normal, al doble, doblad*,
    doble, el doble, doble de, doble dosis, triple,
    demasiado, demasiada, demasiadas, demasiados, exceso, puñado, montones, muchas, muchos, varias, varios,
    un monton, @several pastillas|tabletas|comprimidos, de mas`,
  itch: 'pica, picazon, rasca, comezon, cosquillea, raspa, arde',
  putIn: 'metio, meti, puso, llevo, echo, se metio',
  allergyWord: 'alergia, alergico, alergica',
  barkingCough: `
    tos perro|perruna|perrito|foca|metalica|ronca, tose|toser|tosiendo como perro|perrito|foca, como perro|perrito|foca al|cuando tose|toser, crup, croup, laringitis`,
  wildPlant: `
    frutita+|frutica+|frutas|semilla+|semillita+|baya+|bolita+|planta|plantita|flor|flores|hoja|hojas|mata|matica jardin|patio|monte|campo|parque|maceta|silvestre+|rara+|raros|desconocid*|venenos*|no_se_que|que_no_conozco, planta|mata de_la_casa|de_adorno|ornamental, adelfa, floripondio, higuerilla, ricino`,
  winded: `
    canso|cansa|fatigo|fatiga|agito|agita hasta|nomas|solo hablar|caminar|bañar*|ir_al_baño|vestir*|comer|pararme|pararse|levantar*, canso|cansa|fatigo|fatiga|agito|agita para ir_al_baño|hablar|comer|vestir*|bañar*`,
  selfAllergic: `
    soy|es alergic*`,
  remedyAcid:
    'acido valproico|folico|acetilsalicilico|ascorbico|hialuronico|urico|tranexamico|mefenamico|ursodesoxicolico',
};
