/** Counts what the house has in hand, so that one can wait until nothing is left to do. */
export class Activity {
  #inHand = 0;
  #waiting: (() => void)[] = [];

  get isIdle(): boolean {
    return this.#inHand === 0;
  }

  begin(): void {
    this.#inHand += 1;
  }

  end(): void {
    this.#inHand -= 1;
    if (this.#inHand === 0) for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Does `work` as something in hand. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.begin();
    try {
      return await work();
    } finally {
      this.end();
    }
  }

  /** Resolves when nothing is in hand, and nothing follows at once from the last thing that was. */
  async idle(): Promise<void> {
    while (this.#inHand > 0) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}
