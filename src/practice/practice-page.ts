import { declareLanguage, text } from '../shared/text';
import { practiceList } from './cast';
import { button, element } from './console/plain/element';
import { practiceTab } from './world/door';
import type { World } from './world/world';

const steps = ['practiceStep1', 'practiceStep2', 'practiceStep3', 'practiceStep4', 'practiceStep5'] as const;

/** Shows the console and the assistant side by side, below a band that says what this is. */
export async function showPractice(world: World): Promise<void> {
  // It listens from then on, as it does when the browser starts.
  await import('../background/index');
  world.storage.put('session', { draft: JSON.stringify(practiceList) });
  declareLanguage(document.documentElement);
  document.title = text('practiceTitle');
  const console = frame(text('practiceConsole'), 'console.html#/workgroups');
  const assistant = frame(text('practiceAssistant'), `assistant.html?view=panel&tab=${practiceTab}`);
  world.assistantWanted = () => {
    assistant.scrollIntoView();
    assistant.focus();
  };
  document.body.append(band(), about(), element('main', { class: 'sides' }, console, assistant));
}

const frame = (title: string, src: string): HTMLIFrameElement => element('iframe', { title, src });

/** What is always to be seen: that nothing of this is real. */
const band = (): HTMLElement =>
  element('header', { class: 'band' }, element('h1', { id: 'practice' }, text('practiceTitle')));

/** What that means, what there is to be tried, and the way back to the beginning. */
function about(): HTMLElement {
  return element(
    'section',
    { class: 'about', 'aria-labelledby': 'practice' },
    element('p', {}, text('practiceIs')),
    element(
      'details',
      {},
      element('summary', {}, text('practiceTry')),
      element('ol', {}, ...steps.map((step) => element('li', {}, text(step)))),
    ),
    button(text('practiceAnew'), () => location.reload()),
  );
}
