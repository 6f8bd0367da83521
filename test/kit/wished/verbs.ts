import type { Intent, Lang } from '../../../nlu/types.ts';

/** What is done to a visit that one has, or to the clinic's messages. */
export type Deed = Extract<Intent, 'cancel' | 'reschedule' | 'confirm' | 'opt_out'>;

/**
 * The forms of a verb that frames ask for: `inf` cancelar, `imp` cancele, `now` cancelo, `he` cancela, `they` cancelan,
 * `done` cancelé, `heDid` canceló, `theyDid` cancelaron, `subj` cancelen, `sub1` cancele (that I…), `part` cancelado,
 * `serve` what the clinic is asked to do, where that is another verb.
 */
export const FORMS = [
  ...([
    'inf',
    'imp',
    'now',
    'he',
    'they',
    'done',
    'heDid',
    'theyDid',
    'subj',
    'sub1',
    'part',
    'serve',
  ] as const),
] as const;
export type Form = (typeof FORMS)[number];

export interface Verb {
  deed: Deed;
  /** Nothing stands for a form that nobody says. */
  forms: Partial<Readonly<Record<Form, string>>>;
  /** What is done to is a part of it, and no other object is said. */
  isWhole: boolean;
  /** It says where to: "pásela" alone moves nothing. */
  needsDay: boolean;
}

interface Stem {
  /** The stem of a regular verb, and what it is before an "e" and where it is stressed. */
  stem: string;
  beforeE?: string;
  stressed?: string;
  ending?: 'ar' | 'er' | 'ir';
}

function spanish({ stem, beforeE = stem, stressed = stem, ending = 'ar' }: Stem): Verb['forms'] {
  if (ending !== 'ar')
    return {
      ...{
        inf: stem + ending,
        imp: `${stressed}a`,
        now: `${stressed}o`,
        he: `${stressed}e`,
        they: `${stressed}en`,
      },
      ...{ done: `${stem}í`, heDid: `${stem}ió`, theyDid: `${stem}ieron`, subj: `${stressed}an` },
      ...{ sub1: `${stressed}a`, part: `${stem}ido` },
    };
  const stressedE = stressed === stem ? beforeE : stressed;
  return {
    ...{
      inf: `${stem}ar`,
      imp: `${stressedE}e`,
      now: `${stressed}o`,
      he: `${stressed}a`,
      they: `${stressed}an`,
    },
    ...{ done: `${beforeE}é`, heDid: `${stem}ó`, theyDid: `${stem}aron`, subj: `${stressedE}en` },
    ...{ sub1: `${stressedE}e`, part: `${stem}ado` },
  };
}

function portuguese({ stem, beforeE = stem, stressed = stem, ending = 'ar' }: Stem): Verb['forms'] {
  if (ending !== 'ar')
    return {
      ...{ inf: stem + ending, imp: `${stressed}a`, now: `${stressed}o`, he: `${stem}e`, they: `${stem}em` },
      ...{ done: `${stem}i`, heDid: `${stem}${ending === 'ir' ? 'iu' : 'eu'}`, subj: `${stressed}am` },
      ...{ theyDid: `${stem}${ending === 'ir' ? 'iram' : 'eram'}`, sub1: `${stressed}a`, part: `${stem}ido` },
    };
  return {
    ...{ inf: `${stem}ar`, imp: `${stem}a`, now: `${stem}o`, he: `${stem}a`, they: `${stem}am` },
    ...{ done: `${beforeE}ei`, heDid: `${stem}ou`, theyDid: `${stem}aram`, subj: `${beforeE}em` },
    ...{ sub1: `${beforeE}e`, part: `${stem}ado` },
  };
}

function of(deed: Deed, more: Partial<Verb> = {}): (forms: Verb['forms']) => Verb {
  return (forms) => ({ deed, forms, isWhole: false, needsDay: false, ...more });
}

const ES: readonly (readonly Stem[])[] = [
  [
    ...stems('cancel anul borr elimin tumb quit desagend'),
    { stem: 'desmarc', beforeE: 'desmarqu' },
    { stem: 'suspend', ending: 'er' },
  ],
  [
    ...stems('cambi reprogram reagend adelant'),
    { stem: 'modific', beforeE: 'modifiqu' },
    { stem: 'aplaz', beforeE: 'aplac' },
    { stem: 'posterg', beforeE: 'postergu' },
    { stem: 'mov', stressed: 'muev', ending: 'er' },
  ],
  [...stems('pas traslad'), { stem: 'corr', ending: 'er' }],
  stems('confirm reconfirm'),
];

const PT: readonly (readonly Stem[])[] = [
  [
    ...stems('cancel anul'),
    { stem: 'desmarc', beforeE: 'desmarqu' },
    { stem: 'suspend', ending: 'er' },
    { stem: 'apag', beforeE: 'apagu' },
  ],
  [
    ...stems('mud adi reagend antecip alter'),
    { stem: 'remarc', beforeE: 'remarqu' },
    { stem: 'troc', beforeE: 'troqu' },
    { stem: 'transfer', stressed: 'transfir', ending: 'ir' },
  ],
  [...stems('pass empurr'), { stem: 'jog', beforeE: 'jogu' }],
  stems('confirm reconfirm'),
];

