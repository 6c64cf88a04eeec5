import type { Kind } from './kind';

/** Chats that ask for some and name others. */
export const othersInChats: Kind[] = [
  {
    what: 'Spanish chat-like mail',
    text: `Hola Jorge, ¿puedes dar de alta a Lucía Prado (lucia.prado@example.org) y a Iván Soler (ivan.soler@example.org)?
Lo de Marina (marina.gil@example.org) lo vemos la semana que viene, todavía no ha firmado.
Gracias, un abrazo
Pilar`,
    ready: ['lucia.prado@example.org', 'ivan.soler@example.org'],
    waits: ['marina.gil@example.org'],
  },
  {
    what: 'teams log',
    text: `[10:15] Dunne, Aoife
Does Rory have access to the runs yet?
[10:16] Kelly, Sean
not yet, his address is rory.walsh@example.org
[10:16] Kelly, Sean
can you add him and niamh.burke@example.org?
[10:21] Dunne, Aoife
sure. what about ciara.nolan@example.org
[10:22] Kelly, Sean
no she moved to Cork`,
    ready: ['niamh.burke@example.org'],
    waits: ['ciara.nolan@example.org'],
    either: ['rory.walsh@example.org'],
  },
  {
    what: 'calendar chat teams',
    text: `Meeting chat: Sequencing Q&A
[11:02] Brigitte Vogel: who's our contact at the vendor?
[11:03] Kai Stern: jan.field@example.com
[11:05] Brigitte Vogel: thx. and who needs an account?
[11:06] Kai Stern: amy.lin@example.org and raj.patel@example.org`,
    ready: ['amy.lin@example.org', 'raj.patel@example.org'],
    waits: ['jan.field@example.com'],
  },
  {
    what: 'Swedish chat',
    text: `Linnea 08:31
God morgon! Vilka ska in i nya gruppen?
Arvid 08:34
arvid.holm@example.org
Signe 08:35
jag också: signe.lind@example.org
Arvid 08:36
Tage slutar i december så han behöver inte (tage.berg@example.org)`,
    ready: ['arvid.holm@example.org', 'signe.lind@example.org'],
    waits: ['tage.berg@example.org'],
  },
  {
    what: 'signal group',
    text: `Ayo: @Mira can you put Dele on the list? dele.bakare@example.org
Mira: done ✅
Ayo: and Chi, chi.eze@example.org
Mira: will do tonight`,
    ready: ['chi.eze@example.org'],
    waits: ['dele.bakare@example.org'],
  },
  {
    what: 'slack with user ids',
    text: `Jo Park  4:02 PM
could someone add @lena and me to the BaseSpace group? jo.park@example.org, lena.ott@example.org
Rick Vos  4:05 PM
who owns that group these days?
Jo Park  4:06 PM
I think Vera, vera.blom@example.org`,
    ready: ['jo.park@example.org', 'lena.ott@example.org'],
    waits: ['vera.blom@example.org'],
  },
  {
    what: 'support conversation',
    text: `Agent: How can I help?
Customer: I'd like to add two users to my workgroup.
Agent: Sure. What are their email addresses?
Customer: gino.pace@example.org and hedi.lang@example.org
Agent: And who is the administrator of the workgroup?
Customer: that would be ines.abt@example.org`,
    ready: ['gino.pace@example.org', 'hedi.lang@example.org'],
    waits: ['ines.abt@example.org'],
  },
  {
    what: 'a chat with a question that has no sign',
    text: `[09:30] Una: Could you add Fynn to the group?
[09:31] Rob: what's his mail
[09:31] Una: fynn.kerr@example.org
[09:40] Rob: and who's paying
[09:41] Una: joan.mills@example.org`,
    ready: ['fynn.kerr@example.org'],
    waits: ['joan.mills@example.org'],
  },
  {
    what: 'who says for themselves that they want nothing, in front of their name',
    text: `Hi all, who still needs a login for the spring run?
> Me please! Ada (ada.byron@example.org)
> Not me, I have one already. Ben (ben.kross@example.org)
> Count me out, cleo.marsh@example.org
> +1 dora.finn@example.org`,
    ready: ['ada.byron@example.org', 'dora.finn@example.org'],
    waits: ['ben.kross@example.org', 'cleo.marsh@example.org'],
  },
  {
    what: 'the same in German',
    text: `Wer braucht noch einen Zugang?
Ich bitte, Ada (ada.byron@example.org)
Ich nicht, danke. Ben (ben.kross@example.org)`,
    ready: ['ada.byron@example.org'],
    waits: ['ben.kross@example.org'],
  },
];
