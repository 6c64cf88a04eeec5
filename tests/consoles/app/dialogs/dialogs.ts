import type { Kit } from '../kit';
import type { DialogKind, Draft } from '../state/draft';
import { dialogTitles } from '../words';
import { closings } from './closing';
import { bodyOf, footOf } from './contents';
import { crossOf } from './cross';
import { type Contents, type Frame, frames } from './frames';

/** Shows the dialog that the state says is open. */
export function followDialogs(kit: Kit): void {
  const { state } = kit;
  const isKept = kit.is.dialogLife !== 'anew';
  const kept = new Map<DialogKind, KeptDialog>();
  if (isKept)
    for (const kind of ['administrators', 'invite', 'change'] as const)
      kept.set(kind, new KeptDialog(kit, kind));
  let shown: Frame | undefined;
  state.on('dialog', () => {
    const { draft } = state;
    kit.later(() => {
      if (draft !== state.draft) return;
      shown?.hide();
      if (!isKept) shown?.element.remove();
      shown = draft ? (kept.get(draft.kind)?.open(draft) ?? opened(kit, draft)) : undefined;
    }, draft !== null);
  });
}

function opened(kit: Kit, draft: Draft): Frame {
  const frame = frameOf(kit, contentsOf(kit, draft));
  document.body.append(frame.element);
  frame.show();
  return frame;
}

function frameOf(kit: Kit, contents: Contents): Frame {
  const frame = frames[kit.is.dialog](kit, contents);
  closings[kit.is.dialogCloses](kit, frame.element, contents.title);
  return frame;
}

/** A dialog that is there from the start; what it holds is drawn anew each time that it opens. */
class KeptDialog {
  private readonly frame: Frame;
  private readonly body: HTMLElement;
  private readonly foot: HTMLElement;

  constructor(
    private readonly kit: Kit,
    kind: DialogKind,
  ) {
    const idle = kit.state.idleDraft(kind);
    const contents = contentsOf(kit, idle);
    this.body = contents.body;
    this.foot = contents.foot;
    this.frame = frameOf(kit, contents);
    document.body.append(this.frame.element);
    if (kit.is.dialog !== 'native' && kit.is.dialog !== 'popover') this.frame.hide();
  }

  open(draft: Draft): Frame {
    this.body.replaceChildren(...crossOf(this.kit), bodyOf(this.kit, draft));
    this.foot.replaceChildren(...footOf(this.kit, draft));
    this.frame.show();
    return this.frame;
  }
}

function contentsOf(kit: Kit, draft: Draft): Contents {
  const text = kit.say(dialogTitles[draft.kind]);
  const isHeading = kit.is.dialogTitle === 'heading' || kit.is.dialogTitle === 'labelledby';
  const id = kit.id('title');
  const title = kit.make(isHeading ? 'h2' : 'div', { named: 'dialog title', id, isSign: true }, text);
  const called: Record<string, string> =
    kit.is.dialogTitle === 'labelledby'
      ? { 'aria-labelledby': id }
      : kit.is.dialogTitle === 'label'
        ? { 'aria-label': text }
        : {};
  return {
    title,
    body: kit.make('div', { named: 'dialog body' }, ...crossOf(kit), bodyOf(kit, draft)),
    foot: kit.make('div', { named: 'dialog foot' }, ...footOf(kit, draft)),
    called,
  };
}
