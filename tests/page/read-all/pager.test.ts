import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  paging: typeof import('../../../src/page/table/paging');
}>({ tree: 'src/page/dom/tree.ts', paging: 'src/page/table/paging.ts' });

const table = '<table id="users"><tbody><tr><td>Anna<td>-</table>';

/** What turns the pages of `#users` on a page with this in it: the names of the controls that may be pressed. */
async function pagerOf(html: string) {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ tree, paging }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const pager = paging.findPager(page, document.querySelector('#users') as Element);
    const name = (element?: Element) => element?.getAttribute('aria-label') ?? element?.textContent;
    return (
      pager && {
        first: name(pager.first),
        previous: name(pager.previous),
        next: name(pager.next),
        at: pager.at,
      }
    );
  });
}

describe('a pager is found', () => {
  test.each([
    [
      'by words, with a selector of the page size beside it',
      `${table}<nav aria-label="Pages"><select><option>10<option>50</select> 51 – 100 of 250
        <button type=button>Previous</button><button type=button>Next</button></nav>`,
      { previous: 'Previous', next: 'Next', at: 51 },
    ],
    [
      'by the names of an icon font',
      `${table}<div class="pagination"><button><i>chevron_left</i></button><button><i>chevron_right</i></button></div>`,
      { previous: 'chevron_left', next: 'chevron_right', at: -1 },
    ],
    [
      'in the foot of the table',
      `<table id="users"><tbody><tr><td>Anna<td>-</tbody><tfoot><tr><td>1–1 of 3
        <button aria-label="Go to previous page" disabled></button><button aria-label="Go to next page"></button></tfoot></table>`,
      { next: 'Go to next page', at: 1 },
    ],
    [
      'with numbers alone, the present one no control at all',
      `${table}<ul class="pagination"><li><a href="#">1</a><li class="active"><span>2</span><li><a href="#">3</a></ul>`,
      { first: '1', previous: '1', next: '3', at: 2 },
    ],
    [
      'with disabled ends, each disabled in its way',
      `${table}<div>1 to 1 of 9 <div role=button aria-label="Previous Page" aria-disabled=true></div>
        <ul><li class="page-item disabled"><a href="#">Next</a></ul></div>`,
      { at: 1 },
    ],
  ])('%s', async (_what, html, expected) => expect(await pagerOf(html)).toEqual(expected));
});

describe('nothing is taken for a pager', () => {
  test.each([
    ['a wizard', `${table}<div><button type=button>Previous</button><button type=button>Next</button></div>`],
    [
      'what stands in a dialog',
      `${table}<div role=dialog>1 – 5 of 9 <button>Previous page</button><button>Next page</button></div>`,
    ],
    [
      'what sends a form',
      `${table}<form><span>Page</span><button>Previous page</button><button>Next page</button></form>`,
    ],
    [
      'what leads to another document',
      `${table}<nav aria-label=Pages><a href="/previous">Previous</a><a href="/users?page=2">Next</a></nav>`,
    ],
    [
      'what turns another table',
      `<section>${table}</section><section><table><tr><td>Other</table>
        <nav aria-label=Pages><button type=button>Previous</button><button type=button>Next</button></nav></section>`,
    ],
    [
      'what is named otherwise',
      `${table}<nav aria-label=Pages>1 – 5 of 9 <button>Remove next</button><button>Invite</button></nav>`,
    ],
    [
      'what stands in rows',
      '<table id=users><tbody><tr><td>1 – 5 of 9<td><button>Previous page</button><button>Next page</button></table>',
    ],
    [
      'two of one kind',
      `${table}<nav aria-label=Pages>1 – 5 of 9<button type=button>Previous</button><button type=button>Next</button><button type=button>Next</button></nav>`,
    ],
  ])('%s', async (_what, html) => {
    const pager = await pagerOf(html);
    expect([pager?.first, pager?.previous, pager?.next]).toEqual([undefined, undefined, undefined]);
  });
});
