import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LOCALE_TAGS, localeOf } from '../locales/locale.ts';
import { saidIn } from './kit/said-in.ts';

/** A row of a WhatsApp list. Source: Meta, Cloud API, interactive messages, read 2026-03. */
const LONGEST_LABEL = 24;

describe('a region', () => {
  /** What is said otherwise in another region, and the gender that a region's word has not. */
  const FOREIGN: Readonly<Record<string, RegExp>> = {
    'es-AR':
      /\b(citas?|cédula|rut|curp|carnet|fórmula|urgencias)\b|\b(la|una|esa|esta|otra|última|próximas?) turnos?\b/iu,
    'es-CL': /\b(citas?|turnos?|cédula|dni|curp|fórmula)\b/iu,
    'es-CO': /\b(turnos?|dni|rut|curp|receta|carnet)\b|\b(su|mis|sus|(?<!menos de )una) horas?\b/iu,
    'es-MX': /\b(turnos?|cédula|dni|rut|carnet|fórmula)\b/iu,
    'es-PE': /\b(turnos?|cédula|rut|curp|carnet|fórmula|urgencias)\b/iu,
    'pt-BR': /\b(citas?|turnos?|marcação|utente|telemóvel)\b/iu,
  };

  for (const [tag, foreign] of Object.entries(FOREIGN)) {
    test(`${tag} says everything in its own words`, () => {
      for (const [key, text] of saidIn(tag)) {
        assert.doesNotMatch(text, foreign, `'${key}': ${text}`);
        assert.doesNotMatch(text, / de el | a el |^\s|\s$| {2}/, `'${key}': ${text}`);
      }
    });

    test(`${tag} asks for no more than its language, and its choices fit a row`, () => {
      const usual = new Map(saidIn(tag.slice(0, 2)));
      for (const [key, text] of saidIn(tag)) {
        assert.deepEqual(placeholders(text), placeholders(usual.get(key)!), `${tag} ${key}`);
        if (key.startsWith('text choice.') && !text.includes('{'))
          assert.ok(text.length <= LONGEST_LABEL, text);
      }
    });
  }

  const visits: [tag: string, said: string][] = [
    ['es-CO', '¿Cancelo su cita de pediatría, hoy?'],
    ['es-AR', '¿Cancelo su turno de pediatría, hoy?'],
    ['es-CL', '¿Cancelo su hora de pediatría, hoy?'],
  ];
  for (const [tag, said] of visits) {
    test(`${tag}: ${said}`, () => {
      const { say, sayYour } = localeOf(tag);
      const args = { service: 'pediatría', on: 'hoy', doctor: 'la Dra. Gil', whose: '', your: sayYour(true) };
      assert.ok(say('cancelling.confirm', args).startsWith(said.slice(0, -1)));
    });
  }

  test("names another's visit with the article that its own word takes", () => {
    const others = LOCALE_TAGS.filter((tag) => tag.startsWith('es')).map((tag) => [
      tag,
      localeOf(tag).sayYour(false),
    ]);
    assert.deepEqual(
      others.filter(([, article]) => article === 'el'),
      [['es-AR', 'el']],
    );
  });
});

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name!))].sort();
}
