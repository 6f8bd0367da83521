import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../kit/browser.ts';
import { type ServeProcess, startServe } from '../kit/serve-process.ts';

/** Reading takes seconds where few cores do much else. */
const PATIENCE_MS = 60_000;

let folder = '';
let house: ServeProcess;
let browser: Browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recado-sample-'));
  house = await startServe({ RECADO_DATA: folder });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

for (const { who, locale, says, sample, read } of [
  {
    who: 'andes/+573005550101',
    locale: 'es-CO',
    says: ['tengo una orden de ecografía', 'sí'],
    sample: /Subir una orden de muestra/,
    read: /Listo, ya leí la orden de ecografía/,
  },
  {
    who: 'ipe/+5511955550101',
    locale: 'pt-BR',
    says: ['tenho um pedido de exame', 'sim'],
    sample: /Enviar um pedido médico de exemplo/,
    read: /Pronto, já li o pedido de ultrassom/,
  },
]) {
  test(`the order that the page draws is read and accepted as a patient’s own would be: ${locale}`, async () => {
    const { page, troubles } = await openPage(browser, { locale });
    await page.goto(`${house.address}/#${who}`);
    const answers = page.locator('.lines .from-bot');
    for (const [at, text] of says.entries()) {
      await page.getByRole('textbox', { name: /^Escr/ }).fill(text);
      await page.keyboard.press('Enter');
      await answers.nth(at).waitFor();
    }
    await page.locator('.rehearsal', { hasText: sample }).click();
    await answers.filter({ hasText: read }).waitFor({ timeout: PATIENCE_MS });
    assert.deepEqual(troubles, []);
    await page.context().close();
  });
}
