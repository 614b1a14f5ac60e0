// How smoothly the work list scrolls in a real browser, against a running Punctual with many cases:
//   PUNCTUAL_URL=… PUNCTUAL_PASSWORD=… node scripts/scrolling.mjs
// Rolls a wheel for some seconds, so that page after page is asked for, and says how long the frames took and what of it was what;
// beside it the floor: the same rows, as they were drawn, some hundreds of them on a page without a program, up and down.
import { closeBrowser, go, person } from '../browser/support/person.mjs';
import { rolled, traced } from './frames.mjs';

const SECONDS = 15;
const STATIC_ROWS = 400;
/** As many notches go down all of them. */
const STATIC_NOTCHES = 65;

const { page } = await person('lead-1');
const opened = [];
for (let time = 0; time < 5; time++) {
  await page.goto('about:blank');
  const began = Date.now();
  await go(page, '/cases?view=all');
  await page.locator('[role=row] a').first().waitFor();
  opened.push(Date.now() - began);
}
console.log(`first rows after opening the page anew, five times: ${opened.join(', ')} ms`);

const shell = await staticRows(page);
await rolled(page, 'the work list', SECONDS);
const { row, loaded } = await page.evaluate(() => ({
  row: Number([...document.querySelectorAll('[role=row][aria-rowindex]')].at(-1)?.getAttribute('aria-rowindex')),
  loaded: Number(document.querySelector('[role=table]')?.getAttribute('aria-rowcount')),
}));
console.log(`  at row ${row} of ${loaded} loaded`);
await traced(page);
await page.evaluate((html) => {
  document.getElementById('root').remove();
  document.body.innerHTML = html;
}, shell);
await rolled(page, `${STATIC_ROWS} static rows`, SECONDS, STATIC_NOTCHES);
await traced(page, STATIC_NOTCHES);
await closeBrowser();

/** The frame of the list with the rows that are drawn, over and over, none of them placed by a program. */
function staticRows(list) {
  return list.evaluate((count) => {
    const table = document.querySelector('[role=table]');
    const style = 'position:relative;transform:none';
    const drawn = [...table.querySelectorAll('[role=row][aria-rowindex]')].map((each) => {
      const copy = each.cloneNode(true);
      copy.setAttribute('style', style);
      return copy.outerHTML;
    });
    const rows = Array.from({ length: count }, (_, place) => drawn[place % drawn.length]).join('');
    const box = table.getBoundingClientRect();
    const place = `position:absolute;overflow:auto;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
    return `<div role="table" style="${place}">${rows}</div>`;
  }, STATIC_ROWS);
}
