import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readRoster } from '../../../src/popup/users/roster/read-roster';
import { compareRoster, countStates, invitable, type SeenEarlier } from '../../../src/users/roster';
import { anyReading, readingOf } from './readings';

const nothingSeen: SeenEarlier = { users: () => false, pending: () => false };
const read = (text: string) => readRoster(text, reviewCollaborators(text));

const lab = readingOf([
  ['Doe, Jane', '', 'jane@example.org', 'Has Access', '-', '-'],
  ['Ben Okafor', 'ben_o', '', '-', '-', '-'],
  ['Ayşe Çelik', 'ayse.celik', '', '-', 'Has Access', '-'],
  ['Tove Twice', '', 'tove@example.org', 'Has Access', '-', '-'],
  ['Twice, Tove', '', 'tove@example.com', '-', '-', '-'],
  ['Xenia Extra', '', 'xenia@example.org', 'Has Access', '-', '-'],
]);
const statesOf = (text: string, reading = lab, seen = nothingSeen) =>
  compareRoster(read(text), reading, seen).matches.map(({ person, state, by, users }) => [
    person.written,
    state,
    by ?? '',
    users.join(),
  ]);

describe('everybody of the roster is found by address, login or name', () => {
  test('one each line, in whatever way they are written', () => {
    const roster = [
      'JANE@example.org',
      'ben_o',
      'Celik, Ayse',
      'Tove Twice',
      '"Okafor, Ben" <ben@example.org>',
      'new.person@example.org',
      'Nobody ReviewContext',
      'ReviewContext, Nobody',
    ].join('\n');
    expect(statesOf(roster)).toEqual([
      ['JANE@example.org', 'present', 'address', '0'],
      ['ben_o', 'noAccess', 'login', '1'],
      ['Celik, Ayse', 'present', 'name', '2'],
      ['Tove Twice', 'unclear', 'name', '3,4'],
      ['"Okafor, Ben" <ben@example.org>', 'repeated', 'name', '1'],
      ['new.person@example.org', 'missing', '', ''],
      ['Nobody ReviewContext', 'missing', '', ''],
      ['ReviewContext, Nobody', 'repeated', '', ''],
    ]);
    expect(compareRoster(read(roster), lab, nothingSeen).extra).toEqual([5]);
  });

  test('rows of one name and address are one person', () => {
    const twice = readingOf([
      ['Tove Twice', '', 'tove@example.org', '-', '-', '-'],
      ['Tove Twice', '', 'tove@example.org', '-', '-', '-'],
    ]);
    expect(statesOf('Twice, Tove', twice)).toEqual([['Twice, Tove', 'noAccess', 'name', '0,1']]);
  });

  test('the same name with another address is not taken for the same person', () =>
    expect(statesOf('Jane Doe <jane.doe@example.edu>')).toEqual([
      ['Jane Doe <jane.doe@example.edu>', 'unclear', 'name', '0'],
    ]));

  test('a family name that comes twice makes nobody a repetition', () =>
    expect(statesOf('Doe, Jane\nDoe, John').map(([, state]) => state)).toEqual(['present', 'missing']));

  test('a word that heads columns is a name where a user has it', () => {
    const people = readingOf([['Owner, Owen', '', 'owen@example.org', 'Has Access', '-', '-']]);
    expect(
      statesOf('Owen Owner\nOwner, Owen\nOwner', people).map(([written, state]) => [written, state]),
    ).toEqual([
      ['Owen Owner', 'present'],
      ['Owner, Owen', 'repeated'],
    ]);
  });

  test('words of one line are several people only where one of them is a known login', () => {
    const people = readingOf([['A B', 'flo', '', 'Has Access', '-', '-']]);
    expect(statesOf('flo, ada', people).map(([written, state]) => [written, state])).toEqual([
      ['flo', 'present'],
      ['ada', 'missing'],
    ]);
    expect(statesOf('Grace, Ada', people)).toEqual([['Grace, Ada', 'missing', '', '']]);
  });

  test('a table with a heading is read line by line; what names nobody is told apart', () => {
    const text = 'Name\tEmail\nJane Doe\tjane@example.org\nBen Okafor\t\n***\nplease add them\n';
    const { matches, unused } = compareRoster(read(text), lab, nothingSeen);
    expect(matches.map(({ person, state }) => [person.name, person.address, state])).toEqual([
      ['Jane Doe', 'jane@example.org', 'present'],
      ['Ben Okafor', '', 'noAccess'],
    ]);
    expect(unused.map(({ line }) => line)).toEqual([1, 4, 5]);
  });
});

describe('who was not read', () => {
  const seen: SeenEarlier = {
    users: (id) => id === 'early@example.org',
    pending: (id) => id === 'late@example.org',
  };
  const roster = 'late@example.org\nearly@example.org\nnever@example.org';

  test('is pending or was seen earlier, as far as that was seen', () => {
    const part = { ...lab, isWhole: false, total: 120 };
    expect(statesOf(roster, part, seen).map(([, state]) => state)).toEqual(['pending', 'unread', 'missing']);
  });

  test('has left where all users were read', () =>
    expect(statesOf(roster, lab, seen).map(([, state]) => state)).toEqual(['pending', 'missing', 'missing']));

  test('can be invited by address or login; a name alone is counted apart', () => {
    const { matches } = compareRoster(
      read('late@example.org\nNobody ReviewContext\nnew_1'),
      lab,
      nothingSeen,
    );
    expect(invitable(matches)).toEqual({ ids: ['late@example.org', 'new_1'], nameOnly: 1 });
  });
});

test('the states share out the roster, and no user is both of the roster and extra', () => {
  const line = fc.constantFrom(
    'Jane Doe',
    'Doe, Jane',
    'jane@example.org',
    'ben_o',
    'Ben',
    'dee@example.org, x9',
    '',
    'please add them',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), anyReading, (lines, reading) => {
      const roster = read(lines.join('\n'));
      const { matches, unused, extra } = compareRoster(roster, reading, nothingSeen);
      const counts = Object.values(countStates(matches)).reduce((sum, count) => sum + count, 0);
      expect(counts).toBe(matches.length);
      expect(matches.length + unused.length).toBeGreaterThanOrEqual(roster.length);
      const touched = new Set(matches.flatMap(({ users }) => users));
      expect(extra.some((user) => touched.has(user))).toBe(false);
      expect(new Set([...touched, ...extra]).size).toBe(reading.users.length);
      for (const { state, users } of matches)
        if (state === 'missing' || state === 'pending') expect(users).toEqual([]);
    }),
  );
});
