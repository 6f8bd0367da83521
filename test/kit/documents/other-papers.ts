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
