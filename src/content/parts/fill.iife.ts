/** The part of the content script that writes into the Invite dialog. */
import type { ConsolePage } from '../../features/feature';
import { fillInvite } from '../../features/fill-invite/fill';
import { undoFill } from '../../features/fill-invite/undo';
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

async function writing<Report>(page: ConsolePage, write: () => Promise<Report>): Promise<Report> {
  page.isWriting = true;
  try {
    return await write();
  } finally {
    page.isWriting = false;
  }
}

addPart('fill', {
  commands: commandsOf<'fill'>(
    (page) => ({
      fillInvite: (command) => writing(page, () => fillInvite(page, command)),
      undoFill: () => writing(page, () => undoFill(page)),
    }),
    { fillInvite: requests.fillInvite },
  ),
});
