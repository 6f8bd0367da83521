/**
 * Studies that orders ask for most, by their codes: CUPS (Colombia, Resolución 2775 of 2022 and those before it) and
 * TUSS (Brazil, ANS, table 22). A part of those tables, left out where it was not certain; a code has each of the names
 * that forms print for it.
 */
const NAMES: readonly (readonly [system: 'CUPS' | 'TUSS', code: string, ...names: string[]])[] = [
  ['CUPS', '452301', 'Colonoscopia total'],
  ['CUPS', '871121', 'Radiografía de tórax', 'Radiografía de tórax (PA o AP y lateral)'],
  ['CUPS', '876802', 'Mamografía bilateral'],
  ['CUPS', '879111', 'Tomografía computada de cráneo simple'],
  ['CUPS', '881201', 'Ecografía de mama'],
  ['CUPS', '881302', 'Ecografía de abdomen total'],
  ['CUPS', '883101', 'Resonancia magnética de cerebro'],
  ['CUPS', '895100', 'Electrocardiograma de ritmo o de superficie'],
  ['CUPS', '901236', 'Urocultivo', 'Urocultivo (antibiograma concentración mínima inhibitoria automatizado)'],
  ['CUPS', '902210', 'Hemograma IV', 'Hemograma IV automatizado'],
  ['CUPS', '903426', 'Hemoglobina glicosilada automatizada', 'Hemoglobina glicosilada'],
  ['CUPS', '903801', 'Ácido úrico', 'Ácido úrico en suero u otros fluidos'],
  ['CUPS', '903815', 'Colesterol de alta densidad', 'Colesterol de alta densidad [HDL]'],
  ['CUPS', '903818', 'Colesterol total'],
  ['CUPS', '903841', 'Glucosa en suero u otro fluido diferente a orina'],
  ['CUPS', '903856', 'Nitrógeno ureico'],
  ['CUPS', '903868', 'Triglicéridos'],
  ['CUPS', '903895', 'Creatinina en suero u otros fluidos', 'Creatinina en suero'],
  ['CUPS', '904902', 'Hormona estimulante del tiroides', 'Hormona estimulante del tiroides [TSH]'],
  ['CUPS', '904921', 'Tiroxina libre', 'Tiroxina libre [T4L]'],
  ['CUPS', '907106', 'Uroanálisis'],
  ['TUSS', '40101010', 'ECG convencional de até 12 derivações'],
  ['TUSS', '40301583', 'Colesterol (HDL)', 'Colesterol HDL'],
  ['TUSS', '40301591', 'Colesterol (LDL)', 'Colesterol LDL'],
  ['TUSS', '40301605', 'Colesterol total'],
  ['TUSS', '40301630', 'Creatinina'],
  ['TUSS', '40302040', 'Glicose'],
  ['TUSS', '40302547', 'Triglicerídeos'],
  ['TUSS', '40302580', 'Ureia', 'Uréia'],
  ['TUSS', '40302733', 'Hemoglobina glicada', 'Hemoglobina glicada (A1 total)'],
  ['TUSS', '40304361', 'Hemograma com contagem de plaquetas ou frações', 'Hemograma completo'],
  ['TUSS', '40310213', 'Cultura de urina', 'Urocultura'],
  ['TUSS', '40311210', 'Rotina de urina', 'Urina tipo I'],
  ['TUSS', '40316521', 'Hormônio tireoestimulante (TSH)', 'Tireoestimulante, hormônio (TSH)', 'TSH'],
  ['TUSS', '40805026', 'RX - Tórax - 2 incidências', 'Radiografia de tórax - 2 incidências'],
  ['TUSS', '40901114', 'US - Mamas'],
  ['TUSS', '40901122', 'US - Abdome total', 'Ultrassonografia de abdome total'],
];

/** Names by code, of each system. */
export const STUDY_NAMES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Map.groupBy(NAMES, ([system]) => system)
    .entries()
    .map(([system, rows]) => [system, new Map(rows.map(([, code, ...names]) => [code, names]))]),
);

