import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

const named = (items: readonly { description: string }[]) => items.map(({ description }) => description);

const SURE = `
  Paciente: Elvira Quispe Rojas || Documento: CC 52.111.222
  Fecha de la orden: 05/11/2026
  Dra. Carla Zevallos Otero
  Reg. médico 55812`;

it('two labels of one cell have their values in one cell too', () => {
  const { fields } = read(`
    Paciente || Convênio / Matrícula
    Elvira Prado Esteves || Amil Horizonte / 270721538806647
    CRM 19064`);
  assert.deepEqual([fields.insurer, fields.member_id], ['Amil Horizonte', '270721538806647']);
});

it('what a label says of its writing is no value', () => {
  const { fields } = read(`
    NOMBRE DEL PACIENTE (APELLIDO PATERNO, MATERNO, NOMBRE)
    BENÍTEZ VERA ESPERANZA
    FECHA DE NACIMIENTO (DD/MM/AAAA): 04/02/1980`);
  assert.deepEqual([fields.patient_name, fields.birth_date], ['Benítez Vera Esperanza', '1980-02-04']);
});

it('a date among who somebody is is that of their birth, and none of the order', () => {
  const { fields } = read(`
    Pedido de estudios || 23/09/2026
    PACIENTE
    Hugo Cisneros Paz
    DNI 28112334 · Masculino · 08/02/1995`);
  assert.deepEqual([fields.birth_date, fields.issue_date], ['1995-02-08', '2026-09-23']);
  assert.equal(read('Hugo Cisneros Paz\nDNI 28112334 · 08/02/2026').fields.birth_date, null);
});

it('labels with a cell beside each have their values there, whatever stands above', () => {
  const { fields } = read(`
    EsSalud || SOLICITUD DE EXÁMENES || Acto médico: 9150809
    Paciente || Martina Parra Espinoza || DNI || 75465783`);
  assert.deepEqual([fields.patient_name, fields.patient_id?.value], ['Martina Parra Espinoza', '75465783']);
});

it('a word of labels is none of another misread: a unit is no entity, and a house no insurer', () => {
  assert.equal(
    read('Unidade Médica Jardim Europa\nPaciente: Elvira Prado Esteves\nCarteirinha 8842120').fields.insurer,
    null,
  );
  assert.equal(
    read('Ortopedia Movimento\nPaciente: Elvira Prado Esteves\nCarteirinha 8842120').fields.insurer,
    null,
  );
});

it('a number beside an insurer, with nothing that says what it is, is of its card', () => {
  assert.equal(
    read('Paciente Hugo Cisneros Paz\nObra Social OSPIA || Nº 292254038').fields.member_id,
    '292254038',
  );
  assert.equal(read('Paciente Hugo Cisneros Paz\nObra Social OSPIA || Rosario').fields.member_id, null);
});

it('a list in columns counts along its rows', () => {
  const { items } = read(`${SURE}\nSolicito\n1. Beta-HCG || 2. Vit. D\n3. TGO || 4. HbA1c`);
  assert.deepEqual(named(items), ['Beta-HCG', 'Vit. D', 'TGO', 'HbA1c']);
});

it('how many is told in many ways, and is no part of the name', () => {
  const { items } = read(`
    Estudios solicitados
    903016 FERRITINA # 1
    1. Fosfatase alcalina || 1 unidade
    Mamografia digital bilateral (TUSS 40808041)`);
  assert.deepEqual(
    items.map(({ description, quantity, code }) => [description, quantity, code]),
    [
      ['FERRITINA', 1, '903016'],
      ['Fosfatase alcalina', 1, null],
      ['Mamografia digital bilateral', 1, '40808041'],
    ],
  );
});

