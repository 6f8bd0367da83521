/** What understanding takes and gives. The shapes are those of `recado understand`; they are stable. */

export type Lang = 'es' | 'pt';

export const INTENTS = [
  'book',
  'confirm',
  'cancel',
  'reschedule',
  'upload_order',
  'query_appointment',
  'query_status',
  'query_results',
  'waitlist_join',
  'waitlist_accept',
  'waitlist_decline',
  'check_in',
  'telemed_link',
  'faq_hours',
  'faq_location',
  'faq_price',
  'faq_insurance',
  'human',
  'opt_out',
  'yes',
  'no',
  'greeting',
  'thanks',
  'emergency',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];

/** What the dialog has just asked for. A short answer is read against it. */
export type Awaiting =
  | 'yes-no'
  | 'choice'
  | 'specialty'
  | 'date'
  | 'time'
  | 'name'
  | 'document'
  | 'birth-date'
  | 'reason'
  | 'file'
  | 'code'
  | 'free';

/**
 * Local civil time, never an offset: `YYYY-MM-DDTHH:mm`, or `HH:mm` for `time` and `timerange`.
 * `date` and `range` run from–to, end exclusive; `instant` and `time` have from = to; null is open.
 */
export interface When {
  type: 'date' | 'range' | 'instant' | 'time' | 'timerange';
  from: string | null;
  to: string | null;
}

/** A time told from that of a visit: "el viernes de esa semana", "uma semana depois", "a la misma hora". */
export interface FromVisit {
  /** Days from the visit's; with `weekday`, the nearest such day in that direction. */
  days?: number;
  /** The week so many weeks from the visit's: all of it, or its `weekday`, or either of its `weekdays`. */
  weeks?: number;
  /** 0 for Monday to 6 for Sunday. */
  weekday?: number;
  weekdays?: readonly number[];
  months?: number;
  /** Minutes from its hour; 0 is the same hour. */
  minutes?: number;
  /** Another hour than its own. */
  hours?: 'later' | 'earlier';
}

export interface NationalId {
  kind: string;
  /** Without separators. */
  value: string;
  /** Whether the check digit holds; for kinds without one, whether the shape does. */
  valid: boolean;
}

