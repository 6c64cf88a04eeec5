import { type Draft, waitingFor } from '../entry';
import { doubtInFront } from '../said/said-otherwise';
import { doubtOfLabel } from '../words/labels';
import { resembles } from '../words/names';

const firstCell = /^[\s"]*([^,;\t@<>"]{2,60}?)[\s"]*[,;\t]/;
const nameBehind = /(?:\s+\p{Lu}[\p{L}.'’-]*)+$/u;
/** Nothing but the end of the cell in front of the address. */
const directly = /^[\s",;]*(?:mailto:)?<?$/i;

/**
 * `Run by,hr.admin@example.org`, `Last changed by Carl Boss, carl@example.org`, `Manager;dana@example.org`: what the first cell
 * of a line says of whom stands behind it. A cell that looks like the person's own name says nothing.
 */
export function doubtByFirstCell(line: string, drafts: readonly Draft[]): void {
  const [whole, cell = ''] = firstCell.exec(line.slice(0, maxLength)) ?? [];
  const first = whole === undefined ? undefined : drafts.find(({ finding }) => finding.kind === 'address');
  if (whole === undefined || first === undefined || first.finding.state === 'doubtful') return;
  const at = line.indexOf(first.finding.person, first.from);
  if (at < whole.length) return;
  const [label = '', value] = cell.split(/[:：]/, 2);
  if (value !== undefined) {
    if (doubtOfLabel(label) === 'otherPerson') first.finding = waitingFor(first.finding, 'otherPerson');
    return;
  }
  const isLabel =
    directly.test(line.slice(whole.length, at)) &&
    doubtOfLabel(cell) === 'otherPerson' &&
    !resembles(cell, first.finding.person);
  if (isLabel || doubtInFront(`${cell.replace(nameBehind, '')} `) === 'otherPerson')
    first.finding = waitingFor(first.finding, 'otherPerson');
}

const maxLength = 100;
