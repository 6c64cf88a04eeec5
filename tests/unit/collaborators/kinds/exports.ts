import { A, B, C, D, E, type Kind, M } from './kind';

/** What further tools write, in further languages. */
export const outputs: Kind[] = [
  {
    what: 'a signature list with initials and dates in Portuguese',
    text: `Nº\tNome\tE-mail\tAssinatura\tSituação
1\tAda Byron\t${A}\tAB\tAtivo
2\tBen Kross\t${B}\t\tDesligado em 03/2025
3\tCarla Diaz\t${C}\tCD\tAtivo`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list of staff in Chinese with an entry and a state column',
    text: `工号\t姓名\t邮箱\t入职日期\t在职状态\t直属上级邮箱
001\t王一\t${A}\t2024-01-01\t在职\t${M}
002\t李二\t${B}\t2020-01-01\t离职\t${M}
003\t张三\t${C}\t2025-01-01\t试用期\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a list of participants in Japanese with a state of payment',
    text: `受付番号,氏名,メールアドレス,参加区分,キャンセル
1,山田,${A},会場,
2,佐藤,${B},会場,キャンセル済
3,鈴木,${C},オンライン,`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list in Korean with a state of enrolment',
    text: `번호\t이름\t이메일\t학적상태\t지도교수 이메일
1\t김하나\t${A}\t재학\t${M}
2\t이둘\t${B}\t휴학\t${M}
3\t박셋\t${C}\t재학\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a list in Russian with a column of dismissal and a supervisor',
    text: `ФИО;Электронная почта;Дата увольнения;Руководитель (почта)
Ада Байрон;${A};;${M}
Бен Кросс;${B};01.03.2024;${M}
Карла Диас;${C};;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a list in Hebrew with a state',
    text: `שם,דוא"ל,סטטוס,מנהל
עדה,${A},פעיל,${M}
בן,${B},לא פעיל,${M}
קרלה,${C},פעיל,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a list in Arabic with a state',
    text: `الاسم\tالبريد الإلكتروني\tالحالة\tالمشرف
آدا\t${A}\tنشط\t${M}
بن\t${B}\tغير نشط\t${M}
كارلا\t${C}\tنشط\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'owners of code by file with a fallback',
    text: `# Each line is a file pattern followed by one or more owners.
*       ${M}
/rna/   ${A} ${C}
# /dna/ ${B}`,
    ready: [],
    either: [A, C, M],
    waits: [B],
  },
  {
    what: 'an output of who was mentioned in a history of code by lines',
    text: `^a1b2c3d (<${A}> 2026-01-02 10:00:00 +0100 1) import os
b2c3d4e5 (<${C}> 2026-02-02 10:00:00 +0100 2) import sys`,
    ready: [A, C],
  },
  {
    what: 'a package description with authors, a maintainer and where to report bugs',
    text: `Metadata-Version: 2.1
Name: seqtool
Version: 1.0
Author: Ada Byron
Author-email: ${A}
Maintainer: Carla Diaz
Maintainer-email: ${C}
Project-URL: Bug Tracker, https://example.org/issues`,
    ready: [A],
    either: [C],
  },
  {
    what: 'a control file of a package with uploaders',
    text: `Source: seqtool
Section: science
Maintainer: Seq Team <seq-team@lists.example.org>
Uploaders: Ada Byron <${A}>,
           Carla Diaz <${C}>
Build-Depends: debhelper-compat (= 13)`,
    ready: [A, C],
    waits: ['seq-team@lists.example.org'],
  },
  {
    what: 'references of articles with an electronic address and a conflict',
    text: `FAU - Byron, Ada
AU  - Byron A
AD  - Institute of Genomics, Basel, Switzerland. ${A}.
FAU - Diaz, Carla
AU  - Diaz C
AD  - Example College, Boston, USA. ${C}.`,
    ready: [A, C],
  },
  {
    what: 'rights of a share in another notation with denied ones',
    text: `path: /runs
allow: ${A}: read
allow: ${C}: read, write
deny: ${B}: all`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'a poll as text with answers in brackets',
    text: `Next training on 3 December?
[x] ${A}
[x] ${C}
[ ] ${B}`,
    ready: [],
    either: [A, B, C],
  },
  {
    what: 'a seating list by benches',
    text: `Bench 1: Ada Byron <${A}>
Bench 2: free
Bench 3: Carla Diaz <${C}>
Bench 4: reserved for the company (${D})`,
    ready: [A, C],
    either: [D],
  },
  {
    what: 'a page with trainers and trainees',
    text: `Trainers
${M}
Trainees
${A}
${C}
Cancelled
${B}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'an e-mail of a form with all fields as lines with dots',
    text: `Requester ......: Maud Chief
Requester e-mail: ${M}
New user .......: Ada Byron
New user e-mail : ${A}
Cost centre ....: 4711`,
    ready: [A],
    waits: [M],
  },
  {
    what: 'a form with two people to be entered, numbered',
    text: `User 1 name: Ada Byron
User 1 email: ${A}
User 2 name: Carla Diaz
User 2 email: ${C}
Supervisor email: ${M}`,
    ready: [A],
    either: [C],
    waits: [M],
  },
  {
    what: 'a form of a sequencing core with a billing and a shipping contact',
    text: `SUBMISSION FORM
Principal investigator: Maud Chief (${M})
Submitting user: Ada Byron (${A})
Bioinformatics contact: Carla Diaz (${C})
Billing contact: Dmitri Volkov (${D})`,
    ready: [A],
    either: [C],
    waits: [M, D],
  },
  {
    what: 'a label sheet with several columns of addresses',
    text: `Ada Byron            Carla Diaz           Emi Sato
Room 4.12            Room 4.13            Room 4.15
${A}  ${C}  ${E}`,
    ready: [A, C, E],
  },
  {
    what: 'a matrix of on-call people by week with names and addresses',
    text: `Week,Primary,Backup
48,Ada Byron <${A}>,Carla Diaz <${C}>
49,Carla Diaz <${C}>,Emi Sato <${E}>`,
    ready: [],
    either: [A, C, E],
  },
  {
    what: 'a list with arrows of forwarding',
    text: `${A} -> ada@home.example.net
${C}`,
    ready: [C],
    either: [A, 'ada@home.example.net'],
  },
];
