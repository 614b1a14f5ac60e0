// A person in a browser of their own, signed in to the console the way people are.
import { chromium } from 'playwright-core';
import { known, remember } from './sessions.mjs';
import { base } from './system.mjs';

const password = process.env.PUNCTUAL_PASSWORD;
const executablePath = process.env.PUNCTUAL_BROWSER ?? '/usr/bin/chromium';
let browser;

/** Opens the console as somebody; the guide for first use is out of the way unless asked for. */
export async function person(name, { language = 'en', width = 1360, height = 850, guide = false } = {}) {
  if (!password) throw new Error('PUNCTUAL_PASSWORD is missing: the password that the demo prints.');
  browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({
    storageState: await known(name),
    locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
    colorScheme: 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  if (!guide) await context.addInitScript(() => localStorage.setItem('punctual.guide.done', 'yes'));
  const page = await context.newPage();
  // Long enough for a machine that stands still for a while; nobody waits longer than needed.
  page.setDefaultTimeout(120_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text())) errors.push(message.text());
  });
  await signIn(page, name);
  return { page, context, errors };
}

async function signIn(page, name) {
  await page.goto(`${base}/console/`);
  const form = page.locator('input[name=username]');
  await form.or(page.locator('#page')).first().waitFor();
  if ((await form.count()) === 0) return;
  await form.fill(name);
  await page.fill('input[name=password]', password);
  await page.press('input[name=password]', 'Enter');
  await page.waitForSelector('#page').catch(async (error) => {
    throw new Error(`${name} did not get in: ${page.url()} shows ${await page.textContent('body')}`, { cause: error });
  });
  await remember(page.context(), name);
}

export async function go(page, path) {
  await page.goto(`${base}/console${path}`);
  await page.waitForSelector('#page');
}

/** Opens the list of cases and waits until it hears of changes: what happened before it listened it learns only by being read anew. */
export async function goToList(page, path) {
  await go(page, path);
  await live(page);
}

/** The list offers to be read anew for as long as it hears of no changes. */
export async function live(page) {
  await page.getByRole('searchbox').waitFor();
  await page.getByRole('button', { name: 'Read the list again' }).waitFor({ state: 'detached' });
}

/** Presses a key until something comes of it: a page may be seen a moment before it listens. */
export async function press(page, key, comes) {
  for (let tries = 0; tries < 6; tries++) {
    await page.keyboard.press(key);
    const came = await comes({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  throw new Error(`Nothing comes of the key ${key}`);
}

/** A field of a form by its label, whether one must fill it in or not. */
export function field(within, label) {
  return within.locator('input, textarea, select').and(within.getByLabel(new RegExp(`^${label}( \\*)?$`)));
}

export async function fill(page, values) {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
}
