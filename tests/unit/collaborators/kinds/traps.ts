import type { Kind } from './kind';

/** More inputs in which somebody may easily be taken for a person to invite. */
export const traps: Kind[] = [
  {
    what: 'words of a protocol one a line',
    text: `Materials:
ethanol
beads
primers_v2`,
    ready: [],
  },
  {
    what: 'a sheet of reagents with the one who ordered',
    text: `Reagent	Lot	Ordered by	E-mail
Tris	L1	Abel Berg	abel.berg@example.org
EDTA	L2	Abel Berg	abel.berg@example.org`,
    ready: [],
    either: ['abel.berg@example.org'],
  },
  {
    what: 'a list of what there is to do',
    text: `- [ ] order tips
- [ ] mail bine.cors@example.org about the run
- [x] book NextSeq`,
    ready: [],
    either: ['bine.cors@example.org'],
  },
  {
    what: 'a table of devices with users of them',
    text: `Device,Serial,IP,User
laptop-12,SN123,192.0.2.5,cleo.dahl@example.org
laptop-13,SN124,192.0.2.6,dirk.egge@example.org`,
    ready: ['cleo.dahl@example.org', 'dirk.egge@example.org'],
  },
  {
    what: 'two columns of which one is of those who are not allowed',
    text: `Allowed	Denied
elsa.fink@example.org	fred.gold@example.org
gabi.hahn@example.org	hugo.ivers@example.org`,
    ready: ['elsa.fink@example.org', 'gabi.hahn@example.org'],
    waits: ['fred.gold@example.org', 'hugo.ivers@example.org'],
  },
  {
    what: 'a list with a heading of those who have access already',
    text: `Already in BaseSpace:
ida.junk@example.org

To add:
jost.kolb@example.org
kim.lutz@example.org`,
    ready: ['jost.kolb@example.org', 'kim.lutz@example.org'],
    waits: ['ida.junk@example.org'],
  },
  {
    what: 'a German list of those who are to be taken out',
    text: `Bitte aus der Gruppe entfernen:
lea.mohn@example.org
mia.nolte@example.org`,
    ready: [],
    waits: ['lea.mohn@example.org', 'mia.nolte@example.org'],
  },
  {
    what: 'a list of spam',
    text: `From: "Lottery" <winner@promo.example.com>
Subject: You have won
Reply to claims@promo.example.net with your password.`,
    ready: [],
    either: ['winner@promo.example.com', 'claims@promo.example.net'],
  },
  {
    what: 'an end of a list that was cut',
    text: `nils.otte@example.org
olga.pohl@example.org
... and 14 more`,
    ready: ['nils.otte@example.org', 'olga.pohl@example.org'],
  },
  {
    what: 'a table with an old and a new address',
    text: `Name;Old e-mail;New e-mail
Paul Quint;paul.q@example.net;paul.quint@example.org
Rita Sell;rita.s@example.net;rita.sell@example.org`,
    ready: ['paul.quint@example.org', 'rita.sell@example.org'],
    waits: ['paul.q@example.net', 'rita.s@example.net'],
  },
  {
    what: 'hosts with who is at them',
    text: `USER     TTY      FROM             LOGIN@   IDLE   WHAT
sthiel   pts/0    192.0.2.10       08:01    1:02   -bash
tuhl     pts/1    192.0.2.11       09:12    0.00s  w`,
    ready: [],
  },
  {
    what: 'jobs of a cluster with their users',
    text: `JOBID PARTITION NAME USER ST TIME NODES
1201 long align uvogt R 1:02:03 2
1202 long fastqc vwolf PD 0:00 1`,
    ready: [],
  },
  {
    what: 'an answer that takes somebody back',
    text: `wim.xaver@example.org
yara.zorn@example.org

PS: Yara is not in our group any more, so please skip her.`,
    ready: ['wim.xaver@example.org'],
    waits: ['yara.zorn@example.org'],
  },
  {
    what: 'a form that gives the address twice, once mistyped',
    text: `Name,E-mail,E-mail (confirm)
Anja Bolt,anja.bolt@example.org,anja.bolt@example.org
Bert Claus,bert.claus@example.org,bert.clasu@example.org`,
    ready: ['anja.bolt@example.org'],
    either: ['bert.claus@example.org'],
    waits: ['bert.clasu@example.org'],
  },
];
