import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { saidOf } from '../../../src/popup/users/leaving/said/said';
import { readRoster } from '../../../src/popup/users/roster/read-roster';
import { whoLeaves } from '../../../src/users/leaving';
import { compareRoster } from '../../../src/users/roster';
import { readingOf } from './readings';

const lab = readingOf([
  ['Jane Doe', 'jdoe', 'jane@example.org', '-'],
  ['Ben Okafor', 'ben_o', 'ben@example.org', '-'],
  ['Carl Diaz', 'cdiaz7', 'carl@example.org', '-'],
  ['Dana Boss', 'dboss', 'dana@example.org', '-'],
]);
const names = ['jane', 'ben', 'carl', 'dana'];

/** Who is in which state, by first names; `jane`, and `jane@` for the address in the lists below. */
function statesOf(list: string): { found: string; looked: string } {
  const text = list.replace(/(?<=\b(?:jane|ben|carl|dana)@)(?![a-z])/g, 'example.org');
  const review = reviewCollaborators(text);
  const compared = compareRoster(readRoster(text, review), lab, { users: () => false, pending: () => false });
  const leavers = whoLeaves(compared, saidOf(text, review.entries));
  const those = (isThose: (state: string) => boolean) =>
    [...new Set(leavers.filter(({ state }) => isThose(state)).flatMap(({ users }) => users))]
      .sort()
      .map((user) => names[user])
      .join(' ');
  return { found: those((state) => state === 'found'), looked: those((state) => state === 'doubtful') };
}

describe('whoever stays, or stands for another one, is never found for certain', () => {
  test.each([
    ['Do not remove ben@', '', 'ben'],
    ["Please don't remove ben@", '', 'ben'],
    ['jane@ leaves, ben@ stays', '', 'jane ben'],
    ['-jane@\n+ben@', 'jane', 'ben'],
    ['-jane@\n-carl@\n+ben@', 'jane carl', 'ben'],
    ['jane@\nben@ (stays)', 'jane', 'ben'],
    ['jane@\ncarl@ - keep', 'jane', 'carl'],
    ['Everyone leaves except dana@', '', 'dana'],
    ['Everyone leaves except dana@,\nben@', '', 'ben dana'],
    ['alle außer dana@ entfernen', '', 'dana'],
    ['alle bis auf dana@ entfernen', '', 'dana'],
    ['ben@ bleibt', '', 'ben'],
    ['ben@ nicht entfernen', '', 'ben'],
    ['tous sauf dana@', '', 'dana'],
    ['ne pas supprimer ben@', '', 'ben'],
    ['ben@ reste', '', 'ben'],
    ['todos menos dana@', '', 'dana'],
    ['ben@ se queda', '', 'ben'],
    ['non rimuovere ben@', '', 'ben'],
    ['tutti tranne dana@', '', 'dana'],
    ['ben@ rimane', '', 'ben'],
    ['ben@ blijft', '', 'ben'],
    ['iedereen behalve dana@ verwijderen', '', 'dana'],
    ['not jane@, only ben@', '', 'jane ben'],
    ['ben@ is replaced by jane@', '', 'jane ben'],
    ['ben@ → jane@', '', 'jane ben'],
    ['ben@ -> jane@', '', 'jane ben'],
    ['ben@ leaves, handover to jane@', '', 'jane ben'],
    ['Nachfolgerin von ben@ ist jane@', '', 'jane ben'],
    ['ben@ (manager: dana@)', '', 'ben dana'],
    ['jane@ removes ben@', '', 'jane ben'],
    ['dana@ asked us to remove ben@', '', 'ben dana'],
    ['jane@ leaves?', '', 'jane'],
    ['jane@ is no longer leaving', '', 'jane'],
    ['Name,Email,Leaves\nJane Doe,jane@,yes\nBen Okafor,ben@,no\nCarl Diaz,carl@,', 'jane', 'ben carl'],
    ['Email,Last day\njane@,2026-05-31\nben@,', 'jane', 'ben'],
    ['Leaver,Manager,Replacement\njane@,dana@,ben@', 'jane', 'ben dana'],
    ['Leaver\tManager\tReplacement\njane@\tdana@\tben@\ncarl@\tdana@\tben@', 'jane carl', 'ben dana'],
    ['Name,Email,Note\nJane Doe,jane@,stays until June\nBen Okafor,ben@,', 'ben', 'jane'],
    ['Name,Email,Keep\nJane Doe,jane@,x\nBen Okafor,ben@,', 'ben', 'jane'],
    [
      'From: Dana Boss <dana@>\nTo: Carl Diaz <carl@>\nSubject: Leavers\n\nPlease remove:\njane@\nben@',
      'jane ben',
      'carl dana',
    ],
    ['From: dana@\njane@', 'jane', 'dana'],
    ['Cc: dana@\n\njane@ leaves', 'jane', 'dana'],
    ['[x] jane@\n[ ] ben@', 'jane', 'ben'],
    ['- [ ] ben@\n- [x] jane@', 'jane', 'ben'],
    ['☑ jane@\n☐ ben@', '', 'jane ben'],
    ['Leavers:\njane@\n\nStaying:\nben@', 'jane', 'ben'],
    ['Leavers:\njane@\n\nManagers:\ndana@', 'jane', 'dana'],
    ['Leaving:\njane@\n\nNew members:\nben@', 'jane', 'ben'],
    ['Do not remove:\nben@\ncarl@', '', 'ben carl'],
    ['Everyone leaves except\n\ndana@', '', 'dana'],
    ['jane@\nben@\n\nThese stay.', '', 'jane ben'],
    ['jane@\nben@\n\njane@ stays', 'ben', 'jane'],
    ['Staying:\nben@\n\nBiology\njane@', '', 'jane ben'],
    ['Staying:\nben@\n\nBiology\ncarl@\n\nLeaving:\njane@', 'jane', 'ben carl'],
    ['Leavers:\njane@\n\nTeam A:\nben@', 'jane', 'ben'],
    ['Team A:\nben@\n\nLeavers:\njane@', 'jane', 'ben'],
    ['ben@\n\nLeavers:\njane@', 'jane', 'ben'],
    ['Ehemalige\njane@\nben@\n\nAktive\ncarl@', 'jane ben', 'carl'],
    ['Email,Contract until\njane@,2020-01-31\nben@,2099-12-31', 'jane', 'ben'],
    ['Email,Contract until\njane@,2098-01-31\nben@,2099-12-31', '', 'jane ben'],
    ['User,Action\njane@,remove\nben@,keep\ncarl@,Remove', 'jane carl', 'ben'],
    ['jane@ (PI)\nben@ (student, left)', 'ben', 'jane'],
    ['Leavers:\njane@\nAll others of the group\nben@', 'jane', 'ben'],
    ['Please remove jane@\n\nBest regards\nDana Boss\ndana@', 'jane', 'dana'],
  ])('%j', (list, found, looked) => {
    expect(statesOf(list)).toEqual({ found, looked });
  });
});

