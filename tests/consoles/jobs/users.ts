import type { AccessReport } from '../../../src/shared/messages/reports';
import type { Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';
import { goTo } from './recognise';

/** Exactly the users without access are marked, and counted. */
export async function markAndCount(stage: Stage): Promise<Finding[]> {
  await goTo(stage, 'users');
  return [await mark(stage), await count(stage)];
}

const shownUsers = (stage: Stage) => stage.app((app) => app.shownUsers());

async function mark(stage: Stage): Promise<Finding> {
  const job = 'mark';
  const shown = await stage.app(async (app) => {
    const isSo = (): boolean => app.shownUsers().every(({ isMarked, hasNothing }) => isMarked === hasNothing);
    for (let times = 0; times < 12 && !isSo(); times++)
      await new Promise((resolve) => setTimeout(resolve, 250));
    return app.shownUsers();
  });
  const expected = shown.filter(({ hasNothing }) => hasNothing).map(({ login }) => login);
  const marked = shown.filter(({ isMarked }) => isMarked).map(({ login }) => login);
  const stray = await stage.app((app) => app.strayMarks());
  const isWrong = marked.some((login) => !expected.includes(login)) || shown.some(({ isHalf }) => isHalf);
  if (isWrong || stray > 0) return wrong(job, 'a wrong mark', expected, { marked, stray });
  return marked.length === expected.length ? right(job) : notSure(job, 'not marked', { expected, marked });
}

async function count(stage: Stage): Promise<Finding> {
  const job = 'count';
  const answer = await stage.ask<'checkUsers'>({ type: 'checkUsers' });
  if (!answer?.ok) return notSure(job, answer?.code ?? 'nobody answered', answer?.details);
  const { report } = answer;
  const shown = await shownUsers(stage);
  const total = await stage.app((app) => app.snapshot().total);
  return judged(job, report, shown, total);
}

function judged(
  job: string,
  report: AccessReport,
  shown: { login: string; name: string; hasNothing: boolean }[],
  total: number,
): Finding {
  const without = shown.filter(({ hasNothing }) => hasNothing);
  const expected = { users: shown.length, withoutAccess: without.length, total };
  const { users, withoutAccess, undecided, unseenColumns, names } = report;
  const columns = report.columns.map(({ heading, use }) => `${heading}: ${use}`);
  const got = { users, withoutAccess, undecided, unseenColumns, total: report.total, names, columns };
  if (report.total >= 0 && report.total !== total) return wrong(job, 'a wrong total', expected, got);
  const known = new Set(without.flatMap(({ login, name }) => [login, name]));
  if (names.some((name) => !known.has(name))) return wrong(job, 'a wrong name', [...known], got);
  if (users === shown.length && withoutAccess === without.length) return right(job);
  const isOpen = undecided > 0 || unseenColumns > 0;
  if (isOpen && withoutAccess <= without.length && users <= shown.length)
    return notSure(job, 'undecided', got);
  return wrong(job, 'a wrong count', expected, got);
}
