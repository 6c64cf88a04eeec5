import { useState } from 'preact/hooks';
import { text } from '../shared/text';
import { useHostAccess } from '../ui/use-host-access';

const chinaOrigins = ['https://*.basespace.illumina.com.cn/*'];

/** Sequence Hub in China has a host of its own; the assistant sees its pages only where the user allows it here. */
export function ChinaAccess() {
  const { isAllowed = false, allow, remove } = useHostAccess(chinaOrigins);
  const [isRefused, setRefused] = useState(false);
  const ask = () => void allow().then((isGranted) => setRefused(!isGranted));
  const takeBack = () => {
    setRefused(false);
    remove();
  };
  return (
    <section class="stack group">
      <h2>{text('chinaTitle')}</h2>
      <p class="note">{text('chinaHint')}</p>
      <div class="row">
        <button type="button" onClick={isAllowed ? takeBack : ask}>
          {text(isAllowed ? 'chinaRemove' : 'chinaAllow')}
        </button>
        <span aria-live="polite">
          {text(isAllowed ? 'chinaAllowed' : isRefused ? 'chinaRefused' : 'chinaNotAllowed')}
        </span>
      </div>
    </section>
  );
}
