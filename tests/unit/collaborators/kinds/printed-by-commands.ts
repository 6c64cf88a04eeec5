import type { Kind } from './kind';

/** What command lines of directories, clouds and code hosts print. */
export const printedByCommands: Kind[] = [
  {
    what: 'Get-ADUser as a list with managers and disabled accounts',
    text: `Name              : Anke Berg
SamAccountName    : aberg
EmailAddress      : anke.berg@example.org
Enabled           : True
Manager           : CN=Chef Boss,OU=Staff,DC=example,DC=org

Name              : Bodo Cramm
SamAccountName    : bcramm
EmailAddress      : bodo.cramm@example.org
Enabled           : False
Manager           : CN=Chef Boss,OU=Staff,DC=example,DC=org`,
    ready: ['anke.berg@example.org'],
    waits: ['bodo.cramm@example.org'],
  },
  {
    what: 'Get-ADGroupMember as a table',
    text: `name         SamAccountName objectClass
----         -------------- -----------
Dora Eich    deich          user
Egon Furt    efurt          user
SEQ-PC-01    SEQ-PC-01$     computer
GenomicsAll  genomicsall    group`,
    ready: ['deich', 'efurt'],
    waits: ['seq-pc-01', 'genomicsall'],
  },
  {
    what: 'Get-MgUser with account enabled',
    text: `DisplayName  Mail                    UserPrincipalName       AccountEnabled
-----------  ----                    -----------------       --------------
Gabi Horn    gabi.horn@example.org   gabi.horn@example.org   True
Heino Irle   heino.irle@example.org  heino.irle@example.org  False`,
    ready: ['gabi.horn@example.org'],
    waits: ['heino.irle@example.org'],
  },
  {
    what: 'ldapsearch with manager and secretary',
    text: `# jkoester, people, example.org
dn: uid=jkoester,ou=people,dc=example,dc=org
cn: Jan Koester
mail: jan.koester@example.org
manager: uid=boss,ou=people,dc=example,dc=org
secretary: uid=sec,ou=people,dc=example,dc=org

# search result
search: 2
result: 0 Success`,
    ready: ['jan.koester@example.org'],
  },
  {
    what: 'getent group with members',
    text: `genomics:x:5001:lmertens,nobermann,pquandt`,
    ready: [],
    either: ['lmertens', 'nobermann', 'pquandt'],
  },
  {
    what: 'getent passwd with addresses in the comment',
    text: `rsommer:x:1001:1001:Ria Sommer <ria.sommer@example.org>:/home/rsommer:/bin/bash
tuhde:x:1002:1002:Till Uhde <till.uhde@example.org>:/home/tuhde:/sbin/nologin`,
    ready: ['ria.sommer@example.org'],
    either: ['till.uhde@example.org'],
  },
  {
    what: 'az role assignment list as a table',
    text: `Principal                     Role         Scope
----------------------------  -----------  --------------------
vera.witt@example.org         Reader       /subscriptions/0001
xenia.yost@example.org        Contributor  /subscriptions/0001
spn-pipeline@example.org      Contributor  /subscriptions/0001`,
    ready: ['vera.witt@example.org', 'xenia.yost@example.org'],
    waits: ['spn-pipeline@example.org'],
  },
  {
    what: 'gcloud projects get-iam-policy as a table',
    text: `ROLE                 MEMBERS
roles/editor         serviceAccount:ci-runner@my-project.iam.gserviceaccount.example.com
roles/viewer         user:zita.anders@example.org
roles/viewer         group:seq-all@example.org
roles/owner          user:bert.claus@example.org`,
    ready: ['zita.anders@example.org', 'bert.claus@example.org'],
    waits: ['seq-all@example.org', 'ci-runner@my-project.iam.gserviceaccount.example.com'],
  },
  {
    what: 'aws iam list-users as text',
    text: `USERS	arn:aws:iam::123456789012:user/dirk.ebel@example.org	2025-01-01T00:00:00+00:00	/	AIDA1	dirk.ebel@example.org
USERS	arn:aws:iam::123456789012:user/elke.fried@example.org	2025-01-02T00:00:00+00:00	/	AIDA2	elke.fried@example.org`,
    ready: [],
    either: ['dirk.ebel@example.org', 'elke.fried@example.org'],
  },
  {
    what: 'okta users as JSON with states and manager',
    text: `[
 {"id":"00u1","status":"ACTIVE","profile":{"login":"gitte.hald@example.org","email":"gitte.hald@example.org","secondEmail":"gitte@example.com","manager":"boss.ivo@example.org"}},
 {"id":"00u2","status":"DEPROVISIONED","profile":{"login":"jens.krag@example.org","email":"jens.krag@example.org","secondEmail":null,"manager":"boss.ivo@example.org"}},
 {"id":"00u3","status":"STAGED","profile":{"login":"lone.munk@example.org","email":"lone.munk@example.org","secondEmail":null,"manager":"boss.ivo@example.org"}}
]`,
    ready: ['gitte.hald@example.org'],
    waits: ['jens.krag@example.org'],
    either: ['lone.munk@example.org'],
  },
  {
    what: 'gh api of collaborators as lines of JSON',
    text: `{"login":"nbruun","name":"Nana Bruun","email":"nana.bruun@example.org","type":"User"}
{"login":"dependabot[bot]","name":null,"email":"dependabot@example.com","type":"Bot"}
{"login":"ofoss","name":"Ole Foss","email":"ole.foss@example.org","type":"User"}`,
    ready: ['nana.bruun@example.org', 'ole.foss@example.org'],
    waits: ['dependabot@example.com'],
  },
  {
    what: 'git shortlog',
    text: `    42  Palle Rask <palle.rask@example.org>
    17  Runa Stub <runa.stub@example.org>
     3  github-actions[bot] <github-actions[bot]@users.noreply.example.com>`,
    ready: ['palle.rask@example.org', 'runa.stub@example.org'],
  },
  {
    what: 'git log with author and committer',
    text: `commit 1a2b3c4d
Author:     Tove Ulv <tove.ulv@example.org>
AuthorDate: Tue Nov 24 10:00:00 2026 +0100
Commit:     Merge Bot <merge-bot@example.org>
CommitDate: Tue Nov 24 10:05:00 2026 +0100

    Add sample sheet

    Reviewed-by: Vagn Wolf <vagn.wolf@example.org>`,
    ready: [],
    either: ['tove.ulv@example.org', 'vagn.wolf@example.org'],
    waits: ['merge-bot@example.org'],
  },
  {
    what: 'kubectl subjects of a binding',
    text: `subjects:
- kind: User
  name: asta.boje@example.org
  apiGroup: rbac.authorization.k8s.io
- kind: ServiceAccount
  name: pipeline
  namespace: seq
- kind: Group
  name: seq-admins@example.org`,
    ready: ['asta.boje@example.org'],
    waits: ['seq-admins@example.org'],
  },
  {
    what: 'last and who of a server',
    text: `carsten  pts/0        10.0.0.12        Tue Nov 24 09:00   still logged in
dorthe   pts/1        10.0.0.13        Tue Nov 24 08:00 - 08:30  (00:30)
reboot   system boot  5.15.0           Mon Nov 23 06:00   still running`,
    ready: [],
  },
];