function stems(regular: string): Stem[] {
  return regular.split(' ').map((stem) => ({ stem }));
}

const OPT_OUT: Readonly<Record<Lang, readonly Verb['forms'][]>> = {
  es: [
    {
      ...{
        inf: 'darme de baja de los mensajes',
        imp: 'deme de baja de los mensajes',
        now: 'me doy de baja de los mensajes',
      },
      ...{ they: 'me dan de baja de los mensajes', done: 'me di de baja de los mensajes' },
      ...{
        theyDid: 'me dieron de baja de los mensajes',
        subj: 'me den de baja de los mensajes',
        sub1: 'me dé de baja de los mensajes',
      },
    },
    {
      ...{
        inf: 'salirme de la lista de mensajes',
        serve: 'sacarme de la lista de mensajes',
        imp: 'sáqueme de la lista de mensajes',
        now: 'me salgo de la lista de mensajes',
      },
      ...{ they: 'me sacan de la lista de mensajes', done: 'me salí de la lista de mensajes' },
      ...{
        theyDid: 'me sacaron de la lista de mensajes',
        subj: 'me saquen de la lista de mensajes',
        sub1: 'me salga de la lista de mensajes',
      },
    },
    {
      ...{
        inf: 'dejar de recibir sus mensajes',
        serve: 'dejar de mandarme mensajes',
        imp: 'deje de mandarme mensajes',
        now: 'dejo de recibir sus mensajes',
      },
      ...{
        they: 'me dejan de mandar mensajes',
        theyDid: 'me dejaron de mandar mensajes',
        subj: 'me dejen de mandar mensajes',
      },
      sub1: 'deje de recibir sus mensajes',
    },
    {
      ...{
        inf: 'cancelar los recordatorios',
        imp: 'cancele los recordatorios',
        now: 'cancelo los recordatorios',
      },
      ...{
        they: 'me cancelan los recordatorios',
        done: 'cancelé los recordatorios',
        theyDid: 'me cancelaron los recordatorios',
      },
      ...{ subj: 'me cancelen los recordatorios', sub1: 'cancele los recordatorios' },
    },
  ],
  pt: [
    {
      ...{
        inf: 'me descadastrar das mensagens',
        imp: 'me descadastra das mensagens',
        now: 'me descadastro das mensagens',
      },
      ...{ they: 'me descadastram das mensagens', done: 'me descadastrei das mensagens' },
      ...{
        theyDid: 'me descadastraram das mensagens',
        subj: 'me descadastrem das mensagens',
        sub1: 'me descadastre das mensagens',
      },
    },
    {
      ...{
        inf: 'sair da lista de mensagens',
        serve: 'me tirar da lista de mensagens',
        imp: 'me tira da lista de mensagens',
        now: 'saio da lista de mensagens',
      },
      ...{ they: 'me tiram da lista de mensagens', done: 'saí da lista de mensagens' },
      ...{
        theyDid: 'me tiraram da lista de mensagens',
        subj: 'me tirem da lista de mensagens',
        sub1: 'saia da lista de mensagens',
      },
    },
    {
      ...{
        inf: 'parar de receber mensagens',
        serve: 'parar de me mandar mensagem',
        imp: 'para de me mandar mensagem',
        now: 'paro de receber mensagens',
      },
      ...{
        they: 'param de me mandar mensagem',
        theyDid: 'pararam de me mandar mensagem',
        subj: 'parem de me mandar mensagem',
      },
      sub1: 'pare de receber mensagens',
    },
    {
      ...{ inf: 'cancelar os lembretes', imp: 'cancela os lembretes', now: 'cancelo os lembretes' },
      ...{ they: 'cancelam os lembretes', done: 'cancelei os lembretes', theyDid: 'cancelaram os lembretes' },
      ...{ subj: 'cancelem os lembretes', sub1: 'cancele os lembretes' },
    },
  ],
};

/** The verbs of each language, by what they do. */
export const VERBS: Readonly<Record<Lang, readonly Verb[]>> = {
  es: verbsOf(
    ES.map((stems) => stems.map(spanish)),
    OPT_OUT.es,
  ),
  pt: verbsOf(
    PT.map((stems) => stems.map(portuguese)),
    OPT_OUT.pt,
  ),
};

function verbsOf(deeds: readonly Verb['forms'][][], stops: readonly Verb['forms'][]): Verb[] {
  const [cancel = [], move = [], shift = [], confirm = []] = deeds;
  return [
    ...cancel.map(of('cancel')),
    ...move.map(of('reschedule')),
    ...shift.map(of('reschedule', { needsDay: true })),
    ...confirm.map(of('confirm')),
    ...stops.map(of('opt_out', { isWhole: true })),
  ];
}
