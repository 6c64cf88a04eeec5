import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOddLocalPart, reasonOfLocalPart } from '../../../src/formats/standing/machines';
import { runs } from '../../plan';

const words = [
  ...['no', 'do', 'not', 'dont', 'reply', 'respond', 'team', 'group', 'list', 'lab', 'users', 'core'],
  ...['bot', 'svc', 'ci', 'jenkins', 'printer', 'healthmailbox', 'federatedemail', 'srs0', 'notifications'],
  ...['first', 'last', 'name', 'your', 'test', 'xxx', 'nicht', 'antworten', 'ada', '20', '123456789'],
  '0a1b2c3d4e5f60718293a4b5',
];
const localParts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', '.', '_', '-', '+', '=', '{')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.flat().join(''));

test('the quick look at a local part finds whatever the close one has a reason for, and nothing else', () => {
  let odd = 0;
  fc.assert(
    fc.property(localParts, (localPart) => {
      const reason = reasonOfLocalPart(localPart);
      if (reason) odd++;
      expect(isOddLocalPart(localPart)).toBe(reason !== undefined);
    }),
    {
      numRuns: runs(2000),
      examples: [
        ['no-reply'],
        ['ada.noreply'],
        ['genome.team'],
        ['lab_users'],
        ['ada-bot3'],
        ['yourname'],
        ['ada.lovelace'],
      ],
    },
  );
  expect(odd).toBeGreaterThan(100);
});
