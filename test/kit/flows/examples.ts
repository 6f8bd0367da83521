import type { Said } from '../../../flows/events.ts';
import type { Control, Entity, Intent } from '../../../nlu/types.ts';
import { registered } from './clinic.ts';
import { day, document, hours, moment, redFlag, says, sends, sentence, taps, type ValueOf } from './said.ts';

/** Each wish and each small word. A forgotten one is a type error. */
export const INTENT_EXAMPLES = {
  book: says({ wants: ['book'] }),
  confirm: says({ wants: ['confirm'] }),
  cancel: says({ wants: ['cancel'] }),
  reschedule: says({ wants: ['reschedule'] }),
  upload_order: says({ wants: ['upload_order'] }),
  query_appointment: says({ wants: ['query_appointment'] }),
  query_status: says({ wants: ['query_status'] }),
  query_results: says({ wants: ['query_results'] }),
  waitlist_join: says({ wants: ['waitlist_join'] }),
  waitlist_accept: says({ wants: ['waitlist_accept'] }),
  waitlist_decline: says({ wants: ['waitlist_decline'] }),
  check_in: says({ wants: ['check_in'] }),
  telemed_link: says({ wants: ['telemed_link'] }),
  faq_hours: says({ wants: ['faq_hours'] }),
  faq_location: says({ wants: ['faq_location'] }),
  faq_price: says({ wants: ['faq_price'] }),
  faq_insurance: says({ wants: ['faq_insurance'] }),
  human: says({ wants: ['human'] }),
  opt_out: says({ wants: ['opt_out'] }),
  yes: says({ wants: ['yes'] }),
  no: says({ wants: ['no'] }),
  greeting: says({ wants: ['greeting'] }),
  thanks: says({ wants: ['thanks'] }),
  emergency: says({ wants: ['emergency'] }),
  out_of_scope: says({}),
} satisfies Record<Intent, Said>;

/** Each word that steers the dialog. */
export const CONTROL_EXAMPLES = {
  leave: says({ controls: ['leave'] }),
  back: says({ controls: ['back'] }),
  restart: says({ controls: ['restart'] }),
  repeat: says({ controls: ['repeat'] }),
  wait: says({ controls: ['wait'] }),
  opt_in: says({ text: 'sí quiero volver a recibir todo eso', controls: ['opt_in'] }),
  my_data: says({ controls: ['my_data'] }),
  rude: says({ controls: ['rude'] }),
  speak_es: says({ controls: ['speak_es'] }),
  speak_pt: says({ controls: ['speak_pt'], lang: 'pt' }),
  help: says({ controls: ['help'] }),
  services: says({ controls: ['services'] }),
  farewell: says({ wants: ['thanks'], controls: ['farewell'] }),
  later: says({ controls: ['later'] }),
  earlier: says({ controls: ['earlier'] }),
  another_doctor: says({ controls: ['another_doctor'] }),
  keep: says({ wants: ['no'], controls: ['keep'] }),
  keep_waiting: says({ wants: ['waitlist_decline'], controls: ['keep_waiting'] }),
  on_the_day: says({ wants: ['query_appointment'], controls: ['on_the_day'] }),
  late: says({ wants: ['check_in'], controls: ['late'] }),
  who: says({ wants: ['human'], controls: ['who'] }),
  afraid: says({ controls: ['afraid'] }),
  as_before: says({ wants: ['book'], controls: ['as_before'] }),
  weekly: says({ wants: ['book'], controls: ['weekly'] }),
  unknown: says({ controls: ['unknown'] }),
  over: says({ controls: ['over'] }),
  going_on: says({ controls: ['going_on'] }),
  unsure: says({ wants: ['yes'], controls: ['unsure'] }),
  correct: says({ controls: ['correct'], values: [day('2026-03-12')] }),
} satisfies Record<Control, Said>;

