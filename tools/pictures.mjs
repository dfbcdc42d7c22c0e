// `npm run pictures`: the pictures of README and guides, taken from the product with its demo data.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot, prepare, root } from './workspace.mjs';

await prepare();
const [{ default: chromium }, { chromium: launcher }] = await Promise.all([
  import('@sparticuz/chromium'),
  import('playwright-core'),
]);

const TARGET = inRoot('docs/pictures');
const WINDOW = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  timezoneId: 'Europe/Berlin',
};

/** Which application, job and card are worth a picture: those with the most on them. */
const FOUND = `{ jobs(first: 10, state: OPEN) { nodes { id title rubricVersion { id }
  applications(first: 50, orderBy: SCORE) { nodes { id scorecards { id } } } } } }`;
const OWN =
  '{ myAssignments(first: 100, filter: OWED) { nodes { id draft { position } criteria { position } } } }';

async function startProduct(folder) {
  const env = { ...process.env, PORT: '0', PLUMBLINE_DATA: path.join(folder, 'data'), PLUMBLINE_DEMO: '1' };
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env });
  const ready = new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Plumbline is ready at')) resolve();
    });
    child.once('exit', () => reject(new Error(text)));
  });
  await ready;
  return { child, demo: JSON.parse(fs.readFileSync(path.join(folder, 'data/demo.json'), 'utf8')) };
}

const ask = async ({ url, tokens }, persona, query) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[persona]}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
};

async function pages(demo) {
  const [{ jobs }, { myAssignments }] = await Promise.all([
    ask(demo, 'recruiter', FOUND),
    ask(demo, 'interviewer', OWN),
  ]);
  const [job] = jobs.nodes.filter(({ title }) => title.startsWith('AI engineer'));
  const most = (rows, count) => rows.toSorted((one, other) => count(other) - count(one))[0];
  const application = most(job.applications.nodes, ({ scorecards }) => scorecards.length);
  const card = most(myAssignments.nodes, ({ draft }) => draft.length);
  return [
    ['interviewer', 'interviews', '/interviews'],
    ['interviewer', 'scorecard', `/scorecards/${card.id}`],
    ['recruiter', 'pipeline', `/jobs/${job.id}`],
    ['recruiter', 'debrief', `/applications/${application.id}/debrief`],
    ['admin', 'rubric', `/rubrics/${job.rubricVersion.id}`],
  ];
}

async function windowOf(browser, demo, persona) {
  const page = await (await browser.newContext({ ...WINDOW, baseURL: demo.url })).newPage();
  await page.goto('/');
  await page.getByLabel('Work e-mail').fill(demo.people[persona].email);
  await page.getByLabel('Password').fill(demo.people[persona].password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  return page;
}

async function takePictures(demo) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await launcher.launch({ executablePath: await chromium.executablePath(), args: flags });
  const windows = new Map();
  for (const [persona, name, address] of await pages(demo)) {
    if (!windows.has(persona)) windows.set(persona, await windowOf(browser, demo, persona));
    const page = windows.get(persona);
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(TARGET, `${name}.png`) });
    process.stdout.write(`  ✓ ${name}\n`);
  }
  await browser.close();
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-pictures-'));
fs.chmodSync(folder, 0o711);
fs.mkdirSync(TARGET, { recursive: true });
const { child, demo } = await startProduct(folder);
try {
  await takePictures(demo);
} finally {
  child.kill('SIGINT');
  await once(child, 'exit');
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