const SURE_LISTS: readonly [what: string, list: string][] = [
  ['two answers of one study', 'Estudios solicitados\nToxoplasma IgG e IgM'],
  [
    'remarks under their own head',
    'CUPS || Descripción || Observación\n903016 || FERRITINA || Traer resultado a control',
  ],
  ['what is taken for it', 'Examen || Muestra\nFERRITINA || SUERO'],
  ['a specialty below it', 'Estudios solicitados\nFerritina\nGinecología y Obstetricia'],
  ['that results are seen later', 'Estudios solicitados\nFerritina\nControl con resultados en un mes.'],
];
for (const [what, list] of SURE_LISTS) {
  it(`a list is as sure with ${what}`, () => {
    assert.ok(read(`${SURE}\n${list}`).confidence.items! >= 0.9);
  });
}

const UNSURE_LISTS: readonly [what: string, list: string][] = [
  [
    'a remark that names another study',
    'CUPS || Descripción || Observación\n903016 || FERRITINA || y ecografía renal',
  ],
  [
    'a line between them that nobody understands',
    'Estudios solicitados\nFerritina\nPrioritario: ver al dorso\nCreatinina',
  ],
  [
    'a gap where one of those that it counts should be',
    'Estudios solicitados\n1. Ferritina\n3. Creatinina\n4. Urea',
  ],
  ['a line right below its heading that nobody understands', 'Estudios solicitados\nXK urgente\nFerritina'],
  ['a line among boxes that has none', 'Estudios\n[X] Ferritina\nD[ T3 libre\n[X] Uroanálisis'],
  ['a letter before a study', 'Estudios solicitados\nE Ecografía renal'],
  ['two that ran into one', 'Estudios solicitados\nEcografía de hombro izquierdo Mamografía bilateral'],
];
for (const [what, list] of UNSURE_LISTS) {
  it(`a person looks at a list with ${what}`, () => {
    assert.ok((read(`${SURE}\n${list}`).confidence.items ?? 0) < 0.9);
  });
}

it('a name that nothing announces, alone over the studies, is read and is never sure', () => {
  const { fields, confidence } = read(`
    Dr. Tomás Neves Rocha
    CRM-MG 10221
    Júlia da Silva Cunha
    Solicito:
    Ferritina`);
  assert.equal(fields.patient_name, 'Júlia da Silva Cunha');
  assert.ok(confidence.patient_name! < 0.9);
});

it('digits of names are mended where nothing else can be meant, and places of a list are no part of them', () => {
  const { items } = read(
    `${SURE}\nSolicito\n1. HbAlc\n2.GGT\n3URINA 1\n4. Vitamina Bl2\n5. 17 hidroxiprogesterona`,
  );
  assert.deepEqual(named(items), ['HbA1c', 'GGT', 'URINA 1', 'Vitamina B12', '17 hidroxiprogesterona']);
});

it('codes that begin as places of a list do count nothing', () => {
  const { confidence } = read(`
    Paciente: Elvira Quispe Rojas || RUT: 14.985.958-6
    Prestaciones
    03-02-047 || Glucosa
    03-01-045 || Hemograma`);
  assert.ok(confidence.items! >= 0.9);
});

it('tumour markers are studies, and marks part those of one row', () => {
  assert.deepEqual(named(read(`${SURE}\nSe le ordena:\n> CA 125\n> CA 19-9`).items), ['CA 125', 'CA 19-9']);
  const { items } = read(`${SURE}\nPrácticas solicitadas\n- T3 libre || - Espermograma\n- Dímero D || - TPT`);
  assert.deepEqual(named(items), ['T3 libre', 'Espermograma', 'Dímero D', 'TPT']);
});

it('whoever issues an order signs it, whatever the word', () => {
  const { fields } = read(
    'Paciente Elvira Prado Esteves\nEmitido em 15/11/2026 por Caetano Borges Nunes, CRM 184190',
  );
  assert.equal(fields.practitioner_name, 'Caetano Borges Nunes');
});

it('a box in print that was read unsurely may have a cross in it: a person looks at the list', () => {
  const sure = (unsure: readonly string[]) =>
    read(`${SURE}\nExámenes\n[X] Ferritina\n[] Creatinina`, { unsure: new Set(unsure) }).confidence.items!;
  assert.ok(sure([]) >= 0.9);
  assert.ok(sure(['[]']) < 0.9);
});

