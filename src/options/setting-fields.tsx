import { regionCodes } from '../basespace/hub-hosts';
import type { Settings } from '../shared/settings';
import { leastPendingDays, mostPendingDays, pendingDaysItem } from '../shared/storage/pending-days';
import { text, textOr } from '../shared/text';
import { useEditedItem } from '../ui/use-stored';
import type { SettingsForm } from './use-settings';

const tiers: readonly Settings['tier'][] = ['professional', 'enterprise', 'notSure'];

/** The region to preselect where nothing else tells it. */
export function RegionSetting({ form }: { form: SettingsForm }) {
  return (
    <div class="field">
      <label for="region">{text('regionSetting')}</label>
      <select
        id="region"
        value={form.settings.region}
        aria-describedby="region-hint"
        onChange={(event) => form.change({ region: event.currentTarget.value as Settings['region'] })}
      >
        <option value="">{text('regionNoDefault')}</option>
        {regionCodes.map((code) => (
          <option key={code} value={code}>
            {textOr(`region_${code}`, 'region_')}
          </option>
        ))}
      </select>
      <p class="note" id="region-hint">
        {text('regionSettingHint')}
      </p>
    </div>
  );
}

/** What kind of workgroup this is: a Professional one can have one administrator only. */
export function TierSetting({ form }: { form: SettingsForm }) {
  return (
    <fieldset class="stack">
      <legend>{text('tierSetting')}</legend>
      {tiers.map((tier) => (
        <div class="choice" key={tier}>
          <input
            type="radio"
            name="tier"
            id={`tier-${tier}`}
            checked={form.settings.tier === tier}
            aria-describedby={`tier-${tier}-hint`}
            onChange={() => form.change({ tier })}
          />
          <label for={`tier-${tier}`}>{text(`tier_${tier}`)}</label>
          <p class="note" id={`tier-${tier}-hint`}>
            {text(`tierHint_${tier}`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

/** How many people are filled into the dialog at once. */
export function BatchSetting({ form }: { form: SettingsForm }) {
  return (
    <NumberField
      id="batch-size"
      range={[0, 100_000]}
      value={form.settings.batchSize}
      change={(batchSize) => form.change({ batchSize })}
      label={text('batchSetting')}
      hint={text('batchSettingHint')}
    />
  );
}

/** After how many days an invitation that is still pending is called old. */
export function PendingSetting({ form }: { form: SettingsForm }) {
  const { value, put } = useEditedItem(pendingDaysItem);
  return (
    <NumberField
      id="pending-days"
      range={[leastPendingDays, mostPendingDays]}
      value={value}
      change={(days) => form.follow(put(days))}
      label={text('pendingSetting')}
      hint={text('pendingSettingHint')}
    />
  );
}

interface NumberFieldProps {
  id: string;
  /** The least and the most that can be set. */
  range: readonly [number, number];
  value: number | undefined;
  change(value: number): void;
  label: string;
  hint: string;
}

function NumberField({ id, range: [min, max], value, change, label, hint }: NumberFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="number"
        id={id}
        min={min}
        max={max}
        step={1}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const { valueAsNumber, validity } = event.currentTarget;
          if (validity.valid && Number.isInteger(valueAsNumber)) change(valueAsNumber);
          else event.currentTarget.value = String(value ?? '');
        }}
      />
      <p class="note" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** Whether users without any access are marked in the page. */
export function MarkSetting({ form }: { form: SettingsForm }) {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id="mark-users"
        checked={form.settings.markUsers}
        aria-describedby="mark-users-hint"
        onChange={(event) => form.change({ markUsers: event.currentTarget.checked })}
      />
      <label for="mark-users">{text('markUsers')}</label>
      <p class="note" id="mark-users-hint">
        {text('markUsersHint')}
      </p>
    </div>
  );
}
