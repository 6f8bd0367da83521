import type { FormOfAddress } from '../../locales/form-of-address.ts';
import { localeOf, type MessageKey } from '../../locales/locale.ts';
import { fill, type Text } from '../../locales/text.ts';
import { TEMPLATE_LANGUAGES, type Template } from './list.ts';

/** A template as the Graph API takes it: `POST /<business account>/message_templates`. */
export interface RenderedTemplate {
  name: string;
  language: string;
  category: 'UTILITY';
  components: Component[];
}

/** A part of a template. */
export type Component =
  | { type: 'BODY'; text: string; example?: { body_text: string[][] } }
  | { type: 'FOOTER'; text: string }
  | { type: 'BUTTONS'; buttons: { type: 'QUICK_REPLY'; text: string }[] };

/** How a clinic words its messages: by its own words, else by the locale's. */
export type Wording = (key: MessageKey) => string;

/** The wording of a clinic in one language. */
export function wordingOf(
  lang: keyof typeof TEMPLATE_LANGUAGES,
  { own = {}, form }: { own?: Readonly<Partial<Record<MessageKey, Text>>>; form?: FormOfAddress } = {},
): Wording {
  const locale = localeOf(lang, form);
  // Each placeholder is filled in with itself: what is left is the text as it was written.
  const itself = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
  return (key) => {
    const text = own[key];
    return text === undefined ? locale.say(key, itself) : fill(text, key, itself);
  };
}

/** A template in one language: its placeholders numbered in the order in which values are sent. */
export function renderTemplate(
  { name, key, variables, buttons }: Template,
  lang: keyof typeof TEMPLATE_LANGUAGES,
  wording: Wording,
): RenderedTemplate {
  const names = variables.map(({ name }) => name);
  const text = wording(key).replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const at = names.indexOf(name);
    return at < 0 ? whole : `{{${at + 1}}}`;
  });
  const samples = variables.map(({ sample }) => sample[lang]);
  return {
    name,
    language: TEMPLATE_LANGUAGES[lang],
    category: 'UTILITY',
    components: [
      { type: 'BODY', text, ...(samples.length > 0 && { example: { body_text: [samples] } }) },
      { type: 'FOOTER', text: wording('template.stop') },
      ...(buttons.length > 0 ? [buttonsOf(buttons.map(wording))] : []),
    ],
  };
}

function buttonsOf(labels: readonly string[]): Component {
  return { type: 'BUTTONS', buttons: labels.map((text) => ({ type: 'QUICK_REPLY', text })) };
}
