import type { Order, Question, Request, Tell } from '../wire.ts';

export interface HouseEvents {
  connect(order: Extract<Order, { do: 'connect' }>): void;
  disconnect(): void;
  /** @throws Unsent where it is sure that nothing was sent */
  answer(question: Question): Promise<unknown>;
}

/** It is certain that what was to be sent has not left this process. */
export class Unsent extends Error {
  override readonly name = 'Unsent';
}

/** The way from the device's process to the house that started it. When the house ends, so does the process. */
export class House {
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #lastAsk = 0;

  listen(events: HouseEvents): void {
    process.on('disconnect', () => process.exit());
    process.on('message', (order: Order) => this.#take(order, events));
  }

  tell(what: Tell): void {
    process.send?.(what);
  }

  /** Asks, and waits for as long as it takes: nothing is acknowledged to WhatsApp before the house has it. */
  ask<Answer>(request: Request): Promise<Answer> {
    const ask = ++this.#lastAsk;
    return new Promise((resolve) => {
      // The house answers each request with what it is for.
      this.#waiting.set(ask, resolve as (answer: unknown) => void);
      this.tell({ tell: 'ask', ask, request });
    });
  }

  #take(order: Order, events: HouseEvents): void {
    if (order.do === 'connect') events.connect(order);
    else if (order.do === 'disconnect') events.disconnect();
    else if (order.do === 'answer') {
      this.#waiting.get(order.ask)?.(order.answer);
      this.#waiting.delete(order.ask);
    } else {
      const { ask, question } = order;
      events.answer(question).then(
        (answer) => this.tell({ tell: 'answer', ask, answer }),
        (error) => this.tell({ tell: 'failed', ask, sure: error instanceof Unsent }),
      );
    }
  }
}
