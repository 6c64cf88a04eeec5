import { describe, expect, it } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { calendar } from './sources/calendar';
import { chat } from './sources/chat';
import { gmail, outlook } from './sources/mail';
import { spreadsheets } from './sources/tables';

const sources = { Outlook: outlook, Gmail: gmail, calendar, spreadsheets, chat };

describe.each(Object.entries(sources))('%s', (_source, samples) => {
  it('has at least five samples', () => expect(samples.length).toBeGreaterThanOrEqual(5));

  it.each(samples)('$what', ({ text, people, names, doubtful = [] }) => {
    const review = reviewCollaborators(text);
    const waiting = review.entries.filter(({ state, person }) => state === 'doubtful' && person !== '');
    expect(review.people).toEqual(people);
    expect(waiting.map(({ person }) => person)).toEqual(doubtful);
    const filled = review.entries.filter(({ state }) => state === 'ready' || state === 'fixed');
    if (names) expect(filled.map(({ name }) => name)).toEqual(names);
  });

  it.each(samples)('$what, with other line ends', ({ text, people }) => {
    const lines = text.split(/\r\n|\n/);
    expect(reviewCollaborators(lines.join('\r\n')).people).toEqual(people);
    expect(reviewCollaborators(lines.join('\r')).people).toEqual(people);
  });
});
