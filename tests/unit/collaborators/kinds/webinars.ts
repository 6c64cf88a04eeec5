import type { Kind } from './kind';

/** Reports of webinars and online lessons, with parts for hosts, registrants and who did not come. */
export const webinars: Kind[] = [
  {
    what: 'a report of a webinar with parts by attendance',
    text: `Webinar Name:,Intro to demultiplexing
Webinar ID:,123-456-789

Staff
Name,Email Address,Role
Nina Orth,nina.orth@example.org,Organizer

Registered Attended
First Name,Last Name,Email Address,Registration Date/Time,Join Time,Leave Time,Time in Session
Olaf,Pohl,olaf.pohl@example.org,11/02/2026 10:11,11/24/2026 14:00,11/24/2026 15:00,1 hour
Petra,Rau,petra.rau@example.edu,11/03/2026 08:20,11/24/2026 14:03,11/24/2026 14:59,56 minutes

Registered Did Not Attend
First Name,Last Name,Email Address,Registration Date/Time
Quirin,Saal,quirin.saal@example.org,11/04/2026 12:00`,
    ready: ['olaf.pohl@example.org', 'petra.rau@example.edu'],
    either: ['nina.orth@example.org', 'quirin.saal@example.org'],
  },
  {
    what: 'a Dutch report of a meeting in parts',
    text: `1. Samenvatting
Titel van vergadering	Werkgroep
Aanwezige deelnemers	3

2. Deelnemers
Naam	Eerste deelname	Laatste vertrek	Duur van deelname	E-mailadres	Rol
Rosa Smit	24-11-26 09:00	24-11-26 10:02	1 u 2 m	rosa.smit@example.org	Organisator
Teun Visser	24-11-26 09:02	24-11-26 09:58	56 m 1 s	teun.visser@example.org	Presentator
Zaal 4 (niet-geverifieerd)	24-11-26 09:03	24-11-26 09:04	58 s		Deelnemer`,
    ready: ['rosa.smit@example.org', 'teun.visser@example.org'],
  },
  {
    what: 'a lesson of which the report has no addresses',
    text: `Name,Moderator,Activity Score,Talk time,Webcam Time,Messages,Join,Left,Duration
Ulla Wahl,FALSE,8,00:04:11,00:00:00,3,09:00:12,10:01:00,01:00:48
Viktor Zorn,TRUE,10,00:31:02,01:00:10,12,08:55:01,10:02:00,01:06:59`,
    ready: [],
  },
  {
    what: 'a Chinese report of a meeting in parts',
    text: `1. 摘要
会议标题	测序培训
参会人数	2
会议时长	1 小时 1 分 3 秒

2. 参与者
姓名	首次加入时间	最后离开时间	会议停留时长	电子邮件	角色
陈静	2026/11/24 9:00	2026/11/24 10:01	1 小时 1 分	jing.chen@example.org	组织者
周强 (来宾)	2026/11/24 9:03	2026/11/24 9:50	47 分 2 秒	qiang.zhou@example.edu	演示者`,
    ready: ['jing.chen@example.org', 'qiang.zhou@example.edu'],
  },
  {
    what: 'a poll with answers and one who is anonymous',
    text: `#,User Name,User Email,Submitted Date/Time,Do you need access?,How many runs?
1,Wilma Abel,wilma.abel@example.org,Nov 24 2026 10:00:01,Yes,12
2,Anonymous Attendee,,Nov 24 2026 10:00:05,Yes,3
3,Xenia Braun,xenia.braun@example.org,Nov 24 2026 10:00:07,Yes,4`,
    ready: ['wilma.abel@example.org', 'xenia.braun@example.org'],
  },
];