describe('an ordinary list of who leaves is found as a whole', () => {
  test.each([
    'jane@\nben@\ncarl@',
    'jane@, ben@, carl@',
    'jane@; ben@; carl@',
    'Jane Doe <jane@>\nBen Okafor <ben@>\nCarl Diaz <carl@>',
    'Doe, Jane <jane@>; Okafor, Ben <ben@>; Diaz, Carl <carl@>',
    'Jane Doe jane@\nBen Okafor ben@\nCarl Diaz carl@',
    'Jane Doe (jane@), Ben Okafor (ben@), Carl Diaz (carl@)',
    'Name,Email\nJane Doe,jane@\nBen Okafor,ben@\nCarl Diaz,carl@',
    'Name\tE-mail\tDepartment\nJane Doe\tjane@\tBiology\nBen Okafor\tben@\tChemistry\nCarl Diaz\tcarl@\tBiology',
    'Email,Last day\njane@,2026-05-31\nben@,2027-01-31\ncarl@,31 May 2026',
    'E-Mail;Letzter Tag\njane@;31.05.2026\nben@;31.01.2027\ncarl@;30.06.2026',
    'Name,Email,Status\nJane Doe,jane@,left\nBen Okafor,ben@,inactive\nCarl Diaz,carl@,left',
    'Name,Email,Leaves\nJane Doe,jane@,yes\nBen Okafor,ben@,yes\nCarl Diaz,carl@,x',
    'jdoe\nben_o\ncdiaz7',
    'jdoe, ben_o, cdiaz7',
    'Leavers:\njane@\nben@\ncarl@',
    'Left in March:\njane@\nben@\n\nLeft in April:\ncarl@',
    'Leavers: jane@, ben@, carl@',
    'Austritte:\njane@\nben@\ncarl@',
    'Départs :\njane@\nben@\ncarl@',
    '- jane@\n- ben@\n- carl@',
    '* jane@\n* ben@\n* carl@',
    '• jane@\n• ben@\n• carl@',
    '1. jane@\n2. ben@\n3. carl@',
    '1) Jane Doe <jane@>\n2) Ben Okafor <ben@>\n3) Carl Diaz <carl@>',
    'jane@ (left)\nben@ (left)\ncarl@ (left)',
    'jane@ - last day 31 May\nben@ - last day 30 June\ncarl@ - last day 1 July 2026',
    'Please remove jane@ and ben@\nPlease remove carl@',
    'Bitte jane@, ben@ und carl@ entfernen',
    'Hi all,\n\nplease remove the following people from the workgroup, they have left:\n\njane@\nben@\ncarl@\n\nThanks',
    'jane@ leaves\nben@ has left the company\ncarl@ is no longer with us',
    '[x] jane@\n[x] ben@\n[x] carl@',
    'No,Name,Email,Start date,End date\n1,Jane Doe,jane@,2020-01-01,2026-05-31\n2,Ben Okafor,ben@,2021-01-01,2026-05-31\n3,Carl Diaz,carl@,2022-01-01,2026-06-30',
    'Leavers:\nJane Doe\njane@\nBen Okafor\nben@\nCarl Diaz\ncarl@',
    'Jane Doe\njane@\nBen Okafor\nben@\nCarl Diaz\ncarl@',
    'Leavers:\nMarch:\njane@\nben@\n\nApril:\ncarl@',
    'jane@\nben@\ncarl@\n\nhave left the company.',
    'Leavers of Team A:\njane@\nben@\n\nLeavers of Team B:\ncarl@',
  ])('%j', (list) => {
    expect(statesOf(list)).toEqual({ found: 'jane ben carl', looked: '' });
  });
});
