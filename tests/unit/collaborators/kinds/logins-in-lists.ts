import type { Kind } from './kind';

/** User IDs without any address: in lists, requests, groups. */
export const loginsInLists: Kind[] = [
  {
    what: 'logins below a heading of two words',
    text: `Login Name
abosch
cdrews
ekeil4`,
    ready: ['abosch', 'cdrews', 'ekeil4'],
  },
  {
    what: 'a request for logins in a sentence',
    text: `Could you please add the following user IDs to our workgroup: fgrimm, hjahn9 and klemm_o?`,
    ready: ['fgrimm', 'hjahn9', 'klemm_o'],
  },
  {
    what: 'logins with full names behind a dash',
    text: `mnolte2 - Maria Nolte
opreuss - Olaf Preuß`,
    ready: [],
    either: ['mnolte2', 'opreuss'],
  },
  {
    what: 'full names with logins in brackets',
    text: `Rita Sauer (rsauer)
Tim Uhlig (tuhlig3)
Vera Wulf (vwulf)`,
    ready: [],
    either: ['rsauer', 'tuhlig3', 'vwulf'],
  },
  {
    what: 'a CSV of logins with quota',
    text: `login,quota_gb,last_seen,locked
xyates,100,2026-11-01,false
zadam2,100,2025-01-01,true
bchrist,50,2026-11-02,false`,
    ready: ['xyates', 'bchrist'],
    waits: ['zadam2'],
  },
  {
    what: 'a semicolon list of logins under a German heading',
    text: `Benutzerkennungen: dengel; ffranke; hhaase7`,
    ready: ['dengel', 'ffranke', 'hhaase7'],
  },
  {
    what: 'JSON array of user names',
    text: `{"usernames":["ijung","kkruse","mmarx2"]}`,
    ready: ['ijung', 'kkruse', 'mmarx2'],
  },
  {
    what: 'a bare array of words',
    text: `["nneu01","ootto02","ppaul03"]`,
    ready: [],
    either: ['nneu01', 'ootto02', 'ppaul03'],
  },
  {
    what: 'YAML list of logins',
    text: `users:
  - qquant
  - rrichter
  - ssommer1`,
    ready: ['qquant', 'rrichter', 'ssommer1'],
  },
  {
    what: 'group file with several groups',
    text: `users:x:100:
seq:x:5012:tthoma,uunger
docker:x:998:tthoma`,
    ready: [],
    either: ['tthoma', 'uunger'],
  },
  {
    what: 'logins with a domain in front',
    text: `EXAMPLE\\vvoss
EXAMPLE\\wwinter2
EXAMPLE\\svc_backup`,
    ready: [],
    waits: ['svc_backup'],
    either: ['vvoss', 'wwinter2'],
  },
  {
    what: 'Active Directory group members as SamAccountName',
    text: `Get-ADGroupMember seq | select SamAccountName

SamAccountName
--------------
xxaver
yyilmaz
zzander3`,
    ready: ['xxaver', 'yyilmaz', 'zzander3'],
  },
  {
    what: 'Format-Table of names and logins',
    text: `Name             SamAccountName   objectClass
----             --------------   -----------
Anna Bauer       abauer           user
Scan Dienst      svc-scan         user
Seq Lab          seqlab           group
Curd Dahl        cdahl            user`,
    ready: ['abauer', 'cdahl'],
    waits: ['svc-scan', 'seqlab'],
  },
  {
    what: 'lslogins output',
    text: `UID   USER      PROC PWD-LOCK PWD-DENY LAST-LOGIN GECOS
5001  efalk       12        0        0     Nov20  Eva Falk
5002  ggrau        0        1        0            Gerd Grau`,
    ready: ['efalk'],
    either: ['ggrau'],
  },
];
