import { type GuardMode, guardIds, guardModes } from '../shared/settings';
import { text } from '../shared/text';
import type { SettingsForm } from './use-settings';

/** What each guard does about the press that it guards: a line each. */
export function GuardSettings({ form }: { form: SettingsForm }) {
  const { guards } = form.settings;
  return (
    <section class="stack group">
      <h2>{text('guardsTitle')}</h2>
      <p class="note">{text('guardsHint')}</p>
      <ul class="guards" aria-label={text('guardsTitle')}>
        {guardIds.map((id) => (
          <li key={id}>
            <label for={`guard-${id}`}>{text(`guardName_${id}`)}</label>
            <select
              id={`guard-${id}`}
              value={guards[id]}
              aria-describedby={`guard-${id}-hint`}
              onChange={({ currentTarget }) =>
                form.change({ guards: { ...guards, [id]: currentTarget.value as GuardMode } })
              }
            >
              {guardModes.map((mode) => (
                <option key={mode} value={mode}>
                  {text(`guardMode_${mode}`)}
                </option>
              ))}
            </select>
            <p class="note" id={`guard-${id}-hint`}>
              {text(`guardHint_${id}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
