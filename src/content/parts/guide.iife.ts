/** The part of the content script that leads the admin through a way of the site. */
import { Guide } from '../../features/guide/guide';
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('guide', {
  commands: commandsOf<'guide'>(
    (page, signal) => {
      const guide = new Guide(page, signal);
      return { guide: async (told) => void guide.take(told) };
    },
    { guide: requests.guide },
  ),
});
