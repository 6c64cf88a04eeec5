import { expect, test } from 'vitest';
import { describe as described } from '../consoles/description/description';
import { fromReport } from '../consoles/description/from-report';

const report = (...structure: string[]): string =>
  [
    'Workgroup Assistant report, version 1',
    'address: *.login.illumina.com/platform-home/#/*/users, in a frame',
    'screen: users; dialog: unknown; unsure',
    'for: button "INVITE"',
    'structure:',
    ...structure,
  ].join('\n');

test('a report becomes a console that is made as its page is', () => {
  const { values, unknown } = fromReport(
    report(
      '- tablist <div>',
      '  - tab <div> "ADMINS"',
      '  - tab <div> "USERS (12)" chosen',
      '- text "‹w1› ‹w2›"',
      '- button <x-button> "INVITE" in-shadow',
      '- grid <div> 12 rows: "NAME" (12 words) | "SEQUENCE HUB - EU" (4 none, 8 access)',
      '- dialog <div> "‹w3›" in-shadow',
      '  - textbox <input> "‹w4›"',
      '  - radio <input> "HAS ACCESS"',
      '  - button <button> "GRANT ACCESS"',
    ),
  );
  expect(described(values)).toMatchObject({
    address: 'home',
    frame: 'yes',
    capitals: 'upper',
    menu: 'tabs',
    chosen: 'current',
    title: 'none',
    box: 'line',
    level: 'radio',
    table: 'ariaGrid',
    size: 'some',
    without: 'words',
  });
  expect(unknown).toEqual([]);
});

test('what a report does not tell is said, and what is no report is refused', () => {
  const { values, unknown } = fromReport(report('- heading <h1> "Users"', '- link <a> "Users"'));
  expect(values).toMatchObject({
    title: 'heading',
    menu: 'links',
    chosen: 'styleOnly',
    capitals: 'asWritten',
  });
  expect(unknown).toContain('table');
  expect(() => fromReport('Dear all,')).toThrow('no report');
});
