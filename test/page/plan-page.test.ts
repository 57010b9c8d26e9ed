import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planPage } from '../../compiler/page/plan-page.ts';
import type { PlanPage } from '../../compiler/page/plan-page.ts';
import { openBrowser } from '../../scripts/browser.ts';
import type { Browser, Tab } from '../../scripts/browser.ts';
import { crowded, examplePage, machine } from './pages.ts';
import { hostileModel } from '../support/hostile.ts';
import { skipBecause } from '../support/skip.ts';

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844, mobile: true };

/** Middle of the largest rectangle of a class, and what it is: [x, y, name, place]. */
const largest = (style: string): string => `(() => {
  const { map } = JSON.parse(document.getElementById('data').textContent);
  const rows = [...map.fixed, ...map.timelines[0].rows];
  const rects = [...document.querySelectorAll('#timeline rect.${style}')];
  const area = (r) => r.getBoundingClientRect().width * r.getBoundingClientRect().height;
  const rect = rects.sort((a, b) => area(b) - area(a))[0];
  rect.scrollIntoView({ block: 'center' });
  const box = rect.getBoundingClientRect();
  const row = rows[Number(rect.dataset.i)];
  return [box.left + box.width / 2, box.top + box.height / 2, map.names[row[0]], map.sources[row[2]][0]];
})()`;

