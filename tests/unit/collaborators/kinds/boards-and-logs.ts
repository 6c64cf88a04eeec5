import type { Kind } from './kind';

/** Boards, logs, pages and lists of people with those who are not meant. */
export const boardsAndLogs: Kind[] = [
  {
    what: 'a Trello export with a creator',
    text: `Card Name,Members,Created By
Invite guests,"wes.zell@example.org;xu.ames@example.org",yan.boyd@example.org`,
    ready: [],
    either: ['wes.zell@example.org', 'xu.ames@example.org'],
    waits: ['yan.boyd@example.org'],
  },
  {
    what: 'a Teams message with mentions and a signature',
    text: `Please add these guests, thanks!
zach.cole@example.com
amy.dunn@example.com
Beth Ellis | Lab manager | beth.ellis@example.org | +1 555 0100`,
    ready: ['zach.cole@example.com', 'amy.dunn@example.com'],
    either: ['beth.ellis@example.org'],
  },
  {
    what: 'a chat with an answer that somebody is in already',
    text: `Carl: pls add dora.fenn@example.org and ed.gray@example.org
Fay: ed.gray@example.org is already in`,
    ready: ['dora.fenn@example.org'],
    waits: ['ed.gray@example.org'],
  },
  {
    what: 'minutes with a list of invitations and who sends them',
    text: `TOP 3 Zugänge
- Einladen: gabi.holm@example.org, ingo.jung@example.org
- verantwortlich: karin.lutz@example.org`,
    ready: ['gabi.holm@example.org', 'ingo.jung@example.org'],
    waits: ['karin.lutz@example.org'],
  },
  {
    what: 'net user names of a domain in columns',
    text: `User accounts for \\\\SRV01

-------------------------------------------------------------------------------
Administrator            Guest                    mkarl
nlang                    omeyer2                  svc_backup
The command completed successfully.`,
    ready: [],
  },
  {
    what: 'a JSON of tickets with watchers',
    text: `{"issues":[{"key":"SEQ-1","fields":{"reporter":{"emailAddress":"rep.noah@example.org"},"assignee":{"emailAddress":"ass.olga@example.org"},"customfield_new_user":"pete.ray@example.org","watchers":[{"emailAddress":"wat.sam@example.org"}]}}]}`,
    ready: [],
    either: ['pete.ray@example.org'],
    waits: ['rep.noah@example.org', 'ass.olga@example.org', 'wat.sam@example.org'],
  },
  {
    what: 'YAML of a workgroup with an administrator and members',
    text: `workgroup: genomics
administrator: tina.ude@example.org
members:
  - email: vera.wax@example.org
  - email: xavi.york@example.org
    status: left`,
    ready: ['vera.wax@example.org'],
    waits: ['xavi.york@example.org'],
    either: ['tina.ude@example.org'],
  },
  {
    what: 'a nginx log with users',
    text: `10.0.0.1 - zoe.adler@example.org [24/Nov/2026:10:00:00 +0000] "GET /runs HTTP/1.1" 200 512
10.0.0.2 - - [24/Nov/2026:10:00:01 +0000] "GET / HTTP/1.1" 401 0`,
    ready: [],
    either: ['zoe.adler@example.org'],
  },
  {
    what: 'a Makefile with a maintainer',
    text: `# Maintainer: bert.cobb@example.org
invite:
\t./invite.sh cleo.dorn@example.org`,
    ready: [],
    waits: ['bert.cobb@example.org'],
    either: ['cleo.dorn@example.org'],
  },
  {
    what: 'a conference page with organisers and participants',
    text: `Organisers
Dirk Egger, dirk.egger@example.edu
Participants
Elke Frank, elke.frank@example.edu
Falk Gerber, falk.gerber@example.edu
Cancelled
Gitte Hoff, gitte.hoff@example.edu`,
    ready: ['elke.frank@example.edu', 'falk.gerber@example.edu'],
    either: ['dirk.egger@example.edu'],
    waits: ['gitte.hoff@example.edu'],
  },
  {
    what: 'addresses in a URL list of a mail program',
    text: `mailto:hans.imm@example.org,inge.joss@example.org?subject=BaseSpace`,
    ready: [],
    either: ['hans.imm@example.org', 'inge.joss@example.org'],
  },
  {
    what: 'a scanned list with digits for letters',
    text: `jens.ko1b@example.org
kurt.1ang@example.org
lena.moor@example.0rg`,
    ready: ['jens.ko1b@example.org', 'kurt.1ang@example.org'],
    waits: ['lena.moor@example.0rg'],
  },
  {
    what: 'names and addresses in two blocks',
    text: `Mara Nett
Nils Oser
Olga Port

mara.nett@example.org
nils.oser@example.org
olga.port@example.org`,
    ready: ['mara.nett@example.org', 'nils.oser@example.org', 'olga.port@example.org'],
  },
  {
    what: 'a waiting list in Dutch',
    text: `Deelnemers:
piet.quist@example.org
rosa.smit@example.org
Wachtlijst:
sjors.tol@example.org`,
    ready: ['piet.quist@example.org', 'rosa.smit@example.org'],
    waits: ['sjors.tol@example.org'],
  },
  {
    what: 'a list in which the first is the group leader',
    text: `Group leader: Ursula Vonk, ursula.vonk@example.org
Members: Wim Xanten, wim.xanten@example.org; Yke Zijl, yke.zijl@example.org`,
    ready: ['wim.xanten@example.org', 'yke.zijl@example.org'],
    waits: ['ursula.vonk@example.org'],
  },
];
