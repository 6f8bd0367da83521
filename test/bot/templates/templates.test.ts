import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readArguments } from '../../../bot/commands/command.ts';
import { command, templatesOf } from '../../../bot/commands/templates.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { problemsOf } from '../../../bot/templates/check.ts';
import { TEMPLATES } from '../../../bot/templates/list.ts';
import type { RenderedTemplate } from '../../../bot/templates/render.ts';
import { understand } from '../../../nlu/nlu.ts';

const clinics = await loadClinics();

describe('the templates that a clinic submits', () => {
  for (const clinic of clinics.values()) {
    for (const { template, problems } of templatesOf(clinic)) {
      test(`${template.name} in ${template.language} of '${clinic.id}' is one that Meta takes`, () => {
        assert.deepEqual(problems, []);
      });
    }
  }

  test('are there in both languages, each under its own name', () => {
    const made = templatesOf(clinics.get('andes')!);
    assert.equal(made.length, 2 * TEMPLATES.length);
    assert.equal(new Set(made.map(({ template: { name, language } }) => name + language)).size, made.length);
  });

  test('are in the words of the clinic, and are refused where those do not fit', () => {
    const words = { es: { 'template.reminder': '{at} es la cita de {person} en {clinic}' } } as const;
    const [, reminder] = templatesOf({ id: 'andes', words, formOfAddress: 'usted' });
    const [body] = reminder!.template.components;
    assert.equal(body?.type === 'BODY' && body.text, '{{3}} es la cita de {{2}} en {{1}}');
    assert.ok(reminder!.problems.some((problem) => /neither begin nor end/.test(problem)));
    assert.ok(reminder!.problems.some((problem) => /in the order/.test(problem)));
  });

  test('address patients as the clinic does', () => {
    const made = templatesOf({ id: 'andes', words: {}, formOfAddress: 'vos' });
    const bodies = made.flatMap(({ template: { components } }) =>
      components.flatMap((part) => (part.type === 'BODY' ? [part.text] : [])),
    );
    assert.ok(bodies.some((text) => text.includes('¿Lo querés?')));
  });

  test('say how to be left alone, in a word that is understood', () => {
    for (const { template } of templatesOf(clinics.get('andes')!)) {
      const footer = template.components.find(({ type }) => type === 'FOOTER');
      const word = /(\p{Lu}{3,})\.$/u.exec(footer?.type === 'FOOTER' ? footer.text : '')?.[1];
      const { intents } = understand(word ?? '', { ref: '2026-03-10T10:15' });
      assert.equal(intents[0]?.intent, 'opt_out', word);
    }
  });
});

describe('a template is refused', () => {
  const sound = (text: string, samples: string[]): RenderedTemplate => ({
    name: 'sound',
    language: 'es',
    category: 'UTILITY',
    components: [{ type: 'BODY', text, example: { body_text: [samples] } }],
  });
  const withButtons = (...labels: string[]): RenderedTemplate => ({
    ...sound('Le escribimos de la clínica {{1}} por su cita.', ['Andes']),
    components: [{ type: 'BUTTONS', buttons: labels.map((text) => ({ type: 'QUICK_REPLY', text })) }],
  });
  const cases: [why: RegExp, template: RenderedTemplate][] = [
    [/small letters/, { ...sound('Hola, le escribimos por su cita.', []), name: 'Recordatorio Cita' }],
    [/neither begin nor end/, sound('{{1}} tiene una cita con nosotros mañana.', ['Ana'])],
    [/neither begin nor end/, sound('Le esperamos mañana en la sede {{1}}.', ['Norte'])],
    [/side by side/, sound('Hola, {{1}} {{2}} tiene una cita con nosotros.', ['Ana', 'Gómez'])],
    [/in the order/, sound('Hola, {{2}}, le esperamos en {{1}} mañana temprano.', ['Norte', 'Ana'])],
    [/in the order/, sound('Hola, {{1}}, le esperamos en {{3}} mañana temprano.', ['Ana', 'x', 'y'])],
    [/none of this/, sound('Hola, {nombre}, le esperamos mañana.', [])],
    [/needs 3 for each/, sound('Cita {{1}} en {{2}} a las {{3}} hoy', ['a', 'b', 'c'])],
    [/example of \{\{1\}\}/, sound('Hola, {{1}}, le esperamos mañana temprano.', [' '])],
    [/a full stop follows/, sound('Su cita es el día {{1}}. Le esperamos.', ['8 a. m.'])],
    [/wide gaps/, sound('Hola,\n\n\n\nle esperamos mañana.', [])],
    [/1025 characters/, sound('a'.repeat(1025), [])],
    [/filled in/, sound(`Hola, {{1}}, ${'le esperamos '.repeat(70)}`, ['x'.repeat(200)])],
    [/26 characters/, withButtons('x'.repeat(26))],
    [/read alike/, withButtons('Sí', 'Sí')],
    [/pictures/, withButtons('Sí 👍')],
    [/11 buttons/, withButtons(...Array.from({ length: 11 }, (_, at) => `Botón ${at}`))],
  ];
  for (const [why, template] of cases) {
    test(`where ${why.source}`, () => {
      const problems = problemsOf(template);
      assert.ok(
        problems.some((problem) => why.test(problem)),
        problems.join('\n'),
      );
    });
  }
});

test('recado templates writes a file for each, ready to be posted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recado-templates-'));
  const code = await command.run(readArguments(command, ['--clinic', 'andes', '--out', folder, '--json']));
  assert.equal(code, 0);
  const files = await readdir(join(folder, 'andes'));
  assert.equal(files.length, 2 * TEMPLATES.length);
  const file = await readFile(join(folder, 'andes', 'recado_reminder_2.pt_BR.json'), 'utf8');
  const { name, language, category, components } = JSON.parse(file);
  assert.deepEqual([name, language, category], ['recado_reminder_2', 'pt_BR', 'UTILITY']);
  assert.equal(components[0].example.body_text[0].length, 4);
  await rm(folder, { recursive: true });
});
