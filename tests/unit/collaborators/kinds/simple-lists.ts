import type { Kind } from './kind';

/** Simple lists in which everybody is meant, whatever stands around them. */
export const simpleLists: Kind[] = [
  {
    what: 'people with days on which they have begun',
    text: `Nele Otto, nele.otto@example.org, since 2024
Olli Pape, olli.pape@example.org, since 2025`,
    ready: ['nele.otto@example.org', 'olli.pape@example.org'],
  },
  {
    what: 'a sheet with nobody in one row',
    text: `Position	Name	Email
Postdoc	Peer Quast	peer.quast@example.org
PhD student	(open)	
Technician	Rosi Stein	rosi.stein@example.org`,
    ready: ['peer.quast@example.org', 'rosi.stein@example.org'],
  },
  {
    what: 'a Polish request with a list',
    text: `Proszę o dodanie następujących osób:
1. Sara Tomczak, sara.tomczak@example.org
2. Tymon Urban, tymon.urban@example.org`,
    ready: ['sara.tomczak@example.org', 'tymon.urban@example.org'],
  },
  {
    what: 'a Japanese list with labels',
    text: `氏名：松本 芽依
メール：mei.matsumoto@example.org
氏名：木村 悠真
メール：yuma.kimura@example.org`,
    ready: ['mei.matsumoto@example.org', 'yuma.kimura@example.org'],
  },
  {
    what: 'names with commas and degrees',
    text: `Ulla Venn, PhD <ulla.venn@example.org>; Vincent Wolf, MD <vincent.wolf@example.org>`,
    ready: ['ulla.venn@example.org', 'vincent.wolf@example.org'],
  },
  {
    what: 'a sheet with a column of consent that all have given',
    text: `Name;E-Mail;Einwilligung
Walter Xylander;walter.xylander@example.org;ja
Yelena Zahn;yelena.zahn@example.org;ja`,
    ready: ['walter.xylander@example.org', 'yelena.zahn@example.org'],
  },
  {
    what: 'a table with states that all are in',
    text: `Name	Email	Status
Aline Beck	aline.beck@example.org	Active
Boris Clay	boris.clay@example.org	Active`,
    ready: ['aline.beck@example.org', 'boris.clay@example.org'],
  },
  {
    what: 'a request with a reason behind',
    text: `Could you please add cora.dahm@example.org and david.ehm@example.org? They will look after the NextSeq from next week on.`,
    ready: ['cora.dahm@example.org', 'david.ehm@example.org'],
  },
  {
    what: 'a list with colons behind names',
    text: `Elsa Frey: elsa.frey@example.org
Fabio Gallo: fabio.gallo@example.org`,
    ready: ['elsa.frey@example.org', 'fabio.gallo@example.org'],
  },
  {
    what: 'a sheet with the country code and the time zone',
    text: `name,email,country,timezone,language
Gwen Hale,gwen.hale@example.org,GB,Europe/London,en
Henri Imbert,henri.imbert@example.org,FR,Europe/Paris,fr`,
    ready: ['gwen.hale@example.org', 'henri.imbert@example.org'],
  },
];
