import type { Kind } from './kind';

/** Requests in many languages, each with somebody who has gone; registers with superiors. */
export const lettersOfCountries: Kind[] = [
  {
    what: 'an Italian mail asking to activate two and not a third',
    text: `Buongiorno,
vi chiedo di attivare l'accesso per Bianca Olmi (bianca.olmi@example.org) e Carlo Pini (carlo.pini@example.org).
Dario Quinti (dario.quinti@example.org) invece non lavora più con noi.
Grazie`,
    ready: ['bianca.olmi@example.org', 'carlo.pini@example.org'],
    waits: ['dario.quinti@example.org'],
  },
  {
    what: 'a Finnish mail',
    text: `Hei,
voitteko lisätä seuraavat henkilöt: eero.raita@example.org ja fanni.salo@example.org?
Gun Tallgren (gun.tallgren@example.org) on jo lähtenyt meiltä.
Kiitos!`,
    ready: ['eero.raita@example.org', 'fanni.salo@example.org'],
    waits: ['gun.tallgren@example.org'],
  },
  {
    what: 'a Hungarian mail',
    text: `Kedves Kolléga,
kérem, adja hozzá: Hajnal Ujvári <hajnal.ujvari@example.org>, Imre Varga <imre.varga@example.org>.
Judit Wolf (judit.wolf@example.org) már nem dolgozik nálunk.
Köszönöm`,
    ready: ['hajnal.ujvari@example.org', 'imre.varga@example.org'],
    waits: ['judit.wolf@example.org'],
  },
  {
    what: 'a Turkish mail',
    text: `Merhaba,
lütfen şu kişileri ekleyin: kerem.yilmaz@example.org, leyla.aksoy@example.org
Murat Bilgin (murat.bilgin@example.org) artık bizimle çalışmıyor.`,
    ready: ['kerem.yilmaz@example.org', 'leyla.aksoy@example.org'],
    waits: ['murat.bilgin@example.org'],
  },
  {
    what: 'a Danish mail',
    text: `Hej,
vil I tilføje nanna.carlsen@example.org og oskar.dam@example.org?
Peter Elm (peter.elm@example.org) er stoppet, så ham skal I ikke invitere.`,
    ready: ['nanna.carlsen@example.org', 'oskar.dam@example.org'],
    waits: ['peter.elm@example.org'],
  },
  {
    what: 'a Portuguese mail',
    text: `Olá,
podem dar acesso à Rita Faro (rita.faro@example.org) e ao Simão Gil (simao.gil@example.org)?
O Tiago Horta (tiago.horta@example.org) já saiu do grupo.`,
    ready: ['rita.faro@example.org', 'simao.gil@example.org'],
    waits: ['tiago.horta@example.org'],
  },
  {
    what: 'a Chinese mail',
    text: `您好,
请为以下同事开通权限:
吴一凡 yifan.wu@example.org
徐静 jing.xu@example.org
另外,严明 ming.yan@example.org 已离职,请不要邀请。
谢谢`,
    ready: ['yifan.wu@example.org', 'jing.xu@example.org'],
    waits: ['ming.yan@example.org'],
  },
  {
    what: 'a Korean mail',
    text: `안녕하세요,
아래 분들을 추가해 주세요.
김가영 gayoung.kim@example.org
이나래 narae.lee@example.org
박다은 daeun.park@example.org 님은 퇴사했으니 제외해 주세요.`,
    ready: ['gayoung.kim@example.org', 'narae.lee@example.org'],
    waits: ['daeun.park@example.org'],
  },
  {
    what: 'a Japanese mail with one who retired',
    text: `お世話になっております。
以下の2名の追加をお願いいたします。
加藤 愛 ai.kato@example.org
木村 文 aya.kimura@example.org
なお、小林 忠(tadashi.kobayashi@example.org)は退職しましたので不要です。`,
    ready: ['ai.kato@example.org', 'aya.kimura@example.org'],
    waits: ['tadashi.kobayashi@example.org'],
  },
  {
    what: 'an Arabic list with a state',
    text: `الاسم	البريد الإلكتروني	الحالة
سارة	sara.n@example.org	نشط
عمر	omar.k@example.org	موقوف`,
    ready: ['sara.n@example.org'],
    waits: ['omar.k@example.org'],
  },
  {
    what: 'a Dutch table of users with a contract end',
    text: `Naam;E-mailadres;Leidinggevende;E-mail leidinggevende;Uit dienst per
Ute Jansen;ute.jansen@example.org;Chef;chef.x@example.org;
Vic Kok;vic.kok@example.org;Chef;chef.x@example.org;01-07-2023`,
    ready: ['ute.jansen@example.org'],
    waits: ['vic.kok@example.org'],
  },
  {
    what: 'a Swedish table of users',
    text: `Namn	E-post	Chef	Chefens e-post	Slutdatum
Wilma Lind	wilma.lind@example.org	Xerxes M	xerxes.m@example.org	
Yngve Nord	yngve.nord@example.org	Xerxes M	xerxes.m@example.org	2023-05-31`,
    ready: ['wilma.lind@example.org'],
    waits: ['yngve.nord@example.org'],
  },
  {
    what: 'a Polish table of users',
    text: `Imię i nazwisko;Adres e-mail;Przełożony;E-mail przełożonego;Status konta
Zofia Olak;zofia.olak@example.org;Szef;szef.a@example.org;aktywne
Adam Pach;adam.pach@example.org;Szef;szef.a@example.org;zablokowane`,
    ready: ['zofia.olak@example.org'],
    waits: ['adam.pach@example.org'],
  },
  {
    what: 'a Czech table of users',
    text: `Jméno;E-mail;Vedoucí;E-mail vedoucího;Ukončení
Bára Ryba;bara.ryba@example.org;Šéf;sef.b@example.org;
Cyril Sova;cyril.sova@example.org;Šéf;sef.b@example.org;30.6.2023`,
    ready: ['bara.ryba@example.org'],
    waits: ['cyril.sova@example.org'],
  },
  {
    what: 'a Vietnamese table',
    text: `Họ tên	Email	Người quản lý	Email quản lý	Trạng thái
Dung Tran	dung.tran@example.org	Sep	sep.c@example.org	Đang làm việc
Em Ung	em.ung@example.org	Sep	sep.c@example.org	Đã nghỉ việc`,
    ready: ['dung.tran@example.org'],
    waits: ['em.ung@example.org'],
  },
  {
    what: 'an Indonesian table',
    text: `Nama	Surel	Atasan	Surel Atasan	Status
Fajar Wibowo	fajar.wibowo@example.org	Bos	bos.d@example.org	Aktif
Gita Yuliani	gita.yuliani@example.org	Bos	bos.d@example.org	Nonaktif`,
    ready: ['fajar.wibowo@example.org'],
    waits: ['gita.yuliani@example.org'],
  },
];
