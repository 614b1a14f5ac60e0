// Rolls a wheel over a page and says how its frames were.

const NOTCH = 240;
const TRACED_SECONDS = 5;

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(1);

/** Down, or down and up again after so many notches. */
async function roll(page, seconds, turnAfter = Number.POSITIVE_INFINITY) {
  await page.mouse.move(700, 500);
  const end = Date.now() + seconds * 1000;
  for (let notch = 0; Date.now() < end; notch++) {
    await page.mouse.wheel(0, Math.floor(notch / turnAfter) % 2 === 0 ? NOTCH : -NOTCH);
  }
}

/** How long each frame took, as the page itself sees it. */
export async function rolled(page, name, seconds, turnAfter) {
  await page.evaluate(() => {
    window.frameTimes = [];
    let before = performance.now();
    const times = window.frameTimes;
    const frame = (now) => {
      times.push(now - before);
      before = now;
      if (window.frameTimes === times) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await roll(page, seconds, turnAfter);
  const frames = await page.evaluate(() => {
    const times = window.frameTimes.slice(2);
    window.frameTimes = undefined;
    return times;
  });
  const sorted = [...frames].sort((one, other) => one - other);
  const long = frames.filter((each) => each > 50).length;
  console.log(
    `${name}, ${seconds} s: ${frames.length} frames, p50 ${share(sorted, 0.5)} ms, p95 ${share(sorted, 0.95)} ms, p99 ${share(sorted, 0.99)} ms,` +
      ` longest ${share(sorted, 1)} ms; ${long} longer than 50 ms (${((100 * long) / frames.length).toFixed(1)} %)`,
  );
}

const KINDS = {
  script: [
    'FunctionCall',
    'EvaluateScript',
    'FireAnimationFrame',
    'TimerFire',
    'EventDispatch',
    'RunMicrotasks',
    'V8.GC_SCAVENGER',
    'MajorGC',
    'MinorGC',
  ],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'],
  raster: ['RasterTask', 'ImageDecodeTask'],
};

/** What the time went into, in milliseconds for each second; a run of its own, because tracing costs as well. */
export async function traced(page, turnAfter) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await roll(page, TRACED_SECONDS, turnAfter);
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const sums = Object.entries(KINDS).map(([kind, names]) => {
    const ms = outermost(events.filter((event) => event.ph === 'X' && names.includes(event.name))) / 1000;
    return `${kind} ${(ms / TRACED_SECONDS).toFixed(0)}`;
  });
  console.log(`  of each second, in ms: ${sums.join(', ')}`);
}

/** What lies within another of the same thread is counted with it. */
function outermost(events) {
  const ends = new Map();
  let sum = 0;
  for (const { tid, pid, ts, dur = 0 } of events.sort((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += dur;
  }
  return sum;
}