/** Each kind of value, with the variants that guards tell apart. */
export const VALUE_EXAMPLES = {
  when: [day('2026-03-13'), moment('2026-03-13T08:00'), hours('12:00', '19:00')],
  unwanted: [
    { type: 'unwanted', days: [{ type: 'date', from: '2026-03-11T00:00', to: '2026-03-12T00:00' }] },
  ],
  specialty: [
    { type: 'specialty', specialty: 'cardiology' },
    ...specialties('psychology', 'mri', 'neurology'),
  ],
  practitioner: [{ type: 'practitioner', practitioner: 'vargas' }],
  site: [{ type: 'site', site: 'sur' }],
  person: ['self', 'son', 'mother', 'partner'].map((person) => ({ type: 'person' as const, person })),
  'national-id': [document(registered.nationalId!, true), document('123', false)],
  'birth-date': [
    { type: 'birth-date', birthDate: registered.birthDate! },
    { type: 'birth-date', birthDate: '1990-01-01' },
  ],
  'birth-part': [
    { type: 'birth-part', part: { day: '02-14' } },
    { type: 'birth-part', part: { year: '1979' } },
  ],
  phone: [{ type: 'phone', phone: '+573005550199' }],
  name: [{ type: 'name', name: 'Clara Nieto' }],
  choice: [
    { type: 'choice', choice: { index: 1 } },
    { type: 'choice', choice: { index: -1 } },
    { type: 'choice', choice: { index: 40 } },
    { type: 'choice', choice: { none: true } },
    { type: 'choice', choice: { any: true } },
  ],
  reason: [{ type: 'reason', reason: 'viaje' }],
  insurer: [{ type: 'insurer', insurer: 'Salud Andina' }],
  modality: [{ type: 'modality', modality: 'telemedicine' }],
  complaint: [
    { type: 'complaint', suits: 'dermatology' },
    { type: 'complaint', suits: 'neurology' },
  ],
  'from-visit': [{ type: 'from-visit', shift: { weeks: 0, weekday: 4 } }],
} satisfies { [Type in Entity['type']]: readonly ValueOf<Type>[] };

/** Each kind of message that is no plain text. */
export const KIND_EXAMPLES = {
  choice: taps('0:yes'),
  file: sends('file'),
  'voice-note': sends('voice-note'),
  sticker: sends('sticker'),
  location: sends('location'),
  contact: sends('contact'),
  unsupported: sends('unsupported'),
} satisfies Record<Exclude<Said['kind'], 'text'>, Said>;

