import type { ComponentChildren } from 'preact';
import { type StoredGuide, showHints, startGuide } from '../../shared/storage/guide';
import { text } from '../../shared/text';

export function HintsSwitch({ isOn }: { isOn: boolean }) {
  return (
    <label class="guide-hints">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => void showHints(currentTarget.checked).catch(() => undefined)}
      />
      {text('guideHintsSetting')}
    </label>
  );
}

/** Buttons that start a way from its beginning. */
export function Ways({ without, chosen }: { without?: StoredGuide['way']; chosen?: () => void }) {
  const start = (way: StoredGuide['way']) => {
    chosen?.();
    return startGuide(way);
  };
  return (
    <>
      {without !== 'invite' && <Press says={text('guideInvite')} does={() => start('invite')} />}
      {without !== 'change' && <Press says={text('guideChange')} does={() => start('change')} />}
    </>
  );
}

export function Panel({ children }: { children: ComponentChildren }) {
  return (
    <section class="panel guide" aria-label={text('guideTitle')}>
      {children}
    </section>
  );
}

export function Press({ says, does }: { says: string; does(): unknown }) {
  const press = () => void Promise.resolve(does()).catch(() => undefined);
  return (
    <button type="button" class="small" onClick={press}>
      {says}
    </button>
  );
}
