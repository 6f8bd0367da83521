import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONTROL_WORDS } from '../../../nlu/controls/control-words.ts';
import { readControls } from '../../../nlu/controls/controls.ts';
import { normalise } from '../../../nlu/normalise.ts';
import type { Control, Lang } from '../../../nlu/types.ts';
import { wordsOf } from '../../../nlu/words.ts';

const read = (text: string, lang: Lang) => readControls(wordsOf(normalise(text, lang)));

/** Phrases where a choice is followed by another word, so that `atras|uma etapa` would mean `atras etapa` too. */
function innerChoices(phrases: string): string[] {
  return phrases.split(',').filter((phrase) => /\|\S*\s+\S/.test(phrase.trim()));
}

describe('words that steer the dialog', () => {
  test('are written so that no choice is taken for more than one word', () => {
    assert.deepEqual(innerChoices('voltar atras|uma etapa'), ['voltar atras|uma etapa']);
    for (const [control, phrases] of Object.entries(CONTROL_WORDS)) {
      const wrong = innerChoices(phrases);
      assert.deepEqual(wrong, [], `${control}: end the phrase with the choice, its words joined by '_'`);
    }
  });

  const steers: [text: string, lang: Lang, controls: Control[]][] = [
    ['a primeira', 'pt', []],
    ['não ouvi', 'pt', ['repeat']],
    ['pode falar mais devagar?', 'pt', ['repeat']],
    ['no le escuché bien', 'es', ['repeat']],
    ['más despacio por favor', 'es', ['repeat']],
    ['me lo vuelve a decir?', 'es', ['repeat']],
    ['quiero volver a empezar', 'es', ['restart']],
    ['mi abuelo no oye bien', 'es', []],
    ['no, ya pasó', 'es', ['over']],
    ['hace un mes', 'es', ['over']],
    ['já está melhor', 'pt', ['over']],
    ['hace un mes que me duele el pecho y hoy peor', 'es', []],
    ['está empeorando', 'es', ['going_on']],
    ['um pouco', 'pt', ['going_on']],
    ['llego un poco después de las cinco', 'es', []],
    ['moça, não sei mexer nisso', 'pt', ['unknown', 'help']],
    ['mejor no me la cambie', 'es', ['correct', 'keep']],
    ['déjela como está', 'es', ['keep']],
    ['não precisa mudar não', 'pt', ['keep']],
    ['não muda de médico', 'pt', ['keep']],
    ['me deixa na lista', 'pt', ['keep_waiting']],
    ['prefiero seguir esperando', 'es', ['keep_waiting']],
    ['deixa, não quero mais', 'pt', ['leave']],
    ['encontré un bulto y tengo mucho miedo', 'es', ['afraid']],
    ['to assustada com isso', 'pt', ['afraid']],
    ['no me da miedo', 'es', ['afraid']],
    ['esperé muchísimo', 'es', []],
    ['esperei mais de uma hora', 'pt', []],
    ['espere un minuto', 'es', ['wait']],
    ['apaguem todos os meus dados', 'pt', ['my_data']],
    ['voy como 10 minutos tarde', 'es', ['late']],
    ['vou chegar uns 20 minutos atrasada', 'pt', ['late']],
    ['mi regla está atrasada', 'es', []],
    ['la llevo ese día', 'es', ['on_the_day']],
    ['levo no dia', 'pt', ['on_the_day']],
    ['la fecha no la doy por acá', 'es', ['on_the_day']],
    ['prefiro não passar a data de nascimento', 'pt', ['on_the_day']],
    ['digo na recepção', 'pt', ['on_the_day']],
    ['no quiero darle largas', 'es', []],
    ['¿sigue ahí?', 'es', ['repeat']],
    ['me responde por favor', 'pt', ['repeat']],
    ['nadie me responde', 'es', ['rude']],
    ['ya, si', 'es', []],
    ['borren mi información', 'es', ['my_data']],
    ['creo que mi fecha de nacimiento quedó mal en el sistema', 'es', ['my_data']],
    ['quiero que me corrijan la fecha de nacimiento', 'es', ['my_data']],
    ['meu nome ficou errado', 'pt', ['my_data']],
    ['corrijo: es el viernes', 'es', ['correct']],
    ['oi desculpa a demora, não vou conseguir quinta', 'pt', []],
    ['desculpe não ter respondido antes, quinta não consigo', 'pt', []],
    ['perdón por no contestar antes, el jueves no puedo', 'es', []],
    ['disculpe la tardanza, sí voy', 'es', []],
    ['perdón, la del martes', 'es', ['correct']],
    ['luego la saco, gracias', 'es', ['leave']],
    ['depois de marco', 'pt', []],
    ['onde eu espero?', 'pt', []],
    ['necesito cambiar mi celular', 'es', ['my_data']],
    ['mudei de endereço', 'pt', ['my_data']],
    ['quiero cambiar mi cita', 'es', []],
    ['voltem a mandar', 'pt', ['opt_in']],
    ['voltem a mandar o link', 'pt', []],
    ['después te escribo', 'es', ['leave']],
    ['luego les escribo', 'es', ['leave']],
    ['depois eu volto', 'pt', ['leave']],
    ['voltar uma etapa', 'pt', ['back']],
    ['voltar ao anterior', 'pt', ['back']],
    ['¿qué significa eso?', 'es', ['repeat']],
    ['ahorita le digo', 'es', ['wait']],
    ['autorizo que me escriban', 'es', ['opt_in']],
    ['quiero que me manden otra vez', 'es', ['opt_in']],
    ['qué información guardan sobre mí', 'es', ['my_data']],
    ['o que você pode fazer', 'pt', ['help']],
    ['muéstrame el menú', 'es', ['help']],
    ['estoy en la sala de espera', 'es', []],
    ['quanto é o tempo de espera?', 'pt', []],
    ['para', 'es', ['leave']],
    ['para mañana', 'es', []],
    ['ya, la última', 'es', []],
    ['la tensión la tengo alta', 'es', []],
    ['alta', 'es', ['opt_in']],
    ['llevo días llamando y nadie contesta', 'es', ['rude']],
    ['maria', 'es', []],
    ['Otávio Carvalho', 'pt', []],
    ['marca outra na sexta', 'pt', []],
    ['malparida', 'es', ['rude']],
    ['¿con quién hablo?', 'es', ['who']],
    ['hola, ¿eres un robot?', 'es', ['who']],
    ['com quem eu falo?', 'pt', ['who']],
    ['é robô?', 'pt', ['who']],
    ['¿con quién hablo para cancelar?', 'es', []],
    ['no quiero hablar con un robot', 'es', []],
    ['quem vai me atender?', 'pt', []],
    ['lo mismo de la última vez', 'es', ['as_before']],
    ['o mesmo de sempre', 'pt', ['as_before']],
    ['¿y más tarde?', 'es', ['later']],
    ['tem mais cedo?', 'pt', ['earlier']],
    ['más tarde vuelvo', 'es', ['leave']],
    ['¿y con otra doctora?', 'es', ['another_doctor']],
    ['tem com outro médico?', 'pt', ['another_doctor']],
    ['terapia todos los martes', 'es', ['weekly']],
    ['quero toda quinta às 15h', 'pt', ['weekly']],
    ['espere un momento', 'es', ['wait']],
    ['ahora le confirmo, déjeme miro con mi jefe', 'es', ['wait']],
    ['en seguida le confirmo', 'es', ['wait']],
    ['já te confirmo', 'pt', ['wait']],
    ['no me acuerdo la cédula', 'es', ['unknown']],
    ['esqueci o documento em casa', 'pt', ['unknown']],
    ['quiero una cita el martes', 'es', []],
    ['quero uma consulta na terça', 'pt', []],
  ];
  for (const [text, lang, controls] of steers) {
    test(`"${text}" steers to ${controls.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(read(text, lang), controls);
    });
  }
});
