import type { Kind } from './kind';

/** Notes, tickets and letters that name somebody else than those who are to be users in words that sound alike. */
export const othersInNotes: Kind[] = [
  {
    what: 'a ticket in whose history one declined',
    text: `[REQ-2207] Workgroup access for Neurogenomics

Reported by: ellen.drury@example.org on 2026-11-02
Approver: prof.hale@example.org
CC: lab-announce@example.org

Please grant the persons listed below access to the workgroup "Neurogenomics".

- callum.frost@example.org
- bianca.rossi@example.org
- hyejin.park@example.org

History
2026-11-03 09:14 prof.hale@example.org approved the request
2026-11-03 10:02 ellen.drury@example.org: Bianca declined, please take her off`,
    ready: ['callum.frost@example.org', 'hyejin.park@example.org'],
    waits: [
      'ellen.drury@example.org',
      'prof.hale@example.org',
      'lab-announce@example.org',
      'bianca.rossi@example.org',
    ],
  },
  {
    what: 'notes that invite somebody to speak',
    text: `Notes, data management meeting 5/11
Attending: Asha, Bert, Colm, Dee
- Bert reported that storage is at 82 %. Vendor quote from sales@example.com is too high.
- New people on the team: Piotr Sowa <piotr.sowa@example.org> and Ebba Lind <ebba.lind@example.org> need workgroup access. ACTION: Colm.
- Dee's summer students finished in September; accounts of jack.tully@example.org and rhea.sen@example.org to be closed. ACTION: Asha.
- Next meeting: invite Dr. Falk (h.falk@example.org) as guest speaker.`,
    ready: ['piotr.sowa@example.org', 'ebba.lind@example.org'],
    waits: ['sales@example.com', 'jack.tully@example.org', 'rhea.sen@example.org', 'h.falk@example.org'],
  },
  {
    what: 'a checklist with who does what for whom',
    text: `Onboarding checklist Q1
* Accounts – Greg (greg.hull@example.org) – for: anita.roy@example.org; leon.dahl@example.org; mira.kos@example.org
* Keys – Olga (olga.pell@example.org)
* Safety training – all newcomers, book with safety@example.org
* Farewell present for Henry (henry.wade@example.org)`,
    ready: ['anita.roy@example.org', 'leon.dahl@example.org', 'mira.kos@example.org'],
    waits: ['greg.hull@example.org', 'olga.pell@example.org', 'safety@example.org', 'henry.wade@example.org'],
  },
  {
    what: 'a letter with an accountant',
    text: `Dear BaseSpace admin,

I am writing on behalf of Professor Amy Sandler (a.sandler@example.edu). Her team will sequence 400 samples next spring. Three members of the team will analyse the data and therefore need accounts: Jonah Reed (jonah.reed@example.edu), Priyanka Das (priyanka.das@example.edu) and Mette Krog (mette.krog@example.edu). The invoices should be sent to the department's accountant, Linda Poole (linda.poole@example.edu).

Sincerely,
Martin Ley
Assistant to Prof. Sandler
martin.ley@example.edu`,
    ready: ['jonah.reed@example.edu', 'priyanka.das@example.edu', 'mette.krog@example.edu'],
    waits: ['a.sandler@example.edu', 'linda.poole@example.edu', 'martin.ley@example.edu'],
  },
  {
    what: 'a French list of whom to invite and whom to remind',
    text: `À inviter cette semaine :
 Bastien Roy – bastien.roy@example.org
 Inès Caron – ines.caron@example.org
À relancer (déjà invités) :
 Loïc Petit – loic.petit@example.org
À supprimer :
 Maud Leroy – maud.leroy@example.org
Pour toute question, voir avec Odile (odile.faure@example.org).`,
    ready: ['bastien.roy@example.org', 'ines.caron@example.org'],
    waits: ['loic.petit@example.org', 'maud.leroy@example.org', 'odile.faure@example.org'],
  },
  {
    what: 'a list with remarks, as promised',
    text: `For the workgroup, as promised:
lena.hofer@example.org (PhD, since Oct)
omar.aziz@example.org (PhD)
tim.brook@example.org (left for Oslo)
ida.ness@example.org (postdoc)
vik.rao@example.org (already a member, skip)`,
    ready: ['lena.hofer@example.org', 'omar.aziz@example.org', 'ida.ness@example.org'],
    waits: ['tim.brook@example.org', 'vik.rao@example.org'],
  },
  {
    what: 'questions that are answered in the same line',
    text: `Hi Lars, sorry for the late answer.
Who is leaving? Only Greta (greta.busk@example.org), mid-December.
Who is new? Peder Lund (peder.lund@example.org) and Ylva Strand (ylva.strand@example.org), both need logins.
Who signs? Me (dagmar.hus@example.org).`,
    ready: ['peder.lund@example.org', 'ylva.strand@example.org'],
    waits: ['greta.busk@example.org', 'dagmar.hus@example.org'],
  },
  {
    what: 'one in place of another, and two that stay',
    text: `Hi Jan,

there was a mix-up in my list from yesterday. Instead of robert.krall@example.org please invite his brother, roman.krall@example.org. The other two (tess.moran@example.org, uma.devi@example.org) are fine as they are.

Sorry for the trouble,
Kirsten`,
    ready: ['roman.krall@example.org', 'tess.moran@example.org', 'uma.devi@example.org'],
    waits: ['robert.krall@example.org'],
  },
  {
    what: 'a chat in which two say that they want it too',
    text: `[12/11/26, 14:03:11] Ben K: hey who's joining the run monitoring next week
[12/11/26, 14:03:40] Zoë: me! zoe.quinn@example.org
[12/11/26, 14:04:02] Raj: me too raj.mehta@example.org
[12/11/26, 14:05:20] Helga: can't, holidays. ask hannes.wolf@example.org maybe
[12/11/26, 14:06:55] Ben K: ok zoë and raj then, will get you added today
[12/11/26, 14:07:30] Lotte: oh and me please, lotte.visser@example.org`,
    ready: ['zoe.quinn@example.org', 'raj.mehta@example.org', 'lotte.visser@example.org'],
    waits: ['hannes.wolf@example.org'],
  },
  {
    what: 'a form whose last answer asks for one more',
    text: `You have a new response to "BaseSpace access request"

Full name: Celeste Monroe
Work email: celeste.monroe@example.org
Institute: Coastal Research
Principal investigator: Prof. H. Dunn
PI email: h.dunn@example.org
Who referred you? arthur.bell@example.org
Anything else? Please add my labmate as well: yara.said@example.org

This form was sent by forms-noreply@example.com`,
    ready: ['celeste.monroe@example.org', 'yara.said@example.org'],
    waits: ['h.dunn@example.org', 'arthur.bell@example.org', 'forms-noreply@example.com'],
  },
  {
    what: 'an approval over the request',
    text: `Approved for all three, thanks. -- Prof. Nkem Obi

> From: Stella Marsh <stella.marsh@example.org>
> To: nkem.obi@example.org
> Subject: please approve
>
> Dear Prof. Obi, may I ask you to approve access for
> Pavel Horak (pavel.horak@example.org), Jin Seo (jin.seo@example.org) and
> Clio Manos (clio.manos@example.org)?
> Stella`,
    ready: ['pavel.horak@example.org', 'jin.seo@example.org', 'clio.manos@example.org'],
    waits: ['stella.marsh@example.org', 'nkem.obi@example.org'],
  },
];
