import type { Kind } from './kind';

/** Mails and minutes as people copy them: with headers, quotations, signatures. */
export const threads: Kind[] = [
  {
    what: 'a German mail with its headers and a signature',
    text: `Von: Boss, Dana <dana.boss@example.org>
Gesendet: Montag, 23. November 2026 10:02
An: Core Desk <desk@example.org>
Betreff: Neue Nutzer

Hallo zusammen,

könnt ihr bitte Sven Vogt (sven.vogt@example.org) und Tine Wolf (tine.wolf@example.org) freischalten?

Danke und viele Grüße
Dana

--
Dr. Dana Boss
Leiterin Core Facility
Tel. +49 30 1234
dana.boss@example.org`,
    ready: ['sven.vogt@example.org', 'tine.wolf@example.org'],
    either: ['dana.boss@example.org', 'desk@example.org'],
  },
  {
    what: 'a request below a reply',
    text: `Done for the first two. Best, Desk

On Mon, Nov 23, 2026 at 10:02 AM Dana Boss <dana.boss@example.org> wrote:
> Hi, please add these to the workgroup:
> ulla.xander@example.org
> vito.young@example.org
> and remove walt.zorn@example.org, he has moved on.
> Dana`,
    ready: ['ulla.xander@example.org', 'vito.young@example.org'],
    either: ['dana.boss@example.org'],
    waits: ['walt.zorn@example.org'],
  },
  {
    what: 'minutes in German with who was there and who was not',
    text: `Protokoll Nutzertreffen 24.11.2026
Anwesend: Xenia Adler (xenia.adler@example.org), York Behr (york.behr@example.org)
Entschuldigt: Zita Conrad (zita.conrad@example.org)
Protokoll: Dana Boss (dana.boss@example.org)

TOP 2: Neue Zugänge
Zugang erhalten: arne.dietz@example.org, bine.ernst@example.org`,
    ready: ['arne.dietz@example.org', 'bine.ernst@example.org'],
    either: ['xenia.adler@example.org', 'york.behr@example.org', 'dana.boss@example.org'],
    waits: ['zita.conrad@example.org'],
  },
  {
    what: 'a handover from one to another',
    text: `From Monday on Carla Frank (carla.frank@example.org) takes over from Ben Graf (ben.graf@example.org), who is leaving us. Please give Carla access.`,
    ready: ['carla.frank@example.org'],
    waits: ['ben.graf@example.org'],
  },
  {
    what: 'a Spanish mail with one to add and one to take out',
    text: `Estimados,

favor de agregar a Dora Haro (dora.haro@example.org) y a Elías Ibarra <elias.ibarra@example.org>.
Felipe Jara (felipe.jara@example.org) ya no trabaja con nosotros, favor de quitarlo.

Saludos`,
    ready: ['dora.haro@example.org', 'elias.ibarra@example.org'],
    waits: ['felipe.jara@example.org'],
  },
  {
    what: 'a Japanese mail with a list',
    text: `お世話になっております。
以下の2名を追加してください。

・加藤 結衣 <yui.kato@example.org>
・林 大輔 <daisuke.hayashi@example.org>

なお、森 健太 (kenta.mori@example.org) は先月退職しましたので、削除をお願いします。`,
    ready: ['yui.kato@example.org', 'daisuke.hayashi@example.org'],
    waits: ['kenta.mori@example.org'],
  },
  {
    what: 'a Chinese mail with a list',
    text: `您好，
请把以下人员加入工作组：
1、吴敏 min.wu@example.org
2、郑浩 hao.zheng@example.org
另外，孙丽（li.sun@example.org）已离职，请移除。谢谢！`,
    ready: ['min.wu@example.org', 'hao.zheng@example.org'],
    waits: ['li.sun@example.org'],
  },
  {
    what: 'a Korean mail with a list',
    text: `안녕하세요,
아래 두 분을 워크그룹에 추가해 주세요.
- 한지우 jiwoo.han@example.org
- 오세훈 sehun.oh@example.org
그리고 윤서진(seojin.yoon@example.org)님은 지난달 퇴사했습니다.`,
    ready: ['jiwoo.han@example.org', 'sehun.oh@example.org'],
    waits: ['seojin.yoon@example.org'],
  },
  {
    what: 'a Polish mail with one who has left',
    text: `Dzień dobry,
proszę o dodanie do grupy: gosia.kot@example.org oraz henryk.lis@example.org.
Iga Maj (iga.maj@example.org) już u nas nie pracuje.
Pozdrawiam`,
    ready: ['gosia.kot@example.org', 'henryk.lis@example.org'],
    waits: ['iga.maj@example.org'],
  },
  {
    what: 'an Italian mail with a person to ask',
    text: `Buongiorno, si prega di aggiungere Jacopo Neri (jacopo.neri@example.org) e Katia Orsi (katia.orsi@example.org).
Per domande rivolgersi a luca.pini@example.org.`,
    ready: ['jacopo.neri@example.org', 'katia.orsi@example.org'],
    waits: ['luca.pini@example.org'],
  },
  {
    what: 'authors of a paper with the one to write to',
    text: `Mona Quint1, Nico Rode2,* and Olga Sass1
1 Institute of Genetics, Example University
2 Sequencing Core, Example Hospital
* Correspondence: nico.rode@example.org`,
    ready: [],
    either: ['nico.rode@example.org'],
  },
  {
    what: 'a list out of a PDF whose addresses go on in the next line',
    text: `Pavel Tichy    pavel.tichy@
example.org
Rosa Unger    rosa.unger@example.org`,
    ready: ['rosa.unger@example.org'],
    waits: ['pavel.tichy@'],
  },
  {
    what: 'members of a group of a server',
    text: `seqcore:x:1005:sdahl,tegner,uvik
users:x:100:`,
    ready: [],
  },
  {
    what: 'people with their ORCID',
    text: `Selma Vik, https://orcid.org/0000-0002-1825-0097, selma.vik@example.org
Tage Wiik, https://orcid.org/0000-0001-5109-3700, tage.wiik@example.org
Una Ytre, 0000-0002-1694-233X, una.ytre@example.edu`,
    ready: ['selma.vik@example.org', 'tage.wiik@example.org', 'una.ytre@example.edu'],
  },
];
