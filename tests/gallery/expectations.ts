import { expect } from 'vitest';
import type { FillReport } from '../../src/shared/messages/reports';
import type { Case } from './cases';
import { type Outcome, people } from './run';

const eu = 'Sequence Hub - EU';
/** Boxes that nothing tells from those that want their entries one by one: the text is written, and more is not claimed. */
const undecided = ['Ionic one line', 'Element Plus autocomplete', 'React Aria Components text field'];

/** What the app must hold, and what the report must say of it, for each fault. */
export function expectRight(one: Case, outcome: Outcome): void {
  const { told, answer } = outcome;
  expect(told.submitted, 'nothing is submitted').toBe(0);
  expect(told.overlays, 'nothing is left open').toEqual([]);
  expectOthersUntouched(one, outcome);
  if (told.isOpen) {
    expect(told.focus, 'the focus is where it was').toBe('button Cancel');
    expect(told.scroll, 'nothing has scrolled').toEqual([0, 0]);
  }
  if (one.part === 'people' && !one.isGap) expectPeople(one, outcome);
  else if (one.part === 'access') expectAccess(one, outcome);
  if (answer.ok) expectTruth(one, answer.report, outcome);
}

function expectOthersUntouched({ isSwitch }: Case, { told }: Outcome): void {
  const { 'Sequence Hub - US': us, Emedgene: emedgene } = told.access;
  expect({ us, emedgene }).toEqual({ us: isSwitch ? 'Has Access' : 'Basic User', emedgene: 'No Access' });
}

/** Whatever happened, the report says what the app holds: no more and no less. */
function expectTruth({ part }: Case, report: FillReport, { told }: Outcome): void {
  expect(report.filled).toBe(report.people.filter(({ found }) => found).length);
  if (!told.isOpen) {
    expect(report.stopped).toBe('dialogClosed');
    return;
  }
  // What is not certain is said, and no claim.
  if (report.doubt) return;
  const found = report.people.filter((each) => each.found).map(({ person }) => person);
  expect([...told.people].sort(), 'the people of the report are those of the app').toEqual(found.sort());
  const said = Object.fromEntries(report.products.map(({ name, after }) => [name, after]));
  expect(told.access, 'the levels of the report are those of the app').toMatchObject(
    part === 'access' ? said : {},
  );
}

function reportOf({ answer }: Outcome): FillReport {
  expect(answer).toMatchObject({ ok: true });
  if (!answer.ok) throw new Error(answer.code);
  return answer.report;
}

function expectPeople(one: Case, outcome: Outcome): void {
  const { answer, told } = outcome;
  switch (one.fault) {
    case 'disabled':
    case 'alike': {
      const code = one.fault === 'alike' ? /severalAddressBoxes/ : /addressBoxReadOnly|noAddressBox/;
      expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(code) });
      expect(told.people).toEqual([]);
      expect(told.access[eu]).toBe('No Access');
      return;
    }
    case 'closed':
      if (answer.ok) expect(answer.report.stopped).toBe('dialogClosed');
      else expect(answer.code).toBe('dialogClosed');
      return;
    case 'putBackAlways':
      expect(reportOf(outcome).filled).toBeLessThan(people.length);
      return;
    case 'missing':
      expect(told.people).toEqual(people.filter((person) => person !== 'ben@example.org'));
      return;
    default: {
      const report = reportOf(outcome);
      // What an app has put back goes in again where it goes in: at the end.
      const isDisturbed = one.fault === 'putBackOnce' || one.fault === 'recreated';
      const order = (all: string[]): string[] => (isDisturbed ? [...all].sort() : all);
      expect(order(told.people), 'each person once, in order').toEqual(order([...people]));
      expect(report.filled).toBe(people.length);
      expect(report.strategy).not.toBe('');
      if (!undecided.includes(`${one.library} ${one.control}`)) expect(report.doubt).toBeUndefined();
      expect(report.region.outcome).toBe('set');
      expect(told.access[eu]).toBe('Has Access');
    }
  }
}

const refusals: Partial<Record<Case['fault'], RegExp>> = {
  disabled: /disabled|noProducts|noCandidate/,
  alike: /severalLevels|severalCandidates/,
  missing: /noSuchLevel|noCandidate/,
  putBackAlways: /notTaken/,
};

function expectAccess(one: Case, outcome: Outcome): void {
  const { told } = outcome;
  if (one.fault === 'closed') {
    expect(reportOf(outcome)).toMatchObject({ stopped: 'dialogClosed' });
    expect(reportOf(outcome).region.outcome).not.toMatch(/^(set|already)$/);
    return;
  }
  const report = reportOf(outcome);
  expect(told.people).toEqual(people);
  const refusal = refusals[one.fault];
  if (refusal) {
    expect(report.region.outcome).toMatch(refusal);
    expect(
      Object.entries(told.access)
        .filter(([name]) => name.startsWith(eu))
        .map(([, level]) => level),
    ).not.toContain('Has Access');
    return;
  }
  expect(report.region).toMatchObject({ outcome: 'set', product: eu });
  expect(told.access[eu]).toBe('Has Access');
}
