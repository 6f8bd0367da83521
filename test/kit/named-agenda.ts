import { applyNamedAgenda, readNamedAgenda } from '../../bot/demo/agendas.ts';
import { openAgendaOf } from '../../bot/registry.ts';
import type { WebHouse } from './web-house.ts';

/** Loads one of the agendas that ship, as a transcript asks for it: counted from `now`, the clock's if not told. */
export async function loadAgenda(
  house: WebHouse,
  clinic: string,
  name: string,
  now = house.clock.now(),
): Promise<void> {
  const about = house.house.clinic(clinic);
  const { clock } = house;
  let made = 0;
  const newId = () => `${name}-${++made}`;
  const agenda = openAgendaOf(about, { store: house.house.store, clock, newId });
  await applyNamedAgenda(await readNamedAgenda(name), { agenda, clinic: about, now });
}
