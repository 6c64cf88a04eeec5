import type { Kind } from './kind';

/** Registers with superiors and states in several languages, logs, threads, user IDs of machines. */
export const registersOfCountries: Kind[] = [
  {
    what: 'a French HR export with a tutor and an end of contract',
    text: `Matricule;Nom;Prénom;Courriel;Fin de contrat;Responsable hiérarchique;Courriel responsable
201;Roux;Léa;lea.roux@example.org;;Paul Chef;paul.chef@example.org
202;Sic;Marc;marc.sic@example.org;31/08/2023;Paul Chef;paul.chef@example.org`,
    ready: ['lea.roux@example.org'],
    waits: ['marc.sic@example.org'],
  },
  {
    what: 'a Spanish register of a master with a tutor',
    text: `Alumno	Correo institucional	Tutor	Correo del tutor	Estado de matrícula
Noa Tena	noa.tena@example.edu	Dra. Gil	gil.dra@example.edu	Matriculada
Oriol Ucar	oriol.ucar@example.edu	Dra. Gil	gil.dra@example.edu	Anulada`,
    ready: ['noa.tena@example.edu'],
    waits: ['oriol.ucar@example.edu'],
  },
  {
    what: 'a Japanese register of a lab with a supervisor',
    text: `学籍番号,氏名,メールアドレス,指導教員,指導教員メール,在籍状況
B001,青木 花,hana.aoki@example.ac.example.org,森 教授,mori@example.org,在籍
B002,井上 健,ken.inoue@example.org,森 教授,mori@example.org,卒業`,
    ready: ['hana.aoki@example.ac.example.org'],
    waits: ['ken.inoue@example.org'],
  },
  {
    what: 'a Chinese sheet of accounts',
    text: `工号	姓名	邮箱	直属上级邮箱	账号状态
1001	陈晨	chen.chen@example.org	wang.zong@example.org	正常
1002	李雷	li.lei@example.org	wang.zong@example.org	已离职`,
    ready: ['chen.chen@example.org'],
    waits: ['li.lei@example.org'],
  },
  {
    what: 'a Russian sheet of accounts',
    text: `ФИО;Эл. почта;Руководитель;Эл. почта руководителя;Статус
Иванова Анна;anna.ivanova@example.org;Шеф;shef@example.org;работает
Петров Олег;oleg.petrov@example.org;Шеф;shef@example.org;уволен`,
    ready: ['anna.ivanova@example.org'],
    waits: ['oleg.petrov@example.org'],
  },
  {
    what: 'Webex attendee report with host',
    text: `Meeting Name	Meeting Start Time	Display Name	Role	Attendee Email	Join Time	Leave Time	Attendance Duration	Connection Type
"BaseSpace"	2026-11-20 09:00	Paul Uhl	Host	paul.uhl@example.org	09:00	10:00	60 mins	Desktop app
"BaseSpace"	2026-11-20 09:00	Quentin Vial	Attendee	quentin.vial@example.org	09:00	10:00	60 mins	Mobile app
"BaseSpace"	2026-11-20 09:00	Call-in User_1	Attendee		09:00	10:00	60 mins	Phone`,
    ready: ['quentin.vial@example.org'],
    either: ['paul.uhl@example.org'],
  },
  {
    what: 'a log of an application with people who logged in',
    text: `2026-11-20T09:00:01Z INFO  auth - login ok user=ruth.wall@example.org ip=10.0.0.4
2026-11-20T09:00:07Z WARN  auth - login failed user=sara.xu@example.org ip=10.0.0.5 reason=disabled
2026-11-20T09:01:11Z INFO  auth - login ok user=theo.yale@example.org ip=10.0.0.6`,
    ready: [],
    waits: ['sara.xu@example.org'],
    either: ['ruth.wall@example.org', 'theo.yale@example.org'],
  },
  {
    what: 'forwarded thread with a request at the bottom',
    text: `From: Uma Zeller <uma.zeller@example.org>
To: BaseSpace Admin <admin@example.org>
Subject: FW: access

can you do this?

> From: Vinzenz Adler <vinzenz.adler@example.org>
> To: Uma Zeller <uma.zeller@example.org>
> Subject: access
>
> Hi Uma, could Wiebke Born (wiebke.born@example.org) and Xaver Cohn
> (xaver.cohn@example.org) get access to our workgroup?
> Vinzenz`,
    ready: ['wiebke.born@example.org', 'xaver.cohn@example.org'],
    either: ['uma.zeller@example.org', 'vinzenz.adler@example.org'],
  },
  {
    what: 'a shared mailbox permission list in Format-Table',
    text: `Identity             User                       AccessRights                     IsInherited Deny
--------             ----                       ------------                     ----------- ----
Sequencing Core      NT AUTHORITY\\SELF          {FullAccess, ReadPermission}     False       False
Sequencing Core      yara.dorn@example.org      {FullAccess}                     False       False
Sequencing Core      zeno.ernst@example.org     {FullAccess}                     False       True`,
    ready: ['yara.dorn@example.org'],
    waits: ['zeno.ernst@example.org'],
  },
  {
    what: 'user IDs one a line with remarks in brackets',
    text: `akeller3 (new)
bmoser (left in June)
cneumann7`,
    ready: [],
    either: ['akeller3', 'cneumann7'],
  },
  {
    what: 'logins of a group by a shell',
    text: `$ getent group seqcore
seqcore:*:5012:adiehl,bfink,cgross2`,
    ready: [],
    either: ['adiehl', 'bfink', 'cgross2'],
  },
  {
    what: 'members of a POSIX group in LDIF',
    text: `dn: cn=seqcore,ou=groups,dc=example,dc=org
objectClass: posixGroup
cn: seqcore
gidNumber: 5012
memberUid: dhaas
memberUid: eilg2
memberUid: fjanz`,
    ready: ['dhaas', 'eilg2', 'fjanz'],
  },
  {
    what: 'id and groups of people by a shell',
    text: `uid=5001(gkern) gid=100(users) groups=100(users),5012(seqcore)
uid=5002(hlau) gid=100(users) groups=100(users),5012(seqcore)`,
    ready: [],
  },
  {
    what: 'who is logged in',
    text: `imann    pts/0        2026-11-20 09:00 (10.0.0.4)
jnest    pts/1        2026-11-20 09:02 (10.0.0.5)`,
    ready: [],
  },
];
