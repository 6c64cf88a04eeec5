import { A, B, C, D, type Kind, M } from './kind';

/** Letters, chats and notices in many languages. */
export const prose: Kind[] = [
  {
    what: 'a notice of a list about a message that waits',
    text: `As list administrator, your authorization is requested for the
following mailing list posting:

    List:    seq-users@lists.example.org
    From:    ${B}
    Subject: cheap antibodies
    Reason:  Post by non-member to a members-only list

At your convenience, visit the dashboard.`,
    ready: [],
    waits: [B],
  },
  {
    what: 'a report of an exchange server that nobody could be reached',
    text: `Delivery has failed to these recipients or groups:

${B}
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.

Diagnostic information for administrators:
Generating server: mx.example.org
${B}
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'`,
    ready: [],
    waits: [B],
  },
  {
    what: 'a Russian letter with people to add and one on leave',
    text: `Добрый день!
Прошу открыть доступ следующим сотрудникам:
1. Ада Байрон, ${A}
2. Карла Диас, ${C}
Бен Кросс (${B}) сейчас в декрете, ему доступ не нужен.
С уважением,
Мод Чиф`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Chinese letter with a person to be taken off',
    text: `各位老师好：
请为以下同学开通账号：${A}、${C}。
另外，${B} 已毕业，不用再加了。
谢谢！`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Korean letter with a person on leave',
    text: `안녕하세요.
아래 두 분 계정 부탁드립니다.
- 김하나: ${A}
- 박셋: ${C}
이둘(${B})님은 휴직 중이라 필요 없습니다.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Hebrew list with a person who left',
    text: `שלום,
נא להוסיף את האנשים הבאים:
עדה ביירון – ${A}
קרלה דיאז – ${C}
בן קרוס – ${B} (עזב)
תודה`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an Arabic list with a person who left',
    text: `مرحبا،
يرجى إضافة الأشخاص التالين:
آدا بايرون: ${A}
كارلا دياز: ${C}
بن كروس: ${B} (غادر المختبر)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an Italian chat',
    text: `[20/11/26, 08:00] Ada: ecco la mia mail ${A}
[20/11/26, 08:02] Carla: la mia è ${C} 😊
[20/11/26, 08:03] Ben: io non ne ho bisogno grazie (${B})`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Dutch letter with a conditional',
    text: `Hoi,
kun je ${A} en ${C} uitnodigen? ${B} is per 1 oktober vertrokken, die hoeft er niet meer bij.
Alvast bedankt!`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Swedish letter with a person who has stopped',
    text: `Hej!
Lägg gärna till ${A} och ${C}.
${B} har slutat hos oss, så honom kan du ta bort.
Mvh Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Polish letter with a person on leave',
    text: `Cześć,
proszę o dostęp dla: ${A}, ${C}.
${B} jest na urlopie wychowawczym, więc na razie nie.
Dzięki!`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Portuguese letter with a person who moved',
    text: `Olá, bom dia!
Podem convidar ${A} e ${C}, por favor?
O Ben (${B}) mudou-se para outro laboratório.
Obrigada`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Spanish letter with the tutor to be told',
    text: `Buenos días:
Solicito acceso para los siguientes estudiantes:
• ${A}
• ${C}
Cualquier duda, escríbanme a ${M} o a la secretaría (${D}).
Gracias`,
    ready: [A, C],
    waits: [M, D],
  },
  {
    what: 'a French letter with one who has left in between',
    text: `Bonjour,
Voici la liste : ${A}, ${B} (a quitté le labo en septembre), ${C}.
Bien cordialement`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a German letter with one who only reads along',
    text: `Hallo zusammen,
Zugang brauchen ${A} und ${C}. ${B} bitte nur zur Kenntnis in CC setzen, er braucht keinen Zugang.
Viele Grüße`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a quoted thread in which the list stands in the quotation',
    text: `Done, thanks!

On Fri, 20 Nov 2026 at 09:12, Maud Chief <${M}> wrote:
> Hi,
> could you please add
> ${A}
> ${C}
> Best, Maud`,
    ready: [A, C],
    either: [M],
  },
  {
    what: 'a forwarded mail with its head in German',
    text: `---------- Weitergeleitete Nachricht ----------
Von: Maud Chief <${M}>
Datum: Fr., 20. Nov. 2026 um 09:12 Uhr
Betreff: Zugänge
An: Core <core@example.org>

Bitte ${A} und ${C} freischalten, danke.`,
    ready: [A, C],
    waits: ['core@example.org'],
    either: [M],
  },
  {
    what: 'a question about one and a request for others',
    text: `Is ${B} still working with you? If not, we'll close the account.
In the meantime please send invitations to ${A} and ${C}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'comments in a tracker with mentions',
    text: `[~abyron] please get an account, your mail is ${A}, right?
[~bkross] is not on this project any more (${B}).
[~cdiaz]: ${C}`,
    ready: [C],
    waits: [B],
    either: [A],
  },
  {
    what: 'an announcement of a welcome and a farewell',
    text: `Welcome to Ada Byron (${A}), who joined us on Monday as a postdoc!
We say goodbye to Ben Kross (${B}), and wish him all the best.
Carla Diaz (${C}) has successfully defended her thesis and stays as a postdoc.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a reply with answers in between',
    text: `> Who needs access?
${A}, ${C}
> Who doesn't need it any longer?
${B}
> Anybody else?
No.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Japanese list with kinds of participation in brackets',
    text: `参加者一覧
山田 花子（参加）${A}
佐藤 次郎（欠席）${B}
鈴木 三郎（参加）${C}`,
    ready: [A, C],
    waits: [B],
  },
];
