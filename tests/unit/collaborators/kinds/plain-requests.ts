import type { Kind } from './kind';

/** Requests in a sentence or two that name nobody else. */
export const plainRequests: Kind[] = [
  {
    what: 'a plain request: somebody to be let in',
    text: "Hi, can you let Ella Ross (ella.ross@example.org) into the workgroup? She's helping us with the QC this month.",
    ready: ['ella.ross@example.org'],
  },
  {
    what: 'a plain request: a polite question for two',
    text: "Would you mind adding Peter Holt (peter.holt@example.org) and Maya Singh (maya.singh@example.org) to our BaseSpace group? They're our new bioinformatics students.",
    ready: ['peter.holt@example.org', 'maya.singh@example.org'],
  },
  {
    what: 'a plain request: one who should have access',
    text: 'My postdoc Dr Lukas Beran (lukas.beran@example.org) should have full access to all runs of our lab, thanks!',
    ready: ['lukas.beran@example.org'],
  },
  {
    what: 'a plain request: an account for a visitor',
    text: "Please could an account be created for our visiting scientist, Dr Noriko Abe (noriko.abe@example.org)? She'll be with us from January to March.",
    ready: ['noriko.abe@example.org'],
  },
  {
    what: 'a plain request: a list for a workshop',
    text: "As agreed on the phone, here's the list for the workshop: ana.belo@example.org, ivo.kral@example.org, mei.sun@example.org",
    ready: ['ana.belo@example.org', 'ivo.kral@example.org', 'mei.sun@example.org'],
  },
  {
    what: 'a plain request: people with remarks in brackets',
    text: 'Requesting BaseSpace for: Kay Dunn <kay.dunn@example.org> (technician, starting 1 Dec), Lee Marr <lee.marr@example.org> (master student)',
    ready: ['kay.dunn@example.org', 'lee.marr@example.org'],
  },
  {
    what: 'a plain request: German, with what they will do',
    text: 'Hallo, könnten Sie bitte Frau Jana Wirth (jana.wirth@example.org) für die Workgroup freischalten? Sie betreut künftig unsere Sequenzierungen.',
    ready: ['jana.wirth@example.org'],
  },
  {
    what: 'a plain request: German, for two',
    text: 'Ich hätte gern zwei weitere Zugänge, und zwar für Ole Jahn (ole.jahn@example.org) und Ida Roth (ida.roth@example.org).',
    ready: ['ole.jahn@example.org', 'ida.roth@example.org'],
  },
  {
    what: 'a plain request: German, with the address behind the name',
    text: 'Unsere neue TA heißt Petra Lang, ihre Adresse: petra.lang@example.org. Bitte einladen!',
    ready: ['petra.lang@example.org'],
  },
  {
    what: 'a plain request: French, with who they are',
    text: "Bonjour, serait-il possible d'inviter Lise Aubert (lise.aubert@example.org), notre nouvelle ingénieure, sur BaseSpace ?",
    ready: ['lise.aubert@example.org'],
  },
  {
    what: 'a plain request: Spanish, with who they are',
    text: 'Hola, ¿me podrías añadir a Marcos Gil (marcos.gil@example.org) al workgroup? Es el nuevo técnico de la unidad.',
    ready: ['marcos.gil@example.org'],
  },
  {
    what: 'a plain request: Italian, for a new one',
    text: 'Salve, avrei bisogno di un accesso per il nuovo borsista, Nicolò Riva (nicolo.riva@example.org).',
    ready: ['nicolo.riva@example.org'],
  },
  {
    what: 'a plain request: Portuguese, for one who begins',
    text: 'Bom dia, preciso que incluam a Lara Nunes (lara.nunes@example.org) no nosso grupo, ela começa amanhã.',
    ready: ['lara.nunes@example.org'],
  },
  {
    what: 'a plain request: a Dutch question',
    text: 'Hallo, mag Pim de Wit (pim.dewit@example.org) ook toegang krijgen? Hij gaat de data van project 12 analyseren.',
    ready: ['pim.dewit@example.org'],
  },
  {
    what: 'a plain request: a Polish question',
    text: 'Cześć, czy możesz dać dostęp Kasi Lis (kasia.lis@example.org)? Od jutra pracuje w naszym zespole.',
    ready: ['kasia.lis@example.org'],
  },
  {
    what: 'a plain request: Japanese, for a new member',
    text: 'お手数ですが、新メンバーの清水さん(shimizu.k@example.ac.jp)をグループに入れていただけますか。',
    ready: ['shimizu.k@example.ac.jp'],
  },
  {
    what: 'a plain request: German, for two with articles',
    text: 'Könnt ihr noch den Moritz (moritz.enke@example.org) und die Hannah (hannah.seitz@example.org) dazunehmen?',
    ready: ['moritz.enke@example.org', 'hannah.seitz@example.org'],
  },
  {
    what: 'a plain request, and who is there meanwhile',
    text: "Please add Nils Amann (nils.amann@example.org). I'll be away from Monday, so in my absence deal with Carla (carla.benn@example.org) instead.",
    ready: ['nils.amann@example.org'],
    waits: ['carla.benn@example.org'],
  },
];
