import { A, B, C, D, E, type Kind, M } from './kind';

/** Requests as people write them, in which everybody is meant but whom they leave out. */
export const asking: Kind[] = [
  {
    what: 'a request that tells of each person in a sentence',
    text: `Dear team,
we have three newcomers this month. Ada Byron (${A}) is a postdoc from Basel. Carla Diaz (${C}) will run the MiSeq.
Emi Sato <${E}> works half-time on the microbiome project.
They all need BaseSpace. Thank you!`,
    ready: [A, C, E],
  },
  {
    what: 'a chat of somebody who answers with their own address',
    text: `Maud Chief  9:01 AM
Who wants to be in the workgroup? Drop your address here.
Ada Byron  9:03 AM
${A} please
Carla Diaz  9:04 AM
me too! ${C}
Ben Kross  9:06 AM
I'm good without, thanks`,
    ready: [A, C],
  },
  {
    what: 'a German request over several lines without a list',
    text: `Liebe Kolleginnen und Kollegen,

könntet ihr bitte meine beiden Doktorandinnen Ada Byron
(${A}) und Carla Diaz (${C}) in die
Arbeitsgruppe aufnehmen? Herr Kross (${B}) hat uns
zum Monatsende verlassen.

Mit freundlichen Grüßen
Maud Chief`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a French request with a sentence for each person',
    text: `Bonjour,
Pourriez-vous ouvrir un compte à Ada Byron (${A}) ? Elle commence lundi.
Il en faut un aussi pour Carla Diaz (${C}).
Merci d'avance !`,
    ready: [A, C],
  },
  {
    what: 'a Spanish request within a paragraph',
    text: `Hola, ¿podrías dar de alta a Ada Byron (${A}) y a Carla Diaz (${C}) en BaseSpace? Las dos empiezan la semana que viene. El correo de Ben (${B}) ya no funciona.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an Italian request within a paragraph',
    text: `Gentili colleghi, vi chiedo di abilitare Ada Byron (${A}) e Carla Diaz (${C}). Per informazioni potete scrivere a Maud (${M}).`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a Danish request',
    text: `Hej,
Vil I oprette adgang til Ada (${A}) og Carla (${C})? Ben (${B}) er på barsel og skal ikke med.
Venlig hilsen Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Finnish request',
    text: `Hei,
voisitteko lisätä seuraavat: ${A}, ${C}.
${B} on vaihtanut työpaikkaa.
Terveisin Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Czech request',
    text: `Dobrý den,
prosím o přidání ${A} a ${C}.
${B} přešel na jinou fakultu.
Děkuji`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Turkish request',
    text: `Merhaba,
${A} ve ${C} kullanıcılarını ekleyebilir misiniz?
${B} doktorasını bitirip gitti.
Teşekkürler`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Hungarian request',
    text: `Kedves Kollégák!
Kérem, adjanak hozzáférést: ${A}, ${C}.
${B} már másik csoportban dolgozik.
Köszönettel`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a request that mentions whom it was talked over with',
    text: `As discussed with ${M} last week, we'd like accounts for ${A} and ${C}.`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a request by somebody for themselves',
    text: `Hi, I'm a new PhD student in the Chief lab. Could I get access to BaseSpace? My university e-mail is ${A}. Thanks, Ada`,
    ready: [A],
  },
  {
    what: 'a short request without verbs',
    text: `BaseSpace for Ada, Carla + Emi pls:
${A} / ${C} / ${E}`,
    ready: [A, C, E],
  },
  {
    what: 'a request with somebody in the third person who is to be informed',
    text: `Please enable ${A} and ${C}, and let ${M} know once it's done.`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a request with an invoice address in a sentence',
    text: `We need seats for ${A} and ${C}; the bill goes to ${D}.`,
    ready: [A, C],
    waits: [D],
  },
  {
    what: 'a text about people and dates of a course',
    text: `The course will be taught by ${M}. Registered so far: ${A}, ${C}. ${B} had to withdraw.`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'a line for each with a dash and a short reason in a sentence',
    text: `Accounts please!
- ${A} - she is going to analyse the exome data
- ${C} - he helps with the library prep
- ${E} - joined our lab yesterday`,
    ready: [A, C, E],
  },
  {
    what: 'a line for each with what they are, in prose',
    text: `${A} is our lab technician
${C} is a master student
${B} is no longer here`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'a complaint about an address that does not work',
    text: `The invitation to ${B} bounced. Please use ${A} instead and also invite ${C}.`,
    ready: [A, C],
    waits: [B],
  },
];
