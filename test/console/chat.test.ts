import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from '../kit/browser.ts';
import { addAgent, PASSWORD, putOrder } from '../kit/order-desk.ts';
import { openWebHouse } from '../kit/web-house.ts';

/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const house = await openWebHouse({
  now: TUESDAY,
  drawer: { draw: async () => ({ picture: PNG, pages: 1 }) },
  clinic: (clinic) => ({
    ...clinic,
    channels: { ...clinic.channels, 'web-chat': { sites: 'http://127.0.0.1:*' } },
  }),
});
const home = await house.listen();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

const write = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Escriba su mensaje' }).fill(text);
  await page.keyboard.press('Enter');
};
const lines = (page: Page) => page.locator('.lines .bubble .text').allTextContents();
/** The controls that who listens would not know what they are for. */
const NAMELESS = `[...document.querySelectorAll('button, input, textarea, select')]
  .filter((one) => one.checkVisibility() && one.getAttribute('aria-hidden') !== 'true')
  .filter((one) => !(one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent).trim())
  .map((one) => one.outerHTML)`;
/** Waits until the house has answered so many times. */
const answers = (page: Page, count: number) =>
  page
    .locator('.lines .from-bot')
    .nth(count - 1)
    .waitFor();

describe('a patient on the page', () => {
  test('writes, taps, sends a file, reloads, and nothing is lost or doubled', async () => {
    const { page, troubles } = await openPage(browser);
    await page.goto(`${home}/#andes/new`);
    await page.locator('.example').first().waitFor();
    await write(page, 'hola, necesito una cita de cardiología');
    await answers(page, 1);
    await page.locator('.lines .tick-read').waitFor();
    await page.getByRole('button', { name: 'Sí', exact: true }).click();
    await answers(page, 2);
    assert.equal((await lines(page)).filter((text) => text === 'Sí').length, 1);

    await page.setInputFiles('.picker', { name: 'orden.png', mimeType: 'image/png', buffer: PNG });
    await page.locator('.lines .picture').waitFor();
    await answers(page, 3);
    const before = await lines(page);

    await page.reload();
    await answers(page, 3);
    await page.locator('.lines .picture[src^="blob:"]').waitFor();
    assert.deepEqual(await lines(page), before);
    assert.equal(await page.locator('.tail .bubble').count(), 0);
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  test('whose line is cut goes on writing, and it is sent once when the line is back', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${home}/#andes/new`);
    await write(page, 'hola');
    await answers(page, 1);
    await context.setOffline(true);
    await page.getByText('Sin conexión. Lo que escriba').waitFor();
    await write(page, 'sigo aquí');
    await page.locator('.tail .tick-waiting').waitFor();
    await context.setOffline(false);
    await page.locator('.lines .from-patient', { hasText: 'sigo aquí' }).waitFor();
    await answers(page, 2);
    assert.equal((await lines(page)).filter((text) => text === 'sigo aquí').length, 1);
    assert.equal(await page.locator('.tail .bubble').count(), 0);
    await context.close();
  });

  test('who closes the page while a message waits finds it sent when coming back', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${home}/#andes/new`);
    await write(page, 'hola');
    await answers(page, 1);
    await page.route('**/inbox*', (route) => route.abort());
    await write(page, 'no se pierda');
    await page.locator('.tail .tick-waiting').waitFor();
    await page.unroute('**/inbox*');
    await page.reload();
    await page.locator('.lines .from-patient', { hasText: 'no se pierda' }).waitFor();
    assert.equal((await lines(page)).filter((text) => text === 'no se pierda').length, 1);
    await context.close();
  });

  test('is told kindly why a file cannot be sent', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${home}/#andes/new`);
    const send = (name: string, buffer: Buffer) =>
      page.setInputFiles('.picker', { name, mimeType: 'application/pdf', buffer });
    await send('vacio.pdf', Buffer.alloc(0));
    await page.getByText('El archivo está vacío. Elija otro.').waitFor();
    await page.getByRole('button', { name: 'Quitar' }).click();
    await send('programa.pdf', Buffer.from('MZ this is a program'));
    await page.getByText('No es una foto, un PDF ni un audio.').waitFor();
    assert.equal(await page.locator('.lines .bubble').count(), 0);
    await context.close();
  });

  test('does all of it by keyboard, and every control has a name', async () => {
    const { page, context } = await openPage(browser, { width: 360, height: 640 });
    await page.goto(`${home}/#andes/new`);
    await page.locator('.example').first().waitFor();
    const nameless = await page.evaluate(NAMELESS);
    assert.deepEqual(nameless, []);
    const isWide = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');
    assert.equal(await isWide(), false, 'the page scrolls sideways at 360 px');
    await page.locator('.scroll').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answers(page, 1);
    assert.equal(await isWide(), false);
    await page.locator('.choices button').first().focus();
    await page.keyboard.press('Enter');
    await answers(page, 2);
    await context.close();
  });
});

