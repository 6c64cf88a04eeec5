import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { text } from '../shared/text';

const wanted = { origins: ['https://*.basespace.illumina.com.cn/*'] };

/** Sequence Hub in China has an address of its own: its pages are seen only by those who allow it here. */
export function ChinaAccess() {
  const [isAllowed, setAllowed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => {
      browser.permissions.contains(wanted).then(setAllowed, () => undefined);
    };
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  const allow = () => {
    browser.permissions.request(wanted).then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  };
  const remove = () => {
    setRefused(false);
    browser.permissions.remove(wanted).catch(() => undefined);
  };
  return (
    <section class="stack group">
      <h2>{text('chinaTitle')}</h2>
      <p class="note">{text('chinaHint')}</p>
      <div class="row">
        <button type="button" onClick={isAllowed ? remove : allow}>
          {text(isAllowed ? 'chinaRemove' : 'chinaAllow')}
        </button>
        <span aria-live="polite">
          {text(isAllowed ? 'chinaAllowed' : isRefused ? 'chinaRefused' : 'chinaNotAllowed')}
        </span>
      </div>
    </section>
  );
}
