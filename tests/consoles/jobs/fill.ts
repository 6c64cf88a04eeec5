import type { FillReport } from '../../../src/shared/messages/reports';
import { speakerOf } from '../app/speech';
import { limits, prefilledEntry } from '../app/state/draft';
import { atRest, type Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';
import { readBack, region, type Speak } from './levels';
import { describe, goTo } from './recognise';

/** What the application holds. */
export type Held = Awaited<ReturnType<typeof heldBy>>;
const heldBy = (stage: Stage) => stage.app((app) => app.snapshot());

/** People as they are invited: most by address, some by a user ID. */
const peopleOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    if (at % 13 === 4) return `lab_user${at}`;
    return `new.person.${at}@${at % 5 === 2 ? 'example.edu' : 'example.org'}`;
  });

/** The dialog is filled from the Users screen, with its region's product set, and read back. */
export async function fill(stage: Stage, count: number): Promise<Finding[]> {
  const job = `fill ${count}`;
  await goTo(stage, 'users');
  const aim = await describe(stage, { screen: 'users' });
  const people = peopleOf(count);
  const idle = (await heldBy(stage)).presses;
  const answer = await fillOnce(stage, people, aim);
  const held = await heldBy(stage);
  const before = await stage.app((app) => app.levelsBefore());
  const next = await nextStep(stage, people);
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  const harm = harmDone(job, next.held, idle);
  if (harm) return [harm];
  if (!answer?.ok) return [refused(job, held, before, answer?.code ?? 'nobody answered')];
  const { report } = answer;
  const speak = speakerOf(stage.description);
  return [
    judgedPeople(job, stage, people, report, held),
    ...(count > 5 ? [] : inProducts(next.answer ?? answer, next.held, before, speak)),
  ];
}

type Answer = Awaited<ReturnType<typeof fillOnce>>;

async function fillOnce(stage: Stage, people: string[], aim: Awaited<ReturnType<typeof describe>>) {
  const { screen, dialog, workgroup } = aim;
  const at = { screen, dialog, workgroup };
  const answer = await stage.ask<'fillInvite'>({
    type: 'fillInvite',
    people,
    region: 'euc1',
    product: '',
    aim: at,
  });
  await atRest(stage);
  return answer;
}

/** Where the dialog asks for access in a next step, a person goes there and has it filled once more. */
async function nextStep(stage: Stage, people: string[]): Promise<{ held: Held; answer?: Answer }> {
  if (stage.description.steps === 'one') return { held: await heldBy(stage) };
  await stage.app((app) => app.toLastStep());
  await atRest(stage);
  const aim = await describe(stage, { dialog: 'inviteUser' });
  const answer = await fillOnce(stage, people, aim);
  return { held: await heldBy(stage), answer };
}

/** What a fill has come to in the products. */
function inProducts(answer: Answer, held: Held, before: Record<string, string>, speak: Speak): Finding[] {
  if (!answer?.ok) return [refused('region', held, before, answer?.code ?? 'nobody answered', held.people)];
  return [region(answer.report, held, before, speak), readBack(answer.report, held, speak)];
}

/** What a fill must never do: end the dialog, tick something, press something else. */
function harmDone(job: string, held: Held, idle: Held['presses']): Finding | undefined {
  const { final, cancel, other, inviteAdministrator } = held.presses;
  const isPressed =
    final > idle.final ||
    cancel > idle.cancel ||
    other > idle.other ||
    inviteAdministrator > idle.inviteAdministrator;
  if (isPressed) return wrong(job, 'a wrong press', idle, held.presses);
  const ticked = Object.keys(held.extras);
  return ticked.length > 0 ? wrong(job, 'something else was ticked', [], ticked) : undefined;
}

function refused(
  job: string,
  held: Held,
  before: Record<string, string>,
  code: string,
  expected: readonly string[] = [prefilledEntry],
): Finding {
  const isUntouched =
    held.dialog === null ||
    (held.people.every((person) => expected.includes(person)) &&
      JSON.stringify(held.levels) === JSON.stringify(before));
  return isUntouched ? notSure(job, code) : wrong(job, `refused (${code}), but written`, before, held);
}

function judgedPeople(job: string, stage: Stage, people: string[], report: FillReport, held: Held): Finding {
  const { boxTrouble } = stage.description;
  // With a doubt the numbers are what could be read, and no claim.
  const doubt = report.stopped ?? (report as { doubt?: string }).doubt;
  const said = report.people.filter(({ found }) => found).map(({ person }) => person);
  const inApp = new Set(held.people);
  const got = {
    said: said.length,
    inApp: held.people.length,
    strategy: report.strategy,
    doubt,
  };
  const invented = said.filter((person) => !inApp.has(person));
  if (invented.length > 0 && doubt) return notSure(job, doubt, got);
  if (invented.length > 0) return wrong(job, 'said to be filled', invented, { ...got, held: held.held });
  const isCut = boxTrouble === 'limit' || boxTrouble === 'maxlength';
  const odd = held.people.filter(
    (entry) =>
      !people.includes(entry) &&
      entry !== prefilledEntry &&
      !(isCut && people.some((person) => person.startsWith(entry))),
  );
  if (odd.length > 0) return wrong(job, 'somebody else in the box', people.slice(0, 2), odd);
  if (boxTrouble === 'prefilled' && !inApp.has(prefilledEntry))
    return wrong(job, 'what was in the box is lost', prefilledEntry, held.people);
  const unsaid = people.filter((person) => inApp.has(person) && !said.includes(person));
  if (unsaid.length > 0 && doubt) return notSure(job, doubt, got);
  if (unsaid.length > 0) return wrong(job, 'said not to be filled', unsaid.slice(0, 5), got);
  return said.length >= possible(stage, people) ? right(job) : notSure(job, 'not all filled', got);
}

/** How many of them the application takes at most. */
function possible({ description }: Stage, people: string[]): number {
  const { boxTrouble, box } = description;
  const isText = ['textarea', 'shadowTextarea', 'closedTextarea', 'line', 'editable'].includes(box);
  const taken = people.filter((person) => boxTrouble !== 'invalid' || isText || !person.endsWith('.edu'));
  if (!isText)
    return boxTrouble === 'limit' || boxTrouble === 'hiddenWhenFull'
      ? Math.min(taken.length, limits.entries)
      : taken.length;
  if (boxTrouble !== 'limit' && boxTrouble !== 'maxlength') return taken.length;
  let length = -1;
  return taken.filter((person) => {
    length += person.length + 1;
    return length <= limits.characters;
  }).length;
}

/** A fill that is aimed at the dialog for administrators is refused, and nothing is written. */
export async function refuse(stage: Stage): Promise<Finding[]> {
  const job = 'refuse the wrong dialog';
  await goTo(stage, 'admins');
  await stage.app((app) => app.openDialog('administrators'));
  await atRest(stage);
  const { screen, dialog, workgroup } = await describe(stage);
  const answer = await stage.ask<'fillInvite'>({
    type: 'fillInvite',
    people: peopleOf(2),
    region: 'euc1',
    product: '',
    aim: { screen, dialog, workgroup },
  });
  await atRest(stage);
  const held = await heldBy(stage);
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  const isWritten = held.people.some((person) => person !== prefilledEntry);
  if (isWritten || answer?.ok) return [wrong(job, 'filled', [], { people: held.people, answer })];
  return [right(job)];
}
