import type { Kit } from '../kit';

/** What stands above the heads of the applications, where heads stand in groups: one name for all, or one for each half. */
export function headGroups({ is, state }: Kit): { name: string; columns: number }[] {
  if (is.heads !== 'grouped') return [];
  const columns = state.products.length;
  if (is.seed % 3 === 0) return [{ name: 'Applications', columns }];
  const half = Math.ceil(columns / 2);
  return [
    { name: 'Sequencing', columns: half },
    { name: 'Analysis', columns: columns - half },
  ];
}
