import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

const { appended, hasSuggestion, mendedText, withSuggestions } = await import(
  '../../../src/popup/list/entry-sentences'
);

const pieces = fc.constantFrom(
  'flo@gmial.com',
  'Gia <gia@hotmial.com>',
  'anna@example.org',
  'please add',
  '"Doe, Jane" <jane@gmial.com>, ben@example.com',
);
const lists = fc.array(pieces, { maxLength: 10 }).map((lines) => lines.join('\n'));

test('accepting all suggestions takes each, and leaves every other character as it was', () => {
  fc.assert(
    fc.property(lists, (text) => {
      const { entries } = reviewCollaborators(text);
      const offered = entries.filter(hasSuggestion);
      const mended = withSuggestions(text, entries);
      expect(mended.count).toBe(offered.length);
      const { people } = reviewCollaborators(mended.text);
      for (const { suggestion } of offered) expect(people).toContain(suggestion);
      // The rest of the text, piece by piece.
      let at = 0;
      for (const entry of offered) {
        const kept = text.slice(at, entry.from);
        expect(mended.text).toContain(kept);
        at = entry.to;
      }
      expect(mended.text.endsWith(text.slice(at))).toBe(true);
      expect(mended.text.split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});

test('a suggestion is put in one by one as all at once', () => {
  const text = 'flo@gmial.com\nGia <gia@hotmial.com>';
  const mended = reviewCollaborators(text).entries.map(mendedText);
  expect(mended.join('\n')).toBe(withSuggestions(text, reviewCollaborators(text).entries).text);
  expect(mended[0]).toBe('flo@gmail.com');
});

test('entries of a list that was changed meanwhile are left alone', () => {
  const { entries } = reviewCollaborators('flo@gmial.com\nanna@example.org');
  expect(withSuggestions('x\nflo@gmial.com', entries)).toEqual({ text: 'x\nflo@gmial.com', count: 0 });
});

test.each([
  ['', 'anna@example.org', 'anna@example.org'],
  [' \n', 'anna@example.org', 'anna@example.org'],
  ['ben@example.org', 'anna@example.org', 'ben@example.org\nanna@example.org'],
  ['ben@example.org\n\n', 'anna@example.org', 'ben@example.org\nanna@example.org'],
])('after %j, %j gives %j', (list, more, whole) => expect(appended(list, more)).toBe(whole));
