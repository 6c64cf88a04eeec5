import { atRest, pause, type Stage } from '../../run/stage';
import { type Finding, notSure, right, wrong } from '../finding';
import { describe, goTo } from '../recognise';
import { inTurn } from './guards';
import { answer, attempt, heldBy, leave, override, pressOn, type Tried } from './trial';

const changes = (stage: Stage) => stage.app((app) => app.changes());
/** A control gets its level a moment after it was chosen, in milliseconds. */
const settledMs = 1500;

/**
 * What ends Change Access is held where it would change what nobody has touched, and only there. What is offered sets what the
 * selected users have, and then it goes through.
 */
export async function guardChange(stage: Stage): Promise<Finding[]> {
  const by = inTurn(stage, 1);
  const isOfDetails = stage.description.tick === 'none';
  await goTo(stage, isOfDetails ? 'details' : 'users');
  await describe(stage, { screen: isOfDetails ? 'userDetails' : 'users' });
  const ticks = isOfDetails ? [] : stage.description.seed % 2 === 0 ? ['tick u0'] : ['tick u0', 'tick u2'];
  for (const control of ticks) await pressOn(stage, { control });
  if ((await heldBy(stage)).selected.length === 0)
    return [notSure('guard Change Access', 'nobody is selected')];
  const target = { text: 'Change Access' };
  const opened = await attempt(stage, {
    job: 'guard on Change Access',
    by: by(),
    target,
    counts: 'change',
    isToBeHeld: false,
    isKnown: true,
  });
  const found = [opened.finding, ...(await inDialog(stage, by))];
  await stage.app((app) => app.closeDialog());
  await stage.app((app) => app.selectNobody());
  return found;
}

async function inDialog(stage: Stage, by: ReturnType<typeof inTurn>): Promise<Finding[]> {
  const job = 'guard in dialog change';
  const { dialog, certainty } = await describe(stage, { dialog: 'changeAccess' });
  await pause(stage, settledMs);
  const endangered = await changes(stage);
  const final = await stage.app((app) => app.finalText());
  const press = {
    target: { text: final, isOver: true },
    counts: 'final',
    isKnown: dialog === 'changeAccess' && certainty !== 'unsure',
  } as const;
  const first = await attempt(stage, { ...press, job, by: by(), isToBeHeld: endangered.length > 0 });
  const found = [judged(first)];
  const { question } = first;
  if (!question) return found;
  found.push(await judgedWords(stage, first));
  if (!question.buttons.some(({ label }) => label === 'Set what they have now')) {
    found.push(await override(stage, `${job}, override`, /^Change access anyway/, 'final'));
    return found;
  }
  await answer(stage, /^Set what they have now/);
  await untilSet(stage);
  const left = await changes(stage);
  const set = endangered.filter(({ all }) => all !== '').map(({ product }) => product);
  const unset = left.filter(({ product }) => set.includes(product));
  found.push(unset.length === 0 ? right(`${job}, mend`) : notSure(`${job}, mend`, 'not all set', unset));
  const next = await attempt(stage, {
    ...press,
    job: `${job}, mended`,
    by: by(),
    isToBeHeld: left.length > 0,
  });
  found.push(judged(next));
  await leave(stage, next);
  return found;
}

/** Waits until it is said what was set: one control after the other takes the longer the busier the machine is. */
async function untilSet(stage: Stage): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await pause(stage, settledMs);
    const said = await stage.app(() => {
      const ours = document.getElementById('workgroup-assistant')?.shadowRoot;
      return ours?.querySelector('.note .sentence')?.textContent ?? '';
    });
    if (/^(Set to what|Could not be set)/.test(said)) break;
  }
  await atRest(stage);
}

/** Where something was not read, it asks as well, and says so: that is no claim. */
function judged({ finding, question }: Tried): Finding {
  const isUnread = /was not read/.test(question?.text ?? '') && !/ would /.test(question?.text ?? '');
  return finding.verdict === 'wrong' && finding.what === 'held' && isUnread
    ? notSure(finding.job, 'not read', question?.text)
    : finding;
}

/** Whatever it says that would change, would change, for as many as it says. */
async function judgedWords(stage: Stage, { question }: Tried): Promise<Finding> {
  const job = 'guard in dialog change, words';
  const endangered = await changes(stage);
  const users = (await heldBy(stage)).selected.length;
  const fold = (text: string): string => text.toLowerCase();
  const said = [
    ...(question?.text ?? '').matchAll(
      /^(At least )?(\d+) of (\d+) would (?:lose|get|have another level of) (.*)$/gm,
    ),
  ];
  for (const [, isLeast, count, of, rest = ''] of said) {
    const product = endangered.find((each) => fold(rest).startsWith(fold(each.product)));
    if (!product) return wrong(job, 'a product that would not change', endangered, rest);
    const isSo = isLeast ? Number(count) <= product.changed : Number(count) === product.changed;
    if (!isSo || Number(of) !== users)
      return wrong(job, 'a wrong number', { ...product, users }, { count, of, rest });
  }
  return said.length === endangered.length || said.length === 6
    ? right(job)
    : notSure(job, 'not all said', { endangered, text: question?.text });
}
