import type { Kind } from './kind';

/** Heads of mails in more languages, requests, and sheets with two kinds of people. */
export const headsAndSheets: Kind[] = [
  {
    what: 'a Norwegian mail with its head',
    text: `Fra: Astrid Berg <astrid.berg@example.org>
Sendt: tirsdag 24. november 2026 09:00
Til: Bjørn Dahl <bjorn.dahl@example.org>
Kopi: Eli Foss <eli.foss@example.org>
Emne: Tilgang

Hei Bjørn, kan du invitere gro.hagen@example.org og ivar.jo@example.org?`,
    ready: ['gro.hagen@example.org', 'ivar.jo@example.org'],
    waits: ['astrid.berg@example.org', 'bjorn.dahl@example.org', 'eli.foss@example.org'],
  },
  {
    what: 'a Hungarian mail with its head',
    text: `Feladó: Kinga Lakatos <kinga.lakatos@example.org>
Elküldve: 2026. november 24. 10:00
Címzett: Mihály Nagy <mihaly.nagy@example.org>
Tárgy: hozzáférés

Kérem, hívja meg: olga.papp@example.org, robert.sipos@example.org`,
    ready: ['olga.papp@example.org', 'robert.sipos@example.org'],
    waits: ['kinga.lakatos@example.org', 'mihaly.nagy@example.org'],
  },
  {
    what: 'a Gmail thread with several attributions',
    text: `Adding one more: tess.vale@example.edu

On Mon, Nov 23, 2026 at 5:01 PM Will Yates <will.yates@example.edu> wrote:

> Sure, who?
>
> On Mon, Nov 23, 2026 at 4:40 PM Xena Zorn <xena.zorn@example.edu> wrote:
>
>> Can you invite adam.bach@example.edu?`,
    ready: ['tess.vale@example.edu', 'adam.bach@example.edu'],
    waits: ['will.yates@example.edu', 'xena.zorn@example.edu'],
  },
  {
    what: 'a request of a boss for a replacement during a leave',
    text: `While Bruno Cerny (bruno.cerny@example.org) is on sabbatical, Clara Doss (clara.doss@example.org) will run the core. Please give her access.`,
    ready: ['clara.doss@example.org'],
    waits: ['bruno.cerny@example.org'],
  },
  {
    what: 'an English request with neither nor',
    text: `Please invite dean.ely@example.org. Neither erin.fay@example.org nor fred.gow@example.org needs an account.`,
    ready: ['dean.ely@example.org'],
    waits: ['erin.fay@example.org', 'fred.gow@example.org'],
  },
  {
    what: 'a Spanish request with only one of a list',
    text: `De esta lista solo necesita acceso la primera:
1. gloria.haro@example.org
2. hugo.ibarra@example.org`,
    ready: [],
    either: ['gloria.haro@example.org', 'hugo.ibarra@example.org'],
  },
  {
    what: 'a German request with Zugang and Kündigung',
    text: `Zugang einrichten: ina.joos@example.org, jan.karl@example.org
Zugang entziehen: kai.lohr@example.org`,
    ready: ['ina.joos@example.org', 'jan.karl@example.org'],
    waits: ['kai.lohr@example.org'],
  },
  {
    what: 'a French list of arrivals and departures with dates',
    text: `Arrivées
01/12 Lise Morel lise.morel@example.org
01/12 Marc Nadal marc.nadal@example.org
Départs
30/11 Nina Olier nina.olier@example.org`,
    ready: ['lise.morel@example.org', 'marc.nadal@example.org'],
    waits: ['nina.olier@example.org'],
  },
  {
    what: 'an Italian request with who answers questions',
    text: `Si prega di abilitare oreste.poli@example.org e pia.quadri@example.org. Per informazioni: rita.sala@example.org`,
    ready: ['oreste.poli@example.org', 'pia.quadri@example.org'],
    waits: ['rita.sala@example.org'],
  },
  {
    what: 'a Polish list with states',
    text: `tomasz.urban@example.org - nowy
urszula.wilk@example.org - odchodzi w grudniu
wanda.zych@example.org - nowa`,
    ready: ['tomasz.urban@example.org', 'wanda.zych@example.org'],
    waits: ['urszula.wilk@example.org'],
  },
  {
    what: 'a sheet with two heading rows',
    text: `Group A\t\tGroup B\t
Name\tEmail\tName\tEmail
Abby Bond\tabby.bond@example.org\tCarl Dow\tcarl.dow@example.org
Edie Fry\tedie.fry@example.org\tGary Hall\tgary.hall@example.org`,
    ready: ['abby.bond@example.org', 'carl.dow@example.org', 'edie.fry@example.org', 'gary.hall@example.org'],
  },
  {
    what: 'a sheet where the second address is a colleague to ask',
    text: `New member email,Contact for questions
ivy.jay@example.org,kate.low@example.org
liam.may@example.org,kate.low@example.org`,
    ready: ['ivy.jay@example.org', 'liam.may@example.org'],
    waits: ['kate.low@example.org'],
  },
  {
    what: 'a badge list with expired badges',
    text: `Badge No\tHolder\tE-mail\tBadge status
1001\tMina Noor\tmina.noor@example.org\tvalid
1002\tOwen Peel\towen.peel@example.org\tlost, blocked
1003\tPam Quill\tpam.quill@example.org\tvalid`,
    ready: ['mina.noor@example.org', 'pam.quill@example.org'],
    waits: ['owen.peel@example.org'],
  },
  {
    what: 'an HR export with cost centre owner',
    text: `Employee ID;Name;Business Email;Cost Center Owner Email;Employment Status
E1;Ray Shaw;ray.shaw@example.org;cc.tait@example.org;Active
E2;Sue Upton;sue.upton@example.org;cc.tait@example.org;Terminated
E3;Ted Vine;ted.vine@example.org;cc.tait@example.org;On Leave`,
    ready: ['ray.shaw@example.org'],
    waits: ['sue.upton@example.org', 'ted.vine@example.org', 'cc.tait@example.org'],
  },
  {
    what: 'a list of licences with who pays',
    text: `Licence,Assigned to,Paid by
BaseSpace Pro,una.wood@example.org,pay.xiang@example.org
BaseSpace Pro,vic.young@example.org,pay.xiang@example.org`,
    ready: ['una.wood@example.org', 'vic.young@example.org'],
    waits: ['pay.xiang@example.org'],
  },
];
