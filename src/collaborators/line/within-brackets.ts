import type { Draft } from '../entry';
import { besideAddress } from './people-cell';

const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const anyBracket = /[()[\]{}]/g;
/** In front of a bracket that holds a list of its own: nothing, a label, `users =`. */
const beforeList = /^[\s>*•·–-]*(?:[^\s@,;:=()[\]{}]+ ?){0,4}[:=]?\s*$/u;
const maxLabelLength = 60;

interface Stretch {
  from: number;
  to: number;
}

/**
 * `ada@example.org [rna, imaging]`, `role = c("aut", "cre"))`: words between brackets that neither hold the whole list nor
 * one word are said of something else in the line, or belong to the source of a program. They are no user IDs for sure.
 */
export function doubtWithinBrackets(line: string, drafts: Draft[]): void {
  if (!drafts.some(({ finding }) => finding.kind === 'userId' && finding.state === 'ready')) return;
  if (line.search(anyBracket) < 0) return;
  const stretches = unclearStretches(line);
  if (stretches.length === 0) return;
  for (const [index, draft] of drafts.entries()) {
    if (draft.finding.kind !== 'userId') continue;
    if (stretches.some(({ from, to }) => draft.to > from && draft.from < to))
      drafts[index] = besideAddress(draft);
  }
}

function unclearStretches(line: string): Stretch[] {
  const open: number[] = [];
  const found: Stretch[] = [];
  const add = (from: number, to: number): void => {
    if (!isOwnList(line, from, to)) found.push({ from, to });
  };
  for (const { index, 0: sign } of line.matchAll(anyBracket)) {
    if (sign in closers) open.push(index);
    else {
      const from = open.pop();
      // Opened in a line before.
      if (from === undefined) found.push({ from: 0, to: /\S/.test(line.slice(index + 1)) ? index : 0 });
      else if (closers[line[from] ?? ''] === sign) add(from, index);
    }
  }
  for (const from of open) add(from, line.length);
  return found;
}

/** Whether what is between brackets is the list itself, or one word. */
function isOwnList(line: string, from: number, to: number): boolean {
  if (!/[,;|]/.test(line.slice(from, to))) return !/[\p{L}\p{N}_.]/u.test(line[from - 1] ?? ' ');
  const lead = line.slice(0, from);
  return lead.length < maxLabelLength && beforeList.test(lead) && !/[\p{L}\p{N}]$/u.test(lead);
}
