import { guideItem, showHints } from '../shared/storage/guide';
import { text } from '../shared/text';
import { useStored } from '../ui/use-stored';

/** Whether the guide points at the next control in the page: switched off there, on again here. */
export function GuideSettings() {
  const hints = useStored(guideItem)?.hints ?? true;
  return (
    <section class="stack group">
      <h2>{text('guideTitle')}</h2>
      <div class="choice">
        <input
          type="checkbox"
          id="guide-hints"
          checked={hints}
          aria-describedby="guide-hints-hint"
          onChange={({ currentTarget }) => void showHints(currentTarget.checked).catch(() => undefined)}
        />
        <label for="guide-hints">{text('guideHintsSetting')}</label>
        <p class="note" id="guide-hints-hint">
          {text('guideHintsSettingHint')}
        </p>
      </div>
    </section>
  );
}