describe('the page of a plan', () => {
  let browser: Browser | null = null;
  const folder = mkdtempSync(join(tmpdir(), 'stowage-page-'));
  let page: PlanPage;
  let tabs = 0;

  const open = async (text: string, viewport: typeof desk): Promise<Tab> => {
    if (!browser) throw new Error('internal: no browser');
    const file = join(folder, `${tabs++}.html`);
    writeFileSync(file, text);
    return browser.open(file, viewport);
  };

  before(async function () {
    page = await examplePage('examples/gpt/model.ts', 0.5);
    try {
      browser = await openBrowser();
    } catch (error) {
      skipBecause(this, `Chromium does not start here (${machine}): ${String(error)}`);
    }
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('draws as many rectangles as there are slices', async () => {
    const text = planPage(page);
    assert.ok(text.length < 1e6, `${text.length} bytes`);
    const tab = await open(text, desk);
    const { fixed, timelines } = page.memory;
    const slices = fixed.length + (timelines[0]?.slices.length ?? 0);
    assert.equal(await tab.evaluate(`document.querySelectorAll('#timeline rect').length`), slices);
    assert.deepEqual(tab.complaints, []);
  });

  it('shows names that are attacks as they are, and executes nothing of them', async () => {
    const hostile = hostileModel();
    try {
      const tab = await open(planPage(await examplePage(hostile.model, 1)), desk);
      assert.equal(await tab.evaluate('typeof struck'), 'undefined');
      assert.equal(
        await tab.evaluate(`document.querySelectorAll('img, script:not(:empty)').length`),
        2,
      );
      const text = String(await tab.evaluate('document.body.innerText'));
      assert.ok(text.includes('<img src=x onerror='), text);
      assert.deepEqual(tab.complaints, []);
    } finally {
      rmSync(hostile.folder, { recursive: true, force: true });
    }
  });

  it('says of a rectangle under the mouse what it is and where it comes from', async () => {
    const tab = await open(planPage(page), desk);
    const [x, y, name, place] = (await tab.evaluate(largest('p0'))) as [
      number,
      number,
      string,
      string,
    ];
    await tab.moveTo(x, y);
    const tip = String(await tab.evaluate(`document.getElementById('tip').innerText`));
    assert.ok(tip.includes(name), `${name} in ${tip}`);
    assert.match(place, /examples\/gpt\/model\.ts:\d+/);
    assert.ok(tip.includes(place), `${place} in ${tip}`);
    assert.deepEqual(tab.complaints, []);
  });

  it('fits a phone, and answers a finger', async () => {
    const tab = await open(planPage(page), phone);
    assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), 390);
    const [x, y, name] = (await tab.evaluate(largest('p0'))) as [number, number, string];
    await tab.tap(x, y);
    const said = String(await tab.evaluate(`document.getElementById('about').innerText`));
    assert.ok(said.includes(name), `${name} in ${said}`);
    const small = await tab.evaluate(
      `[...document.querySelectorAll('button')].filter((b) => b.getBoundingClientRect().height < 44).length`,
    );
    assert.equal(small, 0);
    assert.deepEqual(tab.complaints, []);
  });

  it('names the budget and the peak, and shows keep-all beside', async () => {
    const tab = await open(planPage(page), desk);
    const mark = await tab.evaluate(`document.querySelector('.axis .budget').innerText`);
    assert.match(String(mark), /^budget\n[\d.]+ [KM]iB$/);
    const peak = String(await tab.evaluate(`document.querySelector('.over.peak').innerText`));
    assert.match(peak, /^peak \d/);
    assert.equal(await tab.evaluate(`document.querySelectorAll('.pair svg').length`), 2);
    assert.equal(await tab.evaluate(`document.querySelectorAll('.pareto .ring').length`), 1);
    const rows = await tab.evaluate(`document.querySelectorAll('#placements tbody tr').length`);
    assert.ok(Number(rows) > 5);
  });

  it('goes by keys, zooms by buttons and keeps the page as wide as the screen', async () => {
    const tab = await open(planPage(page), phone);
    await tab.evaluate(`document.querySelector('#timeline .scroll').focus()`);
    await tab.press('Home');
    const first = await tab.evaluate(`document.getElementById('about').innerText`);
    await tab.press('ArrowRight');
    const second = await tab.evaluate(`document.getElementById('about').innerText`);
    assert.notEqual(first, second);
    await tab.evaluate(`document.querySelector('[data-do=in]').click()`);
    const [inner, outer] = (await tab.evaluate(
      `['.canvas', '.scroll'].map((c) => document.querySelector('#timeline ' + c).clientWidth)`,
    )) as [number, number];
    assert.ok(Math.abs(inner - 2 * outer) <= 2, `${inner} is twice ${outer}`);
    assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), 390);
    await tab.evaluate(`document.querySelector('[data-do=floor]').click()`);
    await tab.evaluate(`document.querySelector('[data-timeline="1"]').click()`);
    assert.deepEqual(tab.complaints, []);
  });

  it('shows hostile names as they are written', async () => {
    const evil = `</script><img src=x onerror="document.title='gone'">&amp;'`;
    const { memory, plan } = page;
    const named = memory.timelines.map((timeline) => ({
      ...timeline,
      labels: timeline.labels.map(() => evil),
      slices: timeline.slices.map((slice) => ({ ...slice, name: evil })),
    }));
    const placements = plan.placements.map((one) => ({ ...one, tensor: evil }));
    const text = planPage({
      ...{ ...page, model: evil, plan: { ...plan, placements }, readLine: () => evil },
      memory: { ...memory, timelines: named },
    });
    const tab = await open(text, desk);
    const [x, y] = (await tab.evaluate(largest('p0'))) as [number, number];
    await tab.moveTo(x, y);
    assert.equal(await tab.evaluate(`document.querySelectorAll('img').length`), 0);
    assert.equal(await tab.evaluate('document.title'), `Memory of ${evil}`);
    assert.equal(await tab.evaluate(`document.querySelector('#tip b').textContent`), evil);
    assert.deepEqual(tab.complaints, []);
  });

  it('stays small where there are tens of thousands of slices, and says how', async () => {
    const text = planPage({ ...page, memory: crowded(page.memory, 12_000) });
    assert.ok(text.length < 1e6, `${text.length} bytes`);
    const tab = await open(text, phone);
    const drawn = Number(await tab.evaluate(`document.querySelectorAll('#timeline rect').length`));
    assert.ok(drawn < 5000, `${drawn} rectangles`);
    const caption = String(
      await tab.evaluate(`document.querySelector('#timeline figcaption').innerText`),
    );
    assert.match(caption, /12000 slices are drawn as \d+ rectangles/);
    assert.deepEqual(tab.complaints, []);
  });
});
