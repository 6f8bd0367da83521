import type { Vocabulary } from '../lexicon/lexicon.ts';

/** One word for all of these: a list goes on over the line. */
function joined(words: string): string {
  return words.replaceAll(/\s/g, '');
}

const HURTS = joined(`
  duele|duelen|doliendo|dolor|dolores|dolorcito|molestia|molestias|molesta|molestando|ardor|arde|arden|
  irritado|irritada|inflamado|inflamada|hinchado|hinchada|hinchados|hinchadas|hincha|hinchan|hinchando|hinchazon|punzada|punza|
  ardem|ardendo|doi|doem|doendo|dor|dores|dorzinha|incomoda|incomodando|inchado|inchada|inchados|inchadas|incha|incham|
  inchando|inchaco|fisgada`);
const ITCHES =
  'rasca|rasco|rascan|pica|pican|picando|picor|picazon|comezon|rasquiña|coca|cocam|cocando|coceira';
const LIMBS = joined(`
  rodilla|rodillas|hombro|hombros|cadera|caderas|columna|espalda|cintura|lumbar|cuello|nuca|tobillo|tobillos|
  talon|talones|codo|codos|muñeca|muñecas|pie|pies|mano|manos|dedo|dedos|brazo|brazos|pierna|piernas|cola|
  rabadilla|huesos|joelho|joelhos|ombro|ombros|quadril|coluna|costas|lombar|pescoco|tornozelo|calcanhar|
  cotovelo|punho|pe|pes|mao|maos|braco|bracos|perna|pernas|coccix|ossos`);
const SKIN = joined(`
  piel|cuerpo|cara|cabeza|espalda|brazo|brazos|pierna|piernas|mano|manos|pies|cuello|barriga|pele|corpo|rosto|
  cabeca|costas|braco|bracos|perna|pernas|maos|pescoco`);
/** The part of the body that is spoken of, one's own: "la rodilla", "minhas unhas". */
const THE = 'el|la|los|las|mi|mis|del|o|a|os|as|meu|minha|meus|minhas|no|na|nos|nas|do|da|dos|das';
const EYES = 'ojo|ojos|olho|olhos|vista|visao';
const TEETH = 'diente|dientes|muela|muelas|dente|dentes|encia|encias|gengiva|gengivas';

/**
 * What ails people, in their own words, by who sees to it first: "me duele la rodilla", "tô com corrimento". It
 * suggests a service, and names none: who goes where is the patient's to say, and a danger is read before.
 */
