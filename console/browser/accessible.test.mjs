// axe finds nothing serious on any page; each works at 320 px and, what is the same, at 400 % zoom.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { pages } from './pages.mjs';
import { closeBrowser, go, person } from './support/person.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let all;

before(async () => {
  all = await pages();
});
after(closeBrowser);

for (const dark of [false, true]) {
  test(`axe finds nothing serious on any page (${dark ? 'dark' : 'light'})`, async () => {
    const { page } = await person('admin', { dark });
    const found = [];
    for (const { name, path, shows } of all) {
      await go(page, path);
      await page.waitForSelector(shows);
      // By the tool, not by the page: what the page's policy forbids to others is forbidden to axe as well.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
      for (const each of violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')) {
        found.push(
          `${name}: ${each.id}: ${each.nodes
            .slice(0, 4)
            .map((node) => node.html.slice(0, 120))
            .join(' | ')}`,
        );
      }
    }
    assert.deepEqual(found, []);
  });
}

test('no page needs scrolling sideways at 320 px', async () => {
  const { page } = await person('admin', { width: 320, height: 640 });
  const wide = [];
  for (const { name, path, shows } of all) {
    await go(page, path);
    await page.waitForSelector(shows);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${name} is ${width} px wide`);
  }
  assert.deepEqual(wide, []);
});
