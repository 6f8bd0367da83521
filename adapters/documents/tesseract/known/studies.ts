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
  hemograma completo perfil lipídico hepatograma glucemia ayunas ecografía renal vías urinarias radiografía rodilla derecha
  izquierda lateral creatinina sangre examen general orina densitometría ósea columna cadera ultrasonido pélvico resonancia
  magnética tomografía computada senos paranasales electrocardiograma mamografía bilateral ecocardiograma transtorácico
  holter coprocultivo ferritina espirometría broncodilatador colonoscopia endoscopia digestiva ecotomografía abdominal
  bioquímico tirotrofina urocultivo antibiograma hemoglobina glicosilada triglicéridos colesterol transaminasas insulina
  vitamina prolactina testosterona parasitológico coagulación protrombina antígeno prostático específico audiometría
  electroencefalograma electromiografía doppler carotídeo tiroidea tiroideo mamaria obstétrica transvaginal lumbosacra
  cervical hombro tobillo tórax cráneo abdomen pelvis contraste simple interconsulta fisioterapia sesiones
  glicemia jejum ultrassonografia abdome frações ressonância joelho direito esquerdo eletrocardiograma urina urocultura
  densitometria ergométrico parasitológico fezes mamografia radiografia tomografia computadorizada endoscopia creatinina
  triglicerídeos hormônio tireoestimulante plaquetas contagem derivações ecocardiograma eletroencefalograma colpocitologia
  oncótica espirometria audiometria tonal vocal sangue oculto coagulograma hepatite rubéola toxoplasmose
  bilirrubina bilirrubinas fosfatasa fosfatase alcalina amilasa amilase lipasa lipase transferrina
  microalbuminuria microalbuminúria hematocrito hemoglobina plaquetas recuento fósforo calcio cálcio magnesio magnésio
  potasio potássio estradiol progesterona cortisol testosterona reumatoide reumatoideo reativa reactiva sedimentación
  hemossedimentação fibrinógeno fibrinogênio tipagem sanguínea sanguíneo antibiograma coprológico coprocultura ionograma
  proteinograma electroforesis eletroforese homocisteína paratohormona progesterona androstenediona insulinemia
  polissonografia polisomnografía campimetria campimetría mapeamento retina electromiografía eletroneuromiografia
  histeroscopia colposcopia cistoscopia laringoscopia rectosigmoidoscopia retossigmoidoscopia densitometría gammagrafía
  cintilografia urotomografía glucosilada tirotropina tiroestimulante ultrasonografía topografía eletromiografia
  electroneuromiografía parathormona bilirubina ecodoppler angiotomografía angiotomografia senos seios encéfalo esforço esfuerzo
`
  .trim()
  .split(/\s+/);
