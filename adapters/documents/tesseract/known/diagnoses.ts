/**
 * Diagnoses that orders name most, by their code of ICD-10, as the Spanish edition of the Pan American Health Organization
 * and the Portuguese one of DATASUS call them; a part of those editions. Null where a name is not certain.
 */
const NAMES: readonly (readonly [code: string, es: string | null, pt: string | null])[] = [
  ['B34.9', 'Infección viral, no especificada', null],
  [
    'D50.9',
    'Anemia por deficiencia de hierro sin otra especificación',
    'Anemia por deficiência de ferro não especificada',
  ],
  ['D64.9', 'Anemia de tipo no especificado', 'Anemia não especificada'],
  ['E03.9', 'Hipotiroidismo, no especificado', 'Hipotireoidismo não especificado'],
  ['E05.9', 'Tirotoxicosis, no especificada', 'Tireotoxicose não especificada'],
  [
    'E11.9',
    'Diabetes mellitus no insulinodependiente sin mención de complicación',
    'Diabetes mellitus não-insulino-dependente - sem complicações',
  ],
  ['E66.9', 'Obesidad, no especificada', 'Obesidade não especificada'],
  ['E78.0', 'Hipercolesterolemia pura', 'Hipercolesterolemia pura'],
  ['E78.2', 'Hiperlipidemia mixta', 'Hiperlipidemia mista'],
  ['E78.5', 'Hiperlipidemia no especificada', 'Hiperlipidemia não especificada'],
  ['F32.9', 'Episodio depresivo, no especificado', 'Episódio depressivo não especificado'],
  ['F41.1', 'Trastorno de ansiedad generalizada', 'Ansiedade generalizada'],
  ['F41.9', 'Trastorno de ansiedad, no especificado', 'Transtorno ansioso não especificado'],
  ['G40.9', 'Epilepsia, tipo no especificado', 'Epilepsia, não especificada'],
  ['G43.9', 'Migraña, no especificada', 'Enxaqueca, sem especificação'],
  ['G44.2', 'Cefalea debida a tensión', 'Cefaleia tensional'],
  ['G47.3', 'Apnea del sueño', 'Apneia de sono'],
  ['G56.0', 'Síndrome del túnel carpiano', 'Síndrome do túnel do carpo'],
  ['H40.9', 'Glaucoma, no especificado', 'Glaucoma não especificado'],
  ['H52.1', 'Miopía', 'Miopia'],
  ['I10', 'Hipertensión esencial (primaria)', 'Hipertensão essencial (primária)'],
  ['I20.9', 'Angina de pecho, no especificada', 'Angina pectoris, não especificada'],
  ['I50.9', 'Insuficiencia cardíaca, no especificada', 'Insuficiência cardíaca não especificada'],
  ['J02.9', 'Faringitis aguda, no especificada', 'Faringite aguda não especificada'],
  ['J18.9', 'Neumonía, no especificada', 'Pneumonia não especificada'],
  ['J20.9', 'Bronquitis aguda, no especificada', 'Bronquite aguda não especificada'],
  ['J30.4', 'Rinitis alérgica, no especificada', 'Rinite alérgica não especificada'],
  ['J32.9', 'Sinusitis crónica, no especificada', 'Sinusite crônica não especificada'],
  [
    'J44.9',
    'Enfermedad pulmonar obstructiva crónica, no especificada',
    'Doença pulmonar obstrutiva crônica não especificada',
  ],
  ['J45.9', 'Asma, no especificada', 'Asma não especificada'],
  [
    'K21.0',
    'Enfermedad del reflujo gastroesofágico con esofagitis',
    'Doença de refluxo gastroesofágico com esofagite',
  ],
  [
    'K21.9',
    'Enfermedad del reflujo gastroesofágico sin esofagitis',
    'Doença de refluxo gastroesofágico sem esofagite',
  ],
  ['K29.7', 'Gastritis, no especificada', 'Gastrite não especificada'],
  ['K30', 'Dispepsia', 'Dispepsia'],
  ['K59.0', 'Constipación', 'Constipação'],
  ['K80.2', 'Cálculo de la vesícula biliar sin colecistitis', 'Calculose da vesícula biliar sem colecistite'],
  ['L20.9', 'Dermatitis atópica, no especificada', 'Dermatite atópica, não especificada'],
  ['L40.9', 'Psoriasis, no especificada', 'Psoríase não especificada'],
  ['M06.9', 'Artritis reumatoide, no especificada', 'Artrite reumatóide não especificada'],
  ['M17.9', 'Gonartrosis, no especificada', 'Gonartrose não especificada'],
  ['M19.9', 'Artrosis, no especificada', 'Artrose não especificada'],
  ['M25.5', 'Dolor en articulación', 'Dor articular'],
  ['M41.9', 'Escoliosis, no especificada', 'Escoliose não especificada'],
  ['M54.2', 'Cervicalgia', 'Cervicalgia'],
  ['M54.4', 'Lumbago con ciática', 'Lumbago com ciática'],
  ['M54.5', 'Lumbago no especificado', 'Dor lombar baixa'],
  ['M79.7', 'Fibromialgia', 'Fibromialgia'],
  ['N20.0', 'Cálculo del riñón', 'Calculose do rim'],
  [
    'N39.0',
    'Infección de vías urinarias, sitio no especificado',
    'Infecção do trato urinário de localização não especificada',
  ],
  ['N40', 'Hiperplasia de la próstata', 'Hiperplasia da próstata'],
  ['N63', 'Masa no especificada en la mama', 'Nódulo mamário não especificado'],
  ['N80.9', 'Endometriosis, no especificada', 'Endometriose não especificada'],
  ['R05', 'Tos', 'Tosse'],
  ['R06.0', 'Disnea', 'Dispnéia'],
  ['R07.4', 'Dolor en el pecho, no especificado', 'Dor torácica, não especificada'],
  ['R10.1', 'Dolor abdominal localizado en parte superior', 'Dor localizada no abdome superior'],
  [
    'R10.4',
    'Otros dolores abdominales y los no especificados',
    'Outras dores abdominais e as não especificadas',
  ],
  ['R42', 'Mareo y desvanecimiento', 'Tontura e instabilidade'],
  ['R50.9', 'Fiebre, no especificada', 'Febre não especificada'],
  ['R51', 'Cefalea', 'Cefaléia'],
  ['Z00.0', 'Examen médico general', 'Exame médico geral'],
];

