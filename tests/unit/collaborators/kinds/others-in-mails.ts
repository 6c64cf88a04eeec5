import type { Kind } from './kind';

/** Mails that ask for some and speak of others. */
export const othersInMails: Kind[] = [
  {
    what: 'French request',
    text: `Bonjour Claire,

Pourriez-vous ajouter au groupe de travail les personnes suivantes, s'il vous plaît :
  • Mathis Garnier – mathis.garnier@example.org
  • Noémie Roux – noemie.roux@example.org
En revanche, Hugo Petit (hugo.petit@example.org) est en stage chez un partenaire et n'utilisera pas la plateforme.

Bien à vous,
Sylvie Marchand`,
    ready: ['mathis.garnier@example.org', 'noemie.roux@example.org'],
    waits: ['hugo.petit@example.org'],
  },
  {
    what: 'Japanese',
    text: `佐々木様

お世話になっております。
下記の2名をワークグループに追加していただけますでしょうか。

田中 太郎 taro.tanaka@example.org
鈴木 花子 hanako.suzuki@example.org

なお、山田(ken.yamada@example.org)は3月で異動のため、追加は不要です。
ご不明な点は 小林 (yui.kobayashi@example.org) までご連絡ください。

よろしくお願いいたします。
高橋`,
    ready: ['taro.tanaka@example.org', 'hanako.suzuki@example.org'],
    waits: ['ken.yamada@example.org', 'yui.kobayashi@example.org'],
  },
  {
    what: 'polite decline',
    text: `Hi Gil,
thanks for the offer, but I'm afraid I can't take on the analysis, so there's no need to invite me (noa.levy@example.org). Perhaps you could invite Amit instead: amit.shaked@example.org.
Best, Noa`,
    ready: [],
    waits: ['noa.levy@example.org'],
    either: ['amit.shaked@example.org'],
  },
  {
    what: 'short request by name with address later',
    text: `hey, pls add zoe + kai to the wg asap, they're blocked. zoe.lund@example.org kai.moor@example.org. tx! btw the guy from illumina support was sam.field@example.com, super helpful`,
    ready: ['zoe.lund@example.org', 'kai.moor@example.org'],
    waits: ['sam.field@example.com'],
  },
  {
    what: 'thanks mail with praise',
    text: `Dear Anna,
thank you so much for your quick help yesterday, and please pass my thanks on to Dirk (dirk.manz@example.org), who found the missing samples.
One more thing: could Lilly Moor (lilly.moor@example.org) be added as well?
Best, Fred`,
    ready: ['lilly.moor@example.org'],
    waits: ['dirk.manz@example.org'],
  },
  {
    what: 'Italian',
    text: `Gentile Dott. Neri,
le chiedo cortesemente di abilitare all'uso della piattaforma la dott.ssa Chiara Fabbri (chiara.fabbri@example.org) e il dott. Luca Serra (luca.serra@example.org).
I costi saranno addebitati al fondo della prof.ssa Marini (elena.marini@example.org).
Distinti saluti,
Stefano Galli`,
    ready: ['chiara.fabbri@example.org', 'luca.serra@example.org'],
    waits: ['elena.marini@example.org'],
  },
  {
    what: 'Swedish',
    text: `Hej!
Vi har två nya doktorander som behöver konto i BaseSpace: Alva Ström (alva.strom@example.org) och Noel Bergman (noel.bergman@example.org).
Handledare är Karin Ek (karin.ek@example.org). Hon vill gärna ha en kopia på bekräftelsen.
Med vänlig hälsning
Jonas`,
    ready: ['alva.strom@example.org', 'noel.bergman@example.org'],
    waits: ['karin.ek@example.org'],
  },
  {
    what: 'conditional and reasons',
    text: `Hi Core,
We need two seats. One is for Ursula Kent (ursula.kent@example.org), the other one for whoever wins the position we advertised; Milo Janssen (milo.janssen@example.org) is our favourite but nothing is signed.
Cheers
Bea`,
    ready: ['ursula.kent@example.org'],
    waits: ['milo.janssen@example.org'],
  },
  {
    what: 'praise and reference letter',
    text: `To whom it may concern,
Ms Ines Roth (ines.roth@example.org) worked in my group from 2021 to 2026. She ran all our sequencing experiments and trained new users. I recommend her without reservation.
Prof. A. Kuhn, a.kuhn@example.org`,
    ready: [],
    waits: ['ines.roth@example.org', 'a.kuhn@example.org'],
  },
  {
    what: 'German Rundmail mit Dank',
    text: `Liebe alle,
wir begrüßen ganz herzlich Jule Arndt (jule.arndt@example.org), die seit Montag die Bioinformatik verstärkt.
Gleichzeitig danken wir Rolf Timm (rolf.timm@example.org) für zwölf Jahre im Sequenzierlabor; er übernimmt die Leitung der Biobank.
Herzliche Grüße, die Institutsleitung`,
    ready: ['jule.arndt@example.org'],
    waits: ['rolf.timm@example.org'],
  },
  {
    what: 'English names only partly',
    text: `Good morning,
kindly provide access for the undersigned and for my colleague Fiona Blake (fiona.blake@example.org). Our department head, Dr Keith Lane (keith.lane@example.org), has approved the purchase order.
Yours sincerely,
George Hill
george.hill@example.org`,
    ready: ['fiona.blake@example.org'],
    waits: ['keith.lane@example.org'],
    either: ['george.hill@example.org'],
  },
  {
    what: 'someone paid, someone asks',
    text: `Hello,
could you please set up Lorna Pike (lorna.pike@example.org) and Manuel Ortiz (manuel.ortiz@example.org) with accounts?
Costs are covered by the grant of Dr Sims (r.sims@example.org).
Thanks
Wendy`,
    ready: ['lorna.pike@example.org', 'manuel.ortiz@example.org'],
    waits: ['r.sims@example.org'],
  },
  {
    what: 'German: Vertretung bekommt Zugang',
    text: `Hallo Tim,
während der Elternzeit von Sabine Krug (sabine.krug@example.org) übernimmt Jannis Wolff (jannis.wolff@example.org) ihre Projekte. Kannst du ihm bitte Zugriff auf die Workgroup geben?
Viele Grüße
Ulla`,
    ready: ['jannis.wolff@example.org'],
    waits: ['sabine.krug@example.org'],
  },
  {
    what: 'Polish mail with deputy',
    text: `Szanowna Pani,
uprzejmie proszę o założenie kont dla dwóch nowych doktorantek: Julia Nowicka (julia.nowicka@example.org), Weronika Pawlak (weronika.pawlak@example.org).
W razie pytań proszę dzwonić do mojego zastępcy, dr. Jacka Wrony (jacek.wrona@example.org).
Z wyrazami szacunku
prof. Maria Zięba`,
    ready: ['julia.nowicka@example.org', 'weronika.pawlak@example.org'],
    waits: ['jacek.wrona@example.org'],
  },
  {
    what: 'story of what happened',
    text: `Hi all, quick update. Yesterday Felicity (felicity.dunn@example.org) sent out the invitations, but two of them bounced: marcus.hill@example.org and tess.wood@example.org. We'll find out the right addresses.`,
    ready: [],
    waits: ['felicity.dunn@example.org', 'marcus.hill@example.org', 'tess.wood@example.org'],
  },
];
