import { expect, test, vi } from 'vitest';
import { inSecondLanguage, secondLanguage } from '../../second-language';
import { platformIn } from '../language';

/** The sentences as they come from one more file of `_locales`, in a browser of any language. */
async function speaking(file = secondLanguage, browserLanguage = 'en-GB') {
  vi.resetModules();
  vi.doMock('../../../src/shared/platform', () => platformIn(file, browserLanguage));
  const [texts, format] = await Promise.all([
    import('../../../src/shared/text'),
    import('../../../src/shared/format'),
  ]);
  return { ...texts, ...format };
}

test('sentences, numbers, dates and lists are those of the language that the file says', async () => {
  const { text, formatNumber, formatMoment, formatDay, listText, language } = await speaking();
  expect(language()).toBe('ru');
  expect(text('thisPage')).toBe('Thís págé');
  expect(formatNumber(1234)).toBe('1\u00a0234');
  expect(text('checkPart', 1234, 56_789)).toContain('1\u00a0234');
  expect(formatDay(Date.UTC(2026, 10, 25, 12))).toMatch(/нояб/);
  expect(formatMoment(Date.UTC(2026, 10, 25, 12))).toMatch(/нояб.*\d\d:\d\d/);
  expect(listText(['a', 'b', 'c'])).toBe('a, b, c');
  const german = await speaking({ languageTag: { message: 'de' } });
  expect(german.listText(['a', 'b', 'c'])).toBe('a, b und c');
});

test('a count takes the form that its language has for it, and `_other` where the file has none', async () => {
  const { countText } = await speaking();
  const forms = [1, 21, 2, 34, 5, 11].map((count) => countText('willBeFilled', count));
  expect(forms[1]).toBe(inSecondLanguage('willBeFilled_one').replace('$1', '21'));
  expect(forms.map((form) => /\((few|many)\)$/.exec(form)?.[1] ?? 'one')).toEqual([
    'one',
    'one',
    'few',
    'few',
    'many',
    'many',
  ]);
  const { willBeFilled_few: _dropped, ...without } = secondLanguage;
  const { countText: counted } = await speaking(without);
  expect(counted('willBeFilled', 2)).toBe(inSecondLanguage('willBeFilled_other').replace('$1', '2'));
});

test('the browser’s own variant of the language is taken, and no other language of the browser', async () => {
  const english = {};
  expect((await speaking(english, 'en-GB')).language()).toBe('en-GB');
  expect((await speaking(english, 'en_US')).formatNumber(10_000)).toBe('10,000');
  expect((await speaking(english, 'de-CH')).language()).toBe('en');
  expect((await speaking(english, 'de-CH')).formatNumber(10_000)).toBe('10,000');
});

test('what a page was recognised by is said in it', async () => {
  await speaking();
  const { evidenceWords } = await import('../../../src/popup/page/sentences');
  expect(evidenceWords({ code: 'button', parts: ['Invite'] })).toBe('búttón “Invite”');
});
