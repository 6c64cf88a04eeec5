import type { Kind } from './kind';

/** Accounts, roles and members as clouds, directories and stores of code give them to programs. */
export const accountsOfClouds: Kind[] = [
  {
    what: 'net group of a domain',
    text: `Group name     Genomics-Users
Comment        may use the sequencers

Members

-------------------------------------------------------------------------------
abauer                   bschulz                  cweiss
dkrause                  
The command completed successfully.`,
    ready: [],
    either: ['abauer', 'bschulz', 'cweiss', 'dkrause'],
  },
  {
    what: 'getent group and passwd lines',
    text: `ada:x:10231:100:Ada Norling:/home/ada:/bin/bash
bernt:x:10232:100:Bernt Ohm:/home/bernt:/bin/zsh
slurm:x:64030:64030::/var/lib/slurm:/usr/sbin/nologin`,
    ready: [],
  },
  {
    what: 'ldapsearch with a referral and operational attributes',
    text: `# extended LDIF
#
# LDAPv3
# base <ou=people,dc=example,dc=org> with scope subtree
# filter: (memberOf=cn=seq,ou=groups,dc=example,dc=org)
# requesting: mail cn
#

# wanja, people, example.org
dn: uid=wanja,ou=people,dc=example,dc=org
cn: Wanja Ziel
mail: wanja.ziel@example.org

# xenia, people, example.org
dn: uid=xenia,ou=people,dc=example,dc=org
cn: Xenia Abt
mail: xenia.abt@example.org
pwdAccountLockedTime: 000001010000Z

# search result
search: 2
result: 0 Success

# numResponses: 3
# numEntries: 2`,
    ready: ['wanja.ziel@example.org'],
    waits: ['xenia.abt@example.org'],
  },
  {
    what: 'sacctmgr associations',
    text: `   Cluster    Account       User  Partition     Share   GrpTRES       QOS
---------- ---------- ---------- ---------- --------- --------- ---------
      wolf   genomics                               1              normal
      wolf   genomics     akoch                     1              normal
      wolf   genomics     blang                     1              normal`,
    ready: ['akoch', 'blang'],
  },
  {
    what: 'squeue of jobs',
    text: `             JOBID PARTITION     NAME     USER ST       TIME  NODES NODELIST(REASON)
             41231      main  bcl2fq    akoch  R    1:02:11      1 node03
             41244      main   align    blang PD       0:00      1 (Priority)`,
    ready: [],
  },
  {
    what: 'GitLab project members by its API as one line',
    text: `[{"id":5,"username":"yves.brun","name":"Yves Brun","state":"active","access_level":30,"public_email":"yves.brun@example.org","expires_at":null},{"id":6,"username":"zoe.clem","name":"Zoe Clem","state":"blocked","access_level":30,"public_email":"zoe.clem@example.org","expires_at":null},{"id":7,"username":"project_12_bot","name":"ci","state":"active","access_level":40,"public_email":""}]`,
    ready: ['yves.brun@example.org'],
    waits: ['zoe.clem@example.org'],
  },
  {
    what: 'Jira issue copied from its page',
    text: `LIMS-2231
Access to BaseSpace for new colleagues

Details
Type: Service Request
Status: WAITING FOR SUPPORT
Reporter: Gerd Hauk (gerd.hauk@example.org)
Assignee: Helpdesk
Description
Please grant access to
arne.ibsen@example.org
birte.juhl@example.org`,
    ready: ['arne.ibsen@example.org', 'birte.juhl@example.org'],
    waits: ['gerd.hauk@example.org'],
  },
  {
    what: 'ServiceNow request item with variables',
    text: `Number	RITM0012345
Opened by	Carla Kern
Requested for	Dirk Lohse
Requested for email	dirk.lohse@example.org
Opened by email	carla.kern@example.org
Approver email	eva.mund@example.org
Short description	BaseSpace access
State	Open`,
    ready: ['dirk.lohse@example.org'],
    waits: ['carla.kern@example.org', 'eva.mund@example.org'],
  },
  {
    what: 'Canvas people page copied',
    text: `Name	Login ID	SIS ID	Section	Role	Last Activity	Total Activity
Frida Nord	frida.nord@example.edu	S1001	BIO-410	Student	Nov 20 at 10:02am	12:33:10
Gustav Oster	gustav.oster@example.edu	S1002	BIO-410	Student (inactive)	Nov 2 at 10:02am	02:33:10
Helga Prinz	helga.prinz@example.edu	T200	BIO-410	Teacher	Nov 22 at 10:02am	45:33:10
Test Student	a8d7c6b5a4		BIO-410	Student view		`,
    ready: ['frida.nord@example.edu', 'helga.prinz@example.edu'],
    waits: ['gustav.oster@example.edu'],
  },
  {
    what: 'REDCap user rights as CSV',
    text: `username,firstname,lastname,email,expiration,data_access_group,design,data_export
iquast,Ilse,Quast,ilse.quast@example.org,,,1,1
jroth,Jan,Roth,jan.roth@example.org,2024-12-31,,0,0
kseil,Kira,Seil,kira.seil@example.org,2099-12-31,site_a,0,1`,
    ready: ['ilse.quast@example.org', 'kira.seil@example.org'],
    waits: ['jan.roth@example.org'],
  },
  {
    what: 'OpenSpecimen users with activity status',
    text: `Id,First Name,Last Name,Email Address,Login Name,Domain,Institute,Type,Status
11,Lola,Tietz,lola.tietz@example.org,ltietz,openspecimen,Univ,NONE,Active
12,Max,Ude,max.ude@example.org,mude,openspecimen,Univ,NONE,Closed
13,System,User,$system@example.org,$system,openspecimen,Univ,NONE,Active`,
    ready: ['lola.tietz@example.org'],
    waits: ['max.ude@example.org'],
  },
  {
    what: 'Benchling users of a tenant',
    text: `Handle,Name,Email,Is Suspended,Teams,Subscription
nviehl,Nora Viehl,nora.viehl@example.org,false,Wetlab,ANNUAL
owerth,Otto Werth,otto.werth@example.org,true,Wetlab,ANNUAL`,
    ready: ['nora.viehl@example.org'],
    waits: ['otto.werth@example.org'],
  },
  {
    what: 'DNAnexus members of an organisation',
    text: `dx find org members org-seqcore
user-paul.xaver : Paul Xaver, MEMBER
user-rike.yildiz : Rike Yildiz, ADMIN`,
    ready: [],
  },
  {
    what: 'Terra workspace access by its API',
    text: `{"acl":{"sina.zorn@example.org":{"accessLevel":"WRITER","canCompute":true,"canShare":false,"pending":false},"tim.alder@example.org":{"accessLevel":"READER","canCompute":false,"canShare":false,"pending":true},"GROUP_seq@firecloud.org":{"accessLevel":"READER","canCompute":false,"canShare":false,"pending":false},"udo.busch@example.org":{"accessLevel":"NO ACCESS","canCompute":false,"canShare":false,"pending":false}}}`,
    ready: ['sina.zorn@example.org'],
    waits: ['group_seq@firecloud.org'],
    either: ['tim.alder@example.org', 'udo.busch@example.org'],
  },
  {
    what: 'AWS IAM users as a table with tags',
    text: `-------------------------------------------------------------
|                         ListUsers                         |
+--------------------------+--------------------------------+
|  CreateDate              |  UserName                      |
+--------------------------+--------------------------------+
|  2024-01-01T10:00:00Z    |  vito.conti@example.org        |
|  2024-02-01T10:00:00Z    |  wanda.drew@example.org        |
|  2024-02-02T10:00:00Z    |  svc-upload                    |
+--------------------------+--------------------------------+`,
    ready: ['vito.conti@example.org', 'wanda.drew@example.org'],
    waits: ['svc-upload'],
  },
  {
    what: 'gcloud iam policy as YAML',
    text: `bindings:
- members:
  - user:xaver.eich@example.org
  - serviceAccount:runner@proj.iam.gserviceaccount.com
  - group:lab@example.org
  role: roles/storage.objectViewer
- members:
  - deleted:user:yuki.fuji@example.org?uid=123456
  - user:zara.gill@example.org
  role: roles/storage.admin
etag: BwX
version: 1`,
    ready: ['xaver.eich@example.org', 'zara.gill@example.org'],
    waits: ['runner@proj.iam.gserviceaccount.com', 'lab@example.org', 'yuki.fuji@example.org'],
  },
  {
    what: 'terraform resources of users',
    text: `resource "okta_user" "arno" {
  first_name = "Arno"
  last_name  = "Hahn"
  login      = "arno.hahn@example.org"
  email      = "arno.hahn@example.org"
  status     = "ACTIVE"
}

resource "okta_user" "britt" {
  first_name = "Britt"
  last_name  = "Iden"
  login      = "britt.iden@example.org"
  email      = "britt.iden@example.org"
  status     = "SUSPENDED"
}`,
    ready: ['arno.hahn@example.org'],
    waits: ['britt.iden@example.org'],
  },
  {
    what: 'TOML of a team',
    text: `[team]
name = "genomics"
lead = "chief.person@example.org"

[[member]]
name = "Claas Jung"
email = "claas.jung@example.org"
active = true

[[member]]
name = "Dina Kolb"
email = "dina.kolb@example.org"
active = false`,
    ready: ['claas.jung@example.org'],
    waits: ['dina.kolb@example.org', 'chief.person@example.org'],
  },
  {
    what: 'INI of users by section',
    text: `[user:elmar]
email = elmar.lang@example.org
role = analyst
enabled = yes

[user:fanny]
email = fanny.maas@example.org
role = analyst
enabled = no

[smtp]
from = lims@example.org
host = mail.example.org`,
    ready: ['elmar.lang@example.org'],
    waits: ['fanny.maas@example.org', 'lims@example.org'],
  },
];
