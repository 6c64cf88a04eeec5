import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ guided: typeof import('../guide/guided-page') }>({
  guided: 'tests/page/guide/guided-page.ts',
});

test('what a page says of all of its elements does not reach ours, which says nothing of itself in the page’s tree', async () => {
  await room.show(`<!doctype html><style>
    html > *, div { display: none !important; position: static !important; z-index: 0 !important; opacity: 0.1 !important;
      letter-spacing: 9px !important; color: red !important; transform: scale(2) !important }
    html > body { display: block !important }
    </style><body>`);
  await room.run(({ guided }) => guided.lieBeside());
  const seen = await room.page.evaluate(() => {
    const ours = document.getElementById('workgroup-assistant') as HTMLElement;
    const { display, position, zIndex, opacity, transform } = getComputedStyle(ours);
    const inside = getComputedStyle(ours.shadowRoot?.querySelector('section') as Element);
    return {
      display,
      position,
      zIndex,
      opacity,
      transform,
      spacing: inside.letterSpacing,
      own: ours.style.length,
    };
  });
  expect(seen).toEqual({
    display: 'block',
    position: 'fixed',
    zIndex: '2147483647',
    opacity: '1',
    transform: 'none',
    spacing: 'normal',
    own: 0,
  });
});
