import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taughtPlaces } from '../../../src/basespace/teachable';
import { vocabulary } from '../../../src/options/page-map/vocabulary';
import { shownAfterFill } from '../../../src/popup/teach/places';
import { pageMapFile, readPageMapFile } from '../../../src/shared/page-map/file';
import { emptyPageMap, type PageMap } from '../../../src/shared/page-map/page-map';
import { withoutShown, withShown } from '../../../src/shared/page-map/taught';

const host = 'acme.login.illumina.com';
const anchor = { role: 'button', tag: 'button', name: 'Bring in' };
const shown = (map: PageMap, what: Parameters<typeof withShown>[2]): PageMap =>
  withShown(map, host, what) as PageMap;

describe('what was shown', () => {
  test('is kept for its host, replaces what was shown before, and can be removed again', () => {
    const once = shown(emptyPageMap, { what: 'inviteButton', anchor });
    expect(once.taught).toEqual({ [host]: { words: {}, anchors: { inviteButton: anchor } } });
    const again = shown(once, { what: 'inviteButton', anchor: { ...anchor, name: 'Fetch' } });
    expect(again.taught[host]?.anchors.inviteButton?.name).toBe('Fetch');
    expect(withoutShown(again, host, { place: 'inviteButton' })).toEqual(emptyPageMap);
    expect(withoutShown(again, host, { place: 'addressBox' })).toEqual(again);
  });

  test('a word goes into its list once, and out of the one that says the opposite', () => {
    const word = { list: 'applicationColumns', notIn: 'otherColumns', text: 'Seq' };
    const opposite = { list: 'otherColumns', notIn: 'applicationColumns', text: 'SEQ' };
    const once = shown(shown(emptyPageMap, { what: 'column', word }), { what: 'column', word });
    expect(once.taught[host]?.words).toEqual({ applicationColumns: ['Seq'] });
    expect(shown(once, { what: 'column', word: opposite }).taught[host]?.words).toEqual({
      otherColumns: ['SEQ'],
    });
    expect(withoutShown(once, host, { list: 'applicationColumns', text: 'seq' })).toEqual(emptyPageMap);
  });

  test('too much of it is refused, and what is kept can always be given to a colleague', () => {
    const long = { ...anchor, name: 'x'.repeat(200) };
    expect(withShown(emptyPageMap, host, { what: 'inviteButton', anchor: long })).toBeUndefined();
    fc.assert(
      fc.property(fc.subarray([...taughtPlaces]), (places) => {
        const map = places.reduce((before, what) => shown(before, { what, anchor }), emptyPageMap);
        expect(readPageMapFile(pageMapFile(map), vocabulary)).toEqual({ map });
      }),
    );
  });
});

test('after a fill what was not found is offered to be shown, and nothing where that would not help', () => {
  const region = { code: 'euc1', product: '', candidates: [] };
  const report = (outcome: string, stopped?: string) =>
    ({ report: { region: { ...region, outcome }, ...(stopped ? { stopped } : {}) } }) as never;
  expect(shownAfterFill(report('noCandidate'))).toBe('product_euc1');
  expect(shownAfterFill(report('noCandidate', 'dialogClosed'))).toBeUndefined();
  expect(shownAfterFill(report('set'))).toBeUndefined();
  expect(shownAfterFill({ failure: { code: 'severalAddressBoxes', details: [] } })).toBe('addressBox');
  expect(shownAfterFill({ failure: { code: 'wrongDialog', details: [] } })).toBeUndefined();
});
