import type { AccessReport } from '../../../src/shared/messages/reports';
import { atRest, type Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';
import { goTo } from './recognise';

/** Exactly the users without access are marked, and counted. */
export async function markAndCount(stage: Stage): Promise<Finding[]> {
  await goTo(stage, 'users');
  const found = [await mark(stage), await count(stage)];
  if (stage.description.sorting === 'none') return found;
  const meanwhile = await whileReloading(stage);
  const after = [await mark(stage), await count(stage)];
  return [...found, meanwhile, ...after.map((finding) => ({ ...finding, job: `${finding.job} sorted` }))];
}

/** While rows without contents stand there, nothing is said of anybody, or what is said is so of the rows that come after them. */
async function whileReloading(stage: Stage): Promise<Finding> {
  const job = 'count reloading';
  await stage.app((app) => app.sort());
  const answer = await stage.ask<'checkUsers'>({ type: 'checkUsers' });
  const stray = await stage.app((app) => app.strayMarks());
  await atRest(stage);
  if (stray > 0) return wrong(job, 'a wrong mark', 0, stray);
  if (!answer?.ok) return right(job);
  const { users, withoutAccess, undecided } = answer.report;
  const shown = await shownUsers(stage);
  const isOfNobody = withoutAccess === 0 && (users === 0 || undecided === users);
  const total = await stage.app((app) => app.snapshot().total);
  return isOfNobody ? right(job) : judged(job, answer.report, shown, total);
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
