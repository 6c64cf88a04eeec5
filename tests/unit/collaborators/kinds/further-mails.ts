import type { Kind } from './kind';

/** Mails and requests again, in other words and languages. */
export const furtherMails: Kind[] = [
  {
    what: 'an Outlook reply with a mail below, in German',
    text: `Hallo Frau Kern,

ja bitte, und zusätzlich noch lukas.ammer@example.org.

Beste Grüße
Mia Bold

Von: Sabine Kern <sabine.kern@example.org>
Gesendet: Mittwoch, 25. November 2026 08:12
An: Mia Bold <mia.bold@example.org>
Betreff: AW: Zugänge

Soll ich nur tim.conrad@example.org und ute.dorn@example.org freischalten?`,
    ready: ['lukas.ammer@example.org'],
    either: ['tim.conrad@example.org', 'ute.dorn@example.org'],
    waits: ['sabine.kern@example.org', 'mia.bold@example.org'],
  },
  {
    what: 'a mail whose writer asks for herself',
    text: `From: Nora Eltz <nora.eltz@example.edu>
To: Seq Admin <otto.frey@example.edu>
Subject: access

Hi Otto, could you please add me to the BaseSpace workgroup? Best, Nora`,
    ready: ['nora.eltz@example.edu'],
    either: ['otto.frey@example.edu'],
  },
  {
    what: 'a French mail with a list and a signature',
    text: `De : Pauline Gerin <pauline.gerin@example.org>
À : Remi Hardy <remi.hardy@example.org>
Objet : nouveaux comptes

Bonjour Rémi,
Voici les personnes à inviter :
- Solène Imbert : solene.imbert@example.org
- Théo Joly : theo.joly@example.org

Bien cordialement,
Pauline Gerin
Responsable plateforme
pauline.gerin@example.org`,
    ready: ['solene.imbert@example.org', 'theo.joly@example.org'],
    waits: ['pauline.gerin@example.org', 'remi.hardy@example.org'],
  },
  {
    what: 'a Spanish request except two by name',
    text: `Por favor, invita a todas las personas de la lista excepto Úrsula y Valentín:

Ana Kirchner ana.kirchner@example.org
Úrsula Lago ursula.lago@example.org
Valentín Mena valentin.mena@example.org
Yolanda Navas yolanda.navas@example.org`,
    ready: ['ana.kirchner@example.org', 'yolanda.navas@example.org'],
    waits: ['ursula.lago@example.org', 'valentin.mena@example.org'],
  },
  {
    what: 'an Italian request with logins',
    text: `Buongiorno, vi prego di abilitare i seguenti nomi utente: aorsini, bpinto e cquadri. Grazie`,
    ready: ['aorsini', 'bpinto', 'cquadri'],
  },
  {
    what: 'a Dutch note of who takes the place of whom',
    text: `Per 1 december neemt Daan Rook (daan.rook@example.org) het werk over van Eva Smit (eva.smit@example.org), graag aanpassen.`,
    ready: ['daan.rook@example.org'],
    waits: ['eva.smit@example.org'],
  },
  {
    what: 'a Swedish list with one on leave and one to bill',
    text: `Hej,

Följande ska ha tillgång:
frida.torn@example.org
gustav.ulv@example.org (tjänstledig till mars)
hanna.viken@example.org

Fakturan går till ivar.west@example.org`,
    ready: ['frida.torn@example.org', 'hanna.viken@example.org'],
    waits: ['gustav.ulv@example.org', 'ivar.west@example.org'],
  },
  {
    what: 'a Polish note without one',
    text: `Cześć, dodaj proszę wszystkich z wyjątkiem Kasi:
Jola Adamska <jola.adamska@example.org>
Kasia Bielska <kasia.bielska@example.org>
Leszek Czaja <leszek.czaja@example.org>`,
    ready: ['jola.adamska@example.org', 'leszek.czaja@example.org'],
    waits: ['kasia.bielska@example.org'],
  },
  {
    what: 'a Japanese thread with its quoted mail',
    text: `ありがとうございます。もう一人、白石 湊（minato.shiraishi@example.org）も追加でお願いします。

2026年11月24日(火) 10:00 須藤 葵 <aoi.sudo@example.org>のメール:
> 次の方を招待してよいでしょうか。
> 高木 蓮 ren.takagi@example.org
> 津田 凛 rin.tsuda@example.org`,
    ready: ['minato.shiraishi@example.org', 'ren.takagi@example.org', 'rin.tsuda@example.org'],
    waits: ['aoi.sudo@example.org'],
  },
  {
    what: 'a Chinese note of who takes over from whom',
    text: `请用 xin.ye@example.edu 接替 ying.zou@example.edu，谢谢。`,
    ready: ['xin.ye@example.edu'],
    waits: ['ying.zou@example.edu'],
  },
  {
    what: 'a Korean request with a condition',
    text: `권나연(nayeon.kwon@example.org)님은 바로 추가해 주시고, 배시우(siwoo.bae@example.org)님은 계약 후에 추가해 주세요.`,
    ready: ['nayeon.kwon@example.org'],
    waits: ['siwoo.bae@example.org'],
  },
  {
    what: 'a Portuguese list of those who come and those who go',
    text: `Entradas:
Aline Bastos - aline.bastos@example.org
Caio Dutra - caio.dutra@example.org
Saídas:
Elisa Fontes - elisa.fontes@example.org`,
    ready: ['aline.bastos@example.org', 'caio.dutra@example.org'],
    waits: ['elisa.fontes@example.org'],
  },
  {
    what: 'an Arabic list with one who has left',
    text: `الرجاء دعوة الأعضاء التالية أسماؤهم:
سامي: sami.haddad@example.org
ريم: reem.issa@example.org
كريم (غادر المختبر): karim.jaber@example.org`,
    ready: ['sami.haddad@example.org', 'reem.issa@example.org'],
    waits: ['karim.jaber@example.org'],
  },
  {
    what: 'a Hebrew list with who is in charge',
    text: `אנא הוסיפו:
noa.katz@example.org
omer.levi@example.org
אחראי: פרופ' שלום, prof.shalom@example.org`,
    ready: ['noa.katz@example.org', 'omer.levi@example.org'],
    waits: ['prof.shalom@example.org'],
  },
  {
    what: 'a Turkish request with logins',
    text: `Kullanıcı adları: aergin, bfidan ve cgezer`,
    ready: ['aergin', 'bfidan', 'cgezer'],
  },
  {
    what: 'a Czech thread with a quoted mail',
    text: `Dobrý den, přidejte ještě lenka.mala@example.org. Děkuji, Jana

Dne út 24. 11. 2026 v 9:00 odesílatel Karel Novotný <karel.novotny@example.org> napsal:
> Mám pozvat i ota.pesek@example.org?`,
    ready: ['lenka.mala@example.org'],
    either: ['ota.pesek@example.org'],
    waits: ['karel.novotny@example.org'],
  },
];
