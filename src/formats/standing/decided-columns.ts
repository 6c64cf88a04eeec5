import type { Column } from '../headings/columns';
import type { TableRecord } from '../table';
import { pendingWords } from '../words/state-words';

const granted =
  /^(?:approved|granted|accepted by (?:the )?\p{L}+|genehmigt|bewilligt|freigegeben|approuvée?|validée?|accordée?|aprobad[oa]|concedid[oa]|autorizad[oa]|approvat[oa]|autorizzat[oa]|aprovad[oa]|goedgekeurd|zatwierdzon[eya]|schválen[oaýá]|godkänd|godkjent|godkendt|hyväksytty|onaylandı|одобрен[оа]?|согласован[оа]?|承認済み?|承認|已?批准|已审批|审核通过|승인(?:됨|완료)?)$/iu;

/** The columns of states in which some are approved: whoever is still pending there has not been. */
export function decidedColumns(
  columns: readonly Column[],
  records: readonly TableRecord[],
): ReadonlySet<number> {
  const ofStates = new Set(columns.flatMap(({ meaning }, index) => (meaning === 'state' ? [index] : [])));
  const decided = new Set<number>();
  if (ofStates.size === 0) return decided;
  for (const { cells } of records)
    for (const { column, text } of cells)
      if (ofStates.has(column) && !decided.has(column) && granted.test(text.trim())) decided.add(column);
  return decided;
}

/** Whether a cell of such a column says that nobody has decided yet. */
export const isUndecided = (text: string): boolean => pendingWords.test(text.trim());
