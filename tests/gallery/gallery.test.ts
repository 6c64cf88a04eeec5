import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AssistantBrowser } from '../e2e/harness';
import { Site } from '../e2e/harness/site';
import { type Case, fill, type Outcome, openLibrary, people } from './run';
import { respond } from './serve';
import { faults } from './stage/control';

const libraries = (process.env.GALLERY ?? 'Angular Material,PrimeNG,Vuetify,Element Plus,react-select,React Aria Components,Headless UI,Vaadin,Ionic,Choices.js,Tom Select,Bootstrap,no library').split(',');
const only = process.env.CONTROL;
const wantedFaults = faults.filter((f) => !process.env.FAULT || process.env.FAULT.split(',').includes(f));

const browser = new AssistantBrowser('chromium', new Site(respond));
beforeAll(async () => { await browser.start(); });
afterAll(() => browser.close());

test.each(libraries)('%s', async (library) => {
  const { page, controls } = await openLibrary(browser, library);
  for (const { name, part, isSwitch } of controls) {
    if (only && name !== only) continue;
    for (const fault of wantedFaults) {
      const one: Case = { library, control: name, part, isSwitch, fault };
      const { answer, told, milliseconds } = await fill(browser, page, one);
      const said = answer?.ok ? { ...answer.report, workgroup: undefined, people: answer.report.people.map((p) => p.found).join(), products: answer.report.products.map((p) => `${p.name}:${p.before}>${p.after}`).join(' | '), region: answer.report.region.outcome } : answer;
      console.log(`${library} / ${name} / ${fault} ${Math.round(milliseconds)}ms ${JSON.stringify(said)} ${JSON.stringify(told)} ${page.errors.splice(0).join('; ').slice(0, 400)}`);
    }
  }
}, 300_000);
