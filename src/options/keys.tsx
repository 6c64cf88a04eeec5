import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { type TextKey, text } from '../shared/text';

/** The commands of the manifest, in the order of the job, with what they are called here. */
const commandNames: Record<string, TextKey> = {
  _execute_action: 'commandOpen',
  'fill-invite': 'commandFill',
  'next-problem': 'commandNextProblem',
  'switch-marks': 'commandMarks',
};
/** Where Chrome and its relatives let keys be changed. */
const chromeAddress = 'chrome://extensions/shortcuts';

/** The keys that the browser has bound now, and the way to change them. */
export function KeySettings() {
  const keys = useBoundKeys();
  const [outcome, setOutcome] = useState('');
  if (!keys) return null;
  const change = () => {
    setOutcome('');
    openShortcuts().catch(() => setOutcome(text('keysChangeFailed', chromeAddress)));
  };
  return (
    <section class="stack group" aria-labelledby="keys-title">
      <h2 id="keys-title">{text('keysTitle')}</h2>
      <p class="note">{text('keysHint')}</p>
      <dl class="keys">
        {Object.entries(commandNames).map(([command, name]) => (
          <div key={command}>
            <dt>{text(name)}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : text('keysNone')}</dd>
          </div>
        ))}
      </dl>
      {canOpenShortcuts() ? (
        <div class="row">
          <button type="button" onClick={change}>
            {text('keysChange')}
          </button>
          <span role="status" aria-label={text('keysChange')}>
            {outcome}
          </span>
        </div>
      ) : (
        <p class="note">{text('keysChangeThere')}</p>
      )}
    </section>
  );
}

/** The bound keys by command, read again whenever this page is come back to; undefined where there are no keys. */
function useBoundKeys(): ReadonlyMap<string, string> | undefined {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    const read = () => {
      browser.commands?.getAll().then(
        (all) => setKeys(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]))),
        () => undefined,
      );
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}

const isFirefox = 'getBrowserInfo' in browser.runtime;
const canOpenShortcuts = (): boolean => !isFirefox || 'openShortcutSettings' in browser.commands;

async function openShortcuts(): Promise<void> {
  if (isFirefox) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromeAddress });
}
