import type { Kind } from './kind';

/** Aliases, schedules, links, literals with people in them. */
export const settingsOfMachines: Kind[] = [
  {
    what: 'a list of duplicates with different letter case and plus tags',
    text: `Xandra.Pohl@Example.org
xandra.pohl@example.org
yvo.quandt+basespace@example.org`,
    ready: ['xandra.pohl@example.org', 'yvo.quandt+basespace@example.org'],
  },
  {
    what: 'aliases of a mail program',
    text: `alias zita Zita Rau <zita.rau@example.org>
alias arndt Arndt Seiz <arndt.seiz@example.org>
alias lab zita, arndt`,
    ready: ['zita.rau@example.org'],
    either: ['arndt.seiz@example.org'],
  },
  {
    what: 'etc aliases',
    text: `postmaster: root
root: admin1@example.org
seq: beate.tietz@example.org, conny.ulm@example.org`,
    ready: [],
    waits: ['admin1@example.org'],
    either: ['beate.tietz@example.org', 'conny.ulm@example.org'],
  },
  {
    what: 'procmail and forward',
    text: `| /usr/bin/vacation dietz
\\dietz, dietz.vogel@example.net`,
    ready: [],
    either: ['dietz.vogel@example.net'],
  },
  {
    what: 'crontab with MAILTO',
    text: `MAILTO=ops.team@example.org
0 3 * * * /opt/bin/report --to elsa.wirth@example.org`,
    ready: [],
    waits: ['ops.team@example.org'],
    either: ['elsa.wirth@example.org'],
  },
  {
    what: 'a URL list of profile pages with mails behind',
    text: `https://example.org/people/frank-xu frank.xu@example.org
https://example.org/people/greta-young greta.young@example.org`,
    ready: ['frank.xu@example.org', 'greta.young@example.org'],
  },
  {
    what: 'a bracketed Python list of tuples',
    text: `[('Heidi Zorn', 'heidi.zorn@example.org', True), ('Ivo Abel', 'ivo.abel@example.org', False)]`,
    ready: ['heidi.zorn@example.org'],
    either: ['ivo.abel@example.org'],
  },
  {
    what: 'nested JSON with owner and collaborators',
    text: `{"project":{"name":"wgs","owner":{"name":"Jana Beck","email":"jana.beck@example.org"},"collaborators":[{"name":"Kai Cron","email":"kai.cron@example.org"},{"name":"Lia Dorn","email":"lia.dorn@example.org","removed":true}]},"notifications":{"onFailure":"alerts@example.org"}}`,
    ready: ['kai.cron@example.org'],
    waits: ['lia.dorn@example.org'],
    either: ['jana.beck@example.org'],
  },
  {
    what: 'Seven Bridges project members',
    text: `{"href":"https://api.example.com/v2/projects/x/members","items":[{"username":"mara.ehm","email":"mara.ehm@example.org","type":"USER","permissions":{"read":true,"write":true,"admin":false}},{"username":"x/lab-team","type":"TEAM","email":"","permissions":{"read":true}},{"username":"nick.fell","email":"nick.fell@example.org","type":"USER","permissions":{"read":false,"write":false}}]}`,
    ready: ['mara.ehm@example.org'],
    either: ['nick.fell@example.org'],
  },
  {
    what: 'settings with whoever runs the service beside those who may use it',
    text: `services:
  web:
    environment:
      ADMIN_EMAIL: root.admin@example.org
      ALLOWED_USERS: "ada.byron@example.org,ben.kross@example.org"`,
    ready: [],
    either: ['ada.byron@example.org', 'ben.kross@example.org'],
    waits: ['root.admin@example.org'],
  },
];
