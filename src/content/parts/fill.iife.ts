/** The part of the content script that writes into the Invite dialog. */
import { fillInvite } from '../../features/fill-invite/fill';
import { undoFill } from '../../features/fill-invite/undo';
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('fill', {
  commands: commandsOf<'fill'>(
    (page) => ({
      fillInvite: (command) => fillInvite(page, command),
      undoFill: () => undoFill(page),
    }),
    { fillInvite: requests.fillInvite },
  ),
});
