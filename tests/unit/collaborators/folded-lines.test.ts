import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

const address = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9.]{0,6}[a-z]$/),
    fc.constantFrom('example.org', 'lab.example.org', 'example.edu', 'gmial.com'),
  )
  .map(([local, host]) => `${local.replace(/\.+/g, '.')}@${host}`);

describe('lines that are folded', () => {
  const utf8 = new TextEncoder();
  /** Folds as RFC 5545 has it: after 75 octets, never within a character. */
  function folded(line: string): string {
    const lines = [''];
    let octets = 0;
    for (const character of line) {
      const more = utf8.encode(character).length;
      if (octets + more > 75) {
        lines.push('');
        octets = 1;
      }
      lines[lines.length - 1] += character;
      octets += more;
    }
    return lines.join('\r\n ');
  }
  const name = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', '李', ' ', ',', ';', ':', '@', '-'),
    minLength: 1,
    maxLength: 60,
  });
  const attendees = fc.uniqueArray(fc.tuple(address, name), { minLength: 1, selector: ([one]) => one });

  it('attendees of a calendar arrive, whatever their names', () => {
    fc.assert(
      fc.property(attendees, fc.boolean(), (list, isWhole) => {
        const lines = list.map(([one, cn]) =>
          folded(`ATTENDEE;ROLE=REQ-PARTICIPANT;CN="${cn}":mailto:${one}`),
        );
        const whole = ['BEGIN:VCALENDAR', 'UID:1@example.com', ...lines, 'END:VCALENDAR'];
        const review = reviewCollaborators((isWhole ? whole : lines).join('\r\n'));
        const found = review.entries.filter(({ kind }) => kind === 'address').map((entry) => entry.person);
        expect(found).toEqual(list.map(([one]) => one));
        expect(review.counts.total).toBe(list.length + (isWhole ? 3 : 0));
      }),
    );
  });

  it('a To line arrives wherever it is folded', () => {
    const fold = fc.constantFrom(' ', '\r\n ', '\n\t', '\r\n  ');
    const people = fc.uniqueArray(address, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(people, fc.array(fold, { minLength: 40, maxLength: 40 }), (list, folds) => {
        let at = 0;
        const blank = (): string => folds[at++ % folds.length] ?? ' ';
        const text = list.map((one) => `"Quux,${blank()}Zoë"${blank()}<${one}>`).join(`,${blank()}`);
        const { entries } = reviewCollaborators(`To: ${text}`);
        expect(entries.map((entry) => entry.person)).toEqual(list);
        for (const { name: shown } of entries) expect(shown).toBe('Quux, Zoë');
        expect(entries.map(({ line }) => line)).toEqual(
          entries.map(({ from }) => lineOf(`To: ${text}`, from)),
        );
      }),
    );
  });

  const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
});
