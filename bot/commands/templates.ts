import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { loadClinics } from '../config/load.ts';
import type { Clinic } from '../config.ts';
import { installationFrom, PLACES } from '../installation.ts';
import { problemsOf } from '../templates/check.ts';
import { TEMPLATE_LANGUAGES, TEMPLATES } from '../templates/list.ts';
import { type RenderedTemplate, renderTemplate, wordingOf } from '../templates/render.ts';
import { type Command, oneOf, textOption } from './command.ts';

/** A clinic's template in one language, and what Meta would refuse about it. */
export interface CheckedTemplate {
  clinic: string;
  template: RenderedTemplate;
  problems: readonly string[];
}

export const command: Command = {
  usage: 'templates [--clinic NAME] [--out DIR] [--json]',
  about:
    'Writes the message templates that a clinic submits to WhatsApp, as the Graph API takes them\n' +
    '(POST /<business account id>/message_templates), and checks them against its rules. The texts are the\n' +
    "clinic's own words where it has any: submit them again, under a new name, when those change.",
  options: {
    clinic: { type: 'string', value: 'NAME', about: 'one clinic only' },
    out: { type: 'string', value: 'DIR', about: 'write a file for each, CLINIC/NAME.LANGUAGE.json' },
    json: { type: 'boolean', about: 'one JSON object for each: clinic, template, problems' },
    'recado-clinics': PLACES['recado-clinics']!,
  },
  examples: ['recado templates --clinic andes --out ./templates', 'recado templates --json'],
  async run(given) {
    const clinics = await loadClinics(installationFrom(given).clinics);
    const only = oneOf(given, 'clinic', [...clinics.keys()]);
    const checked = [...clinics.values()]
      .filter(({ id }) => only === undefined || id === only)
      .flatMap(templatesOf);
    const folder = textOption(given, 'out');
    if (folder !== undefined) await write(folder, checked);
    for (const one of checked) {
      process.stdout.write(`${given.values['json'] ? JSON.stringify(one) : sayTemplate(one)}\n`);
    }
    return checked.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
};

/** All templates of a clinic, in each language: patients are written to in theirs, not in the clinic's. */
export function templatesOf({
  id,
  words,
  formOfAddress: form,
}: Pick<Clinic, 'id' | 'words' | 'formOfAddress'>): CheckedTemplate[] {
  const languages = Object.keys(TEMPLATE_LANGUAGES) as (keyof typeof TEMPLATE_LANGUAGES)[];
  return languages.flatMap((lang) => {
    const wording = wordingOf(lang, { own: words[lang] ?? {}, form });
    return TEMPLATES.map((one) => {
      const template = renderTemplate(one, lang, wording);
      return { clinic: id, template, problems: problemsOf(template) };
    });
  });
}

/** One that would be refused is not written: nobody should submit it by mistake. */
async function write(folder: string, checked: readonly CheckedTemplate[]): Promise<void> {
  for (const { clinic, template, problems } of checked) {
    if (problems.length > 0) continue;
    await mkdir(join(folder, clinic), { recursive: true });
    const file = join(folder, clinic, `${template.name}.${template.language}.json`);
    await writeFile(file, `${JSON.stringify(template, null, 2)}\n`);
  }
}

function sayTemplate({ clinic, template, problems }: CheckedTemplate): string {
  const { name, language, components } = template;
  const lines = components.flatMap((component) =>
    component.type === 'BUTTONS'
      ? [`  ${component.buttons.map(({ text }) => `[${text}]`).join(' ')}`]
      : [`  ${component.text}`],
  );
  return [
    `${styleText('bold', name)} (${language}, ${clinic})`,
    ...lines,
    ...problems.map((problem) => `  ${styleText('red', 'WRONG')} ${problem}`),
    '',
  ].join('\n');
}
