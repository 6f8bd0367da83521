import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { openBrowser, openPage } from './browser.ts';
import { openWebHouse } from './web-house.ts';

// `npm run picture`: the page as the README shows it, drawn by the house itself, always on the same Tuesday.

/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);
const PICTURE = join(import.meta.dirname, '..', '..', 'docs', 'pictures', 'page.webp');
const WRITTEN = [
  'buenas kiero sacar cita cn el medico general pa mñn x la tarde',
  'sip',
  'y cuanto cuesta?',
  'la segunda',
];

await using house = await openWebHouse({ now: TUESDAY });
const browser = await openBrowser();
const { page } = await openPage(browser, { width: 1360, height: 850 });
await page.goto(`${await house.listen()}/#andes`);
for (const [before, text] of WRITTEN.entries()) {
  await page.getByRole('textbox', { name: 'Escriba su mensaje' }).fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.lines .from-bot').nth(before).waitFor();
  await house.idle();
}
await page.getByRole('button', { name: 'No', exact: true, disabled: false }).waitFor();
await page.waitForTimeout(500); // The panels are drawn, and the newest bubble is in its place.
await mkdir(dirname(PICTURE), { recursive: true });
await sharp(await page.screenshot())
  .webp({ quality: 82 })
  .toFile(PICTURE);
await browser.close();
console.log(PICTURE);