interface Found {
  /** As written by the patient: `text === message.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  confidence?: number;
}

export type Entity = Found &
  /**
   * `role` is `visit` where it tells when a visit is that one has, as "tengo cita el 10"; else it may be wanted.
   * `onAnyDay` where its hours are of whatever day there is, as "cualquier día a las 4". `days` where
   * `when` holds more than was meant: each that is, the first first. Of "martes o jueves" those two and not what lies
   * between; of days of every week, as "los lunes y jueves", each to come for four weeks.
   */
  (
    | {
        type: 'when';
        when: When;
        role?: 'visit';
        onAnyDay?: true;
        days?: readonly When[];
        alternatives?: When[];
        ambiguous?: true;
      }
    /** Days that were refused, each a span: "que no sea mañana", "cualquier día menos los viernes" of the next ones. */
    | { type: 'unwanted'; days: readonly When[] }
    | { type: 'specialty'; specialty: string }
    /** What ails somebody, and the service that sees to it first: "me duele la rodilla" suits `orthopedics`. */
    | { type: 'complaint'; suits: string }
    | { type: 'practitioner'; practitioner: string }
    | { type: 'site'; site: string }
    /** Who the care is for: self, son, daughter, child, mother, father, partner, grandparent, sibling, other. */
    | { type: 'person'; person: string }
    | { type: 'national-id'; nationalId: NationalId }
    /** `YYYY-MM-DD`. */
    | { type: 'birth-date'; birthDate: string }
    /** Of a birth date that was asked for, where no more was told: `MM-DD`, or `YYYY`. */
    | { type: 'birth-part'; part: BirthPart }
    /** E.164, with the plus. */
    | { type: 'phone'; phone: string }
    /** `whose` where it is told: `writer`, who writes, and perhaps for somebody else. */
    | { type: 'name'; name: string; whose?: 'writer' }
    /** `index` counts from 1; -1 is the last one. `any` is "whichever", `none` "none of these". */
    | { type: 'choice'; choice: { index: number } | { none: true } | { any: true } }
    | { type: 'reason'; reason: string }
    | { type: 'insurer'; insurer: string }
    | { type: 'modality'; modality: 'in-person' | 'telemedicine' }
    | { type: 'from-visit'; shift: FromVisit }
  );

/** The day and the month of a birth, `MM-DD`, or its year, `YYYY`. */
export type BirthPart = { day: string } | { year: string };

export type EntityOf<Type extends Entity['type']> = Extract<Entity, { type: Type }>;

export type RedFlagKind =
  | 'chest-pain'
  | 'stroke'
  | 'breathing'
  | 'bleeding'
  | 'suicide'
  | 'pregnancy'
  | 'child-fever'
  | 'seizure'
  | 'allergy'
  | 'poisoning'
  | 'trauma'
  | 'unconscious'
  | 'violence'
  | 'generic';

export interface RedFlag {
  kind: RedFlagKind;
  confidence: number;
  /** `emergency`: act at once. `screen`: act, and ask one safety question too. */
  level: 'screen' | 'emergency';
  /** None of its words is a sign that is known: the whole resembles what tells of a danger. */
  resembles?: true;
  /** The words that raised it, so that a person can review. */
  text: string;
  start: number;
  end: number;
}

/**
 * Words that steer the dialog itself and are no wish of their own.
 * `leave` "olvídalo, nada", `back` "volver", `restart` "empecemos de nuevo", `repeat` "¿qué? no entendí",
 * `wait` "un momento", `opt_in` "quiero volver a recibir mensajes", `my_data` "qué datos tienen de mí",
 * `over` "hace un mes, ya está mejor", `going_on` "está empeorando, un poco", `rude` an insult, `speak_es` / `speak_pt` "fala português?", `help` "¿qué puedes hacer? / menú",
 * `farewell` nothing but "ok, chao"; `unknown` "no me acuerdo, no lo tengo a la mano";
 * `keep` "no la cambie, déjela como está"; `keep_waiting` "pero déjeme en la lista"; `afraid` "tengo mucho miedo";
 * `on_the_day` "la llevo ese día", "eso lo digo en la recepción"; `late` "voy tarde, estoy en un trancón";
 * `as_before` "lo mismo de la última vez"; `weekly` "todas las semanas, los martes";
 * `correct` "no, mejor… / perdón, quise decir…" (what follows replaces what was said).
 */
export type Control =
  | 'leave'
  | 'back'
  | 'restart'
  | 'repeat'
  | 'wait'
  | 'opt_in'
  | 'my_data'
  | 'rude'
  | 'speak_es'
  | 'speak_pt'
  | 'help'
  /** What there is to be had at the clinic. */
  | 'services'
  /** Whether this is a person, or who. */
  | 'who'
  | 'farewell'
  | 'unknown'
  /** Said of what ails: it has passed, or is slight or of always. */
  | 'over'
  /** The same: it is there now, and perhaps worse. */
  | 'going_on'
  /** It may be so, or hangs on something: "creo que sí", "vamos ver", "si me dan permiso". */
  | 'unsure'
  | 'keep'
  | 'keep_waiting'
  | 'afraid'
  | 'on_the_day'
  | 'late'
  | 'as_before'
  | 'weekly'
  /** Instead of what is on offer: a later hour, an earlier one, somebody else. */
  | 'later'
  | 'earlier'
  | 'another_doctor'
  | 'correct';

export interface ScoredIntent {
  intent: Intent;
  confidence: number;
  /** `act`: do it. `confirm`: say what was understood first. `ask`: not sure enough to use. */
  band: 'act' | 'confirm' | 'ask';
  /** The words that tell it, where others tell something else: places in the message, the ends exclusive. */
  within?: readonly (readonly [start: number, end: number])[];
}

export interface Understanding {
  lang: Lang;
  intent: Intent;
  confidence: number;
  /** All that the utterance wants, the first-wanted first; never empty. */
  intents: ScoredIntent[];
  entities: Entity[];
  redFlag: RedFlag | null;
  controls: Control[];
  /** The message without what it says of visits that are to stay as they are; absent where it says nothing of such. */
  heard?: string;
  source: 'local' | 'model';
}

/** The clinic's own words, built once for each configuration by `vocabulary()` in `entities.ts`. */
export interface ClinicNames {
  /** `names` are the ways to say it in any language, the clinic's own first. */
  services: readonly { id: string; names: readonly string[] }[];
  practitioners: readonly { id: string; name: string }[];
  sites: readonly { id: string; names: readonly string[] }[];
  insurers: readonly string[];
}

export interface Hints {
  /** Absent: it is found out from the text. */
  lang?: Lang;
  /** ISO 3166 alpha-2. @default 'CO' for es, 'BR' for pt */
  country?: string;
  /** Now, as local civil time `YYYY-MM-DDTHH:mm`. */
  ref: string;
  awaiting?: Awaiting | null;
  /** Labels of the choices on offer, in order, as the patient saw them. */
  choices?: readonly string[];
  clinic?: ClinicNames;
  /** The language of the conversation so far: a prior, weaker than `lang`. */
  usual?: Lang;
}
