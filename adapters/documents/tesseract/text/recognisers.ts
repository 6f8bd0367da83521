import { openPaddle, type Paddle } from './paddle.ts';
import { openTesseract, type Tesseract, type TesseractLang } from './tesseract.ts';

/** The recognisers of one process, each started when it is first needed. */
export class Recognisers {
  #paddle: Promise<Paddle | null> | undefined;
  readonly #tesseracts = new Map<TesseractLang, Promise<Tesseract>>();
  readonly #withPaddle: boolean;

  constructor({ withPaddle = true }: { withPaddle?: boolean } = {}) {
    this.#withPaddle = withPaddle;
  }

  /** The second recogniser; null where it is not installed. */
  paddle(): Promise<Paddle | null> {
    this.#paddle ??= this.#withPaddle ? openPaddle() : Promise.resolve(null);
    return this.#paddle;
  }

  tesseract(lang: TesseractLang): Promise<Tesseract> {
    const open = this.#tesseracts.get(lang) ?? openTesseract(lang);
    this.#tesseracts.set(lang, open);
    return open;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const all = [...this.#tesseracts.values(), this.#paddle];
    await Promise.all(all.map(async (one) => (await one)?.close()));
  }
}
