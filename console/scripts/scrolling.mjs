// How smoothly the work list scrolls in a real browser, against a running Punctual with many cases:
//   PUNCTUAL_URL=… PUNCTUAL_PASSWORD=… node scripts/scrolling.mjs
// Rolls a wheel for some seconds, so that page after page is asked for, and says how long the frames took.
import { closeBrowser, go, person } from '../browser/support/person.mjs';

const SECONDS = 15;
const NOTCH = 240;

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(1);

const { page } = await person('lead-1');
const began = Date.now();
await go(page, '/cases?view=all');
await page.locator('[role=row] a').first().waitFor();
console.log(`first rows after opening the page anew: ${Date.now() - began} ms`);

await page.evaluate(() => {
  window.frameTimes = [];
  let before = performance.now();
  const frame = (now) => {
    window.frameTimes.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
});
await page.mouse.move(700, 500);
const end = Date.now() + SECONDS * 1000;
while (Date.now() < end) await page.mouse.wheel(0, NOTCH);
const { frames, rows, loaded } = await page.evaluate(() => ({
  frames: window.frameTimes.slice(2),
  rows: Number([...document.querySelectorAll('[role=row][aria-rowindex]')].at(-1)?.getAttribute('aria-rowindex')),
  loaded: Number(document.querySelector('[role=table]')?.getAttribute('aria-rowcount')),
}));
const sorted = [...frames].sort((one, other) => one - other);
const long = frames.filter((each) => each > 50).length;
console.log(`scrolled to row ${rows} of ${loaded} loaded in ${SECONDS} s`);
console.log(
  `frames ${frames.length}: p50 ${share(sorted, 0.5)} ms, p95 ${share(sorted, 0.95)} ms, p99 ${share(sorted, 0.99)} ms`,
);
console.log(
  `longer than 50 ms: ${long} (${((100 * long) / frames.length).toFixed(1)} %), longest ${share(sorted, 1)} ms`,
);
await closeBrowser();
