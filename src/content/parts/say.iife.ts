/** The part of the content script that says over the page what came of a key that was pressed. */
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('say', {
  commands: commandsOf<'say'>(
    ({ inPage }, signal) => ({
      say: async ({ type: _type, ...note }) => void inPage.note({ id: 'said', ...note }, signal),
    }),
    { say: requests.say },
  ),
});
