import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Bleeding and injury. */
export const injuryEs: Vocabulary = {
  dropped: `
    se me cayo, solte, se me resbalo, deje caer, se cayo brazos, se me fue manos, cayo de mis brazos, se
    cayo cuna|cama|cambiador|coche|sofa|mesa`,
  expelled: `
    vomite, vomitó, devolvio,
    vomitar~, vomito+, vomitando, vomite, bomito, gomit*, tosi*, toser, toso, tose, tosiendo, tos, escup*,
    escupo, escupiendo, evacuar~, obrar, obro, orinar~, orinando, defecar~, cagar~, hice del baño, devolvi,
    expulsando, expulso, arrojar~, depuse, devolvio, buitre*, hacer popo, trasboc*, salio por la boca, hice
    cuerpo, hizo cuerpo, hacer cuerpo, evacua*, evacuo, evacuando, obrando, vomit*, bota, botando, boto,
    echando, echo, echa, deposiciones, popo, heces, orina, orinó, orino, orinand*, me sale, le sale, salio,
    arroja, purga, diarrea, sale sangre boca|vagina|abajo`,
  trauma: `
    sali*|asom*|ve|ven|sale tripa|tripas|intestino|intestinos herida|corte|cortada|operacion|cirugia, chocaron|estrellaron|colisionamos|colisione|dieron_por_detras duele|dolor cuello|espalda|cabeza|pecho, atraveso|traspaso pie|mano|pierna|brazo|varilla|clavo|vidrio|hierro|puntilla,
    dio_vuelta|volco|volteo|cayo hervidor|tetera|pava|olla|cafetera|sarten encima,
    cayo|alcanzo|pego rayo, rayo le|me|alcanzo,
    hueso por_fuera|afuera|salido|de_fuera|asomado, se|me corto|corte|abrio|abri|partio|partí cabeza|cuello|cara, me|le cortaron cara|cuello|brazo|pierna, agarro|atrapo|prenso|trago mano|dedo|dedos|brazo maquina|lavadora|licuadora|molino, maquina|lavadora|licuadora agarro|atrapo|prenso mano|dedo|dedos|brazo,
    prendio|incendio|quemo camisa|ropa|pelo|vestido puesta|a_mi|al_niño|a_la, exploto cohete|petardo|polvora|pirotecnia|celular mano|cara,
    piso|pateo|patada|embistio|corneo|cornada caballo|yegua|toro|vaca|buey|mula,
    me|lo|la|nos cogio|agarro|tumbo|levanto|embistio un_carro|una_moto|un_bus|un_camion|un_auto|una_camioneta|una_bicicleta,
    me_lleve|se_llevo|me_vole|se_volo medio|la_punta_del|un|el dedo+, se|nos volteo|volco|volcaron|volcamos tractor|carro|moto|camion|bus|cuatrimoto,
    meti|metio|metieron|enchufo tenedor|alambre|dedo|dedos|clavo|llave|pinza enchufe|toma|tomacorriente|contacto|corriente|caja_de_luz,
    paso|pasaron carro|moto|camion|bus|llanta|rueda|tractor|auto encima|por_encima, carro|moto|camion|bus|llanta|rueda|tractor|auto paso|pasaron encima|por_encima,
    se|me saque|saco|zafe|zafo|salio|disloque|disloco hombro|codo|rodilla|cadera|quijada|mandibula, ve|veo|vio lo_blanco|grasa|hasta_el_fondo|hasta_adentro|el_tendon,
    frente|ceja|cabeza|menton|barbilla|labio|mejilla abiert*|partid*|rajad*|rot*, abrio|partio|rajo|rompio frente|ceja|menton|barbilla|labio,
    nos volcamos|accidentamos|estrellamos|caimos, volcamos,
    se|me|le|nos vino|vinieron|venia|desplomo|derrumbo encima, se desplomo|derrumbo|cayo andamio|muro|pared|techo|loza|losa|barranco,
    cayo pared|arbol|mueble|televisor|ropero|armario|nevera|muro|rama|poste|piedra|estante encima,
    meti|metio|agarro mano|dedo|dedos|brazo molino|maquina|licuadora|picadora|ventilador|moledora,
    atropell*, fractura expuesta|abierta, hueso expuesto|afuera|salido, se le ve hueso, se ve hueso, hueso
    salio, amput*, mutil*, se arranco|corto|volo|amputo dedo, perdio dedo|mano|pie, electrocut*, corrientazo+, corrientaso+, calambrazo+, pego|pegado|pegada|pegó a_la_corriente|a_la_luz, toque|toques de_luz|de_corriente, me|lo|la|le pateo_la_corriente|cogio_la_corriente|agarro_la_luz, descarga
    electrica, le dio corriente, pasó corriente, paso corriente, me agarro corriente, toque electrico,
    apuñal*, puñalada+, herida bala|arma|cuchillo, balazo, disparo, dispararon, baleado, baleo, balearon,
    machetazo*, cuchillazo*, navajazo*, traumatismo craneal|craneo|craneoencefalico|cabeza, tec, politraum*,
    se abrio cabeza, se partio|partió|rompio|rajo|quebro|descalabro cabeza|frente|ceja, cabeza
    abierta|rota|partida|rajada, descalabr*, aplastad*, atrapad* maquina|carro|dedos|escombros, le cayo
    encima, cayo encima, aplasto, aplastó, volco|volcamos|volcó carro|auto|moto|bus|camion|camioneta, choque
    moto|carro|auto, chocamos|choque|choco|chocaron ahora|ahorita|hace|y|moto|carro|auto, accidente
    moto|carro|auto|transito|transito|vehicular, accidente
    bici|bicicleta|camion|bus|trabajo|motocicleta|automovil, accidente grave|feo|terrible|horrible, lesion
    columna, cuello roto, herida profunda|abierta|grande|fea, cortada profunda|fea|grande, corte
    profundo|grande|feo, se le salieron|salen tripas|visceras, se
    clavo|clavé|clave|enterro|enterre|incrusto, clavado|enterrado|incrustado, motosierra, moledora,
    amoladora, explosion, exploto|explotó cara|gas|tanque|pipeta|cilindro|mano|pirotecnia|polvora|olla, cayo
    de cabeza, tirotearon, corneo, pateo caballo, quemadura grave|tercer|segundo|grande|fuerte, quemaduras
    graves|tercer|segundo, se quemo|quemé|queme todo|toda|cara|cuerpo, agua hirviendo|hirviente, aceite
    hirviendo|caliente, se prendio fuego, en llamas, incendio, se incendia, quemad* vivo, cadera rota, se
    rompio|quebro|fracturo cadera|femur, luxo, se le salio hombro, dislocad*, se zafo hombro, choco moto,
    mordio tiburon, ahorcad*, rodo escaleras, rodó escalera|escaleras, se|me dio|di|pego|pegue
    duro|durisimo|fuerte cabeza, se|me dio|di|pego|pegue cabeza|nuca|frente|sien|craneo|coronilla|mollera|oido|parietal, arroll*, lo piso
    carro|moto|bus, carro|moto|bus|camion|auto|taxi|camioneta cogio|agarro|levanto|revolco|arrastro|atraveso, carro|moto|bus|camion|auto lo|la|me|le
    golpeo|golpeó|atropello|arrollo|piso|aventó|avento|choco, lo|la|me golpeo|golpeó|choco|avento
    carro|moto|bus|camion|auto, dedo+ colgando|arrancad*|mocho|cortado, mano|pie colgando, se
    enterro|enterró|clavo|clavó|incrusto|ensarto, me enterre|clave|incruste, cayo
    piedra|ladrillo|viga|fierro|tabla cabeza, tirado calle|carretera, nos chocaron, nos estrellamos, me
    estrelle, se estrello, se volo dedos, le trituro, aplasto dedo|mano|pie, atrapo mano|dedo|brazo,
    disparó|disparo|dispararon|balearon, bala, herida de bala, dientes salieron|volaron|rompieron, se
    salieron dientes, se saco hombro, fracturó, desprend*, quemó con, quemadura+ grande|ampollas|cara|agua,
    salpicó aceite|acido, le cayo aceite|agua|acido|sopa|cafe, coz, patada caballo|vaca|burro, cornada, un
    tiro en|por, le dieron|pegaron tiro, me dieron|pegaron tiro`,
  accident: `
    accident*, choque, choco, chocamos, chocaron, volcar~, volco, volcó, vuelca, vuelco, atropell*, estrell*, estrello, colision*, acidente`,
  vehicle: `
    moto, carro, auto, bici, bicicleta, camion, bus, coche, motocicleta, camioneta, transito, vehiculo,
    patineta, scooter, tractor, colectivo, micro`,
  justHad: 'tuvimos, tuve, tuvo, sufrio, sufri, hubo, acabo, acaba, estamos, tuvieron, sufrimos',
  height: `
    escalera+, techo, cama, segundo|tercer|cuarto|primer piso, arbol, balcon, # metros, # piso+, andamio,
    altura, ventana, cuna, cambiador, caballo, moto, bicicleta, bici, mesa, litera, columpio, tejado,
    precipicio, barranco, terraza, azotea, brazos, coche, sofa, brincolin, trampolin, poste, camarote, del
    segundo, del tercer, zanja`,
  cut: `
    cortar~, corté, corte, cortada, cortadura, tajo, herida, herido, rajo, rajada, tajazo, cortó, rebano,
    machet*, arranco`,
  mashed: 'machuc*',
  selfHit: `
    autista|tea|autismo|enoja|bravo|rabieta|berrinche golpea|pega|golpearse cabeza, golpea|pega|golpearse cabeza cuando_se_enoja|cuando_se_pone_bravo|en_las_rabietas|cuando_hace_berrinche,
    se pego|golpeo|dio en|con|contra, me golpee|lastime|pegue|maltrate`,
  deep: `
    profund*, hondo, honda, feo, fea, grande, abierta, tendon, hueso, tendones, grueso, hasta, cuelga,
    colgando`,
  tool: `
    sierra, motosierra, cuchillo, vidrio, machete, maquina, hacha, cuter, amoladora, cuchilla, lata, espejo,
    navaja, guadaña, licuadora, ventana`,
  severed: 'amput*, arranc*, dedo+, mano, tendon, arteria, vena, falange, yema',
  sprained: 'torci, torcio, torcido, torcida, doble, doblo, esguince',
  broke: `
    rompio, rompi, romper~, quebrar~, quebró, quebre, quebrado, fractur*, roto, rota, partio, parti,
    partido, luxo, disloco, zafo, desbarat*, se_salio, salio lugar|sitio, doblado, deform*`,
  burned: `
    quemar~, queme, quemé, quemó, quemado+, quemadura+, quemada, escald*, chamusc*, ardio, quemaron`,
  hot: `
    hirviendo, aceite, sopa, agua caliente, fuego, plancha, estufa, acido, llama+, gasolina, cafe, vapor,
    olla, electric*, explos*, candela, quimico, tinto, sosa, soda, alcohol, parrilla, polvora, pólvora,
    leche, caldo, escape, brasas, fogata, asador`,
  chemical: `
    aceite, agua_hirviendo, vapor, grasa_caliente,
    veneno, insecticida, herbicida, blanqueador, amoniaco,
    cloro, lejia, lavandina, acido, quimico, cal, cemento, pegamento, detergente, cal viva, soda, pegaloca,
    la gotita, silicona, thinner, alcohol, gasolina, jabon`,
  stuck: `
    clav*, enterr*, incrust*, metio, metal, esquirla, vidrio, astilla, fierro, espina, perfor*, reventado,
    salpico, salpicó, cayo, viruta, clavo, anzuelo, lapiz, palo`,
  bit: 'mordio, mordió, mordida, mordedura, mordieron, mordido+, mordisco, muerde, ataco, atacó',
  coffee: 'cafe, borra, negro',
  black: 'negro+, negra, alquitran, petroleo, brea, oscur*',
  clots: 'coagulos, coagulo, pura, puro, cuajos, cuajarones, cuajo, trombos, mucha, harta, bastante',
  cannotStand: `
    @cannot parar|pararse|levantar|levantarse|caminar|mover|moverse|apoyar|pisar|enderezar|sentarse, no se
    para, no se levanta, no camina, no se puede parar|levantar|mover`,
  hurtNow: 'dolor, duele, mal, llora, llorando, sangra*, hinch*, morado',
  spilled: 'volco, volcó, derram*, cayo, echo, tiro, tumbo, encima, riego, rego, se volteo, derramo',
  trapped: `
    atrapad*, prensad*, aplastad*, atorad*, pillad*, agarro maquina|molino|puerta, trabad*`,
  drink: 'derram*|derrame cafe|agua|jugo|leche|sopa|refresco|cerveza|tinta|vino|liquido',
  bloodDrawn: `
    sacaron|saque|sacar|sacarme|tomaron|tome|tomar|extrajeron|extraer|donar|done|dono sangre, muestra+|examen|examenes|toma|tomas|toman|tomar|resultado+|prueba de sangre, domicilio|casa de_sangre, sangre
    ayunas|resultado+|laboratorio|salieron`,
  darkRed: 'rojo oscuro|vivo|sangre|vino, roja oscura|viva, como vino, color vino|sangre, marron oscuro',
  pierced:
    'entro|enterro|clavo|incrusto|metio|atraveso|enterre|clave|quedo vidrio+|fierro|varilla|palo|cuchillo|clavo|anzuelo|tornillo|alambre|hierro',
  gums: 'encia+, cepill*, hilo dental',
  opened: `
    abri, abrio, abriste, rebane, rebano, raje, me_abri, tajee`,
  rashStays: `
    no se borra*|quita*|desaparece*|blanquea* al|cuando|si apret*|aprieto|aprieta|presion*`,
  rabid: `
    rabia, rabioso, rabiosa, callejero, callejera, de_la_calle, murcielago, zorro, mono, mapache`,
  redVomit: `
    escup*|tos*|flema+|gargajo+ hilo+|hilito+|hebra+|pinta+|pintica+|rayita+ rojo+|roja+,
    vomit*|devolv*|escup* rojo|roja|color_vino|color_rojo`,
  redFood: `
    era|eran|fue|es|comi|comio|comimos|comido|cene|cenamos|almorce|tome|tomo|tomado|bebi|desayune|por|del|de_la|de remolacha+|betabel|betarraga|betarragas|sandia|gelatina|tomate+|frutilla+|fresa+|mora+|salsa|jugo_rojo|helado|pimenton`,
};
