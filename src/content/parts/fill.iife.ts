/** The part of the content script that writes into the Invite dialog, injected when the first command asks for it. */
import { fillInvite } from '../../features/fill-invite/fill';
import { undoFill } from '../../features/fill-invite/undo';
import { type CommandOf, failed, type ModuleFactory } from '../command-modules';
import { currentContext } from '../frame-context';

const makeFillPart: ModuleFactory<'fill'> = (page) => {
  const fill = async (command: Extract<CommandOf<'fill'>, { type: 'fillInvite' }>): Promise<unknown> => {
    try {
      const report = await fillInvite(page, command);
      page.emit({ type: 'fillEnded', report });
      return { ok: true, report };
    } catch (thrown) {
      const failure = failed(thrown);
      const { code, details } = failure;
      page.emit({ type: 'fillEnded', failure: { code, details } });
      return failure;
    }
  };
  const undo = async (): Promise<unknown> => {
    try {
      const report = await undoFill(page);
      page.emit({ type: 'undoEnded', report });
      return { ok: true, report };
    } catch (thrown) {
      const failure = failed(thrown);
      const { code, details } = failure;
      page.emit({ type: 'undoEnded', failure: { code, details } });
      return failure;
    }
  };
  return (command) => (command.type === 'fillInvite' ? fill(command) : undo());
};

currentContext()?.pendingModules.fill?.(makeFillPart);
