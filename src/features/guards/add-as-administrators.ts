import { wordsOf } from '../../basespace/part-words';
import { click } from '../../page/dom/press';
import { isOn } from '../../page/dom/state';
import { waitUntilSettled } from '../../page/dom/wait';
import { countText, text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { aboutTier, administratorTick } from './admin-invite';
import { isFinalPress, peopleInDialog, tickBoxCalled } from './dialog';
import type { Guard } from './guard';
import { workgroupNamed } from './known-administrators';
import { say } from './say';

/** The Invite dialog is ended while `Add as workgroup administrators` is ticked: it makes everybody in it administrators. */
export const addAsAdministratorsGuard: Guard = {
  id: 'addAsAdministrators',
  holds: (page, press) => isFinalPress(page, press, 'inviteUser'),
  question(page, { control }) {
    if (!tickedBox(page)) return undefined;
    const people = peopleInDialog(page)?.length;
    const happens = people
      ? countText('guardAddCounted', people, workgroupNamed(page))
      : text('guardAddHappens', workgroupNamed(page));
    const tick = administratorTick(page);
    return {
      title: text('guardAddTitle'),
      sentences: [happens, ...aboutTier(page)],
      answers: [
        { label: text('guardAddUntick'), isMain: true, does: () => untick(page, control) },
        { label: text('guardAddAnyway'), does: 'passOn', ...(tick ? { tick } : {}) },
        { label: text('guardCancel'), does: 'leave' },
      ],
    };
  },
};

function tickedBox(page: ConsolePage): HTMLElement | undefined {
  const { dialogElement } = page.recognition();
  const box =
    dialogElement && tickBoxCalled(page.tree, dialogElement, wordsOf(page.wording, 'addAsAdministrators'));
  return box && isOn(box) ? box : undefined;
}

/** Takes the tick out, and says so where it stays. The last press is the admin's own. */
async function untick(page: ConsolePage, control: HTMLElement): Promise<void> {
  const box = tickedBox(page);
  if (box) click(box);
  await waitUntilSettled(() => String(tickedBox(page) !== undefined), 150);
  if (tickedBox(page)) say(page, { id: 'guard-untick', tone: 'warn', sentence: text('guardAddStays') });
  if (control.isConnected) control.focus({ preventScroll: true });
}
