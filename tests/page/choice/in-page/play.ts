import { wording } from '../../../../src/basespace/wording';
import type { ConsolePage } from '../../../../src/features/feature';
import { steadyProducts } from '../../../../src/features/fill-invite/controls';
import { setRegion } from '../../../../src/features/fill-invite/set-region';
import { waitForProducts } from '../../../../src/features/fill-invite/wait-for-controls';
import { PageTree } from '../../../../src/page/dom/tree';
import { drawDialog } from './dialog';
import type { Played, Spec } from './spec';

/** Sets the region in the dialog of a case, and tells what the app holds afterwards. */
export async function play(spec: Spec): Promise<Played> {
  const { app, dialog } = drawDialog(spec);
  const page = consolePage(dialog);
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

/** A frame of the console that shows an Invite dialog. */
function consolePage(dialog: HTMLElement): ConsolePage {
  const tree = new PageTree(
    document,
    (element) => element.shadowRoot,
    () => false,
  );
  tree.scan();
  const seen = {
    screen: 'users',
    dialog: 'inviteUser',
    certainty: 'sure',
    evidence: [],
    workgroup: '',
    dialogElement: dialog,
    finalButton: '',
  } as const;
  const page: Partial<ConsolePage> = {
    tree,
    wording,
    recognition: () => ({ ...seen, evidence: [] }),
    recogniseNow: () => {
      tree.scan();
      return { ...seen, evidence: [] };
    },
    onChange: () => undefined,
    emit: () => undefined,
  };
  return page as ConsolePage;
}
