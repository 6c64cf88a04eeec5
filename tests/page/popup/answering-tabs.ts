// First of all: the API is asked for as soon as what uses it is loaded.
import './extension';
import { h, render } from 'preact';
import { useCheck } from '../../../src/popup/check/use-check';
import { useFill } from '../../../src/popup/fill/use-fill';
import type { FrameInTab } from '../../../src/popup/page/frame-in-tab';
import { answer } from './extension';

const target: FrameInTab = {
  frame: 0,
  screen: 'users',
  dialog: '',
  state: {
    screen: 'users',
    dialog: '',
    certainty: 'sure',
    evidence: [],
    host: 'lab.example.org',
    workgroup: '',
  },
};

let filling: ReturnType<typeof useFill>;
let checking: ReturnType<typeof useCheck>;

function View({ tab }: { tab: number }) {
  filling = useFill(tab);
  checking = useCheck(tab, target);
  return null;
}

/** The view is about another tab from now on. */
export async function show(tab: number): Promise<void> {
  render(h(View, { tab }), document.body);
  await drawn();
}

/** Somebody is filled in, and the users are counted, in the tab that is shown. */
export async function ask(): Promise<void> {
  void filling.fill(target, { people: ['ada@example.org'], region: '', product: '' });
  void checking.check();
  await drawn();
}

/** The page of the tab that was asked answers. */
export async function answers(how: 'reports' | 'fails'): Promise<void> {
  answer(how === 'fails' ? failure : undefined);
  await drawn();
}

const failure = { ok: false, code: 'dialogClosed', details: [] };

/** What the view says now: whether something is under way, and what came of it. */
export const said = () => ({
  isBusy: filling.isBusy || checking.isBusy,
  filled: filling.outcome.report?.filled ?? filling.outcome.failure?.code,
  counted: checking.report?.users ?? checking.failure?.code,
});

/** Effects come after what is drawn. */
const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));
