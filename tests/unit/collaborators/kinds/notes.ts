import { A, B, C, D, type Kind, M } from './kind';

/** Notes by hand once more. */
export const notes: Kind[] = [
  {
    what: 'a list with reasons behind commas',
    text: `${A}, new PhD student
${B}, has moved to industry
${C}, postdoc
${D}, duplicate of ${A}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a list with a remark on the line below',
    text: `- ${A}
- ${B}
  (no longer with us)
- ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list with a remark on the line above',
    text: `# needs access
${A}
# left in May
${B}
# needs access
${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a sentence with respectively',
    text: `Please add Ada and Carla (${A} and ${C}), but not Ben (${B}).`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'if somebody agrees',
    text: `Add ${A} and ${C}.
If Maud agrees, also ${B}.
Once the contract is signed: ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'if in German and French',
    text: `Bitte ${A} aufnehmen.
Falls möglich später auch ${B}.
Dès que possible : ${C}
Si elle accepte : ${D}`,
    ready: [A],
    waits: [B, D],
    either: [C],
  },
  {
    what: 'waiting for something',
    text: `Ready to go:
${A}
${C}

Waiting for contract:
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'two lists of which one is an old one',
    text: `New list (2026):
${A}
${C}

Old list (2025):
${B}
${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'phases of an invitation',
    text: `Phase 1 (now):
${A}
${C}
Phase 2 (next year):
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'who has been invited before',
    text: `Already invited:
${B}
To be invited:
${A}
${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'already invited in German, French, Spanish',
    text: `Bereits eingeladen: ${B}
Noch einzuladen: ${A}
Déjà invité : ${D}
À inviter : ${C}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'done and open in a list of tasks',
    text: `TODO invite ${A}
DONE invite ${B}
TODO invite ${C}`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'wrong and right addresses',
    text: `wrong: bkros@example.org
right: ${B}
Ada: ${A}`,
    ready: [A, B],
    waits: ['bkros@example.org'],
  },
  {
    what: 'a typo that is explained',
    text: `It is ${A}, not ada.byrn@example.org.
And ${C} (with c, not k).`,
    ready: [A, C],
    waits: ['ada.byrn@example.org'],
  },
  {
    what: 'who pays and who works',
    text: `Group leader (pays): ${M}
Bench work: ${A}, ${C}
Left: ${B}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'mail in English with a conditional removal',
    text: `Hi,
could you swap ${B} for ${A}?
And ${C} should stay.
Thanks`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in German with a swap',
    text: `Hallo, bitte ${B} durch ${A} ersetzen. ${C} bleibt.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in French with a swap',
    text: `Bonjour, merci de remplacer ${B} par ${A}. ${C} reste.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in Italian with a swap',
    text: `Buongiorno, sostituire ${B} con ${A}. ${C} rimane.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in Spanish with a swap',
    text: `Hola, cambiad a ${B} por ${A}. ${C} se queda.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in Dutch with a swap',
    text: `Hoi, graag ${B} vervangen door ${A}. ${C} blijft.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in Polish with a swap',
    text: `Proszę zastąpić ${B} przez ${A}. ${C} zostaje.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in Russian with a swap',
    text: `Пожалуйста, замените ${B} на ${A}. ${C} остаётся.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mail in Japanese with a swap',
    text: `${B} の代わりに ${A} を登録してください。`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'mail in Chinese with a swap',
    text: `请把 ${B} 换成 ${A}。`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a poll in a chat with names under the answers',
    text: `Who needs access?
👍 Yes (2)
Ada Byron ${A}
Carla Diaz ${C}
👎 No (1)
Ben Kross ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'minutes with decisions',
    text: `Decisions
- ${A} and ${C} get access
- access of ${B} is withdrawn
- ${M} informs everybody`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'a retirement and a birth',
    text: `${A}: back from parental leave
${B}: retired
${C}: new`,
    ready: [C],
    either: [A],
    waits: [B],
  },
  {
    what: 'a mail of a mailing list service about subscriptions',
    text: `${A} has been successfully subscribed to Seq-users.
${B} has been removed from Seq-users.
${C} has been successfully subscribed to Seq-users.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a signature in front of the list',
    text: `Maud Chief (${M}) wrote:

These are mine:
${A}
${C}`,
    ready: [A, C],
    either: [M],
  },
];
