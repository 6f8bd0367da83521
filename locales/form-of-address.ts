/** How Spanish speaks to a patient. Portuguese says *você* to everybody. */
export const FORMS_OF_ADDRESS = ['usted', 'tu', 'vos'] as const;

export type FormOfAddress = (typeof FORMS_OF_ADDRESS)[number];

const WORDS = /\[([^[\]|]*)\|([^[\]|]*)(?:\|([^[\]|]*))?\]/g;

/**
 * A message in one form of address. Where the forms part, all of them stand in the message: "[Le|Te] paso",
 * "¿[puede|puedes|podés]?": that of *usted*, of *tú*, and of *vos* where it is another than that of *tú*.
 */
export function inForm(text: string, form: FormOfAddress): string {
  if (!text.includes('[')) return text;
  return text.replace(WORDS, (_, usted: string, tu: string, vos: string = tu) => ({ usted, tu, vos })[form]);
}
