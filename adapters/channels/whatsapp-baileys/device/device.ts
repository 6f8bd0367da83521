import { Connection } from './connection.ts';
import { House, Unsent } from './house.ts';
import { silenceConsole } from './quiet.ts';

// The device's own process. Baileys and libsignal are in here and nowhere else: what they print goes nowhere, and
// what they throw ends this process and not the house.

silenceConsole();
const house = new House();
let connection: Promise<Connection> | null = null;

house.listen({
  connect: (order) => {
    connection = Connection.open(house, order);
  },
  disconnect: () => {
    void connection?.then((open) => open.end());
  },
  answer: async (question) => {
    if (!connection) throw new Unsent('There is no connection');
    return (await connection).answer(question);
  },
});
