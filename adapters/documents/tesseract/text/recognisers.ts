import { openPaddle, type Paddle } from './paddle.ts';
import { openTesseract, type Tesseract, type TesseractLang } from './tesseract.ts';

/** The recognisers of one process, each started when it is first needed. */
export class Recognisers {
  #paddle: Promise<Paddle | null> | undefined;
  #tesseract: { lang: TesseractLang; open: Promise<Tesseract> } | undefined;
  readonly #withPaddle: boolean;

  constructor({ withPaddle = true }: { withPaddle?: boolean } = {}) {
    this.#withPaddle = withPaddle;
  }

  /** The second recogniser; null where it is not installed. */
  paddle(): Promise<Paddle | null> {
    this.#paddle ??= this.#withPaddle ? openPaddle() : Promise.resolve(null);
    return this.#paddle;
  }

  /**
   * Tesseract reading a language. One at a time: most clinics see forms of one only, and where the other comes,
   * half a second is less than the memory that both would hold for good.
   */
  async tesseract(lang: TesseractLang): Promise<Tesseract> {
    const last = this.#tesseract;
    if (last?.lang === lang) return last.open;
    this.#tesseract = undefined;
    await (await last?.open)?.close();
    const open = openTesseract(lang);
    this.#tesseract = { lang, open };
    return open;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const all = [this.#tesseract?.open, this.#paddle];
    await Promise.all(all.map(async (one) => (await one)?.close()));
  }
}