export const COMPLAINT_WORDS: Vocabulary = {
  'complaint:dermatology': `
    ${THE} uña|unha puso|pone|ficou|fica amarilla|amarela|negra|preta|gruesa|grossa, frieira|frieiras, pie de atleta,
    ${THE} uñas|unhas|labio|labios|cicatriz, cicatriz fea|feia, labios resecos, labio ressecado, estrias, estria, herpes, sudan|sudo|suo|suam|transpiro mucho|muito|demasiado|demais,
    ${ITCHES} ${SKIN}, ${SKIN} ${ITCHES}, ${SKIN} ardem|arden|resseca|reseca, manchas, acne, mancha|lunar|pinta negra|negro|preta|escura|oscura, mancha ${SKIN}, roncha|ronchas, sarpullido, salpullido, urticaria, brote ${SKIN},
    granos, granitos, ronchitas, espinillas, barros, espinhas, cravos, bolinhas ${SKIN}, bolitas ${SKIN}, lunar, pinta|pintas
    cresceu|crescendo|escura|estranha|nova, lunar|pinta que cambio|crecio|crece|mudou|cresceu, verruga|verrugas, hongo|hongos, micose|micoses, caspa, seborre*,
    psorias*, dermatit*, eczema, vitiligo, rosacea, melasma, queloide, culebrilla, cobreiro, sarna,
    furunculo|furunculos, cae|cayendo|caida|perdiendo pelo|cabello, cabelo esta|ta caindo, pelo|cabello esta cayendo, pelo|cabello cae|cayendo,
    cai|caindo|queda|perdendo cabelo, cabelo cai|caindo, calvicie, alopecia, descascando, descasquei, despelleja*,
    piel|pele reseca|seca|irritada|roja|vermelha`,
  'complaint:gynecology': `
    ${ITCHES}|ardor|ardencia intima|intimas|partes_intimas|mis_partes_intimas|partes vaginal|vagina|vulva, quede|embarace|engravidei|engravidou embarazada|gravida|control|pre_natal|quiero|quero,
    ${THE} ovario|ovarios|utero|matriz, sofocos, calorao, control|acompanhamento embarazo|gravidez, pre-natal, pre natal,
    ${HURTS} cuando|quando tengo|tenho relaciones|relacao|relacoes, retraso|retrasado|atrasou periodo|menstruacao, flujo, regla, menstruacion, menstruacao, menstruada, menstruando, periodo atrasado|irregular|abundante, colicos
    menstrual|menstruals, flujo mal|vaginal|amarillo|blanco|olor|raro, corrimento, menopausi*, menopausa,
    climaterio, quiero|quero|quisiera|gostaria planificar, ponerme|ponerse|quitarme|colocar|tirar implante|diu|t_de_cobre,
    colicos|colico|colica|colicas cada|todo mes, anticonceptivo|anticonceptivos,
    anticonceptiva|anticonceptivas, anticoncepcional, pastilla del dia, ovario|ovarios, poliquistico|poliquisticos,
    mioma|miomas, endometrios*, candidiasis, candidiase, ${HURTS} seno|senos|seio|seios|mama|mamas|busto, seno|senos|seio|seios ${HURTS},
    bolita|bolitas|masa|bulto|nodulo|caroco|carocinho seno|senos|pecho|mama|seio|peito, estoy|estou
    embarazada|embarazadita|gravida, atraso menstrual, bajo vientre, pe da barriga`,
  'complaint:orthopedics': `
    camina|caminar|anda|andar pies|pie|pes|pe adentro|dentro|punta|puntas|torcido|torcidos, truena|truenan|estala|estalam|cruje ${LIMBS}, ${LIMBS} truena|truenan|estala|estalam|cruje,
    ${THE} rodilla|rodillas|hombro|hombros|cadera|caderas|tobillo|tobillos|talon|talones|codo|codos|huesos|joelho|joelhos|ombro|ombros|quadril|tornozelo|tornozelos|calcanhar|cotovelo|ossos|articulaciones, planta del pie, sola do pe,
    ${HURTS} ${LIMBS}, ${LIMBS} ${HURTS}, ${HURTS} lado cintura|espalda|cadera|quadril, ${LIMBS} tao|estan|estao|muy|muito ${HURTS}, torci|torcio|torceu|lesione|machuquei|golpee|bati|lastime ${LIMBS},
    torcedura, entorse, esguince, lumbago, la ciatica, nervio|dor ciatico, hernia de disco|discal, escoliosis, escoliose,
    tendinit*, artrosis, artrose, bursit*, juanete|juanetes, joanete|joanetes, menisco|meniscos, manguito, tunel
    carpiano, desgarro, espolon, esporao, travei|trabe|travou|travaram|trabo|trabada|travadas|travada coluna|costas|espalda, coluna|costas|espalda trabada|travada|travadas|travou|travaram`,
  'complaint:rheumatology': `
    artrit*, fibromialgia, lupus, acido urico, articulaciones, articulacoes`,
  'complaint:ent': `
    pitido|pita|apito|apitando oido|oidos|ouvido|ouvidos, va|fue voz, perdi|perdio|perdiendo|perdendo voz,
    ${THE} nariz|garganta|oidos|ouvidos, afonic*, sin voz, sem voz, no oye|escucha|escuta|ouve bien|direito|bem|nada,
    ${HURTS} garganta|oido|oidos|ouvido|ouvidos, garganta|oido|ouvido ${HURTS}, zumb* oido|oidos|ouvido|ouvidos,
    no oigo|escucho, nao ouco|escuto bien|bem|direito, no oigo|escucho nada, nao ouco|escuto nada,
    oido|oidos|ouvido|ouvidos tapo|taparon|entupiu|tampou, tapo|taparon|entupiu|tampou oido|oidos|ouvido|ouvidos, oido|oidos|ouvido|ouvidos tapado|tapados|tampado|entupido|zumb*, tapado|tapados|tampado|destapar|entupido
    oido|oidos|ouvido, amigdal*, amidal*, sinusit*, rinit*, ronco, roncar, ronca mucho|muito, ronquidos, ronquera,
    rouca, rouco, rouquidao, estoy ronca, vertigo, vertigem, labirintite, laberintitis, adenoide|adenoides,
    sordera, surdez, oigo|escucho|escuto|ouco mal|bien|direito, cera oido|oidos|ouvido, nariz
    tapada|tapado|entupido, sangra|sangrando nariz`,
  'complaint:ophthalmology': `
    ${THE} parpado|parpados|palpebra|palpebras, lagañas, remela, remelando,
    veo borroso|nublado|mal|doble, vista borrosa|nublada|cansada, enxergo|enxergando|vejo|vendo
    embacado|mal|borrado|direito, ${HURTS} ${EYES}, ${ITCHES} ${EYES}, ${EYES} ${HURTS}, ${EYES} ${ITCHES}, ojito|ojitos|olhinho|olhinhos|ojo|olho desvia|torto|torcido, desvia|tuerce ojo|ojito|olho|olhinho,
    bizco|bizca|vesgo|vesga|estrabismo, ${EYES}
    rojo|rojos|vermelho|vermelhos|irritado|irritados|lloran|llora|lacrimejam|lacrimejando|secos, lloran|lacrimejam
    ${EYES}, cambiar|trocar|actualizar|nueva|nuevos|revisar|medir|atualizar
    formula|graduacion|lentes|gafas|anteojos|grau|oculos, orzuelo|orzuelos, perrilla, tercol, chalazion,
    conjuntivit*, catarata|cataratas, glaucoma, miopia, astigmatismo, pterigion, pterigio, carnosidad`,
  'complaint:dentistry': `
    ${THE} encias|gengiva|muela, mal|mau aliento|halito, calza, restauracao do dente,
    ${HURTS} ${TEETH}, sangra|sangran|sangram|sangrando|inflamadas|inchada encia|encias|gengiva|gengivas,
    encia|encias|gengiva|gengivas sangra|sangran|sangram|sangrando|inflamadas|inchada,
    partio|partido|quebre|quebro|quebrei|quebrou|rompio|cayo|cayo|caiu ${TEETH}|calza|restauracao,
    rechin*|aprieto|aperto|ranjo|rango ${TEETH}, bruxismo, muela|muelas|sacar|sacarme|sacarse cordal|cordales,
    siso, sisos, muela del juicio, sarro, tartaro, brackets, frenillos, ortodoncia, aparelho nos dentes, protesis
    dental, protese dentaria, aftas, afta`,
  'complaint:gastroenterology': `
    ${THE} estomago|barriga|panza|intestino|colon|higado|figado, higado graso, gordura no figado,
    almorranas, inflo|inflada|inflado|llena|estufado|estufada|empachad*, hinchada|hinchado despues|depois de comer,
    cae|cai|pesa pesada|pesado|mal comida, comida pesa|cae|cai, queimacao, queimando estomago, gastrit*, acidez, agrieras, agruras, reflujo, refluxo, azia, colon inflamado|irritable, colon irritavel,
    intestino preso|irritavel|irritavel|solto, estreñid*, estreñimiento, prisao de ventre, hemorroid*, ${HURTS}
    estomago|estomago|barriga|panza|guatita, higado graso, gordura no figado, indigestion, indigestao`,
  'complaint:urology': `
    ${THE} riñon|riñones|vejiga|rim|rins|bexiga,
    arde|ardor|duele|dolor|molestia orinar|orina|orino, arde|ardor|duele|dolor cuando orino|orina, arde|ardor|duele|dolor cuando hago|hace pipi|pis|chichi, arde|ardendo|ardor|dor|doi quando urino|urina|mijo, arde|ardendo|ardor|dor|doi quando faco|faz xixi, arde|ardendo|ardor|dor|doi xixi|urinar|urina, arde|ardendo|ardor|dor fazer_xixi,
    calculo|calculos|piedra|piedras|pedra|pedras|calculo riñon|riñones|rim|rins, infeccion urinaria, levanto|levanta|acordo orinar|xixi|urinar|mijar, veces|vezes orinar|xixi|urinar, cuesta|dificultad|dificuldade|demora orinar|urinar,
    orinando|orino|urinando|xixi mucho|seguido|muito|demais|a_cada_rato|cada_rato|toda_hora, infeccao
    urinaria, cistit*, orino mucho|seguido|noche, urinar noite|toda_hora, xixi toda_hora|demais, incontinencia,
    ereccion, erecao, disfuncion erectil, impotencia, varicocele, fimosis, fimose, vasectomia, testiculo|testiculos`,
  'complaint:neurology': `
    tiembla|tiemblan|treme|tremem|tremendo pulso|mano|manos|mao|maos, mano|manos|mao|maos tiembla|tiemblan|treme|tremem, tic en, dor de cabeca,
    migraña|migrañas, jaqueca|jaquecas, enxaqueca|enxaquecas, cefalea|cefaleas, ${HURTS} cabeza|cabeca, cabeza|cabeca ${HURTS},
    olvida|olvido|olvidan todo|cosas, olvidando cosas, esquecendo|esquece|esqueco tudo|coisas, perdida|perda de
    memoria|memoria, temblor*, temblando las manos, tremor|tremores maos|mao|maos, parkinson, alzheimer, epilepsia,
    hormigueo, formigamento, duermen|adormecen|dormem|adormecem|dormidas|dormentes ${LIMBS}`,
  'complaint:psychology': `
    peleamos|brigamos mucho|muito, porta|porto|comporta|comportando mal, agresivo|agresiva|agressivo|agressiva,
    desde que se_murio|murio|morreu|faleceu|fallecio, tartamud*, gaguej*, concentrarme, concentrarse, me concentrar, se concentra, discuto|peleo|brigo|discutimos|brigamos con|com|mucho|muito, dejar|parar de fumar, fumo,
    sin|sem|no_tengo|nao_tenho ganas|vontade nada|hacer_nada|fazer_nada|de_nada, siento|sinto sola|solo|sozinha|sozinho, crisis|crise|ataque|ataques de_panico|panico, miedo|medo de salir|sair, lloro|choro por|de todo|tudo|nada|toda_hora, no|nao supero|superei|supere, emocionalmente, animicamente,
    dejar|parar el_cigarrillo|el_cigarro|cigarro|de_beber|el_vicio, no|nao me_concentro|concentro|se_concentra, adolescente no|nao sale|sai|quiere_salir|quer_sair, termine|terminei|terminamos mi|meu pareja|novio|novia|namoro|namorado, termine|terminei pareja|novio|novia|namoro|noivado|casamento,
    ansiedad, ansiedade, ansioso|ansiosos, depresion, depressao, deprimid*, siento triste, muy|muito triste, triste
    sin|sem, tristeza, insomnio, insonia, no duermo|dormir, no|nao to_conseguindo|estou_conseguindo|puedo|consigo|logro|pude|podido|conseguindo|consegui dormir, no he_podido dormir, duermo mal, nao durmo, durmo
    mal, estres, estresse, estresad*, estressad*, ataques de panico, crisis de ansiedad, crise de ansiedade, duelo,
    luto, me separe, me separei, problemas de pareja, problemas no casamento, terapia de pareja, terapia de casal,
    muito|muy rebelde, tdah, hiperactiv*, hiperativ*`,
  'complaint:cardiology': `
    presion|pressao|tension descontrolada|subida|disparada|alterada|elevada, baja|cae|cai|sube la|a|minha|mi tension|presion|pressao, mi presion, minha pressao,
    palpitacion*, palpitac*, taquicardia, arritmia|arritmias, soplo, sopro, marcapaso|marcapasos, marca-passo,
    presion|pressao|pressao|tension alta, alta presion|pressao, hipertens*, acelera|acelerado corazon|coracao,
    pastillas|remedio|remedio presion|pressao|pressao`,
  'complaint:endocrinology': `
    glucosa|glicose|glicemia alta|alto|elevada|deu_alta|salio_alta, diabet*, azucar alta|sangre, acucar alto|alta|sangue, hipotiroid*, hipertiroid*, hipotireoid*, levotiroxina,
    hormonal|hormonals, obesidad, obesidade`,
  'complaint:nutrition': `
    bajar|perder|subir|ganar|ganhar # kilos|quilos|kg, sube|gana|ganha|aumenta|subiendo|bajando|ganhando|perdendo peso, no|nao sube|gana|ganha|aumenta peso,
    engordando, bajar|perder|subir|ganar|ganhar de peso, bajar|perder|subir|ganar|ganhar peso, bajado|baje|perdi|perdiendo de peso, baje|perdi|perdendo peso, emagrecer,
    emagreci, adelgazar, engordar, engordando, engorde, sobrepeso, quilos a mais`,
  'complaint:pulmonology': `
    asma, asmatic*, bronquit*, epoc, dpoc, enfisema, apnea del sueño, apneia, silbido pecho, chiado peito,
    tos|tosse|tosiendo|tossindo mes|meses, mes|meses tos|tosse|tosiendo|tossindo`,
  'complaint:allergy': `
    alergia|alergias, alergic*, estornud*, espirrando, espirro muito|todo|sempre|o_dia`,
  'complaint:general': `
    colesterol|trigliceridos alto|altos|nubes|alturas, sin|sem energia|animo|fuerzas|disposicao, da pereza, pereza|preguica de todo|tudo,
    cuerpo cortado|molido, corpo moido, tosiendo, tossindo, fatigad*, plaquetas un|um poco|pouco, plaquetas bajas|baixas|altas,
    gripe, gripa, gripado|gripada, resfriado|resfriada, resfrio, catarro, tos, tosse, mocos, moquera, nariz
    escorrendo, fiebre, febre, escalofrios, calafrios, cansado|cansada|agotado|agotada todo|siempre|mucho|tempo,
    muy|muito cansado|cansada, cansancio, cansaco, muy decaido|decaida, debilidad, fraqueza, diarrea, diarreia,
    ${THE} pes|pies|piernas|pernas|tobillos tao|estan|estao|muy|muito inchados|hinchados|inchadas|hinchadas, vomitando, vomitos, nauseas, enjoo|enjoos, mareo|mareos, me mareo, mareada|mareado cuando|levanto|siempre|todo|mucho, tonta|tonto quando|levanto, ando|estoy|estou|to|tou mareado|mareada|tonto|tonta|enjoado|enjoada, tontura|tonturas, fico tonto|tonta, anemia,
    colicos, colicas, con|com|tiene|tem colico|colica, calambre|calambres, caimbra|caimbras, caibra|caibras, infeccion, infeccao, ${HURTS} todo cuerpo|corpo, ${HURTS} cuerpo|corpo todo, debil, fraca, fraco, sin|sem fuerzas|forcas,
    virosis, virose, malestar general, mal-estar, piojos, piolho|piolhos, parasitos, lombrices, verminose, ingua|inguas,
    ganglio|ganglios`,
  'complaint:pediatrics': `
    baja|bajita|bajito|baixinha|baixinho para|pra su|a edad|idade, vomita|golfa|regurgita leche|leite,
    bebe|nene|neném|guagua ta_assado|esta_assado|assado|assada|rozado|rozada|escaldado|escaldada, no|nao duerme|dorme bien|direito|noche|noite bebe, bebe no|nao duerme|dorme, moja|mojando|faz_xixi na|la cama, bolinhas|ronchitas|bolitas filho|filha|menino|menina|hijo|hija|niño|niña, consulta|control rotina|rutina|niño|crianca bebe|niño|niña|sano, remela|lagañas hijo|filho|bebe,
    pañalitis, assadura|assaduras, colico|colicos|colica|colicas|mocos|moco|tos|tosse|fiebre|febre
    bebe|nene|nene|guagua, no quiere comer, no come nada, nao quer comer, nao come, orina|mea cama, xixi na cama,
    denticion, dentes nascendo, no|nao hace|ha_hecho|hizo|faz|fez popo|caca|coco, control|crecimiento del bebe|niño, puericultura, control|consulta año bebe`,
  'complaint:vascular': `
    venas|veias pierna|piernas|perna|pernas, varices, varizes, arañitas, vasinhos, piernas pesan|pesadas, pernas pesam|pesadas, pesan|pesam piernas|pernas,
    mala circulacion, ma circulacao`,
  'complaint:surgery': `
    hernia, vesicula, apendice, lipoma|lipomas, un quiste, quistes, um cisto, bola de grasa`,
  'complaint:podiatry': `
    uña|uñas encarnada|encarnadas|enterrada|enterradas|encravada|encravadas, unha|unhas encravada|encravadas,
    un callo, callos, um calo, calos, ojo de pescado, olho de peixe, hongos en las uñas, pie diabetico, pe diabetico`,
  'complaint:physiotherapy': `
    contractura|contracturas, contratura|contraturas, torticolis, torcicolo, cuello tieso`,
};
