import { A, B, C, D, type Kind, M } from './kind';

/** Letters, notes and lists by hand, of further kinds. */
export const lists: Kind[] = [
  {
    what: 'addresses for different purposes in a mail',
    text: `Users: ${A}, ${C}
Invoices to: accounts.payable@example.org
Questions to: ${M}
Deadline: 30 Nov`,
    ready: [A, C],
    waits: ['accounts.payable@example.org', M],
  },
  {
    what: 'reply to all with several footers',
    text: `Fine with me. Add ${A}.

Best,
Maud

On Mon, 23 Nov 2026 at 09:12, Ben Kross <${B}> wrote:
> I have left the lab, please remove me.
> Carla (${C}) takes my place.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'approved and rejected behind a colon',
    text: `${A}: approved
${B}: rejected
${C}: approved
${D}: pending`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'yes and no behind a dash in German',
    text: `${A} – ja
${B} – nein
${C} – ja, aber erst ab Montag
${D} – weiß noch nicht`,
    ready: [A],
    waits: [B, D],
    either: [C],
  },
  {
    what: 'yes and no in front in Spanish',
    text: `Sí: ${A}
No: ${B}
Sí: ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'people by day of beginning',
    text: `From 1 December: ${A}, ${C}
Until 30 November 2024: ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'who is responsible for what',
    text: `Lab manager: ${M}
IT: ${D}
Users: ${A}; ${C}`,
    ready: [A, C],
    waits: [M],
    either: [D],
  },
  {
    what: 'a page of contacts with phones',
    text: `Ada Byron
Postdoc
+41 44 123 45 67
${A}

Ben Kross (until 2023)
Postdoc
${B}

Carla Diaz
PhD student
${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'alumni of a page with years',
    text: `Current members
Ada Byron, ${A}
Carla Diaz, ${C}

Past members
Ben Kross (2018–2022), ${B}
Dmitri Volkov (2015–2019), ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'alumni of a page in German with a dagger',
    text: `Mitarbeitende
Ada Byron, ${A}
Carla Diaz, ${C}
Ehemalige
Ben Kross, ${B}
In memoriam
Dmitri Volkov †, ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'alumni of a page in French and Italian',
    text: `Membres actuels
${A}
${C}
Anciens membres
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a wiki of who is where with absence',
    text: `${A} | in
${B} | sick until Friday
${C} | in
${D} | on sabbatical`,
    ready: [A, C],
    waits: [D],
    either: [B],
  },
  {
    what: 'a chat with a later withdrawal',
    text: `Maud: add ${A} ${B} ${C} please
Maud: actually leave out ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a chat in German with a later withdrawal',
    text: `Maud: bitte ${A}, ${B} und ${C} einladen
Maud: doch nicht ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'all but one',
    text: `Everybody on this list but Ben:
${A}
${B} (Ben Kross)
${C}`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'crossed out by dashes and x',
    text: `x ${B}
  ${A}
  ${C}
x ${D}`,
    ready: [],
    either: [A, B, C, D],
  },
  {
    what: 'a question whether somebody is there already',
    text: `New: ${A}, ${C}
Already has an account: ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'accounts that exist, by a mark',
    text: `${A} (new)
${B} (has account)
${C} (new)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a delegate in brackets',
    text: `${A} (on behalf of ${M})
${C} (c/o ${D})`,
    ready: [A, C],
    waits: [M, D],
  },
  {
    what: 'names with an address that bounces',
    text: `Ada Byron ${A}
Ben Kross ${B} (bounces!)
Carla Diaz ${C}
Dmitri Volkov ${D} (address invalid)`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'two spellings with the right one said',
    text: `not bkross@example.org but ${B}
Ada: ${A}`,
    ready: [A, B],
    waits: ['bkross@example.org'],
  },
  {
    what: 'people to be told only',
    text: `Add: ${A}, ${C}
FYI: ${D}
cc: ${M}`,
    ready: [A, C],
    either: [M],
    waits: [D],
  },
  {
    what: 'Portuguese list of joiners and leavers',
    text: `Entradas:
- ${A}
- ${C}
Saídas:
- ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Finnish list of joiners and leavers',
    text: `Lisättävät:
${A}
${C}
Poistettavat:
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Danish list of joiners and leavers',
    text: `Tilføj: ${A}, ${C}
Fjern: ${B}
Leder: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Ukrainian mail that takes somebody off',
    text: `Добрий день,
додайте, будь ласка, ${A} та ${C}.
${B} більше не працює у нас.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Turkish mail that takes somebody off',
    text: `Merhaba,
lütfen ${A} ve ${C} ekleyin.
${B} artık bizimle çalışmıyor.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Arabic notice of joiners and leavers',
    text: `إضافة: ${A}، ${C}
حذف: ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Japanese meeting invitation',
    text: `差出人: 山田 <${M}>
送信日時: 2026年11月23日 9:12
宛先: 佐藤 <${A}>; 鈴木 <${C}>
件名: BaseSpace 打ち合わせ`,
    ready: [A, C],
    either: [M],
  },
  {
    what: 'a list in which one is marked by a word in capitals in front',
    text: `OK ${A}
LEFT ${B}
OK ${C}
HOLD ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
];
