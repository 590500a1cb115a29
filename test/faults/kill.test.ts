/** The background is killed at 200 moments of chance while three admins save: nothing acknowledged is lost, and each intent is there once. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldCase } from '../../lib/cases/fold';
import { bundleAdapter } from '../../scripts/page-reader';
import { launch, type Driver } from '../e2e/driver';
import { readLog } from '../e2e/log';
import { EXTENSION, seed } from '../e2e/story';
import { chance, seedOfRun } from './chance';

const KILLS = 200;
const ADMINS = 3;
/** Longest wait between two kills, in ms: long enough for the background to start and store, short enough to hit it while it does. */
const LONGEST = 220;

let driver: Driver;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

it('what is acknowledged is stored at that moment, and each intent is answered exactly once', { timeout: 240_000 }, async () => {
  const start = seedOfRun();
  console.log(`seed ${start} (again with SEED=${start})`);
  const random = chance(start);
  const log = await readLog(driver);
  const cdp = await driver.context.newCDPSession(log.page);
  await cdp.send('ServiceWorker.enable');
  await log.page.evaluate(await bundleAdapter(fileURLToPath(new URL('./in-page-admins.ts', import.meta.url))));
  await log.page.evaluate((count) => admins.start(count), ADMINS);

  let struck = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // The moment is what is drawn here, not something that is waited for.
    await new Promise((resolve) => setTimeout(resolve, random() * LONGEST));
    if ((await log.page.evaluate(() => admins.waiting())) > 0) struck += 1;
    await cdp.send('ServiceWorker.stopAllWorkers');
  }
  const report = await log.page.evaluate(() => admins.finish());
  console.log(
    `${KILLS} kills, ${struck} of them while something was being stored; ${report.intents.length} intents, ` +
      `${report.acknowledged.length} events acknowledged, ${report.lost} requests without an answer`,
  );

  // It was no walk in the park.
  expect(struck).toBeGreaterThan(KILLS / 2);
  expect(report.lost).toBeGreaterThan(KILLS / 10);
  expect(report.intents.length).toBeGreaterThan(KILLS / 4);
  expect(report.refused.filter((reason) => reason !== 'gone')).toEqual([]);

  expect(report.missing).toEqual([]);
  const events = await log.events();
  const stored = new Set(events.map(({ id }) => id));
  expect(report.acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  const replies = events.flatMap((event) => (event.type === 'replied' ? [event.data.intentId] : []));
  expect(replies.sort()).toEqual([...report.intents].sort());
  expect(
    events
      .filter(({ type }) => type === 'inserted')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...report.intents].sort());
  expect(events).toHaveLength(3 * report.intents.length);
  // The list of cases says the same as the events do, though it was written by backgrounds that died.
  const byCase = new Map<string, typeof events>();
  for (const event of events) byCase.set(event.caseId, [...(byCase.get(event.caseId) ?? []), event]);
  const cases = await log.cases();
  expect(cases.map(({ id }) => id).sort()).toEqual([...byCase.keys()].sort());
  for (const one of cases) expect(one).toEqual(foldCase(byCase.get(one.id) ?? []));
});
