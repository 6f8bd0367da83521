import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judge } from '../../../../../adapters/documents/tesseract/validate/judge.ts';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

const named = (items: readonly { description: string }[]) => items.map(({ description }) => description);

it('a pass of an insurer is an authorization, by its number; its title is none', () => {
  const { fields } = read(`
    PASE MÉDICO PARA ESTUDIOS
    Número de pase: 508593061
    Asegurado: Elvira Quispe Rojas`);
  assert.deepEqual([fields.authorization_number, fields.patient_name], ['508593061', 'Elvira Quispe Rojas']);
});

it('the diagnosis is what is called so, whatever justifies the request', () => {
  const { fields } = read(`
    Paciente: Elvira Quispe Rojas
    Diagnóstico CIE-10: M65.3 Dedo en gatillo
    Justificación: paciente con síntomas persistentes pese a manejo`);
  assert.deepEqual([fields.diagnosis_code, fields.diagnosis_text], ['M65.3', 'Dedo en gatillo']);
  const alone = read('Paciente: Elvira Quispe Rojas\nJustificación: dolor persistente');
  assert.equal(alone.fields.diagnosis_text, 'dolor persistente');
});

it('a trigger finger is a diagnosis, and no day on which something was given', () => {
  const { fields } = read('Diagnóstico presuntivo\nDedo en gatillo\nDado em 12/10/2026');
  assert.deepEqual([fields.diagnosis_text, fields.issue_date], ['Dedo en gatillo', '2026-10-12']);
});

it('a number right behind the word for a member is theirs, and a name behind it is the patient', () => {
  const { fields } = read('Paciente: Elvira Quispe Rojas\nObra Social: OSPE Norte - Afiliado 22364429286');
  assert.deepEqual([fields.member_id, fields.patient_name], ['22364429286', 'Elvira Quispe Rojas']);
  assert.equal(read('Afiliado Elvira Quispe Rojas').fields.patient_name, 'Elvira Quispe Rojas');
});

it('a list below "Indicación" is of studies, and its motive the diagnosis', () => {
  const { fields, items } = read(`
    Indicación
    • Holter de ritmo de 24 horas
    • Endoscopia alta
    Motivo: Gastritis crónica`);
  assert.equal(fields.diagnosis_text, 'Gastritis crónica');
  assert.deepEqual(named(items), ['Holter de ritmo de 24 horas', 'Endoscopia alta']);
  assert.equal(read('Indicación\nGastritis crónica').fields.diagnosis_text, 'Gastritis crónica');
});

it('a plan that is named like an insurer is one, where nothing else says who pays', () => {
  const only = read('Paciente: Elvira Prado Esteves\nPlano: Unimar Saúde').fields;
  assert.deepEqual([only.insurer, only.plan], ['Unimar Saúde', null]);
  const both = read('Convênio: Amil Horizonte\nPlano: Saúde Total').fields;
  assert.deepEqual([both.insurer, both.plan], ['Amil Horizonte', 'Saúde Total']);
});

it('sessions behind what is done are how often', () => {
  const { items } = read('Encaminho para:\nFisioterapia motora - 20 sessões\nReabilitação (10 sesiones)');
  assert.deepEqual(
    items.map(({ description, quantity }) => [description, quantity]),
    [
      ['Fisioterapia motora', 20],
      ['Reabilitação', 10],
    ],
  );
});

it('the responsible beside their licence is the practitioner, and alone is anybody', () => {
  const signed = read('RESPONSABLE: Carla Zevallos Otero || CMP: 86790').fields;
  assert.equal(signed.practitioner_name, 'Carla Zevallos Otero');
  assert.equal(read('Responsable: Carla Zevallos Otero').fields.practitioner_name, null);
});

it('captions in the middle under as many values name them in turn', () => {
  const { fields } = read(`
    Elvira Prado Esteves || 12/10/1988
    nome do paciente || data de nascimento

    565.463.045-89 || Santa Saúde
    CPF || convênio`);
  assert.deepEqual(
    [fields.patient_name, fields.birth_date, fields.patient_id?.value, fields.insurer],
    ['Elvira Prado Esteves', '1988-10-12', '56546304589', 'Santa Saúde'],
  );
});

it('in a letter a study ends where the reason for it begins, and goes on with how it is done', () => {
  const asked = (what: string) =>
    named(read(`Solicito la realización de ${what}.\nPaciente: Elvira Quispe Rojas`).items);
  assert.deepEqual(asked('ecografía de partes blandas por dedo en gatillo'), ['ecografía de partes blandas']);
  assert.deepEqual(asked('angiografía por tomografía'), ['angiografía por tomografía']);
});

it('"Ss/" and "Peço" ask', () => {
  for (const asks of ['Ss/', 'Peço:']) {
    const form = read(
      `Gestante: Elvira Prado Esteves\n${asks}\n1. Urocultura\n2. VDRL\nDra. Carla Zevallos Otero`,
    );
    assert.equal(judge(form, []).verdict, 'order', asks);
    assert.equal(form.fields.patient_name, 'Elvira Prado Esteves');
  }
});

it('a number before the name behind "Paciente" is theirs', () => {
  const { fields } = read('Paciente: CC 13337638 - ELVIRA QUISPE ROJAS\nFecha: 30/10/2026 10:12 a. m.');
  assert.deepEqual(
    [fields.patient_name, fields.patient_id],
    ['Elvira Quispe Rojas', { type: 'CC', value: '13337638' }],
  );
});

it('a letter asks in favour of somebody, a laboratory has clients, and insurers adscribed doctors', () => {
  const letter = 'Solicito a favor de Elvira Quispe Rojas, DNI 13.632.290, la realización de ecografía renal';
  assert.equal(read(letter).fields.patient_name, 'Elvira Quispe Rojas');
  assert.equal(read('Cliente: Elvira Quispe Rojas').fields.patient_name, 'Elvira Quispe Rojas');
  const { fields } = read('Médico adscrito: Carla Zevallos Otero\nAdministradora: NUEVA EPS S.A.');
  assert.deepEqual([fields.practitioner_name, fields.insurer], ['Carla Zevallos Otero', 'NUEVA EPS S.A.']);
});
