import type { MessageKey } from '../../locales/locale.ts';

/** The languages that templates are written in, by Recado's name and by Meta's. */
export const TEMPLATE_LANGUAGES = { es: 'es', pt: 'pt_BR' } as const;

/** A message that a provider approves before it may open a conversation. */
export interface Template {
  /** As the provider knows it. A text that changes needs a new name, since the old one was approved as it was. */
  name: string;
  /** The message of the locales that it is. */
  key: MessageKey;
  /** What dialogs say that goes out in its words, its choices in the order of the buttons. */
  says: readonly MessageKey[];
  /** Its placeholders, in the order of the text, each with an example for who approves it. */
  variables: readonly Variable[];
  /** What can be tapped under it: messages of the locales. */
  buttons: readonly MessageKey[];
}

/** One placeholder. `clinic` is the clinic's own name. */
export interface Variable {
  name: string;
  sample: { es: string; pt: string };
}

const clinic: Variable = {
  name: 'clinic',
  sample: { es: 'Clínica Los Andes', pt: 'Clínica Ipê' },
};
const person: Variable = { name: 'person', sample: { es: 'Ana', pt: 'Ana' } };
const at: Variable = {
  name: 'at',
  sample: { es: 'jueves 12 de marzo a las 8:00 a. m.', pt: 'quinta-feira, 12 de março, às 8h' },
};
const site: Variable = { name: 'site', sample: { es: 'Norte', pt: 'Paulista' } };

/** What is said by template when nothing better fits: the words themselves, in one line. */
export const REPLY_TEMPLATE: Template = {
  name: 'recado_reply_1',
  key: 'template.reply',
  says: [],
  variables: [
    clinic,
    {
      name: 'text',
      sample: {
        es: 'Su autorización ya está lista. ¿Quiere que le busquemos una cita?',
        pt: 'A sua autorização já está pronta. Quer que procuremos uma consulta?',
      },
    },
  ],
  buttons: [],
};

/** Every template. None names a specialty or a practitioner: a locked phone shows them to whoever looks. */
export const TEMPLATES: readonly Template[] = [
  REPLY_TEMPLATE,
  {
    name: 'recado_reminder_2',
    key: 'template.reminder',
    says: ['reminding.ask'],
    variables: [clinic, person, at, site],
    buttons: ['choice.come', 'choice.move-it', 'choice.not-coming'],
  },
  {
    name: 'recado_reminder_remote_1',
    key: 'template.reminder-remote',
    says: ['reminding.ask-remote'],
    variables: [clinic, person, at],
    buttons: ['choice.come', 'choice.move-it', 'choice.not-coming'],
  },
  {
    name: 'recado_moved_2',
    key: 'template.moved',
    says: ['changed.moved'],
    variables: [person, clinic, at, site],
    buttons: ['choice.come', 'choice.another-time', 'choice.person'],
  },
  {
    name: 'recado_cancelled_1',
    key: 'template.cancelled',
    says: ['changed.cancelled'],
    variables: [person, clinic, at],
    buttons: ['choice.another-time', 'choice.person'],
  },
  {
    name: 'recado_opening_2',
    key: 'template.opening',
    says: ['offering.ask'],
    variables: [clinic, person, at, site],
    buttons: ['choice.take-it', 'choice.pass'],
  },
  {
    name: 'recado_opening_remote_1',
    key: 'template.opening-remote',
    says: ['offering.ask-remote'],
    variables: [clinic, person, at],
    buttons: ['choice.take-it', 'choice.pass'],
  },
];

/** Characters that the words of a reply may have within a template, which has 1,024 in all. */
export const MOST_REPLY = 800;