it('a diagnosis ends where the studies are asked for', () => {
  const { fields } = read('Diagnóstico: Diabetes mellitus tipo 2 sin complicaciones Se solicita:\nFerritina');
  assert.equal(fields.diagnosis_text, 'Diabetes mellitus tipo 2 sin complicaciones');
});

it('options that stand close in one row are each their own, drawn or in print', () => {
  const asked = (row: string) => named(read(`${SURE}\nExámenes\n☒ Ferritina || ☐ VHS\n${row}`).items);
  assert.deepEqual(asked('☐ Depuración de creatinina ☒ Sangre oculta en heces || ☐ VHS'), [
    'Ferritina',
    'Sangre oculta en heces',
  ]);
  assert.deepEqual(asked('[X] Colesterol HDL [ ] Cortisol basal'), ['Ferritina', 'Colesterol HDL']);
  assert.deepEqual(asked('☒ Colesterol HDL ☒ Cortisol basal'), [
    'Ferritina',
    'Colesterol HDL',
    'Cortisol basal',
  ]);
  const behind = read(`${SURE}\nExámenes\nFerritina ☒ || VHS ☐\nUrea ☐ || Creatinina ☒`);
  assert.deepEqual(named(behind.items), ['Ferritina', 'Creatinina']);
});

it('what is measured together is one line, and a heading or "Ninguna" among the studies none', () => {
  const sure = (list: string) => (read(`${SURE}\n${list}`).confidence.items ?? 0) >= 0.9;
  assert.ok(sure('Exámenes\nVitamina B12 y ácido fólico\nColesterol HDL y LDL\nNitrógeno ureico'));
  assert.ok(sure('BIOQUÍMICA\n[X] TSH\n[X] Tipagem sanguínea\n[ ] Ureia'));
  assert.ok(sure('CUPS\nProcedimientos ordenados\n902210 HEMOGRAMA\nNinguna\n903895 CREATININA'));
  assert.ok(!sure('UROCULTIVO\n[X] TSH\n[X] VDRL'));
  assert.ok(!sure('Exámenes\nFerritina y radiografía de tórax'));
});

it('studies with a stroke between them are two where each has a name of its own, and one line where they are measured together', () => {
  const two = read(`${SURE}\nExamen solicitado || Radiografía de tórax PA y lateral / Urotomografía`);
  assert.deepEqual(named(two.items), ['Radiografía de tórax PA y lateral', 'Urotomografía']);
  const one = read(`${SURE}\nExámenes solicitados\nTGO / TGP`);
  assert.deepEqual(named(one.items), ['TGO / TGP']);
  assert.ok(one.confidence.items! >= 0.9);
  const times = read(`${SURE}\nExámenes solicitados\nPT y PTT`);
  assert.ok(times.confidence.items! >= 0.9);
  const half = read(`${SURE}\nExámenes solicitados\nEcografía renal / Ferritina`);
  assert.ok(half.items.length === 2 || half.confidence.items! < 0.9);
});

it('three studies or more with strokes between them are each their own, and go on below a stroke at the end', () => {
  const many = read(`${SURE}\nSolicito:\nBeta HCG / Ácido úrico / Vitamina B12 /\nPotasio / Ferritina / TSH`);
  assert.deepEqual(named(many.items), [
    'Beta HCG',
    'Ácido úrico',
    'Vitamina B12',
    'Potasio',
    'Ferritina',
    'TSH',
  ]);
  assert.ok(many.confidence.items! >= 0.9);
  const panel = read(`${SURE}\nExámenes solicitados\nColesterol total / HDL / LDL`);
  assert.deepEqual(named(panel.items), ['Colesterol total / HDL / LDL']);
});

it('a Roman one at the end of a name was no stroke of a table', () => {
  assert.deepEqual(named(read(`${SURE}\nExames\n☒ Urina tipo |\n☒ TSH`).items), ['Urina tipo I', 'TSH']);
  assert.deepEqual(named(read(`${SURE}\nExames\nUrina tipo 1 |\nTSH |`).items), ['Urina tipo 1', 'TSH']);
});

