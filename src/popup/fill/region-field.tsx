import { regionCodes } from '../../basespace/hub-hosts';
import { text, textOr } from '../../shared/text';
import type { RegionChoice } from '../list/use-region';

/** The region whose product a fill sets, and where its preselection comes from. */
export function RegionField({ region }: { region: RegionChoice }) {
  const { code, from, differsFrom, put } = region;
  const hint = differsFrom
    ? text('regionDiffers', textOr(`region_${differsFrom}`, 'region_'))
    : text(`regionFrom_${from}`);
  return (
    <div class="field">
      <label for="region">{text('region')}</label>
      <select
        id="region"
        value={code}
        aria-describedby="region-hint"
        onChange={(event) => put(event.currentTarget.value)}
      >
        <option value="">{text('region_')}</option>
        {regionCodes.map((one) => (
          <option key={one} value={one}>
            {textOr(`region_${one}`, 'region_')}
          </option>
        ))}
      </select>
      <p class="note two-lines" id="region-hint">
        {hint}
      </p>
    </div>
  );
}
