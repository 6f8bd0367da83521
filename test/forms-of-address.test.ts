import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type FormOfAddress, inForm } from '../locales/form-of-address.ts';
import { LOCALE_TAGS, localeOf } from '../locales/locale.ts';
import { saidIn } from './kit/said-in.ts';

const SPANISH = LOCALE_TAGS.filter((tag) => tag.startsWith('es'));
/** Who is spoken of in a message is not always the patient: a file, the team, an order. */
const OF_OTHERS =
  /puede ser una|puede que|equipo puede|ese pdf tiene|lo tiene el equipo|a la (foto|orden) le|está en regla|(cita|turno|hora) (queda|ya está)|orden (ya )?está|\{clinic\} le|quien va|quien viene|archivo llegó|le pedí a una|ya le avisé|le paso [st]u caso a/giu;

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(${alternatives})(?!\\p{L})`, 'iu');
const USTED = word(
  `usted|su|sus|le|consigo|suy[oa]s?|prefiere|necesita|quiere|puede|tiene|queda en|sigue en|siente|permite|cambia|
  empeora|esté|preocupe|necesite|diga|escriba|traiga|llegue|tenga|espere|llame|vaya|pida|cuelgue|responda|disculpe|
  confirme|adjunte|escríbame|escríbalo|escríbala|mándeme|mándemela|dígame|dígamelo|díganos|dígalo|dígala|avíseme|
  tráigala|pídale|pídamelo|tómele|tómese|envíeme|conéctese|acérquese|ábralo|márquelo|comuníquese|prepararse|
  \\p{L}+(arle|erle|irle)|llegó|pidió|mandó`.replace(/\s+/g, ''),
);
const TU_OR_VOS =
  'te|tu|tus|contigo|estás|estés|quieras|necesites|puedas|tengas|escribas|digas|cuelgues|esperes';
const TU = word(
  `tú|ti|eres|quieres|puedes|tienes|necesitas|prefieres|sigues|quedas|dime|dinos|escríbeme|avísame|mándame|trae|ten|ve a`,
);
const VOS = word(
  `vos|sos|querés|podés|tenés|necesitás|preferís|seguís|quedás|decime|decinos|escribime|avisame|mandame|traé|tené|andá`,
);

describe('how patients are addressed', () => {
  const strange: [form: FormOfAddress, others: RegExp[]][] = [
    ['usted', [word(TU_OR_VOS), TU, VOS]],
    ['tu', [USTED, VOS]],
    ['vos', [USTED, TU]],
  ];
  for (const [form, others] of strange) {
    test(`is ${form} in every message of every region, and nothing else`, () => {
      for (const tag of SPANISH) {
        for (const [key, text] of saidIn(tag, form)) {
          if (/voice\.(was|why|whisper)/.test(key)) continue; // Told to whoever takes the call.
          const said = text.replace(OF_OTHERS, '');
          for (const other of others) {
            assert.doesNotMatch(said, other, `${tag} ${key}: ${other.exec(said)?.[0]} in '${text}'`);
          }
        }
      }
    });
  }

  test('leaves no sign of the choice in what is said', () => {
    for (const tag of LOCALE_TAGS)
      for (const form of ['usted', 'tu', 'vos'] as const)
        for (const [key, text] of saidIn(tag, form)) assert.doesNotMatch(text, /[[\]|]/, `${tag} ${key}`);
  });

  test('has words of its own wherever the forms part, and one for both where tú and vos are alike', () => {
    const folder = join(import.meta.dirname, '..', 'locales');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^es.*\.ts$/.test(file),
    );
    const written = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    for (const [whole, words] of written.matchAll(/\[([^[\]\n]*\|[^[\]\n]*)\]/g)) {
      const forms = words!.split('|');
      assert.ok(forms.every(Boolean) && new Set(forms).size === forms.length, whole);
      assert.ok(forms.length === 2 || forms.length === 3, whole);
    }
  });

  const said: [tag: string, form: FormOfAddress, said: string][] = [
    ['es-CO', 'usted', '¿Qué cita quiere?'],
    ['es-CO', 'tu', '¿Qué cita quieres?'],
    ['es-AR', 'vos', '¿Qué cita querés?'],
  ];
  for (const [, form, text] of said) {
    test(`${form}: ${text}`, () => assert.equal(inForm('¿Qué cita [quiere|quieres|querés]?', form), text));
  }

  test('is told of a visit and of a relative too, and of another’s visit is the same', () => {
    const [usted, vos] = [localeOf('es-AR'), localeOf('es-AR', 'vos')];
    assert.deepEqual([usted.sayYour(true), vos.sayYour(true), vos.sayYour(false)], ['su', 'tu', 'el']);
    assert.deepEqual([usted.sayKin('mother'), vos.sayKin('mother')], ['de su mamá', 'de tu mamá']);
  });
});
