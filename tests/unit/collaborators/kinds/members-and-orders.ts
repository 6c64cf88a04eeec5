import { A, B, C, D, type Kind } from './kind';

/** Exports of what members have switched on, and of who has paid for whom. */
export const membersAndOrders: Kind[] = [
  {
    what: 'members of an organisation, with what they have switched on',
    text: `login,name,role,last_active,two_factor,SSO,email\nada-b,Ada Byron,member,2026-11-01,enabled,disabled,${A}\nben-o,Ben Okafor,owner,2026-11-20,disabled,enabled,${B}\ncarla-d,Carla Dias,disabled,2026-10-02,enabled,enabled,${C}`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'orders of a shop of tickets, by whom they were paid and who comes',
    text: `Order ID,Item,Buyer Name,Buyer Email,Attendee Name,Attendee Email,Refunded\n1001,Workshop,Dora Elk,${D},Ada Byron,${A},No\n1001,Workshop,Dora Elk,${D},Ben Okafor,${B},No\n1002,Workshop,Carla Dias,${C},Carla Dias,${C},Yes`,
    ready: [A, B],
    waits: [C, D],
  },
];
