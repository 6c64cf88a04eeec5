import { fateOf, type Grant } from '../../shared/storage/grants';
import { text, textOr } from '../../shared/text';

/** What a spreadsheet would run as a formula when it opens the file. */
const formula = /^[=+\-@\t\r]/;

/** One cell: as text for every spreadsheet, whatever it begins with. */
export function csvCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines of cells as a CSV file: with a byte order mark, by which spreadsheets know its encoding. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** The history as a table, one line a person. */
export function historyLines(grants: readonly Grant[]): string[][] {
  const heads = [
    text('historyWhen'),
    text('historyOrganisation'),
    text('historyWorkgroup'),
    text('historyRegion'),
    text('historyPerson'),
    text('historyOutcome'),
    text('historyAccess'),
    text('historyMessage'),
  ];
  const lines = grants.flatMap((grant) => {
    const access = grant.products.map(({ name, level }) => `${name}: ${level}`).join('; ');
    const region = grant.region && textOr(`region_${grant.region}`, 'region_');
    const when = new Date(grant.at).toISOString();
    return grant.people.map((person) => [
      when,
      grant.host,
      grant.workgroup,
      region,
      person,
      text(`fate_${fateOf(grant, person)}`),
      access,
      grant.message,
    ]);
  });
  return [heads, ...lines];
}
