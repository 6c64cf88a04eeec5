import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

function cutIn(text: string): { ready: string[]; cut: Record<string, string | undefined> } {
  const { people, entries } = reviewCollaborators(text);
  const cut = entries.filter(({ reasons }) => reasons[0] === 'cutOff');
  return {
    ready: people,
    cut: Object.fromEntries(cut.map(({ person, suggestion }) => [person, suggestion])),
  };
}

test('an address at a column’s edge, without dots, waits with the domain that others have', () => {
  const table = `Name                E-mail
Ada Byron           ada.byron@example.org
Maximilian Krosser  maximilian.k@example.or
Konstantina Diaz    konstantina.di@exam
`;
  expect(cutIn(table)).toEqual({
    ready: ['ada.byron@example.org'],
    cut: {
      'maximilian.k@example.or': 'maximilian.k@example.org',
      'konstantina.di@exam': 'konstantina.di@example.org',
    },
  });
});

test('of several that are as long as the column is wide, all wait but those whose domain is known as a whole', () => {
  const list = [
    'ben@example.org',
    'maximilian.kros@example.o',
    'konstantina.diaz@example.',
    'christopher.volkov@exampl',
    'annabella.sa@example.org',
    'wilhelmina@mail.uni.examp',
    'theodor.chi@lab.example.n',
  ].join('\n');
  const { ready, cut } = cutIn(`${list}\n`);
  expect(ready).toEqual(['ben@example.org', 'annabella.sa@example.org']);
  expect(cut['christopher.volkov@exampl']).toBe('christopher.volkov@example.org');
  expect(cut['maximilian.kros@example.o']).toBe('maximilian.kros@example.org');
});

test('an address that the end of a copied text cut off', () => {
  expect(cutIn('ada.byron@example.com\nben@example.c').cut).toEqual({ 'ben@example.c': 'ben@example.com' });
});

test.each([
  'ada@example.org\nben@example.org.uk\ncarla@mail.example.org',
  'ada.byron@uni.ch\nben@uni.chem.example.org\ncarla.diaz.lopez@example.org',
  'a@example.org\nben@example.net',
  'ada.byron@example.com\nben@example.co',
])('domains that stand for themselves are no cut ones: %j', (text) => {
  expect(cutIn(text)).toEqual({ ready: text.split('\n'), cut: {} });
});
