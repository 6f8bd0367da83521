import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';

/**
 * Flags of the package that are left out: they let pages reach into one another, end the browser with its first
 * page, or draw by an emulated graphics card, which takes seconds a page where there are few cores.
 */
const NOT_WANTED =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|use-gl|use-angle|in-process-gpu|ignore-gpu-blocklist|enable-unsafe-swiftshader)/;

/** Nothing is drawn by a graphics card, and nothing is asked of the network but the page. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page of a real browser, and what went wrong in it. */
export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  /** What the page reported as an error, a refusal of its security policy among them. */
  troubles: string[];
}

/** Opens the Chromium that comes with the development packages. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((flag) => !NOT_WANTED.test(flag)), ...FLAGS],
    headless: true,
  });
}

/** Opens a page as someone new: nothing is remembered of anyone before. */
export async function openPage(
  browser: Browser,
  { width = 1280, height = 800, locale = 'es-CO' } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return { page, context, troubles };
}
