import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

function sorted(text: string): { ready: string[]; doubtful: string[] } {
  const { people, entries } = reviewCollaborators(text);
  const doubtful = entries.filter(({ state }) => state === 'doubtful').map(({ person }) => person);
  return { ready: people, doubtful };
}

describe('what a sentence says of the people in it', () => {
  test.each([
    'Please remove bob@example.org, no longer with us.',
    'please do not add bob@example.org',
    'bob@example.org (left the company)',
    'I also have bob@example.org on my list. He left last year.',
    'bob@example.org a quitté l’entreprise',
    'bob@example.org ya no trabaja con nosotros',
    'Please do not add:\nbob@example.org',
  ])('%j keeps them waiting', (text) => {
    expect(sorted(text)).toEqual({ ready: [], doubtful: ['bob@example.org'] });
  });

  test.each([
    'ann@example.org replaces bob@example.org, who left in May.',
    'instead of bob@example.org please add ann@example.org',
    'bob@example.org hat uns verlassen, dafür kommt ann@example.org',
    'These have left:\nbob@example.org\n\nNew people:\nann@example.org',
  ])('%j says so of one of two', (text) => {
    expect(sorted(text)).toEqual({ ready: ['ann@example.org'], doubtful: ['bob@example.org'] });
  });
});

describe('a word on its own line that looks like a user ID', () => {
  test.each([
    'The sequencing run went well and all data is there.\nrun_2024\nPlease check.',
    'Please see the sample below:\nrun_2024\nThank you very much for your help with this.',
  ])('waits in a text with sentences: %j', (text) => {
    expect(sorted(text)).toEqual({ ready: [], doubtful: ['run_2024'] });
  });

  test.each(['jdoe1\nrroe2', 'User ID\njdoe1\nrroe2', 'Hi, please add\njdoe1\nrroe2\nto the group'])(
    'is ready where a list, a heading or the admin says so: %j',
    (text) => {
      expect(sorted(text).ready).toEqual(['jdoe1', 'rroe2']);
    },
  );
});
