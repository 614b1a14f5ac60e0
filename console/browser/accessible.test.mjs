// axe finds nothing serious on any page; each works at 320 px, which is 400 % zoom, and at 200 %.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { pages, pagesOfCustomers } from './pages.mjs';
import { closeBrowser, go, person } from './support/person.mjs';
import { hidden } from './support/reach.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let all;

before(async () => {
  all = [
    { who: 'admin', pages: await pages() },
    { who: 'buyer-1', pages: await pagesOfCustomers() },
  ];
});
after(closeBrowser);

/** Opens every page as somebody who may, and collects what is wrong with it. */
async function onEach(options, wrongs) {
  const found = [];
  for (const { who, pages: theirs } of all) {
    const { page } = await person(who, options);
    for (const { name, path, shows } of theirs) {
      await go(page, path);
      await page.waitForSelector(shows);
      for (const wrong of await wrongs(page)) found.push(`${name}: ${wrong}`);
    }
    await page.context().close();
  }
  return found;
}

async function byAxe(page) {
  // By the tool, not by the page: what the page's policy forbids to others is forbidden to axe as well.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  const places = (each) => each.nodes.slice(0, 4).map((node) => node.html.slice(0, 120));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map((each) => `${each.id}: ${places(each).join(' | ')}`);
}

/** In both colour schemes, between which the page changes without being loaded anew. */
async function lightAndDark(page) {
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.waitForSelector(`html[data-mantine-color-scheme=${colorScheme}]`);
    for (const wrong of await byAxe(page)) found.push(`${colorScheme}: ${wrong}`);
  }
  return found;
}

async function tooWide(page) {
  const [width, wanted] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return width > wanted ? [`it is ${width} px wide on a screen of ${wanted}`] : [];
}

test('axe finds nothing serious on any page, light or dark', async () => {
  assert.deepEqual(await onEach({}, lightAndDark), []);
});

test('no page needs scrolling sideways at 320 px', async () => {
  assert.deepEqual(await onEach({ width: 320, height: 640 }, tooWide), []);
});

test('at 200 % of a laptop no page needs scrolling sideways, and everything can be reached', async () => {
  const wrongs = async (page) => [...(await tooWide(page)), ...(await hidden(page))];
  assert.deepEqual(await onEach({ width: 640, height: 400 }, wrongs), []);
});

test('on a small screen a row of the list is as wide as the screen, with all it says', async () => {
  const { page } = await person('admin', { width: 320, height: 640 });
  await go(page, '/cases?view=all');
  const row = page.locator('[role=row][aria-rowindex]').first();
  await row.waitFor();
  assert.ok((await row.boundingBox()).width <= 320);
});
