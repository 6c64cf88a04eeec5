import type { Kind } from './kind';

/** Addresses in the source of programs and in files of settings. */
export const inCode: Kind[] = [
  {
    what: 'an array of a shell',
    text: `USERS=(
  "ulla.kern@example.org"
  "vito.lamm@example.org"   # new
)`,
    ready: ['ulla.kern@example.org', 'vito.lamm@example.org'],
  },
  {
    what: 'a list of a shell of another kind',
    text: `$users = @("wenke.mann@example.org", "xeno.nord@example.org", "yves.ott@example.edu")`,
    ready: ['wenke.mann@example.org', 'xeno.nord@example.org', 'yves.ott@example.edu'],
  },
  {
    what: 'a call around a list without quotes',
    text: 'toset([mia.berg@example.org, tom.ash@example.org])',
    ready: ['mia.berg@example.org', 'tom.ash@example.org'],
  },
  {
    what: 'a question to a store for some people',
    text: `SELECT id FROM users WHERE email IN ('zoe.paul@example.org', 'arno.quade@example.org');`,
    ready: ['zoe.paul@example.org', 'arno.quade@example.org'],
  },
  {
    what: 'a command that invites people',
    text: `curl -X POST https://api.example.com/v1/invites -H 'Authorization: Bearer abc123' -d '{"emails":["bodo.reich@example.org","carla.seel@example.edu"]}'`,
    ready: [],
    either: ['bodo.reich@example.org', 'carla.seel@example.edu'],
  },
  {
    what: 'properties that go on in the next line',
    text: `mail.recipients=dora.thiel@example.org,\\
    emil.ulm@example.org,\\
    fanny.vogt@example.edu
mail.from=noreply@example.org`,
    ready: ['dora.thiel@example.org', 'emil.ulm@example.org', 'fanny.vogt@example.edu'],
    waits: ['noreply@example.org'],
  },
  {
    what: 'a setup with authors in one text',
    text: `setup(
    name='seqtools',
    author='Gero Wild, Hedda Xaver',
    author_email='gero.wild@example.org, hedda.xaver@example.org',
    url='https://example.org/seqtools',
)`,
    ready: ['gero.wild@example.org', 'hedda.xaver@example.org'],
  },
  {
    what: 'developers of a project in a tree of elements',
    text: `<project><groupId>org.example</groupId>
<developers>
  <developer><id>iyoung</id><name>Ilse Young</name><email>ilse.young@example.org</email><roles><role>lead</role></roles></developer>
  <developer><id>jzimmer</id><name>Jost Zimmer</name><email>jost.zimmer@example.edu</email></developer>
</developers>
<ciManagement><notifiers><notifier><address>builds@example.org</address></notifier></notifiers></ciManagement></project>`,
    ready: ['ilse.young@example.org', 'jost.zimmer@example.edu'],
    waits: ['builds@example.org'],
  },
  {
    what: 'lines with whoever changed each of them',
    text: `a1b2c3d4 (<kai.anders@example.org> 2026-11-02 10:01:02 +0100  1) import sys
e5f6a7b8 (<lena.beyer@example.org> 2026-11-03 11:12:13 +0100  2) import csv
a1b2c3d4 (<kai.anders@example.org> 2026-11-02 10:01:02 +0100  3) def main():`,
    ready: ['kai.anders@example.org', 'lena.beyer@example.org'],
  },
  {
    what: 'a label of an image',
    text: `FROM debian:12
LABEL maintainer="Mats Cohn <mats.cohn@example.org>"
RUN apt-get update`,
    ready: ['mats.cohn@example.org'],
  },
  {
    what: 'users of a cluster whose addresses had no room',
    text: `      User   Def Acct     Admin                 Email
---------- ---------- --------- ---------------------
   ndreyer     rnalab      None nils.dreyer@example.+
    oesser     rnalab      None  olga.esser@example.+
     pfunk     dnalab      None    p.funk@example.org`,
    ready: [],
    either: ['p.funk@example.org'],
    waits: ['nils.dreyer@example', 'olga.esser@example'],
  },
  {
    what: 'an at sign encoded in the body of a mail',
    text: `Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Neu dabei: <a href=3D"mailto:quirin.graf=40example.org">quirin.graf=40example.org=
</a>, rieke.hein=40example.org</p>`,
    ready: [],
    either: ['quirin.graf@example.org', 'rieke.hein@example.org'],
  },
  {
    what: 'who was returned a mail, written within the sender of it',
    text: `bounces+sina.ihde=example.org@lists.example.com
tom.jahn@example.org`,
    ready: ['tom.jahn@example.org'],
    waits: ['bounces+sina.ihde=example.org@lists.example.com'],
  },
];
