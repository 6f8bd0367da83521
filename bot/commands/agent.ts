import { createInterface } from 'node:readline/promises';
import { zoneOf } from '../../adapters/zone.ts';
import type { Desk } from '../../storage/desk.ts';
import { systemClock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import type { Clinic } from '../config.ts';
import { openDesk } from '../desk/open-desk.ts';
import { freshPassword, keepPassword, PASSWORD_LENGTH } from '../desk/passwords.ts';
import { installationFrom, makeDataFolder, PLACES } from '../installation.ts';
import { type Command, type Given, oneOf, textOption, UsageError } from './command.ts';

/** What they sign in with: what can be typed on any keyboard. */
const NAME = /^[a-z0-9][a-z0-9._@-]{1,59}$/;

export const command: Command = {
  usage:
    'agent add NAME --clinic CLINIC [--full-name TEXT] | agent list | agent disable NAME --clinic CLINIC',
  about:
    'The people of a clinic who work at its console (/console), where they look at the orders that Recado is not\n' +
    'sure of. `add` prints a password, once; with --password it reads one from standard input. Added again, an agent\n' +
    'gets a new password; disabled, they are signed out and let in no more. It may be done while Recado is at work.',
  options: {
    clinic: {
      type: 'string',
      value: 'CLINIC',
      about: 'whose agent; not needed where there is but one clinic',
    },
    'full-name': {
      type: 'string',
      value: 'TEXT',
      about: 'what colleagues see; the name, where it is not given',
    },
    password: { type: 'boolean', about: 'read the password from standard input, and print none' },
    ...PLACES,
  },
  takesPositionals: true,
  examples: [
    'recado agent add marta --clinic andes --full-name "Marta Gil"',
    'recado agent list --clinic andes',
    'recado agent disable marta --clinic andes',
  ],
  async run(given) {
    const [what = '', name] = given.positionals;
    const act = ACTS[what];
    if (!act)
      throw new UsageError(
        `'agent ${what}' is nothing that is done. There are: ${Object.keys(ACTS).join(', ')}`,
      );
    const installation = installationFrom(given);
    const clinics = await loadClinics(installation.clinics);
    const only = oneOf(given, 'clinic', [...clinics.keys()]);
    const chosen = [...clinics.values()].filter(({ id }) => only === undefined || id === only);
    await makeDataFolder(installation);
    await using opened = await openDesk(installation);
    return await act({ desk: opened.desk, clinics: chosen, name, given });
  },
};

interface Asked {
  desk: Desk;
  /** The one that was named, or all. */
  clinics: readonly Clinic[];
  name: string | undefined;
  given: Given;
}

const ACTS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = { add, list, disable };

async function add(asked: Asked): Promise<number> {
  const { desk, given } = asked;
  const who = { clinic: theClinic(asked).id, name: theName(asked) };
  const isGiven = given.values['password'] === true;
  const password = isGiven ? await readPassword() : freshPassword();
  const fullName = textOption(given, 'full-name')?.trim() || who.name;
  const at = systemClock().now();
  const outcome = await desk.keepAgent({ ...who, fullName, password: await keepPassword(password), at });
  await desk.note({ clinic: who.clinic, at, agent: 'system', act: `agent.${outcome}`, subject: who.name });
  say(
    `${outcome === 'added' ? 'Added' : 'Changed, and signed out'}: ${who.name} (${fullName}), at ${who.clinic}`,
  );
  if (!isGiven) say(`Password: ${password}\nIt is shown this once.`);
  return 0;
}

async function list({ desk, clinics }: Asked): Promise<number> {
  for (const { id, zone } of clinics) {
    const { civil } = zoneOf(zone);
    for (const { name, fullName, at, disabledAt } of await desk.agents(id)) {
      const until = disabledAt === null ? '' : `, disabled ${civil(disabledAt).slice(0, 10)}`;
      say(`${id}  ${name}  ${fullName}  since ${civil(at).slice(0, 10)}${until}`);
    }
  }
  return 0;
}

async function disable(asked: Asked): Promise<number> {
  const { desk } = asked;
  const who = { clinic: theClinic(asked).id, name: theName(asked) };
  const at = systemClock().now();
  if (!(await desk.disableAgent(who, at))) {
    process.stderr.write(`recado agent: nobody at ${who.clinic} is called '${who.name}'\n`);
    return 1;
  }
  await desk.note({ clinic: who.clinic, at, agent: 'system', act: 'agent.disabled', subject: who.name });
  say(`Disabled, and signed out: ${who.name}, at ${who.clinic}`);
  return 0;
}

function theClinic({ clinics }: Asked): Clinic {
  const [clinic, ...others] = clinics;
  if (clinic && others.length === 0) return clinic;
  throw new UsageError(`--clinic is needed. There are: ${clinics.map(({ id }) => id).join(', ')}`);
}

function theName({ name, given }: Asked): string {
  if (name === undefined || given.positionals.length > 2)
    throw new UsageError('One name is needed, as marta');
  if (NAME.test(name)) return name;
  throw new UsageError(`'${name}' is no name to sign in with: 2 to 60 of a–z, 0–9 and . _ @ -, as marta.gil`);
}

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) {
      const { least, most } = PASSWORD_LENGTH;
      if (line.length >= least && line.length <= most) return line;
      throw new UsageError(`The password must have from ${least} to ${most} letters`);
    }
  } finally {
    lines.close();
  }
  throw new UsageError('--password wants a password on standard input, in one line');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
