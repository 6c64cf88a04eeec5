import type { Kind } from './kind';

/** Lists as admins have them every day, with nothing strange in them. */
export const everydayLists: Kind[] = [
  {
    what: 'addresses with names in front, a blank line between groups',
    text: `Umut Balci umut.balci@example.org
Vildan Cam vildan.cam@example.org

Yigit Dal yigit.dal@example.org`,
    ready: ['umut.balci@example.org', 'vildan.cam@example.org', 'yigit.dal@example.org'],
  },
  {
    what: 'a list with a title and a count',
    text: `New BaseSpace users (3):
zehra.erol@example.org
alp.fidan@example.org
banu.guler@example.org`,
    ready: ['zehra.erol@example.org', 'alp.fidan@example.org', 'banu.guler@example.org'],
  },
  {
    what: 'a list with the department behind',
    text: `Can Halil, Genomics, can.halil@example.org
Derya Isik, Pathology, derya.isik@example.org
Emre Kilic, Bioinformatics, emre.kilic@example.org`,
    ready: ['can.halil@example.org', 'derya.isik@example.org', 'emre.kilic@example.org'],
  },
  {
    what: 'logins one a line',
    text: `flokum
gmutlu
hnalbant2`,
    ready: ['flokum', 'gmutlu', 'hnalbant2'],
  },
  {
    what: 'logins with a heading',
    text: `Username
ioz
jpeker
kritter7`,
    ready: ['ioz', 'jpeker', 'kritter7'],
  },
  {
    what: 'logins in one line with commas behind a label',
    text: `Users: lsoner, mtekin, nulusoy`,
    ready: ['lsoner', 'mtekin', 'nulusoy'],
  },
  {
    what: 'addresses and logins in one list',
    text: `oya.vardar@example.org
pyavuz3
rengin.zeren@example.org`,
    ready: ['oya.vardar@example.org', 'rengin.zeren@example.org'],
    either: ['pyavuz3'],
  },
  {
    what: 'a greeting, a list and a signature',
    text: `Hi team,

please add:

- serkan.arda@example.org
- tulin.bilgin@example.org

Best regards,
Ufuk Cetin
Example University
ufuk.cetin@example.org`,
    ready: ['serkan.arda@example.org', 'tulin.bilgin@example.org'],
    waits: ['ufuk.cetin@example.org'],
  },
  {
    what: 'a table with phone numbers',
    text: `Name\tPhone\tEmail
Vedat Dogru\t+90 212 000 00 01\tvedat.dogru@example.org
Yelda Engin\t+90 212 000 00 02\tyelda.engin@example.org`,
    ready: ['vedat.dogru@example.org', 'yelda.engin@example.org'],
  },
  {
    what: 'a CSV with quotes and a byte order mark',
    text: `\uFEFF"Last Name","First Name","Email"
"Ferah","Zeki","zeki.ferah@example.org"
"Gokce","Asya","asya.gokce@example.org"`,
    ready: ['zeki.ferah@example.org', 'asya.gokce@example.org'],
  },
  {
    what: 'one long line from Outlook',
    text: `Hakan, Baris <baris.hakan@example.org>; Inan, Cansu <cansu.inan@example.org>; Kuzu, Dogan <dogan.kuzu@example.org>`,
    ready: ['baris.hakan@example.org', 'cansu.inan@example.org', 'dogan.kuzu@example.org'],
  },
  {
    what: 'one long line from Gmail',
    text: `Esra Levent <esra.levent@example.org>, Ferit Meric <ferit.meric@example.org>, gonca.narin@example.org`,
    ready: ['esra.levent@example.org', 'ferit.meric@example.org', 'gonca.narin@example.org'],
  },
  {
    what: 'a numbered list with roles behind',
    text: `1. Harun Okay (PhD student) - harun.okay@example.org
2. Irmak Pala (Postdoc) - irmak.pala@example.org
3. Kaya Rende (Technician) - kaya.rende@example.org`,
    ready: ['harun.okay@example.org', 'irmak.pala@example.org', 'kaya.rende@example.org'],
  },
  {
    what: 'a request in one sentence',
    text: `Can we get BaseSpace access for Leman Safak (leman.safak@example.org)? She joins us on Monday.`,
    ready: ['leman.safak@example.org'],
  },
  {
    what: 'groups by project',
    text: `Project Alpha: melih.tarhan@example.org, nesrin.umut@example.org
Project Beta: orhan.vefa@example.org`,
    ready: ['melih.tarhan@example.org', 'nesrin.umut@example.org', 'orhan.vefa@example.org'],
  },
  {
    what: 'a list with ticks of a task list',
    text: `☑ piraye.yazar@example.org
☐ refik.zafer@example.org
☐ sibel.acar@example.org`,
    ready: [],
    either: ['piraye.yazar@example.org', 'refik.zafer@example.org', 'sibel.acar@example.org'],
  },
  {
    what: 'a German greeting and list with a colon',
    text: `Hallo Tarik,
hier die Adressen der neuen Kolleginnen und Kollegen:
ulas.bora@example.org, veysel.cinar@example.org, yasemin.duman@example.org
LG Zafer`,
    ready: ['ulas.bora@example.org', 'veysel.cinar@example.org', 'yasemin.duman@example.org'],
  },
  {
    what: 'addresses separated by slashes',
    text: `aylin.ekin@example.org / berk.firat@example.org / cigdem.gul@example.org`,
    ready: [],
    either: ['aylin.ekin@example.org', 'berk.firat@example.org', 'cigdem.gul@example.org'],
  },
];
