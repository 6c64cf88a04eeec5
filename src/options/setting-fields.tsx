import { regionCodes } from '../basespace/hub-hosts';
import type { Settings } from '../shared/settings';
import { text, textOr } from '../shared/text';
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
    <div class="field">
      <label for="batch-size">{text('batchSetting')}</label>
      <input
        type="number"
        id="batch-size"
        min={0}
        max={100000}
        step={1}
        value={form.settings.batchSize}
        aria-describedby="batch-size-hint"
        onChange={(event) => {
          const { valueAsNumber, validity } = event.currentTarget;
          if (validity.valid && Number.isInteger(valueAsNumber)) form.change({ batchSize: valueAsNumber });
          else event.currentTarget.value = String(form.settings.batchSize);
        }}
      />
      <p class="note" id="batch-size-hint">
        {text('batchSettingHint')}
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
