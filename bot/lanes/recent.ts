/**
 * The values used last, by name: a bounded memory. At least the `limit` names used last are known, and at most twice as
 * many: whole generations are forgotten, since to keep the order of each use costs more than what is remembered saves.
 */
export class Recent<T> {
  readonly #limit: number;
  #now = new Map<string, T>();
  #before = new Map<string, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(name: string): T | undefined {
    const value = this.#now.get(name);
    if (value !== undefined) return value;
    const before = this.#before.get(name);
    if (before !== undefined) this.set(name, before);
    return before;
  }

  set(name: string, value: T): void {
    if (this.#now.size >= this.#limit && !this.#now.has(name)) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(name, value);
  }

  forget(name: string): void {
    this.#now.delete(name);
    this.#before.delete(name);
  }
}
