import { parseArgs } from 'node:util';
import { loadClinics } from '../../bot/config/load.ts';
import { type Played, play } from '../kit/simulated/play.ts';

// Simulated patients, drawn by a seed, talk with a whole house: do they get what they want, and nothing else?

const { values } = parseArgs({
  options: {
    dialogs: { type: 'string' },
    seed: { type: 'string' },
    clinic: { type: 'string' },
    only: { type: 'string' },
  },
});
const dialogs = Number(values.dialogs ?? 200);
const seed = values.seed ?? String(Date.now() % 1_000_000);
const clinics = [...(await loadClinics()).values()].filter(({ id }) => id === (values.clinic ?? id));

for (const clinic of clinics) {
  const all: Played[] = [];
  for (let at = 0; at < dialogs; at++) {
    if (values.only !== undefined && Number(values.only) !== at) continue;
    all.push(await play(`${seed}/${at}`, clinic));
    process.stderr.write(`\r${clinic.id}: ${at + 1} of ${dialogs} `);
  }
  process.stderr.write('\n');
  for (const one of all) if (!one.reached || one.wrong.length > 0 || values.only !== undefined) tell(one);
  const reached = all.filter((one) => one.reached && one.wrong.length === 0);
  const bookings = reached.filter(({ goal }) => goal.kind === 'book').map(({ messages }) => messages);
  const share = (of: number) => bookings.toSorted((a, b) => a - b)[Math.floor(bookings.length * of)];
  console.log(
    `${clinic.id}: ${reached.length} of ${all.length} got what they wanted, ` +
      `${all.filter(({ wrong }) => wrong.length > 0).length} got something wrong; ` +
      `a booking takes ${share(0.5)} messages of theirs at the median, ${share(0.9)} at the 90th percentile`,
  );
  for (const kind of ['book', 'move', 'cancel', 'confirm']) {
    const some = all.filter(({ goal }) => goal.kind === kind);
    console.log(`  ${kind}: ${some.filter((one) => reached.includes(one)).length} of ${some.length}`);
  }
}
console.log(`The same again: npm run campaign:patients -- --dialogs ${dialogs} --seed ${seed}`);

function tell({ seed: name, goal, reached, wrong, lines }: Played): void {
  const { kind, service } = goal;
  const who = goal.kind === 'book' ? ` for ${goal.who}` : '';
  const time = 'time' in goal ? `, ${goal.time.say.es[0]}` : '';
  console.log(`\n── ${name}: ${kind} ${service}${who}${time}: ${reached ? 'reached' : 'not reached'}`);
  for (const one of wrong) console.log(`   wrong: ${one}`);
  for (const line of lines) console.log(line);
}
