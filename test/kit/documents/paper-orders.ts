import type { SmallPage } from './small-pdf.ts';

/** What a row of a paper says, as cells: each with the point of its left edge. */
type Row = readonly (readonly [x: number, text: string])[];

/** Rows of text from the top of a page, a line height apart; an empty row is a gap. */
export function paper(rows: readonly Row[]): SmallPage {
  return {
    texts: rows.flatMap((row, at) => row.map(([x, text]) => ({ x, y: 50 + at * 18, size: 11, text }))),
  };
}

/** A Colombian request with a table of procedures and a stamp. People and institutions are invented. */
export const COLOMBIAN: readonly Row[] = [
  [[40, 'IPS Ribera del Norte']],
  [[40, 'Orden de servicios ambulatorios']],
  [
    [40, 'Nombre del paciente: Teodora Quiroga de la Hoz'],
    [360, 'Identificación: CC 1.045.228.190'],
  ],
  [
    [40, 'Fecha de nacimiento: 09/12/1977'],
    [360, 'Entidad: EPS Sol de Oriente'],
  ],
  [[40, 'Dx principal: M545 Lumbago no especificado']],
  [],
  [
    [40, 'Código'],
    [140, 'Descripción'],
    [480, 'Cant.'],
  ],
  [
    [40, '883210'],
    [140, 'RESONANCIA MAGNÉTICA DE COLUMNA LUMBOSACRA'],
    [480, '1'],
  ],
  [
    [40, '931001'],
    [140, 'TERAPIA FÍSICA INTEGRAL'],
    [480, '10'],
  ],
  [],
  [[40, 'Fecha: 3 de noviembre de 2026']],
  [[40, 'Dr. Ramiro Echandía Polo']],
  [[40, 'Ortopedia  Reg. Médico 52-1187']],
];

/** A Brazilian request whose options are ticked or not. */
export const BRAZILIAN: readonly Row[] = [
  [[200, 'Clínica Vale Verde']],
  [[200, 'SOLICITAÇÃO DE EXAMES']],
  [[40, 'Paciente: Iracema Teles Brandão']],
  [
    [40, 'CPF: 529.982.247-25'],
    [300, 'Data de nascimento: 21/05/1990'],
  ],
  [
    [40, 'Convênio: Vida Plena'],
    [300, 'Carteirinha: 0042 7719 3300 1'],
  ],
  [
    [40, '( X ) Hemograma completo'],
    [300, '(   ) Ferritina'],
  ],
  [
    [40, '(   ) Glicose em jejum'],
    [300, '( x ) TSH'],
  ],
  [[40, 'Hipótese diagnóstica: Hipotireoidismo não especificado (CID-10 E03.9)']],
  [[40, 'Data: 12/10/2026']],
  [[40, 'Dra. Noêmia Prado Sarmento - CRM/SP 145.882']],
];

/** A Chilean check-list with drawn boxes in two columns. */
export function checkList(): SmallPage {
  const options: readonly (readonly [x: number, y: number, text: string, ticked: boolean])[] = [
    [60, 190, 'Hemograma', true],
    [60, 214, 'Perfil lipídico', false],
    [60, 238, 'Glicemia', true],
    [320, 190, 'Orina completa', false],
    [320, 214, 'TSH', true],
    [320, 238, 'Creatinina', false],
  ];
  const head = paper([
    [[40, 'Centro Médico Cordillera Alta']],
    [[40, 'ORDEN DE EXÁMENES']],
    [[40, 'Nombre: Baltazar Ossandón Vera']],
    [
      [40, 'RUT: 12.345.678-5'],
      [320, 'Fecha de nacimiento: 17-02-1984'],
    ],
    [[40, 'Previsión: Isapre Horizonte']],
    [[40, 'Exámenes solicitados:']],
  ]);
  return {
    texts: [
      ...head.texts,
      ...options.map(([x, y, text]) => ({ x: x + 16, y, size: 11, text })),
      { x: 40, y: 290, size: 11, text: 'Diagnóstico: Control de salud' },
      { x: 40, y: 314, size: 11, text: 'Fecha: 05-11-2026' },
      { x: 40, y: 360, size: 11, text: 'Dra. Rosario Pincheira Luna' },
      { x: 40, y: 376, size: 11, text: 'RUT: 9.876.543-3' },
    ],
    boxes: options.map(([x, y, , ticked]) => ({ x, y, ticked })),
  };
}

/** An Argentine note with its studies in free lines. */
export const ARGENTINE: readonly Row[] = [
  [[40, 'Dr. Ezequiel Noriega Paz']],
  [[40, 'Clínica médica - M.N. 98.214']],
  [[40, 'Paciente: Delfina Arrieta Sosa   DNI 31.556.902']],
  [[40, 'Obra social: Unión del Plata   Plan: 310   Nro. afiliado: 61-554203/02']],
  [[40, 'Solicito:']],
  [[60, '- Ecografía tiroidea']],
  [[60, '- Perfil tiroideo (TSH, T4L)']],
  [[40, 'Diagnóstico: bocio multinodular']],
  [[40, '04/11/2026']],
];

