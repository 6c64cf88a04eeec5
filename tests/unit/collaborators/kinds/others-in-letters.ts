import type { Kind } from './kind';

/** Letters that ask for some and speak of others. */
export const othersInLetters: Kind[] = [
  {
    what: 'Italian with correction',
    text: `Ciao Marco,
aggiungi per favore alla piattaforma giulia.conti@example.org e andrea.riva@example.org.
Scusa, l'indirizzo di Andrea è sbagliato: quello giusto è andrea.rivabella@example.org
Grazie
Silvia`,
    ready: ['giulia.conti@example.org'],
    waits: ['andrea.riva@example.org'],
    either: ['andrea.rivabella@example.org'],
  },
  {
    what: 'on behalf of, PI copied',
    text: `Dear all,
I am writing on behalf of Prof. Stella Grant (stella.grant@example.edu). Her group would like these students to be able to see the run folders: Owen Pryce owen.pryce@example.edu; Megan Lloyd megan.lloyd@example.edu.
Their previous supervisor, rhys.bevan@example.edu, has no objections.
Regards, Cerys`,
    ready: ['owen.pryce@example.edu', 'megan.lloyd@example.edu'],
    waits: ['stella.grant@example.edu', 'rhys.bevan@example.edu'],
  },
  {
    what: 'invoices mention',
    text: `Please add the following two to the workgroup and bill them to grant 4411.

maya.quist@example.org
otto.rand@example.org

The grant holder is Prof. Lena Falk <lena.falk@example.org>; her assistant ebba.moen@example.org keeps the receipts.`,
    ready: ['maya.quist@example.org', 'otto.rand@example.org'],
    waits: ['lena.falk@example.org', 'ebba.moen@example.org'],
  },
  {
    what: 'mail about two newcomers and their office mate',
    text: `Hello Service Desk,

From 1 December two new doctoral students will be joining us: Elif Aydin (elif.aydin@example.edu) and Noor Haddad (noor.haddad@example.edu). Please create BaseSpace accounts for both of them. They will share an office with Paul Becker (paul.becker@example.edu), so keys can be handed to him.

Many thanks
Prof. I. Kessler`,
    ready: ['elif.aydin@example.edu', 'noor.haddad@example.edu'],
    waits: ['paul.becker@example.edu'],
  },
  {
    what: 'German mail, Urlaubsvertretung',
    text: `Liebe Kollegen,
ich bin ab morgen zwei Wochen im Urlaub. In dringenden Fällen hilft Ihnen Frau Dr. Stein (petra.stein@example.org) weiter.
Vorher hätte ich noch eine Bitte: Herr Kaya (cem.kaya@example.org) und Frau Lindner (eva.lindner@example.org) bräuchten Zugang zur Arbeitsgruppe.
Danke und Gruß, M. Roth`,
    ready: ['cem.kaya@example.org', 'eva.lindner@example.org'],
    waits: ['petra.stein@example.org'],
  },
  {
    what: 'Polish',
    text: `Cześć Tomek,
dodaj proszę do grupy Olę (ola.zajac@example.org) i Bartka (bartek.krol@example.org).
Magda (magda.wilk@example.org) pyta, kiedy będą gotowe wyniki z ostatniego przebiegu - odpisz jej, proszę.
Dzięki, Ewa`,
    ready: ['ola.zajac@example.org', 'bartek.krol@example.org'],
    waits: ['magda.wilk@example.org'],
  },
  {
    what: 'Japanese, another one',
    text: `各位

次の方々にBaseSpaceのアクセス権を付与してください。
・伊藤 健 (ken.ito@example.org)
・渡辺 美咲 (misaki.watanabe@example.org)

請求先は中村先生 (nakamura.lab@example.org) です。
なお、加藤さん (r.kato@example.org) にはすでにアカウントがあります。`,
    ready: ['ken.ito@example.org', 'misaki.watanabe@example.org'],
    waits: ['nakamura.lab@example.org', 'r.kato@example.org'],
  },
  {
    what: 'comparison to another person',
    text: `Could you set Dora Finch (dora.finch@example.org) up exactly as you did for Ian Crowe (ian.crowe@example.org) last year? She'll do his old job.`,
    ready: ['dora.finch@example.org'],
    waits: ['ian.crowe@example.org'],
  },
  {
    what: 'who has been using whose account',
    text: `Hi Olga,
so far Simon (simon.petit@example.org) has been using the account of Nadja (nadja.held@example.org). He should of course have his own - can you send him an invitation?
Thanks, Ruth`,
    ready: [],
    waits: ['nadja.held@example.org'],
    either: ['simon.petit@example.org'],
  },
  {
    what: 'waiting for consent',
    text: `Hi Lou, the following have signed the data agreement and can be let in: clara.vint@example.org, joe.marsh@example.org.
Still missing the signature: pat.kemp@example.org, ulla.dorn@example.org.
Ciao, Nico`,
    ready: ['clara.vint@example.org', 'joe.marsh@example.org'],
    waits: ['pat.kemp@example.org', 'ulla.dorn@example.org'],
  },
  {
    what: 'support mail',
    text: `Hello Illumina support,
our administrator Vic Strand (vic.strand@example.org) can no longer log in to the workgroup "Strand lab". The colleagues Mia Falk (mia.falk@example.org) and Bo Ahl (bo.ahl@example.org) are affected as well: they see an empty list.
Regards, Eli`,
    ready: [],
    waits: ['vic.strand@example.org', 'mia.falk@example.org', 'bo.ahl@example.org'],
  },
  {
    what: 'complaint',
    text: `Dear support, since the update neither Karl (karl.voss@example.org) nor I can open the reports. Our colleague Hanne Lind (hanne.lind@example.org) has no problems. Could you check? Regards, Pia Roth (pia.roth@example.org)`,
    ready: [],
    waits: ['karl.voss@example.org', 'hanne.lind@example.org', 'pia.roth@example.org'],
  },
  {
    what: 'Portuguese mail',
    text: `Prezada Carla,
venho solicitar a criação de contas para os seguintes alunos: Joana Melo (joana.melo@example.org) e Pedro Antunes (pedro.antunes@example.org).
O orientador deles, Prof. Vasco Reis (vasco.reis@example.org), encontra-se no estrangeiro até janeiro.
Cumprimentos,
Sara Lima`,
    ready: ['joana.melo@example.org', 'pedro.antunes@example.org'],
    waits: ['vasco.reis@example.org'],
  },
  {
    what: 'Japanese request',
    text: `お疲れ様です。佐藤です。

新しく配属された学生2名のアカウント作成をお願いします。
松本 陽菜 <hina.matsumoto@example.ac.jp>
井上 蓮 <ren.inoue@example.ac.jp>

指導教員は木村先生 <kimura@example.ac.jp> です。
以上、よろしくお願いします。`,
    ready: ['hina.matsumoto@example.ac.jp', 'ren.inoue@example.ac.jp'],
    waits: ['kimura@example.ac.jp'],
  },
  {
    what: 'recommendation of who could help',
    text: `I don't think we need more people in the group at the moment. If you need someone to look at the data, Elsie Rudd (elsie.rudd@example.org) knows the pipeline best.`,
    ready: [],
    waits: ['elsie.rudd@example.org'],
  },
  {
    what: 'seminar announcement',
    text: `Seminar on Thursday 3 pm: Dr. Lasse Kivi (lasse.kivi@example.org) talks about long reads in clinical genomics. Host: Edda Stern (edda.stern@example.org). Everybody welcome. Participants who want to try the demo need a BaseSpace account.`,
    ready: [],
    waits: ['lasse.kivi@example.org', 'edda.stern@example.org'],
  },
];
