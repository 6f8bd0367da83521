/** Rows of a paper, each as cells with the point of its left edge (see `paper`). People and institutions are invented. */
type Rows = readonly (readonly (readonly [x: number, text: string])[])[];

/** Orders whose layout and wording are unlike those of `paper-orders.ts`, with what they say. */
export const UNLIKE: Readonly<Record<string, { rows: Rows; says: object; asksFor: readonly string[] }>> = {
  'captions over values, numbered studies': {
    rows: [
      [[40, 'Clínica Radiológica Boa Vista']],
      [[40, 'PEDIDO DE EXAME DE IMAGEM']],
      [
        [40, 'Paciente'],
        [300, 'Carteirinha'],
        [470, 'Plano'],
      ],
      [
        [40, 'Raimundo Nonato Braga'],
        [300, '7788990011223344'],
        [470, 'Enfermaria'],
      ],
      [
        [40, 'Convênio'],
        [300, 'Data do pedido'],
      ],
      [
        [40, 'Operadora Norte Sul'],
        [300, '10/11/2026'],
      ],
      [[40, 'Exames']],
      [[40, '1.- RM - Coluna lombar']],
      [[40, '2.- Mamografia bilateral - Qtd: 1']],
      [[40, 'Indicação clínica']],
      [[40, 'Lombalgia (M54.5)']],
      [],
      [[300, 'Documento assinado digitalmente por Silvia Helena Prado']],
      [[300, 'CRM/PA 110.233']],
    ],
    says: {
      patient_name: 'Raimundo Nonato Braga',
      member_id: '7788990011223344',
      plan: 'Enfermaria',
      insurer: 'Operadora Norte Sul',
      issue_date: '2026-11-10',
      diagnosis_code: 'M54.5',
      diagnosis_text: 'Lombalgia',
      practitioner_name: 'Silvia Helena Prado',
      practitioner_license: { type: 'CRM', value: '110233' },
    },
    asksFor: ['RM - Coluna lombar', 'Mamografia bilateral'],
  },
  'abbreviations, colons in a column of their own, an insurer without a label': {
    rows: [
      [[40, 'Capital Salud EPS-S']],
      [[40, 'ÓRDENES MÉDICAS AMBULATORIAS']],
      [
        [40, 'Nombre del Pte'],
        [160, ': CÁRDENAS PABÓN, LUZ DARY'],
      ],
      [
        [40, 'No. Doc.'],
        [160, ': CC 41.236.577'],
      ],
      [
        [40, 'Fecha y hora'],
        [160, ': 2026/10/21 08:31'],
      ],
      [
        [40, 'Dx Ppal'],
        [160, ': I10X Hipertensión esencial'],
      ],
      [[40, 'PROCEDIMIENTOS SOLICITADOS']],
      [[40, '1) ELECTROCARDIOGRAMA DE RITMO (895100)  Cantidad: 1']],
      [[40, '2) CREATININA EN SUERO (903895)  Cantidad: 1']],
      [[40, 'Nombre de quien solicita: Ernesto Villamil Duarte']],
      [[40, 'Cargo o actividad: médico de la sede']],
      [[40, 'Registro médico No. 253311']],
    ],
    says: {
      insurer: 'Capital Salud EPS-S',
      patient_name: 'Luz Dary Cárdenas Pabón',
      patient_id: { type: 'CC', value: '41236577' },
      issue_date: '2026-10-21',
      diagnosis_code: 'I10',
      diagnosis_text: 'Hipertensión esencial',
      practitioner_name: 'Ernesto Villamil Duarte',
      practitioner_license: { type: 'RM', value: '253311' },
    },
    asksFor: ['ELECTROCARDIOGRAMA DE RITMO', 'CREATININA EN SUERO'],
  },
  'captions under lines to write on, studies without codes': {
    rows: [
      [[200, 'HOSPITAL SAN JUDAS DEL VALLE']],
      [],
      [
        [60, 'Eulalia Coronado Tapia'],
        [400, '16/09/1978'],
      ],
      [
        [60, 'Nombre del paciente'],
        [390, 'Fecha de nacimiento'],
      ],
      [],
      [
        [60, 'Dolor en el pecho'],
        [400, '22/09/2026'],
      ],
      [
        [60, 'Diagnóstico'],
        [390, 'Fecha de solicitud'],
      ],
      [],
      [[40, 'Se solicita realizar:']],
      [[60, 'Grupo sanguíneo y Rh']],
      [[60, 'Prueba de esfuerzo']],
      [],
      [
        [60, 'Dr. Leandro Palacios Vilca'],
        [400, '3682442'],
      ],
      [
        [60, 'Nombre y firma del médico'],
        [390, 'Cédula profesional'],
      ],
    ],
    says: {
      patient_name: 'Eulalia Coronado Tapia',
      birth_date: '1978-09-16',
      diagnosis_text: 'Dolor en el pecho',
      issue_date: '2026-09-22',
      practitioner_name: 'Leandro Palacios Vilca',
      practitioner_license: { type: 'cedula_profesional', value: '3682442' },
    },
    asksFor: ['Grupo sanguíneo y Rh', 'Prueba de esfuerzo'],
  },
  'a name in three boxes, a service that is none asked for, a column of remarks': {
    rows: [
      [[40, 'SOLICITUD DE APOYO AL DIAGNÓSTICO']],
      [
        [40, 'APELLIDO PATERNO'],
        [200, 'APELLIDO MATERNO'],
        [380, 'NOMBRES'],
      ],
      [
        [40, 'CHOQUE'],
        [200, 'VILCA'],
        [380, 'RUTH AMPARO'],
      ],
      [
        [40, 'N° DNI'],
        [200, 'SERVICIO'],
        [380, 'DIAGNÓSTICO'],
      ],
      [
        [40, '20494450'],
        [200, 'CONSULTA EXTERNA'],
        [380, 'Miopía'],
      ],
      [
        [40, 'CÓDIGO CPMS'],
        [140, 'PROCEDIMIENTO'],
        [360, 'CANTIDAD'],
        [440, 'OBSERVACIÓN'],
      ],
      [
        [40, '76856'],
        [140, 'Ecografía pélvica'],
        [370, '1'],
        [440, 'Prioritario'],
      ],
      [[40, 'Se expide a los doce (12) días del mes de octubre de dos mil veintiséis.']],
      [[300, 'Rolando Ortega Lozada']],
      [[300, 'C.M.P. 90661']],
    ],
    says: {
      patient_name: 'Ruth Amparo Choque Vilca',
      patient_id: { type: 'DNI', value: '20494450' },
      diagnosis_text: 'Miopía',
      issue_date: '2026-10-12',
      practitioner_name: 'Rolando Ortega Lozada',
      practitioner_license: { type: 'CMP', value: '90661' },
    },
    asksFor: ['Ecografía pélvica'],
  },
  'a letter': {
    rows: [
      [[40, 'Manizales, octubre 3 de 2026']],
      [[40, 'Señores']],
      [[40, 'UNIDAD DE IMÁGENES DEL CAFÉ']],
      [],
      [[40, 'Favor realizar a la paciente Amparo Mosquera Tapia, identificada con']],
      [[40, 'cédula de ciudadanía No. 41.236.577, el siguiente examen:']],
      [[60, 'Ecografía renal y de vías urinarias']],
      [[40, 'Diagnóstico: Cálculo del riñón. CIE 10: N20.0']],
      [],
      [[40, 'Fermín Benítez Caicedo']],
      [[40, 'Médico especialista en urología']],
      [[40, 'R.M. 53-8191']],
    ],
    says: {
      patient_name: 'Amparo Mosquera Tapia',
      patient_id: { type: 'CC', value: '41236577' },
      issue_date: '2026-10-03',
      diagnosis_code: 'N20.0',
      diagnosis_text: 'Cálculo del riñón',
      practitioner_name: 'Fermín Benítez Caicedo',
      practitioner_license: { type: 'RM', value: '53-8191' },
    },
    asksFor: ['Ecografía renal y de vías urinarias'],
  },
  'lines of their own for codes, an insurer before its plan, a name behind blanks': {
    rows: [
      [[40, 'PEDIDO DE EXAMES']],
      [[40, 'Nome ____SOLANGE XAVIER MONTEIRO____  CPF 074.463.392-33']],
      [[40, 'Vida Serra - Plano Executivo - Carteirinha 8840012577']],
      [[40, 'Exames']],
      [[40, 'Holter de 24 horas']],
      [[40, 'TUSS 20102020 · Quantidade: 1']],
      [[40, 'RM - Membro inferior']],
      [[40, 'TUSS 41101308 · Quantidade: 2']],
      [[40, 'Emitido por Dr. Jair Camargo Siqueira (CRM/BA 145882) em 12/10/2026']],
    ],
    says: {
      patient_name: 'Solange Xavier Monteiro',
      patient_id: { type: 'CPF', value: '07446339233' },
      insurer: 'Vida Serra',
      plan: 'Executivo',
      member_id: '8840012577',
      practitioner_name: 'Jair Camargo Siqueira',
      practitioner_license: { type: 'CRM', value: '145882' },
      issue_date: '2026-10-12',
    },
    asksFor: ['Holter de 24 horas', 'RM - Membro inferior'],
  },
};

