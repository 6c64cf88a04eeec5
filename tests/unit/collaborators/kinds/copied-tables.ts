import type { Kind } from './kind';

/** Tables as they are copied from pages, spreadsheets and printed lists. */
export const copiedTables: Kind[] = [
  {
    what: 'an Italian roster with somebody who withdrew',
    text: `Matricola\tCognome\tNome\tE-mail istituzionale\tE-mail personale\tRelatore\tNote
1001\tRossi\tSara\tsara.rossi@example.org\tsara@example.com\tprof. Tosi\t
1002\tSerra\tTito\ttito.serra@example.org\t\tprof. Tosi\tritirato
1003\tUrso\tVito\tvito.urso@example.org\tvito@example.com\tprof. Tosi\tpart-time`,
    ready: ['sara.rossi@example.org', 'vito.urso@example.org'],
    waits: ['tito.serra@example.org'],
  },
  {
    what: 'a page of users with buttons and a pager',
    text: `Name\tEmail\tRole\tStatus\tActions
Gina Holm\tgina.holm@example.org\tMember\tActive\tEdit | Remove
Hugo Iser\thugo.iser@example.org\tMember\tInvitation expired\tResend | Remove
Ida Jahn\tida.jahn@example.org\tAdmin\tActive\tEdit | Remove
Showing 1 to 3 of 3 entries
Previous 1 Next`,
    ready: ['gina.holm@example.org', 'ida.jahn@example.org'],
    either: ['hugo.iser@example.org'],
  },
  {
    what: 'a table of user names whose roles read like headings',
    text: `Username\tRole\tCourse
jdoe\tstudent\tcourse A
kwu\tstudent\tcourse A
mfox\tteacher\tcourse B`,
    ready: ['jdoe', 'kwu', 'mfox'],
  },
  {
    what: 'a table of samples with whom their data goes to',
    text: `Sample\tSpecies\tSubmitted by\tContact\tData to
S1\tmouse\tsub.one@example.org\tsub.one@example.org\txia.yang@example.org
S2\tmouse\tsub.one@example.org\tsub.one@example.org\tzeb.abt@example.org`,
    ready: [],
    waits: ['sub.one@example.org'],
    either: ['xia.yang@example.org', 'zeb.abt@example.org'],
  },
];