/** What people say in one breath. */
const MIXED: Readonly<Record<string, Said>> = {
  'no, Friday instead': says({ wants: ['no'], values: [day('2026-03-13')] }),
  'yes, on Friday': says({ wants: ['yes'], values: [day('2026-03-13')] }),
  'no, for my son': says({ wants: ['no'], values: [{ type: 'person', person: 'son' }] }),
  'book cardiology on Friday': says({
    wants: ['book'],
    values: [{ type: 'specialty', specialty: 'cardiology' }, day('2026-03-13')],
  }),
  'book cardiology yesterday': says({
    wants: ['book'],
    values: [{ type: 'specialty', specialty: 'cardiology' }, day('2026-03-09')],
  }),
  'book cardiology in the south': says({
    wants: ['book'],
    values: [
      { type: 'specialty', specialty: 'cardiology' },
      { type: 'site', site: 'sur' },
    ],
  }),
  'book psychology for my son': says({
    wants: ['book'],
    values: [...specialties('psychology'), { type: 'person', person: 'son' }],
  }),
  'book cardiology and psychology': sentence('cardiología y psicología', [
    ['cardiología', { type: 'specialty', specialty: 'cardiology' }],
    ['psicología', { type: 'specialty', specialty: 'psychology' }],
  ]),
  'book for me and my son': sentence('psicología para mí y mi hijo', [
    ['psicología', { type: 'specialty', specialty: 'psychology' }],
    ['para mí', { type: 'person', person: 'self' }],
    ['mi hijo', { type: 'person', person: 'son' }],
  ]),
  'book for my mother and me': sentence('psicología para mi mamá y para mí', [
    ['psicología', { type: 'specialty', specialty: 'psychology' }],
    ['mi mamá', { type: 'person', person: 'mother' }],
    ['para mí', { type: 'person', person: 'self' }],
  ]),
  'cancel Thursday and book Friday': says({
    wants: ['cancel', 'book'],
    values: [day('2026-03-12'), day('2026-03-13')],
  }),
  'move it to Friday': says({ wants: ['reschedule'], values: [day('2026-03-13')] }),
  'which it is on Thursday': says({ wants: ['query_appointment'], values: [day('2026-03-12')] }),
  'an order for an MRI': says({ wants: ['upload_order'], values: specialties('mri') }),
  'cancel all of them': says({ text: 'cancele todas mis citas', wants: ['cancel'] }),
  'both of them': says({ text: 'las dos' }),
  'this one too': says({ text: 'y la de cardiología también', values: specialties('cardiology') }),
  'move it to an earlier time': says({ text: '¿no habrá algo antes?', wants: ['reschedule'] }),
  'move it to another day': says({ text: 'para otro día', wants: ['reschedule'] }),
  'yes, and a question': says({ text: 'Sí. ¿Tienen parqueadero?', wants: ['yes'] }),
  'yes, and how to prepare': says({ text: 'Sí. ¿Tengo que ir en ayunas?', wants: ['yes'] }),
  'two questions': says({
    text: '¿Cuánto vale? ¿Y hasta qué hora atienden?',
    wants: ['faq_price', 'faq_hours'],
  }),
  'nothing but thanks': says({ text: 'listo, gracias', wants: ['yes'] }),
  'perhaps confirm': says({ wants: ['confirm'], band: 'confirm' }),
  'perhaps book': says({ wants: ['book'], band: 'confirm' }),
  'perhaps cancel': says({ wants: ['cancel'], band: 'confirm' }),
  'perhaps stop writing': says({ wants: ['opt_out'], band: 'confirm' }),
  'perhaps arrived': says({ wants: ['check_in'], band: 'confirm' }),
  'messages again': says({ text: 'quiero volver a recibir mensajes', controls: ['opt_in'] }),
  'yes, to waiting on': says({ wants: ['yes'], controls: ['keep_waiting'] }),
  'name and document': says({
    values: [{ type: 'name', name: 'Clara Nieto' }, document('52999888', true)],
  }),
  'a named question': says({ text: '¿Tienen parqueadero?' }),
  'a question that the file does not answer': says({ text: '¿Tienen cajero automático adentro?' }),
  'how long it takes': says({ text: '¿cuánto dura la cita?' }),
  'a study that is not done here': says({
    text: '¿hacen rayos X?',
    wants: ['faq_price'],
    values: [{ type: 'specialty', specialty: 'xray' }],
  }),
  'when a doctor is there': says({
    text: '¿qué días atiende la doctora Rojas?',
    wants: ['faq_hours'],
    values: [{ type: 'practitioner', practitioner: 'rojas' }],
  }),
  'which doctors there are': says({
    text: '¿qué doctores hay en cardiología?',
    controls: ['services'],
    values: specialties('cardiology'),
  }),
  'how long that will take': says({ text: '¿y eso demora mucho?' }),
  'whether an order is needed': says({ text: '¿piden orden?' }),
  'which score is best': says({ text: '¿1 es lo mejor o lo peor?' }),
  'when it is their turn': says({ text: '¿cuánta gente hay antes que yo?' }),
  'what a no would lead to': says({ text: '¿y si no acepto?' }),
  'that it is known': says({ text: 'ya soy paciente' }),
  'whether a picture will do': says({ text: '¿le mando una foto?', wants: ['upload_order'] }),
  'why that is asked': says({ text: '¿para qué quieren eso?', wants: ['query_appointment'] }),
  'a joke': says({ text: 'cuéntame un chiste' }),
  'another language': says({ text: 'do you speak english?' }),
  'what if they cannot': says({ text: '¿y si no puedo ese día?', wants: ['no'] }),
  'off the list': says({ text: 'sáqueme de la lista de espera', wants: ['waitlist_decline'] }),
  'perhaps off the list': says({
    text: 'ya no espero nada de esa lista',
    wants: ['query_status'],
    band: 'confirm',
  }),
  'still on the list?': says({ text: '¿sigo en la lista de espera?', wants: ['query_status'] }),
  'that no person is needed': says({ text: 'no hace falta una persona' }),
  'that it is seen to': says({ text: 'ya lo resolví, gracias' }),
  'a symptom': says({ redFlag: redFlag('screen') }),
  'an emergency': says({ redFlag: redFlag('emergency') }),
  'an empty text': says({ text: ' ' }),
};

/** Everything a patient may say anywhere, by a name that a report can use. */
export const UTTERANCES: ReadonlyMap<string, Said> = new Map([
  ...Object.entries(INTENT_EXAMPLES),
  ...Object.entries(CONTROL_EXAMPLES),
  ...Object.entries(VALUE_EXAMPLES).flatMap(([type, values]) =>
    values.map((value, at): [string, Said] => [`${type} ${at + 1}`, says({ values: [value] })]),
  ),
  ...Object.entries(KIND_EXAMPLES),
  ...Object.entries(MIXED),
]);

function specialties(...ids: string[]) {
  return ids.map((specialty) => ({ type: 'specialty' as const, specialty }));
}
