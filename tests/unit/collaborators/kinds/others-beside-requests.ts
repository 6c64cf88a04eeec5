import type { Kind } from './kind';

/** Who sees to what is asked for, who asked, and who is spoken of beside it. */
export const othersBesideRequests: Kind[] = [
  {
    what: 'a quoted question, and answers below it in which one says “me, too”',
    text: `Am 7. Mai schrieb Carola Vogt <c.vogt@example.org>:
> Wer braucht noch einen Zugang zur Gruppe? Bitte kurz mit Adresse melden.

Merle: ich! merle.hain@example.org
Emir: ich auch, emir.demir@example.org`,
    ready: ['merle.hain@example.org', 'emir.demir@example.org'],
    waits: ['c.vogt@example.org'],
  },
  {
    what: 'a Dutch note in which something is new, and nobody',
    text: `Aantekeningen bezoek leverancier

Rik Bosman (r.bosman@example.org) liet de nieuwe versie zien.
Wim (w.kuiper@example.org) belt morgen terug.`,
    ready: [],
    waits: ['r.bosman@example.org', 'w.kuiper@example.org'],
  },
  {
    what: 'a Japanese chat in which somebody has an account already',
    text: `木村：新しいメンバーのメールアドレスを教えてください
小川：ogawa.t@example.org です
山本：ishii.s@example.org さんはもう登録済みですよね`,
    ready: ['ogawa.t@example.org'],
    waits: ['ishii.s@example.org'],
  },
  {
    what: 'Czech minutes with who sees to it',
    text: `Zápis z porady 9. 9.

Nové účty: Tereza Malá (t.mala@example.org), Martin Bílý (m.bily@example.org) – zařídí P. Novák (p.novak@example.org)
Ostatní: mrazák se odmrazí v pátek.`,
    ready: ['t.mala@example.org', 'm.bily@example.org'],
    waits: ['p.novak@example.org'],
  },
  {
    what: 'a Danish mail in which somebody comes after another one',
    text: `Hej Morten

Sofie Krag (sofie.krag@example.org) overtager efter Jens (jens.post@example.org), så hun skal have adgang til gruppen fra mandag. Jens' konto må gerne lukkes.

Hilsen Dorte`,
    ready: ['sofie.krag@example.org'],
    waits: ['jens.post@example.org'],
  },
  {
    what: 'a page of who looks after what',
    text: `# Who does what in the core

**Instruments** – Ann Nolan, a.nolan@example.org
**Ordering** – Bo Ottley, b.ottley@example.org

Call us before you come by.`,
    ready: [],
    waits: ['a.nolan@example.org', 'b.ottley@example.org'],
  },
];
