import type { Kind } from './kind';

/** Joiners and leavers, keys, records of domains, whom to ask, forms, pages. */
export const keysAndContacts: Kind[] = [
  {
    what: 'comments in a list that a script reads',
    text: `# people of the lab
rolf.senn@example.org
#sonja.tuch@example.org
ulf.vogel@example.org  # until 2024-05-31`,
    ready: ['rolf.senn@example.org'],
    waits: ['sonja.tuch@example.org', 'ulf.vogel@example.org'],
  },
  {
    what: 'key figures with e-mail like text',
    text: `Runs: 12 @ 300 cycles, price 4 EUR @unit
Contact for prices: sales.dept@example.com`,
    ready: [],
    either: ['sales.dept@example.com'],
  },
  {
    what: 'a mail of an HR system announcing joiners and leavers',
    text: `Joiners December
- Wanda Ahl, wanda.ahl@example.org, starts 1 December
- Xeno Bach, xeno.bach@example.org, starts 15 December
Leavers December
- Yuri Cohn, yuri.cohn@example.org, last day 10 December`,
    ready: [],
    waits: ['yuri.cohn@example.org'],
    either: ['wanda.ahl@example.org', 'xeno.bach@example.org'],
  },
  {
    what: 'French joiners and leavers',
    text: `Arrivées
zora.denis@example.org
amélie.evrard@example.org
Départs
bruno.faure@example.org`,
    ready: ['zora.denis@example.org'],
    waits: ['bruno.faure@example.org'],
    either: ['amélie.evrard@example.org'],
  },
  {
    what: 'Spanish joiners and leavers',
    text: `Altas
celia.gomez@example.org
Bajas
david.haro@example.org`,
    ready: ['celia.gomez@example.org'],
    waits: ['david.haro@example.org'],
  },
  {
    what: 'DOT graph of who reports to whom',
    text: `digraph org {
  "boss.eva@example.org" -> "finn.iris@example.org";
  "boss.eva@example.org" -> "greta.jahn@example.org";
}`,
    ready: [],
    either: ['boss.eva@example.org', 'finn.iris@example.org', 'greta.jahn@example.org'],
  },
  {
    what: 'Prometheus and Alertmanager receivers',
    text: `receivers:
- name: team
  email_configs:
  - to: oncall.seq@example.org
    from: alert.manager@example.org`,
    ready: [],
    waits: ['alert.manager@example.org'],
    either: ['oncall.seq@example.org'],
  },
  {
    what: 'DMARC record and DNS',
    text: `_dmarc.example.org. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc-reports@example.org"
example.org. IN SOA ns1.example.org. hostmaster.example.org. 2026112001`,
    ready: [],
    waits: ['dmarc-reports@example.org'],
  },
  {
    what: 'a PGP key listing',
    text: `pub   rsa4096 2020-01-01 [SC] [expires: 2030-01-01]
uid           [ultimate] Hilde Kranz <hilde.kranz@example.org>
uid           [ revoked] Hilde Kranz <hilde@example.net>
pub   rsa4096 2018-01-01 [SC] [expired: 2020-01-01]
uid           [ expired] Ingo Lemm <ingo.lemm@example.org>`,
    ready: [],
    waits: ['hilde@example.net', 'ingo.lemm@example.org'],
    either: ['hilde.kranz@example.org'],
  },
  {
    what: 'SSH authorized keys',
    text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO2w jens.mohr@example.org
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7 kim@laptop`,
    ready: [],
    either: ['jens.mohr@example.org', 'kim@laptop'],
  },
  {
    what: 'Docker hub and PyPI metadata',
    text: `Author: Lara Nolde
Author-email: lara.nolde@example.org
Maintainer: Moritz Orth
Maintainer-email: moritz.orth@example.org
License: MIT`,
    ready: [],
    either: ['lara.nolde@example.org', 'moritz.orth@example.org'],
  },
  {
    what: 'DataCite contacts',
    text: `contactPoint: nadja.pelz@example.org
dataCollector: ole.quist@example.org`,
    ready: [],
    either: ['nadja.pelz@example.org', 'ole.quist@example.org'],
  },
  {
    what: 'a questionnaire with dotted lines',
    text: `Name: .............. Petra Riedel
E-Mail: ............ petra.riedel@example.org
Supervisor: ........ Rainer Sorg
E-Mail: ............ rainer.sorg@example.org`,
    ready: ['petra.riedel@example.org'],
    waits: ['rainer.sorg@example.org'],
  },
  {
    what: 'HTML table of members with a class of inactive',
    text: `<table><tr><th>Name</th><th>Email</th><th>Status</th></tr>
<tr><td>Sina Tabor</td><td><a href="mailto:sina.tabor@example.org">sina.tabor@example.org</a></td><td>active</td></tr>
<tr class="inactive"><td>Theo Ubben</td><td>theo.ubben@example.org</td><td>inactive</td></tr></table>`,
    ready: ['sina.tabor@example.org'],
    waits: ['theo.ubben@example.org'],
  },
  {
    what: 'HTML definition list of roles',
    text: `<dl><dt>Applicant</dt><dd>ursula.vick@example.org</dd><dt>Supervisor</dt><dd>veit.walz@example.org</dd></dl>`,
    ready: ['ursula.vick@example.org'],
    waits: ['veit.walz@example.org'],
  },
  {
    what: 'XML of a roster with a withdrawn student',
    text: `<roster><student id="1" status="enrolled"><name>Wim Xhosa</name><email>wim.xhosa@example.edu</email></student><student id="2" status="withdrawn"><name>Yara Zech</name><email>yara.zech@example.edu</email></student><instructor><name>Prof A</name><email>prof.a@example.edu</email></instructor></roster>`,
    ready: ['wim.xhosa@example.edu'],
    waits: ['yara.zech@example.edu'],
    either: ['prof.a@example.edu'],
  },
  {
    what: 'CSV with a trailing totals line and a title',
    text: `BaseSpace users as of 2026-11-20
Name,Email,Runs
Alma Bahr,alma.bahr@example.org,12
Bodo Cleff,bodo.cleff@example.org,3
Total,,15`,
    ready: ['alma.bahr@example.org', 'bodo.cleff@example.org'],
  },
];