describe('the house beside the chat', () => {
  test('shows each turn as it happens, books into the agenda, and its clock moves', async () => {
    const { page, context, troubles } = await openPage(browser);
    await page.goto(`${home}/#andes`);
    await write(page, 'una cita de cardiología');
    await page.getByRole('button', { name: 'Sí', exact: true }).click();
    await page.locator('.turn .act', { hasText: 'Busca horarios' }).first().waitFor();
    await answers(page, 2);
    await page.locator('.face-time', { hasText: '10:15' }).waitFor();
    await page.getByRole('button', { name: '+1 h', exact: true }).click();
    await page.locator('.face-time', { hasText: '11:15' }).waitFor();
    await page.getByText('1 hora adelante').waitFor();
    await page.getByRole('button', { name: 'Ahora' }).click();
    await page.locator('.face-time', { hasText: '10:15' }).waitFor();
    assert.equal(await page.locator('.agenda-day').count(), 8);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  test('delivers a message twice, and nothing changes', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${home}/#andes/new`);
    await write(page, 'hola');
    await answers(page, 1);
    await page.getByRole('button', { name: /llega dos veces/ }).click();
    await page.getByText('0 nuevos, 1 repetidos').waitFor();
    assert.equal(await page.locator('.lines .bubble').count(), 2);
    await context.close();
  });

  test('speaks Portuguese with the clinic that does', async () => {
    const { page, context } = await openPage(browser, { locale: 'pt-BR' });
    await page.goto(home);
    await page.getByRole('textbox', { name: 'Escreva sua mensagem' }).waitFor();
    await page.getByText('A casa por dentro').waitFor();
    assert.equal(await page.title(), 'Recado · Clínica Ipê');
    await context.close();
  });
});

test('an agent signs in, corrects what was misread, takes a decision back, and sends it, all by keyboard', async () => {
  await addAgent(house, 'andes', 'marta');
  await putOrder(house, { id: 'o-1', address: '+573005550102', bytes: PNG });
  const { page, context, troubles } = await openPage(browser);
  await page.goto(`${home}/console?clinic=andes`);
  await page.locator('input:focus').waitFor();
  await page.keyboard.type('marta');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Por revisar: los exámenes/ }).press('Enter');
  await page.getByLabel('Fecha de la orden').focus();
  await page.locator('.mark').waitFor();
  await page.getByLabel('Fecha de la orden').fill('2026-03-02');
  await page.getByRole('button', { name: 'Quitar' }).press('Enter');
  await page.getByRole('button', { name: 'Agregar un examen' }).press('Enter');
  await page.keyboard.type('RESONANCIA DE COLUMNA');
  await page.getByLabel('Servicio para la cita').selectOption('mri');
  assert.deepEqual(await page.evaluate(NAMELESS), []);
  await page.getByRole('button', { name: 'La orden vale' }).press('Enter');
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  assert.equal((await house.house.store.desk.order('andes', 'o-1'))?.status, 'needs-review');
  await page.getByRole('button', { name: 'La orden vale' }).press('Enter');
  await page.getByRole('button', { name: 'Volver a la lista' }).press('Enter');
  await page.getByText('Al paciente ya se le avisó').waitFor();
  const kept = await house.house.store.desk.order('andes', 'o-1');
  assert.deepEqual(
    [kept?.status, kept?.service, kept?.fields['issue_date']],
    ['accepted', 'mri', '2026-03-02'],
  );
  assert.deepEqual(
    troubles.filter((text) => !/favicon|401/.test(text)),
    [],
  );
  await context.close();
});

test('the house restarts under an open page, and the conversation goes on', async () => {
  const { page, context } = await openPage(browser);
  await page.goto(`${home}/#andes/new`);
  await write(page, 'hola');
  await answers(page, 1);
  await house.restart();
  await write(page, 'quiero una cita');
  await answers(page, 2);
  assert.equal(await page.locator('.lines .from-patient').count(), 2);
  await context.close();
});

test('one script tag puts the chat on a portal of somebody else', async () => {
  const portal = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><h1>Portal</h1><script src="${home}/embed.js" data-clinic="andes" defer></script>`,
    );
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  const { page, context, troubles } = await openPage(browser);
  await page.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const chat = page.frameLocator('iframe');
  await chat.getByRole('textbox', { name: 'Escriba su mensaje' }).fill('hola');
  await chat.getByRole('button', { name: 'Enviar' }).click();
  await chat.locator('.from-bot').first().waitFor();
  assert.deepEqual(
    troubles.filter((text) => !/favicon/.test(text)),
    [],
  );
  await context.close();
  portal.close();
});
