import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

const waiting = (text: string): Record<string, string> => {
  const doubtful = reviewCollaborators(text).entries.filter(({ state }) => state === 'doubtful');
  return Object.fromEntries(doubtful.map(({ person, reasons }) => [person, String(reasons[0])]));
};

test('a table all of whose addresses are other people’s fills nobody', () => {
  const sheet = `Run sheet 2026-11-20
Lane\tSample\tOwner\tOwner mail\tPI mail\tBilling
1\tS1041\tMarta Nowak\tmarta@example.org\tpi.lab@example.org\tAC-22
2\tS1042\tLuis Vega\tluis@example.edu\tpi.lab@example.org\tAC-22
`;
  expect(reviewCollaborators(sheet).people).toEqual([]);
  expect(waiting(sheet)).toMatchObject({
    'marta@example.org': 'otherPerson',
    'luis@example.edu': 'otherPerson',
    'pi.lab@example.org': 'otherPerson',
  });
});

test('who is struck out, in a list or a table, and whose role says that they have left, waits', () => {
  const table = `| Who | E-Mail | Role |
|---|---|---|
| Eva Lind | eva@example.org | maintainer |
| ~~Tom Old~~ | ~~tom@example.org~~ | member |
| Ida Ek | ida@example.org | left 2025 |
`;
  expect(reviewCollaborators(table).people).toEqual(['eva@example.org']);
  expect(waiting(table)).toEqual({ 'tom@example.org': 'outOfUse', 'ida@example.org': 'outOfUse' });
  const list = '- ~~tom@example.org~~\n- anna@example.org\n- ~~Ben Old~~ ben@example.org\n';
  expect(reviewCollaborators(list).people).toEqual(['anna@example.org', 'ben@example.org']);
});

test('settings: who is commented out waits, and the head of a section is nobody', () => {
  const settings = `[lab-members]
alice = Alice Adams, alice@example.org, active
bruno = Bruno Berg, bruno@example.org, disabled
# dora = Dora Diaz, dora@example.org, active
`;
  expect(reviewCollaborators(settings).people).toEqual(['alice@example.org']);
  expect(waiting(settings)).toEqual({
    'lab-members': 'wordInText',
    'bruno@example.org': 'outOfUse',
    'dora@example.org': 'outOfUse',
  });
});

test('a sentence that leaves somebody out in two words', () => {
  const text = 'Please give these access: kim@example.org\nBut please leave out ray@example.org.\n';
  expect(reviewCollaborators(text).people).toEqual(['kim@example.org']);
});
