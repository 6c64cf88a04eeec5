import type { Kind } from './kind';

/** Settings, definitions, statements and log lines that hold people. */
export const writtenForMachines: Kind[] = [
  {
    what: 'a set of users in a Terraform block',
    text: `resource "google_project_iam_member" "viewers" {
  for_each = toset([
    "asger.bech@example.org",
    "birgit.coll@example.org",
    "carl.dam@example.org",
  ])
  role   = "roles/viewer"
  member = "user:\${each.key}"
}`,
    ready: ['asger.bech@example.org', 'birgit.coll@example.org', 'carl.dam@example.org'],
  },
  {
    what: 'Terraform locals with members and owners of alerts',
    text: `locals {
  users = ["ditte.elm@example.org", "erik.friis@example.org"]
  alert_email = "alert.gry@example.org"
}`,
    ready: ['ditte.elm@example.org', 'erik.friis@example.org'],
    waits: ['alert.gry@example.org'],
  },
  {
    what: 'a SQL table of groups with a contact',
    text: `INSERT INTO groups (id, name, contact) VALUES
(1, 'seq', 'contact.hans@example.org'),
(2, 'bio', 'contact.inge@example.org');`,
    ready: [],
    waits: ['contact.hans@example.org', 'contact.inge@example.org'],
  },
  {
    what: 'a SQL result drawn by lines with departments and their contact',
    text: `+----+----------+-------------------------+
| id | dept     | contact_email           |
+----+----------+-------------------------+
|  1 | Genomics | contact.jon@example.org |
|  2 | Imaging  | contact.kim@example.org |
+----+----------+-------------------------+`,
    ready: [],
    waits: ['contact.jon@example.org', 'contact.kim@example.org'],
  },
  {
    what: 'an update of one address to another in SQL',
    text: `UPDATE users SET email = 'lise.moe@example.org' WHERE email = 'lise.old@example.org';`,
    ready: [],
    either: ['lise.moe@example.org'],
    waits: ['lise.old@example.org'],
  },
  {
    what: 'a TOML file with authors and maintainers',
    text: `[project]
name = "demux"
authors = [
  {name = "Niels Odder", email = "niels.odder@example.org"},
  {name = "Pia Raun", email = "pia.raun@example.org"},
]
maintainers = [{name = "Sten Tofte", email = "sten.tofte@example.org"}]`,
    ready: [],
    either: ['niels.odder@example.org', 'pia.raun@example.org', 'sten.tofte@example.org'],
  },
  {
    what: 'an INI file with users and an admin to be told',
    text: `[mail]
from = noreply@example.org
admin = admin.ulla@example.org

[users]
vibe = vibe.westh@example.org
yrsa = yrsa.zink@example.org`,
    ready: ['vibe.westh@example.org', 'yrsa.zink@example.org'],
    waits: ['noreply@example.org', 'admin.ulla@example.org'],
  },
  {
    what: 'YAML users with removed ones',
    text: `users:
  present:
    - arne.bast@example.org
    - bent.carl@example.org
  absent:
    - dagny.east@example.org`,
    ready: ['arne.bast@example.org', 'bent.carl@example.org'],
    waits: ['dagny.east@example.org'],
  },
  {
    what: 'an Ansible task with state absent',
    text: `- name: users
  loop:
    - { user: eva.fisk@example.org, state: present }
    - { user: flemming.green@example.org, state: absent }
    - { user: grethe.hals@example.org, state: present }`,
    ready: ['eva.fisk@example.org', 'grethe.hals@example.org'],
    waits: ['flemming.green@example.org'],
  },
  {
    what: 'log lines of log-ins that failed and succeeded',
    text: `2026-11-24T10:00:01Z INFO  auth login ok user=iben.jarl@example.org ip=10.0.0.1
2026-11-24T10:00:05Z WARN  auth login failed user=kjeld.lau@example.org ip=10.0.0.2
2026-11-24T10:01:00Z INFO  mail sent from=noreply@example.org to=iben.jarl@example.org`,
    ready: [],
    either: ['iben.jarl@example.org', 'kjeld.lau@example.org'],
    waits: ['noreply@example.org'],
  },
  {
    what: 'a CODEOWNERS file',
    text: `# owners
*.py        mette.nord@example.org
/docs/      @example/docs-team
/pipeline/  ole.page@example.org poul.rask@example.org`,
    ready: [],
    either: ['mette.nord@example.org', 'ole.page@example.org', 'poul.rask@example.org'],
  },
  {
    what: 'an env file with one list',
    text: `ALLOWED_USERS=signe.tang@example.org,torben.ulk@example.org
SMTP_USER=mailer@example.org
ADMIN_EMAIL=admin.viggo@example.org`,
    ready: ['signe.tang@example.org', 'torben.ulk@example.org'],
    waits: ['mailer@example.org', 'admin.viggo@example.org'],
  },
  {
    what: 'a Python dictionary of users by name',
    text: `users = {
    "winnie": {"email": "winnie.ask@example.org", "active": True},
    "åse": {"email": "aase.bro@example.org", "active": False},
    "carlo": {"email": "carlo.degn@example.org", "active": True},
}`,
    ready: ['winnie.ask@example.org', 'carlo.degn@example.org'],
    waits: ['aase.bro@example.org'],
  },
  {
    what: 'curl lines with addresses in their bodies',
    text: `curl -X POST https://api.example.com/invite -d '{"email":"else.fog@example.org"}'
curl -X POST https://api.example.com/invite -d '{"email":"frode.gade@example.org"}'`,
    ready: [],
    either: ['else.fog@example.org', 'frode.gade@example.org'],
  },
  {
    what: 'a shell loop over logins',
    text: `for u in gertrud.holt@example.org henrik.isak@example.org; do
  invite --user "$u" --by inviter.jo@example.org
done`,
    ready: [],
    either: ['gertrud.holt@example.org', 'henrik.isak@example.org'],
    waits: ['inviter.jo@example.org'],
  },
];
