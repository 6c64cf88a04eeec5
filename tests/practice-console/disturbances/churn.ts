import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { changeUser } from '../../../src/practice/console/state/workgroups';

/** Calendar days change in some row, and a line at the foot of the page counts on. */
export function startChurn(store: ConsoleStore): () => void {
  let tick = 0;
  const timer = setInterval(() => {
    tick += 1;
    store.activity = `Synchronised ${tick} ${tick === 1 ? 'time' : 'times'}`;
    store.topics.emit('activity');
    const { workgroup } = store;
    const user = workgroup.users[(tick * 7) % Math.max(1, workgroup.users.length)];
    const lastLogin = `2026-11-${String(1 + (tick % 28)).padStart(2, '0')}`;
    if (user) changeUser(workgroup, user.id, { lastLogin });
    store.topics.emit('data');
  }, 50);
  return () => clearInterval(timer);
}
