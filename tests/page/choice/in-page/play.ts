import { steadyProducts } from '../../../../src/features/fill-invite/controls';
import { setRegion } from '../../../../src/features/fill-invite/set-region';
import { waitForProducts } from '../../../../src/features/fill-invite/wait-for-controls';
import { consolePage } from '../../harness/console-page';
import { drawDialog } from './dialog';
import type { Played, Spec } from './spec';

/** Sets the region in the dialog of a case, and tells what the app holds afterwards. */
export async function play(spec: Spec): Promise<Played> {
  const { app, dialog } = drawDialog(spec);
  const page = consolePage({ screen: 'users', dialog: 'inviteUser', dialogElement: dialog });
  const started = performance.now();
  await waitForProducts(page, []);
  const report = await setRegion(page, steadyProducts(page), { region: spec.region, product: '' });
  const milliseconds = Math.round(performance.now() - started);
  if (app.open?.list.isConnected) app.faults.push('left a list open');
  if (!dialog.isConnected) app.faults.push('the dialog is gone');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { outcome, product } = report;
  const played = { outcome, product, levels: { ...app.levels }, faults: [...app.faults], milliseconds };
  for (const element of document.body.querySelectorAll('x-layer, .overlay')) element.remove();
  return played;
}
