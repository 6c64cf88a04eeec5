/** The part of the content script with which the admin shows what was not found, or was mistaken. */
import { Teaching } from '../../features/teach/teaching';
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('teach', {
  commands: commandsOf<'teach'>(
    (page, signal) => {
      const teaching = new Teaching(page, signal);
      return {
        teach: async ({ what }) => void teaching.start(what),
        endTeaching: async () => void teaching.end(),
      };
    },
    { teach: requests.teach },
  ),
});