/** The Brazilian guide of services (ANS, TISS SP/SADT): small numbered labels over their values. */
export const TISS: readonly Row[] = [
  [[250, 'GUIA DE SP/SADT']],
  [
    [40, '1-Registro ANS'],
    [160, '4-Data da Autorização'],
    [300, '5-Senha'],
    [420, '6-Data Validade da Senha'],
  ],
  [
    [40, '311529'],
    [160, '02/11/2026'],
    [300, '77120945'],
    [420, '01/01/2027'],
  ],
  [
    [40, '8-Número da Carteira'],
    [300, '10-Nome'],
  ],
  [
    [40, '9021 5537 1180 0042'],
    [300, 'Valdir Nogueira Pacheco'],
  ],
  [
    [40, '15-Nome do Profissional Solicitante'],
    [300, '17-Número no Conselho'],
    [480, '18-UF'],
  ],
  [
    [40, 'Lívia Coutinho Reis'],
    [300, '88412'],
    [480, 'RS'],
  ],
  [
    [40, '22-Data da Solicitação'],
    [200, '23-Indicação Clínica'],
  ],
  [
    [40, '01/11/2026'],
    [200, 'Gonalgia - M25.5'],
  ],
  [
    [40, '24-Tabela'],
    [120, '25-Código do Procedimento'],
    [280, '26-Descrição'],
    [520, '27-Qtde'],
  ],
  [
    [40, '22'],
    [120, '41101227'],
    [280, 'RM - Joelho (unilateral)'],
    [520, '1'],
  ],
  [[40, 'Operadora: Horizonte Saúde']],
];

/** Papers that are no orders, by what they are. */
export const OTHERS: Readonly<Record<string, readonly Row[]>> = {
  result: [
    [[40, 'Laboratorio Piedra Clara']],
    [[40, 'INFORME DE RESULTADOS   Paciente: Teodora Quiroga']],
    [[40, 'Fecha de toma: 02/11/2026   Fecha de validación: 03/11/2026']],
    [
      [40, 'Examen'],
      [220, 'Resultado'],
      [340, 'Unidades'],
      [440, 'Valores de referencia'],
    ],
    [
      [40, 'Hemoglobina'],
      [220, '13.1'],
      [340, 'g/dL'],
      [440, '12.0 - 16.0'],
    ],
    [
      [40, 'Glucosa'],
      [220, '98'],
      [340, 'mg/dL'],
      [440, '70 - 100'],
    ],
    [[40, 'Validado por: Bact. Irene Solano  Registro 4412']],
  ],
  prescription: [
    [[40, 'Dra. Noêmia Prado Sarmento   CRM-SP 145882']],
    [[40, 'RECEITUÁRIO']],
    [[40, 'Paciente: Iracema Teles Brandão']],
    [[40, '1) Amoxicilina 500 mg - 21 cápsulas']],
    [[40, 'Tomar 1 cápsula por via oral de 8/8h por 7 dias']],
    [[40, '2) Dipirona 1 g - se dor, tomar 1 comprimido cada 6 horas']],
    [[40, '12/10/2026']],
  ],
  receipt: [
    [[40, 'Laboratorio Piedra Clara   NIT 900.411.220-1']],
    [[40, 'FACTURA DE VENTA No. 5521   Fecha: 02/11/2026']],
    [[40, 'Cliente: Teodora Quiroga de la Hoz']],
    [
      [40, 'Hemograma'],
      [300, '$ 32.000'],
    ],
    [
      [40, 'Perfil lipídico'],
      [300, '$ 54.000'],
    ],
    [[40, 'Subtotal $ 86.000   IVA $ 0   TOTAL $ 86.000   Efectivo']],
  ],
  'identity-card': [
    [[40, 'REPÚBLICA DEL EJEMPLO']],
    [[40, 'CÉDULA DE CIUDADANÍA   IDENTIFICACIÓN PERSONAL']],
    [[40, 'NÚMERO 1.045.228.190']],
    [[40, 'APELLIDOS QUIROGA DE LA HOZ']],
    [[40, 'NOMBRES TEODORA']],
    [[40, 'LUGAR DE NACIMIENTO  VILLA CLARA   SEXO F   ESTATURA 1.62']],
  ],
  other: [
    [[40, 'CERTIFICADO MÉDICO']],
    [[40, 'Certifico que Teodora Quiroga de la Hoz, CC 1.045.228.190, asistió a consulta']],
    [[40, 'y requiere reposo por tres días. Incapacidad del 3 al 5 de noviembre de 2026.']],
    [[40, 'Dr. Ramiro Echandía Polo  Reg. Médico 52-1187']],
  ],
};