/** Words of everyday names of studies that no code above has. */
export const STUDY_VOCABULARY = `
  hemograma completo perfil lipídico hepatograma glucemia ayunas ecografía renal vías urinarias radiografía rodilla
  derecha izquierda lateral creatinina sangre examen general orina densitometría ósea columna cadera ultrasonido
  pélvico resonancia magnética tomografía computada senos paranasales electrocardiograma mamografía bilateral
  ecocardiograma transtorácico holter coprocultivo ferritina espirometría broncodilatador colonoscopia endoscopia
  digestiva ecotomografía abdominal bioquímico tirotrofina urocultivo antibiograma hemoglobina glicosilada
  triglicéridos colesterol transaminasas insulina vitamina prolactina testosterona parasitológico coagulación
  protrombina antígeno prostático específico audiometría electroencefalograma electromiografía doppler carotídeo
  tiroidea tiroideo mamaria obstétrica transvaginal lumbosacra cervical hombro tobillo tórax cráneo abdomen pelvis
  contraste simple interconsulta fisioterapia sesiones glicemia jejum ultrassonografia abdome frações ressonância
  joelho direito esquerdo eletrocardiograma urina urocultura densitometria ergométrico fezes mamografia radiografia
  tomografia computadorizada triglicerídeos hormônio tireoestimulante plaquetas contagem derivações
  eletroencefalograma colpocitologia oncótica espirometria audiometria tonal vocal sangue oculto coagulograma
  hepatite rubéola toxoplasmose bilirrubina bilirrubinas fosfatasa fosfatase alcalina amilasa amilase lipasa lipase
  transferrina microalbuminuria microalbuminúria hematocrito recuento fósforo calcio cálcio magnesio magnésio potasio
  potássio estradiol progesterona cortisol reumatoide reumatoideo reativa reactiva sedimentación hemossedimentação
  fibrinógeno fibrinogênio tipagem sanguínea sanguíneo coprológico coprocultura ionograma proteinograma
  electroforesis eletroforese homocisteína paratohormona androstenediona insulinemia polissonografia polisomnografía
  campimetria campimetría mapeamento retina eletroneuromiografia histeroscopia colposcopia cistoscopia laringoscopia
  rectosigmoidoscopia retossigmoidoscopia gammagrafía cintilografia urotomografía glucosilada tirotropina
  tiroestimulante ultrasonografía topografía eletromiografia electroneuromiografía parathormona bilirubina ecodoppler
  angiotomografía angiotomografia seios encéfalo esforço esfuerzo biometría hemática hemático cuadro química
  elementos lípidos hepático hepática renales séricos sérica sérico eritrosedimentación velocidad velocidade
  leucocitos leucócitos eritrocitos eritrócitos reticulocitos reticulócitos linfocitos uremia ferremia calcemia
  ionemia uricemia electrolitos eletrólitos depuración depuração clearance proteinuria proteinúria microbiológico
  hisopado faríngeo vaginal secreción secreção cultivo cultura citología citologia biopsia biópsia hierro ferro ácido
  úrico fólico folatos lactato deshidrogenasa creatinfosfoquinasa troponina péptido natriurético inmunoglobulina
  inmunoglobulinas imunoglobulina imunoglobulinas anticuerpos anticorpos antinucleares tiroglobulina tireoglobulina
  tiroxina triyodotironina gonadotropina coriónica luteinizante folículo hormona hormonal embarazo gravidez hepatitis
  superficie serología sorologia treponémica sífilis varicela sarampión sarampo citomegalovirus helicobacter pylori
  lumbar dorsal torácica sacra sacro cóccix coxis escápula clavícula húmero codo muñeca mano dedos fémur tibia pierna
  ombro cotovelo punho fêmur perna joelhos rodillas caderas quadril pie tornozelo calcáneo calcâneo mandíbula órbitas
  orbitas cerebro cerebral crânio encefálica encefálico hipófisis hipófise oídos ouvidos mastoides cuello pescoço
  laringe tiroides tireoide parótidas glándulas glândulas salivales salivares mamas axilas axilar pulmonar pulmones
  hígado vesícula biliar hepatobiliar páncreas pâncreas bazo baço riñones rins vejiga bexiga vesical próstata útero
  ovarios ovários testicular escrotal inguinal partes blandas moles arterial venoso venosa miembros membros
  inferiores superiores carótidas vertebrales aorta contrastada contrastado frente frontal oblicua incidencia
  incidencias incidência incidências proyecciones mastografía digital panorámica ortopantomografía cefalometría
  escanograma ergometría ergometria ergoespirometría arritmias arritmia ambulatorio ambulatoria monitoreo
  monitorização presión pressão reposo repouso derivaciones eletroencefalográfico potenciales potenciais evocados
  visuales fundoscopia tonometría tonometria gastroscopia panendoscopia broncoscopia fibrobroncoscopia
  nasofibroscopia fibroscopia ureteroscopia urodinamia urofluxometria morfológica morfológico nucal transfontanelar
  perfusión miocárdica gammagrama centellograma prueba pruebas función test parcial completa tiempos tiempo tempo
  recuentos curva tolerancia tolerância basal posprandial consulta primera especialista evaluación valoración
  avaliação psicológica nutricional kinesiología kinesiologia rehabilitación reabilitação motora respiratoria
  respiratória fonoaudiología fonoaudiologia terapia ocupacional
`
  .trim()
  .split(/\s+/);
