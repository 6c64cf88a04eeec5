/** The part of the content script that says over the page what came of a key that was pressed, and puts away what is said there. */
import { say } from '../../features/guards/say';
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('say', {
  commands: commandsOf<'say'>(
    (page, signal) => ({
      say: async ({ type: _type, ...note }) => void say(page, { id: 'said', ...note }, signal),
      hideNotes: async () => void page.inPage.dismiss(),
    }),
    { say: requests.say },
  ),
});
