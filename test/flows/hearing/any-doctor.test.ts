import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';

interface Seeking {
  wish: { service?: string; windows: readonly { to?: string | null }[]; notOn?: readonly unknown[] };
}

/** Times of that service, on Thursday where a day is told; then these words. */
function after(language: Lang, first: string, text: string) {
  const talk = spokenWith({ language });
  talk.say(first);
  assert.match(talk.asked()?.key ?? '', /^choosing\.offer/);
  talk.say(text);
  const { wish } = (talk.conversation().frames.at(-1)!.state as { context: Seeking }).context;
  return { asks: talk.asked()?.key ?? '', wish, said: talk.said().join('\n') };
}

const DOCTOR: readonly [language: Lang, first: string, text: string, service: string][] = [
  ['es', 'cita de cardiología', 'con cualquier médico, me da igual', 'cardiology'],
  ['es', 'cita de cardiología', 'me atiende el que sea, cualquier doctora', 'cardiology'],
  ['pt', 'consulta de cardio', 'qualquer médico tá bom', 'cardiology'],
  ['es', 'cita de laboratorio', 'no po, no kiero laboratorio, un medico cualkiera', 'general'],
  ['es', 'cita de dermatología', 'no quiero ese, un médico cualquiera', 'general'],
  ['pt', 'consulta de dermato', 'não quero esse, um médico qualquer', 'general'],
];

describe('any doctor will do: no time is chosen by that', () => {
  for (const [language, first, text, service] of DOCTOR)
    test(`"${text}"`, () => {
      const { asks, wish, said } = after(language, first, text);
      assert.match(asks, /^choosing\.offer/, said);
      assert.equal(wish.service, service, said);
    });
});

const DAY: readonly [language: Lang, text: string][] = [
  ['es', 'cualquier día'],
  ['es', 'no solo el jueves, cualquier día'],
  ['es', 'no tiene que ser el jueves'],
  ['es', 'no únicamente el jueves'],
  ['pt', 'qualquer dia'],
  ['pt', 'não só na quinta, qualquer dia'],
  ['pt', 'não precisa ser quinta'],
];

describe('any day will do: neither is a time of that day chosen, nor the day left out', () => {
  for (const [language, text] of DAY)
    test(`"${text}"`, () => {
      const first = language === 'es' ? 'cita de dermatología el jueves' : 'consulta de dermato quinta';
      const { asks, wish, said } = after(language, first, text);
      assert.match(asks, /^choosing\.offer/, said);
      assert.ok(!wish.notOn?.length, said);
      assert.ok(
        wish.windows.every(({ to }) => to == null),
        said,
      );
    });

  for (const [language, text] of [
    ['es', 'cualquiera'],
    ['es', 'cualquiera de esas me sirve'],
    ['pt', 'tanto faz, qualquer um'],
  ] as const)
    test(`but "${text}" takes the first of those on offer`, () => {
      const first = language === 'es' ? 'cita de dermatología' : 'consulta de dermato';
      assert.equal(after(language, first, text).asks, 'booking.confirm');
    });
});
