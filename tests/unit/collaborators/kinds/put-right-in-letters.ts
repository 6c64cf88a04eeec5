import type { Kind } from './kind';

/** Requests with addresses that are put right, and people whom another sentence speaks of. */
export const putRightInLetters: Kind[] = [
  {
    what: 'changes, one of an address',
    text: `Change requests for workgroup BAC-12

1. Add: Helen Drew <helen.drew@example.org>
2. Add: Sam Osei <sam.osei@example.org>
3. Replace address: mina.patel@old.example.org is no longer valid, she uses mina.patel@example.org
4. Remove: Rob Kane <rob.kane@example.org>`,
    ready: ['helen.drew@example.org', 'sam.osei@example.org', 'mina.patel@example.org'],
    waits: ['mina.patel@old.example.org', 'rob.kane@example.org'],
  },
  {
    what: 'a forwarded German request, and who has pulled out',
    text: `Von: Sabine Krüger <sabine.krueger@example.org>
An: Admin Sequenzierung <seq-admin@example.org>
Betreff: WG: Zugänge für das Praktikum

Hallo Uwe,

siehe unten, kannst du das bitte übernehmen? Herr Adler ist inzwischen ausgestiegen, den bitte weglassen.

Gruß Sabine

-----Ursprüngliche Nachricht-----
Von: Dr. Frank Nowak <frank.nowak@example.org>
Gesendet: Montag, 2. November 2026 08:12
An: Sabine Krüger
Betreff: Zugänge für das Praktikum

Liebe Sabine,
für das Praktikum brauchen folgende Studierende einen Zugang:
- Mia Vogel, mia.vogel@example.edu
- Jan Adler, jan.adler@example.edu
- Seyda Kaya, seyda.kaya@example.edu
Betreut werden sie von Lena Busch (lena.busch@example.org), die hat schon einen.
Viele Grüße
Frank`,
    ready: ['mia.vogel@example.edu', 'seyda.kaya@example.edu'],
    waits: [
      'sabine.krueger@example.org',
      'seq-admin@example.org',
      'frank.nowak@example.org',
      'jan.adler@example.edu',
      'lena.busch@example.org',
    ],
  },
  {
    what: 'a Spanish list with the old address in a remark',
    text: `Hola Marta:

Te paso la gente que falta en el grupo de trabajo:
  * Carlos Ibáñez: carlos.ibanez@example.org
  * Lucía Soto: lucia.soto@example.org
  * Andrés Vega: andres.vega@example.org (su correo nuevo; el antiguo avega@old.example.org ya no funciona)
Elena Rubio (elena.rubio@example.org) ya tiene cuenta, no hace falta.
Gracias, un abrazo
Pilar`,
    ready: ['carlos.ibanez@example.org', 'lucia.soto@example.org', 'andres.vega@example.org'],
    waits: ['avega@old.example.org', 'elena.rubio@example.org'],
  },
  {
    what: 'an Italian list with an address put right below',
    text: `Ciao Marco,
ti chiedo di aggiungere al workgroup:
Giulia Ferri, giulia.ferri@example.org
Davide Conti, davide.conti@example.net
Chiara Gallo, chiara.gallo@example.org

Scusa, errore mio: l'indirizzo giusto di Davide è davide.conti@example.org.
Per la fatturazione il contatto è amministrazione@example.org.
Grazie mille
Sara Bianchi <sara.bianchi@example.org>`,
    ready: ['giulia.ferri@example.org', 'davide.conti@example.org', 'chiara.gallo@example.org'],
    waits: ['davide.conti@example.net', 'amministrazione@example.org', 'sara.bianchi@example.org'],
  },
  {
    what: 'a Portuguese list with an address that has changed',
    text: `Boa tarde, Rita,

Podes adicionar ao grupo de trabalho as seguintes pessoas?

João Matos – joao.matos@example.org
Inês Carvalho – ines.carvalho@example.org
Tiago Reis – tiago.reis@example.org

O Tiago Reis mudou de e-mail, por isso usa antes tiago.reis@example.edu.
Em cópia: a nossa coordenadora, Profª Sílvia Antunes (silvia.antunes@example.org).

Obrigado,
Nuno`,
    ready: ['joao.matos@example.org', 'ines.carvalho@example.org', 'tiago.reis@example.edu'],
    waits: ['tiago.reis@example.org', 'silvia.antunes@example.org'],
  },
];
