import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Command, helpOf, oneOf, readArguments, UsageError } from '../../../bot/commands/command.ts';

const command: Command = {
  usage: 'greet [--name NAME]',
  about: 'Greets.',
  options: {
    name: { type: 'string', short: 'n', value: 'NAME', about: 'whom' },
    loud: { type: 'boolean', about: 'with a capital' },
  },
  examples: ['recado greet --name Ana'],
  run: async () => 0,
};

describe('a command line', () => {
  it('gives options by their long and short names', () => {
    const { values } = readArguments(command, ['-n', 'Ana', '--loud']);
    assert.deepEqual({ ...values }, { name: 'Ana', loud: true });
  });

  const wrong: [title: string, args: string[], says: RegExp][] = [
    ['a misspelt option is answered with the right one', ['--nmae', 'Ana'], /Did you mean '--name'\?/],
    [
      'an option that is nothing like any is answered with all',
      ['--quux'],
      /There are: --help, --name, --loud/,
    ],
    ['a value that is missing is missed', ['--name'], /name/],
    ['a word too many is one too many', ['Ana'], /one word too many: recado greet/],
  ];
  for (const [title, args, says] of wrong) {
    it(title, () => assert.throws(() => readArguments(command, args), says));
    it(`${title}, as wrong usage`, () => assert.throws(() => readArguments(command, args), UsageError));
  }

  it('refuses a value that is none of the few', () => {
    const given = readArguments(command, ['--name', 'Anna']);
    assert.throws(() => oneOf(given, 'name', ['Ana', 'Mateo']), /did you mean 'Ana'\? Accepted: Ana, Mateo/);
  });
});

it('help shows usage, every option and an example', () => {
  const help = helpOf(command);
  for (const part of [
    'recado greet [--name NAME]',
    '-n, --name NAME',
    '--loud',
    '-h, --help',
    'recado greet --name Ana',
  ]) {
    assert.ok(help.includes(part), part);
  }
});