/** The names of known diagnoses by their codes. */
export const DIAGNOSES: ReadonlyMap<string, readonly string[]> = new Map(
  NAMES.map(([code, ...names]) => [code, names.filter((name) => name !== null)]),
);

/** Words of diagnoses as doctors write them, that no name above has. */
export const DIAGNOSIS_VOCABULARY = `
  lumbalgia lombalgia lumbociática lombociatalgia ciatalgia cervicalgia dorsalgia artralgia mialgia gonalgia omalgia
  coxalgia epigastralgia cefalea cefaleia migraña enxaqueca vértigo mareos tontura síncope palpitaciones palpitações
  hipertensión hipertensão arterial hipotensión diabetes diabético dislipidemia hipercolesterolemia hipertrigliceridemia
  hipotiroidismo hipotireoidismo hipertiroidismo hipertireoidismo bocio bócio nódulo nódulos tiroideos
  gonartrosis gonartrose coxartrosis coxartrose artrosis artrose artritis artrite osteoporosis osteoporose fibromialgia
  tendinitis tendinite bursitis bursite menisco lesión lesão fractura fratura esguince entorse
  gastritis gastrite dispepsia dispéptico reflujo refluxo gastroesofágico colelitiasis colelitíase colecistitis esteatosis
  esteatose hepática estreñimiento constipación constipação diarrea diarreia
  nefrolitiasis litiasis litíase urolitiasis cálculo prostatismo hiperplasia prostática infección infecção urinaria
  dismenorrea dismenorreia amenorrea amenorreia menorragia mioma miomatosis endometriosis endometriose embarazo gestación
  gestação menopausia menopausa climaterio climatério
  asma bronquitis bronquite rinitis rinite sinusitis sinusite neumonía pneumonia disnea dispneia
  anemia ferropénica ferropriva obesidad obesidade sobrepeso fatiga fadiga astenia fiebre várices varizes
  insuficiencia insuficiência cardiopatía cardiopatia isquémica arritmia hipoacusia sospecha suspeita control controle
  rutina rotina preoperatorio preoperatório chequeo
`
  .trim()
  .split(/\s+/);
