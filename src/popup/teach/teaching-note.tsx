import type { Teachable } from '../../basespace/teachable';
import type { StoredTeaching } from '../../shared/storage/tab-items';
import { text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import { askToTeach } from './use-teaching';
import './teach.css';

/** What is being shown in the page, or what was remembered of it. */
export function TeachingNote({ tab, teaching }: { tab: number; teaching: StoredTeaching }) {
  const name = text(`teach_${teaching.what as Teachable}`);
  const sentences = {
    showing: text('teachingNow', name),
    taught: text('teachingDone', name),
    failed: text('teachingFailed'),
  };
  return (
    <section class="panel teaching">
      <Status name={text('teachingStatus')}>
        <p>{sentences[teaching.step]}</p>
      </Status>
      <div class="row">
        <button type="button" class="small" onClick={() => askToTeach({ type: 'stopTeaching', tab })}>
          {text(teaching.step === 'showing' ? 'teachingCancel' : 'noteDismiss')}
        </button>
      </div>
    </section>
  );
}
