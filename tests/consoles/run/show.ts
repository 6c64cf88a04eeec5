import type { Browser } from 'playwright';
import type { Description } from '../description/description';
import type { Sources } from './sources';
import { atRest } from './stage';
import { ConsoleTab } from './tab';

/**
 * Shows a console with the assistant in it, the Invite dialog open: in a window until it is closed, or as a picture.
 * @param picture the file of the picture; without one, the window stays
 */
export async function showConsole(
  browser: Browser,
  sources: Sources,
  description: Description,
  picture?: string,
): Promise<void> {
  const context = await browser.newContext({ viewport: picture ? { width: 1280, height: 1000 } : null });
  const tab = await ConsoleTab.open(context, sources, picture !== undefined);
  const stage = await tab.show(description);
  await atRest(stage);
  if (!picture) {
    await tab.page.waitForEvent('close', { timeout: 0 });
    return;
  }
  await tab.page.screenshot({ path: picture.replace(/(\.\w+)?$/, '-users$1') });
  await stage.app((app) => app.openDialog('invite'));
  await atRest(stage);
  await tab.page.screenshot({ path: picture });
}
