/** The part of the content script that says what the assistant sees of a page. */
import { reportPage } from '../../features/page-report/report';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('report', { commands: commandsOf<'report'>((page) => ({ reportPage: () => reportPage(page) }), {}) });