it('which study of a form it is, and how many, are no part of its name', () => {
  const { items, confidence } = read(`${SURE}
    Solicitud
    Estudio 1 || Colonoscopia total
    Estudio 2 || Espirometría simple || CANT: 1`);
  assert.deepEqual(
    items.map(({ description, quantity }) => [description, quantity]),
    [
      ['Colonoscopia total', null],
      ['Espirometría simple', 1],
    ],
  );
  assert.ok(confidence.items! >= 0.9);
  assert.deepEqual(named(read(`${SURE}\nSolicito\nEstudio 24 horas de presión`).items), [
    'Estudio 24 horas de presión',
  ]);
});

it('a plan ends before the number of its card', () => {
  const { fields } = read('COBERTURA: Medicina Federal\nPlan: 310 · N° 9981192031703\nDNI 28.112.334');
  assert.deepEqual([fields.plan, fields.member_id], ['310', '9981192031703']);
  assert.equal(
    read('Convênio: Vida Leve\nPlano: Especial 100\nCPF 111.444.777-35').fields.plan,
    'Especial 100',
  );
});

it('a line of several studies may go on below, and one that ends in a comma does', () => {
  const asked = (lines: string) =>
    read(`Paciente: Elvira Quispe Rojas\nFecha: 01/10/2026\nSolicito:\n${lines}`);
  for (const cut of ['TSH, Ferritina, Vitamina\nD.', 'TSH, Ferritina, Colesterol\nHDL, Glucosa.'])
    assert.ok((asked(cut).confidence.items ?? 1) < 0.9, cut);
  const whole = asked('Urocultivo, Glicemia, Colesterol total,\nHierro sérico.');
  assert.equal(whole.items.at(-1)?.description, 'Hierro sérico');
  assert.ok((whole.confidence.items ?? 0) > 0.9);
  const list = asked('TSH, T4 libre\nColesterol total y fracciones');
  assert.ok((list.confidence.items ?? 0) > 0.9);
});

it('a remark in the row of a study, under a head of its own, is no study that was missed', () => {
  const { items, confidence } = read(`${SURE}
    Diagnóstico: M17.9 Gonartrosis
    CUPS || Descripción || Justificación
    903016 || FERRITINA || Control
    903895 || CREATININA || Control`);
  assert.equal(items.length, 2);
  assert.ok((confidence.items ?? 0) > 0.9);
});

it('a number of a name is no place in a list, and one in a list that counts nothing is looked at', () => {
  const list = (lines: string) => read(`${SURE}\nExames\n${lines}`);
  const boxes = list('☒ EPF\n☒ 25-OH vitamina D\n☒ 17-Hidroxiprogesterona\n☐ TSH');
  assert.deepEqual(named(boxes.items), ['EPF', '25-OH vitamina D', '17-Hidroxiprogesterona']);
  assert.ok(boxes.confidence.items! >= 0.9);
  const columns = list('1. Cálcio || 2. PSA\n3. Urocultura || 4. 25-OH vitamina D');
  assert.deepEqual(named(columns.items), ['Cálcio', 'PSA', 'Urocultura', '25-OH vitamina D']);
  assert.deepEqual(named(list('1 Glucemia\n2 TSH\n3LH').items), ['Glucemia', 'TSH', 'LH']);
  assert.ok(list('1-Hemograma\n2-TSH').confidence.items! >= 0.9);
  assert.ok(list('Hemograma\n7-Colesterol\nTSH').confidence.items! < 0.9);
});

it('a box whose side was read as a letter is a box, and no label of a diagnosis', () => {
  const { items, fields } = read(`${SURE}\nExames\n[X] Ferritina\n[DX] VHS\n[ ] TSH\nDiagnóstico: Cefalea`);
  assert.deepEqual(named(items), ['Ferritina', 'VHS']);
  assert.equal(fields.diagnosis_text, 'Cefalea');
});