/** Papers that name studies, people and orders, and ask for nothing. */
export const ASKING_NOTHING: Readonly<Record<string, Rows>> = {
  'a result': [
    [[40, 'LABORATORIO CENTRAL']],
    [[40, 'Paciente: Luis Peña Mora   Documento: CC 79111222']],
    [[40, 'Médico solicitante: Dra. Ana Ríos Paz   Orden: 100233']],
    [
      [40, 'Glucosa'],
      [200, '98'],
      [320, 'mg/dL'],
      [420, '70 - 100'],
    ],
    [[40, 'Validado por: Sonia Gil']],
  ],
  'a report': [
    [[40, 'Paciente: Rita Souza Lima   Médico solicitante: Dr. Caio Nunes']],
    [[40, 'ULTRASSONOGRAFIA DE ABDOME TOTAL']],
    [[40, 'Vesícula biliar de paredes finas, sem cálculos.']],
    [[40, 'Impressão diagnóstica: exame dentro dos limites da normalidade.']],
    [[40, 'Dr. Paulo Reis CRM 44556']],
  ],
  'a reminder': [
    [[40, 'Confirmación de cita']],
    [[40, 'Paciente: Luis Peña Mora   CC 79.111.222']],
    [[40, 'Su cita está programada: Resonancia magnética de cerebro']],
    [[40, 'Fecha: 20/11/2026   Hora: 08:30']],
    [[40, 'Preparación: ayuno de 4 horas. Traiga su orden médica y documento.']],
  ],
  'a sheet on how to prepare': [
    [[40, 'Preparación para colonoscopia']],
    [[40, 'El día anterior: solo líquidos claros. Tome el preparado a las 18:00.']],
    [[40, 'Instrucciones: traiga acompañante, orden médica y exámenes previos.']],
  ],
};
