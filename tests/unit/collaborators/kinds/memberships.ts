import type { Kind } from './kind';

/** Who may use, has made, or belongs to something, as tools list it. */
export const memberships: Kind[] = [
  {
    what: 'members in the code of an infrastructure',
    text: `resource "google_storage_bucket_iam_binding" "readers" {
  bucket = "run-output"
  role   = "roles/storage.objectViewer"
  members = [
    "user:alba.serra@example.org",
    "group:wet-lab@example.org",
    "serviceAccount:pipeline@my-project.iam.gserviceaccount.com",
    "user:bjorn.dahl@example.edu",
  ]
}`,
    ready: ['alba.serra@example.org', 'bjorn.dahl@example.edu'],
    waits: ['wet-lab@example.org', 'pipeline@my-project.iam.gserviceaccount.com'],
  },
  {
    what: 'assignments of roles with the kind of each principal',
    text: `[
  {"principalName": "cora.beck@example.org", "principalType": "User", "roleDefinitionName": "Reader", "scope": "/subscriptions/0b1f"},
  {"principalName": "seq-admins@example.org", "principalType": "Group", "roleDefinitionName": "Owner", "scope": "/subscriptions/0b1f"},
  {"principalName": "backup@example.org", "principalType": "ServicePrincipal", "roleDefinitionName": "Contributor", "scope": "/subscriptions/0b1f"}
]`,
    ready: ['cora.beck@example.org'],
    waits: ['seq-admins@example.org', 'backup@example.org'],
  },
  {
    what: 'permissions of a site with claims in front of the addresses',
    text: `Title,LoginName,Email,PrincipalType
Dora Egger,i:0#.f|membership|dora.egger@example.org,dora.egger@example.org,User
Emil Funk,i:0#.f|membership|emil.funk@example.org,emil.funk@example.org,User
Lab Members,c:0o.c|federateddirectoryclaimprovider|7d8a5c1e,labmembers@example.org,SecurityGroup`,
    ready: ['dora.egger@example.org', 'emil.funk@example.org'],
    waits: ['labmembers@example.org'],
  },
  {
    what: 'authors and those who helped with a change',
    text: `commit 9f8e7d6c5b
Author: Fay Grant <fay.grant@example.org>
Date:   Tue Nov 24 10:11:12 2026 +0000

    Read sample sheets

    Co-authored-by: Gus Hill <gus.hill@example.edu>
    Signed-off-by: Fay Grant <fay.grant@example.org>
    Co-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>`,
    ready: ['fay.grant@example.org', 'gus.hill@example.edu'],
    waits: ['41898282+github-actions[bot]@users.noreply.github.com'],
  },
  {
    what: 'owners of the parts of a source tree',
    text: `# Everything else
*                 heidi.ives@example.org
/pipelines/*.nf   ian.jung@example.org @example-lab/pipelines
docs/             heidi.ives@example.org kim.lutz@example.edu`,
    ready: ['heidi.ives@example.org', 'ian.jung@example.org', 'kim.lutz@example.edu'],
  },
  {
    what: 'the authors of a package in code',
    text: `Authors@R: c(
    person("Lou", "Marsh", email = "lou.marsh@example.org", role = c("aut", "cre")),
    person("Max", "Nagy", email = "max.nagy@example.edu", role = "ctb"))
Maintainer: Lou Marsh <lou.marsh@example.org>`,
    ready: ['lou.marsh@example.org', 'max.nagy@example.edu'],
  },
  {
    what: 'a map of names of authors with their old addresses',
    text: `Ona Pell <ona.pell@example.org> <12345+ona@users.noreply.github.com>
Ray Stone <ray.stone@example.org> <ray@localhost.localdomain>
Uma Vale <uma.vale@example.org>`,
    ready: ['uma.vale@example.org'],
    either: ['ona.pell@example.org', 'ray.stone@example.org'],
    waits: ['12345+ona@users.noreply.github.com'],
  },
  {
    what: 'a list of a course system with cohorts and courses',
    text: `username;firstname;lastname;email;cohort1;course1;role1
wxu;Wen;Xu;wen.xu@example.edu;rna_2026;NGS101;student
yali;Yasmin;Ali;yasmin.ali@example.edu;rna_2026;NGS101;editingteacher`,
    ready: ['wen.xu@example.edu', 'yasmin.ali@example.edu'],
  },
  {
    what: 'addresses with roles and a day between bars, without headings',
    text: `zoe.abt@example.org|reader,writer|2026-10-01
adam.cox@example.org|reader|2026-10-04
bea.dorn@example.edu|reader,writer|2026-10-09`,
    ready: ['zoe.abt@example.org', 'adam.cox@example.org', 'bea.dorn@example.edu'],
  },
  {
    what: 'groups in front of addresses, pasted',
    text: `seq_core	illumina	cleo.eng@example.org
seq_core	nanopore	dirk.falk@example.org
wet_lab	illumina	elin.gren@example.edu`,
    ready: ['cleo.eng@example.org', 'dirk.falk@example.org', 'elin.gren@example.edu'],
  },
  {
    what: 'addresses with a room and an instrument',
    text: `finn.holt@example.org; MiSeq; Lab 3
gina.ivers@example.org; NextSeq; Lab 4
henk.jans@example.org; MiSeq; Lab 3`,
    ready: ['finn.holt@example.org', 'gina.ivers@example.org', 'henk.jans@example.org'],
  },
];
