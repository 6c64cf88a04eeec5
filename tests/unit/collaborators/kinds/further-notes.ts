import type { Kind } from './kind';

/** Notes, chats, copied pages and plain lists again. */
export const furtherNotes: Kind[] = [
  {
    what: 'headings in capitals over groups of people',
    text: `GENOMICS
Sam Upton sam.upton@example.org
Tia Vance tia.vance@example.org

PATHOLOGY
Uri Wade uri.wade@example.org`,
    ready: ['sam.upton@example.org', 'tia.vance@example.org', 'uri.wade@example.org'],
  },
  {
    what: 'a chat that takes somebody back by a pronoun',
    text: `Vera: add wes.young@example.org please
Vera: not him, he is only visiting. xia.zhou@example.org instead
Adam: ok`,
    ready: ['xia.zhou@example.org'],
    waits: ['wes.young@example.org'],
  },
  {
    what: 'a chat where one was added meanwhile',
    text: `anna: who is missing?
ben: carl.dean@example.org and dora.east@example.org
anna: added carl.dean@example.org
anna: second one tomorrow`,
    ready: ['dora.east@example.org'],
    waits: ['carl.dean@example.org'],
  },
  {
    what: 'a list with a supervisor behind each',
    text: `Emma Ford, emma.ford@example.org, supervisor: super.gray@example.org
Finn Hart, finn.hart@example.org, supervisor: super.gray@example.org`,
    ready: ['emma.ford@example.org', 'finn.hart@example.org'],
    waits: ['super.gray@example.org'],
  },
  {
    what: 'a list with the tutor in brackets in German',
    text: `gesa.imm@example.org (Betreuer: dr.jahn@example.org)
hauke.kern@example.org (Betreuerin: dr.lorenz@example.org)`,
    ready: ['gesa.imm@example.org', 'hauke.kern@example.org'],
    waits: ['dr.jahn@example.org', 'dr.lorenz@example.org'],
  },
  {
    what: 'logins with names behind below a heading',
    text: `User IDs
imarsh - Ida Marsh
jnoble - Jim Noble
kowens - Kay Owens (left)`,
    ready: ['imarsh', 'jnoble'],
    waits: ['kowens'],
  },
  {
    what: 'account names that are asked to be removed',
    text: `Please delete the following user names: lparr, mquin and nross`,
    ready: [],
    waits: ['lparr'],
  },
  {
    what: 'a list with two addresses of one person joined by or',
    text: `Otto Penn: otto.penn@example.org or o.penn@example.com
Pia Rusk: pia.rusk@example.org`,
    ready: ['pia.rusk@example.org'],
    waits: ['o.penn@example.com'],
    either: ['otto.penn@example.org'],
  },
  {
    what: 'a page of a department with opening hours',
    text: `Sequencing core
Open Mon–Fri 9–17
Quentin Shaw, head – quentin.shaw@example.edu
Rosa Tull, technician – rosa.tull@example.edu
General enquiries: seqcore@example.edu`,
    ready: ['rosa.tull@example.edu'],
    either: ['quentin.shaw@example.edu'],
    waits: ['seqcore@example.edu'],
  },
  {
    what: 'a list with expired trainings in words',
    text: `sven.ulm@example.org – training valid
thea.vogt@example.org – training expired
uwe.wirz@example.org – training valid`,
    ready: ['sven.ulm@example.org', 'uwe.wirz@example.org'],
    waits: ['thea.vogt@example.org'],
  },
  {
    what: 'a plain list with a count at the end',
    text: `vito.arn@example.org
wanda.bay@example.org
xeno.cid@example.org

Total: 3`,
    ready: ['vito.arn@example.org', 'wanda.bay@example.org', 'xeno.cid@example.org'],
  },
  {
    what: 'a list of newcomers with their first day',
    text: `Yul Dorn (yul.dorn@example.org), first day 1 Dec
Zoe Eck (zoe.eck@example.org), first day 15 Dec`,
    ready: ['yul.dorn@example.org', 'zoe.eck@example.org'],
  },
  {
    what: 'addresses with numbers of a list and names behind',
    text: `1. alan.fay@example.org (Alan Fay)
2. beth.gow@example.org (Beth Gow)
3. cyd.hay@example.org (Cyd Hay)`,
    ready: ['alan.fay@example.org', 'beth.gow@example.org', 'cyd.hay@example.org'],
  },
  {
    what: 'addresses with words against robots at their end',
    text: `dean.ivy@no-spam.example.org
elsa.jay@example.org`,
    ready: ['elsa.jay@example.org'],
    waits: ['dean.ivy@no-spam.example.org'],
  },
  {
    what: 'rooms and machines in an address line',
    text: `Fred Kay <fred.kay@example.org>; Gina Law <gina.law@example.org>; Meeting Room Ada <meetingroom-ada@example.org>; NovaSeq Alerts <novaseq-alerts@example.org>`,
    ready: ['fred.kay@example.org', 'gina.law@example.org'],
    waits: ['meetingroom-ada@example.org', 'novaseq-alerts@example.org'],
  },
  {
    what: 'guests of a calendar with their answers below',
    text: `Hope Mann
hope.mann@example.org
Accepted
Ivo Neal
ivo.neal@example.org
Declined
June Orr
june.orr@example.org
Accepted`,
    ready: ['hope.mann@example.org', 'june.orr@example.org'],
    waits: ['ivo.neal@example.org'],
  },
  {
    what: 'a mail list with lower-case names and logins mixed',
    text: `kurt.pace@example.org
lily.rand@example.org
mroth7
nsand12`,
    ready: ['kurt.pace@example.org', 'lily.rand@example.org'],
    either: ['mroth7', 'nsand12'],
  },
  {
    what: 'a request with a date and a project in brackets',
    text: `Please grant access until 31.12.2027: ole.tamm@example.org [Project X], pam.urban@example.org [Project Y]`,
    ready: ['ole.tamm@example.org', 'pam.urban@example.org'],
  },
];
