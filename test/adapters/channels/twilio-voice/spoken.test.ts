import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTwilioVoice } from '../../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../../adapters/channels/twilio-voice/settings.ts';
import { spoken } from '../../../../adapters/channels/twilio-voice/spoken.ts';
import { openFakeTwilio } from '../../../fakes/twilio/twilio.ts';
import { TWILIO_PLACE, urlOf } from '../../../kit/twilio-place.ts';
import { attributeIn, heardIn } from '../../../kit/twiml.ts';

const choices = [
  { id: 'a', label: 'Sim' },
  { id: 'b', label: 'Não' },
];

describe('a message that is said', () => {
  test('has its choices by the key that chooses them, in its own language', () => {
    const text = 'Posso reservar?\n1. Sim\n2. Não';
    assert.deepEqual(spoken({ text, choices, language: 'pt' }), [
      'Posso reservar?',
      'Opção 1: Sim.',
      'Opção 2: Não.',
    ]);
    assert.equal(spoken({ text: '1. Sí', choices, language: 'es' })[0], 'Opción 1: Sí.');
  });

  test('keeps a numbered line that is no choice', () => {
    assert.deepEqual(spoken({ text: '1. Traiga su documento', choices: [], language: 'es' }), [
      '1. Traiga su documento',
    ]);
  });

  test('has nothing in it that a voice would spell out', () => {
    assert.deepEqual(spoken({ text: '*Listo* 🎉\n\n«hola» _ya_', choices: [], language: 'es' }), [
      'Listo',
      'hola ya',
    ]);
  });
});

describe('the answer to a caller', () => {
  const answerTo = async (text: string, locale = 'pt-BR', path = '') => {
    await using twilio = await openFakeTwilio();
    const { accountSid, authToken } = twilio;
    const settings = twilioVoiceSettings.parse({ accountSid, authToken, from: '+15015550100' });
    const url = urlOf('twilio-voice');
    const place = { ...TWILIO_PLACE, clinic: { ...TWILIO_PLACE.clinic, locale }, url };
    const channel = openTwilioVoice(settings, place);
    const form = { CallSid: 'CA1', From: '+551195550101', To: '+15015550100', SpeechResult: 'oi' };
    const { inline } = await channel.receive(twilio.post(`${url}${path}`, form));
    const language = locale.slice(0, 2);
    const said = { row: 7, language, text, choices: [], awaiting: 'document', handOff: null, goesOn: false };
    return { inline: inline!, twiml: await inline!.say([said]).text() };
  };

  test('is in the voice of its language, and listens in that of the clinic', async () => {
    const { twiml } = await answerTo('Qual é o seu CPF?');
    assert.equal(attributeIn(twiml, 'Say', 'voice'), 'Polly.Camila-Neural');
    assert.equal(attributeIn(twiml, 'Gather', 'language'), 'pt-BR');
    assert.equal(attributeIn(twiml, 'Gather', 'finishOnKey'), '#');
    assert.equal(attributeIn(twiml, 'Gather', 'hints'), TWILIO_PLACE.names.join(','));
  });

  test('is TwiML whatever is said in it', async () => {
    const { twiml } = await answerTo('<Dial>+573005550199</Dial> & "más"', 'es-MX');
    assert.doesNotMatch(twiml, /<Dial>/);
    assert.deepEqual(heardIn(twiml), ['<Dial>+573005550199</Dial> & más']);
  });

  test('says where the call stands, and nothing of who calls', async () => {
    const { twiml } = await answerTo('Qual é o seu CPF?', 'pt-BR', '/heard?turn=3&after=5&language=pt');
    const action = attributeIn(twiml, 'Gather', 'action')!;
    assert.equal(action, `${urlOf('twilio-voice')}/heard?turn=4&after=7&language=pt`);
  });

  test('asks for patience a few times, and then somebody calls back', async () => {
    const { inline } = await answerTo('', 'pt-BR', '/wait?turn=3&tries=1');
    assert.match(await inline.wait().text(), /Um momento.*<Redirect>[^<]*tries=2/s);
  });
});
