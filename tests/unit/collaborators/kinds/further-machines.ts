import type { Kind } from './kind';

/** Output of commands, settings and logs again. */
export const furtherMachines: Kind[] = [
  {
    what: 'az ad group member list as JSON',
    text: `[
  {"displayName": "Eli Fox", "mail": "eli.fox@example.org", "userPrincipalName": "eli.fox@example.org", "accountEnabled": true},
  {"displayName": "Flo Gill", "mail": null, "userPrincipalName": "flo.gill@example.org", "accountEnabled": false}
]`,
    ready: ['eli.fox@example.org'],
    waits: ['flo.gill@example.org'],
  },
  {
    what: 'gh api org invitations',
    text: `[{"login":null,"email":"gus.hall@example.org","role":"direct_member","inviter":{"login":"iris-j","email":"iris.joy@example.org"}},{"login":"jkent","email":"jay.kent@example.org","role":"direct_member","inviter":{"login":"iris-j","email":"iris.joy@example.org"}}]`,
    ready: ['gus.hall@example.org', 'jay.kent@example.org'],
    waits: ['iris.joy@example.org'],
  },
  {
    what: 'Terraform with members and an owner',
    text: `module "workgroup" {
  source  = "./workgroup"
  members = toset([
    "kim.lund@example.org",
    "lea.moss@example.org",
  ])
  owner   = "mae.noll@example.org"
}`,
    ready: ['kim.lund@example.org', 'lea.moss@example.org'],
    waits: ['mae.noll@example.org'],
  },
  {
    what: 'settings of a pipeline in YAML',
    text: `pipeline:
  name: demux
  notify: ops.nina@example.org
  share_with:
    - omar.petit@example.org
    - pia.quast@example.org`,
    ready: ['omar.petit@example.org', 'pia.quast@example.org'],
    waits: ['ops.nina@example.org'],
  },
  {
    what: 'a SQL select drawn with bars',
    text: ` login  |          email           | is_active |       manager_email
--------+--------------------------+-----------+---------------------------
 rroth  | rita.roth@example.org    | t         | boss.sand@example.org
 tsoko  | tom.soko@example.org     | f         | boss.sand@example.org
(2 rows)`,
    ready: ['rita.roth@example.org'],
    waits: ['tom.soko@example.org', 'boss.sand@example.org'],
  },
  {
    what: 'an insert of laboratories with contacts',
    text: `INSERT INTO labs (lab_id, lab_name, contact_email) VALUES (1, 'Umbra', 'umbra.contact@example.org'), (2, 'Vesta', 'vesta.contact@example.org');`,
    ready: [],
    waits: ['umbra.contact@example.org', 'vesta.contact@example.org'],
  },
  {
    what: 'an env file with quoted lists',
    text: `export WORKGROUP_MEMBERS="will.york@example.org,xena.zorn@example.org"
export ALERT_EMAILS="alerts.abe@example.org,alerts.bea@example.org"`,
    ready: ['will.york@example.org', 'xena.zorn@example.org'],
    waits: ['alerts.abe@example.org', 'alerts.bea@example.org'],
  },
  {
    what: 'a systemd journal with log-ins',
    text: `Nov 24 10:00:01 srv sshd[123]: Accepted publickey for cdrew from 10.0.0.1 port 5022
Nov 24 10:00:09 srv sshd[124]: Failed password for invalid user admin from 10.0.0.9 port 5023`,
    ready: [],
  },
  {
    what: 'dsget user with disabled ones',
    text: `  samid     email                    disabled
  dellis    dora.ellis@example.org   no
  efrost    ed.frost@example.org     yes
dsget succeeded`,
    ready: ['dora.ellis@example.org'],
    waits: ['ed.frost@example.org'],
  },
  {
    what: 'okta CSV with statuses',
    text: `login,firstName,lastName,email,status,managerId
fgreen,Fay,Green,fay.green@example.org,ACTIVE,gwhite
ghill,Gus,Hill,gus.hill@example.org,SUSPENDED,gwhite
hirvin,Hal,Irvin,hal.irvin@example.org,PROVISIONED,gwhite`,
    ready: ['fay.green@example.org'],
    waits: ['gus.hill@example.org'],
    either: ['hal.irvin@example.org'],
  },
  {
    what: 'gcloud bindings in YAML',
    text: `bindings:
- members:
  - user:ivy.jones@example.org
  - serviceAccount:runner@proj.iam.gserviceaccount.example.com
  - group:team-all@example.org
  - deleted:user:jack.king@example.org?uid=123
  role: roles/viewer`,
    ready: ['ivy.jones@example.org'],
    waits: ['runner@proj.iam.gserviceaccount.example.com', 'team-all@example.org', 'jack.king@example.org'],
  },
  {
    what: 'slurm accounts',
    text: `User|Account|Admin
klang|seq|None
lmertz|seq|None
root|root|Administrator`,
    ready: ['klang', 'lmertz'],
    either: ['root'],
  },
  {
    what: 'a changelog with who has done what',
    text: `## 1.4.0
- demultiplexing is faster (thanks to Mara Nell <mara.nell@example.org>)
- fixed by otis.park@example.org: sheets with blanks`,
    ready: [],
    waits: ['mara.nell@example.org', 'otis.park@example.org'],
  },
  {
    what: 'commands that add and remove users',
    text: `bs workgroup add-user --email pia.rand@example.org
bs workgroup add-user --email quin.sage@example.org
bs workgroup remove-user --email ray.tate@example.org`,
    ready: [],
    either: ['pia.rand@example.org', 'quin.sage@example.org'],
    waits: ['ray.tate@example.org'],
  },
];
