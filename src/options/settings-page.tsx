import { text } from '../shared/text';
import { practicePage, welcomePage } from '../ui/pages';
import { AllowedDomains } from './allowed-domains';
import { ChinaAccess } from './china-access';
import { Forget } from './forget';
import { GuardSettings } from './guard-settings';
import { GuideSettings } from './guide-settings';
import { KeySettings } from './keys';
import { PageMapSettings } from './page-map/page-map';
import { BatchSetting, MarkSetting, PendingSetting, RegionSetting, TierSetting } from './setting-fields';
import { StoredData } from './stored-data';
import { useSettings } from './use-settings';

/** The settings, the one optional permission, and the stored data. */
export function SettingsPage() {
  const form = useSettings();
  return (
    <main class="settings">
      <header>
        <h1>{text('extensionName')}</h1>
        <p class="note">{text('notAffiliated')}</p>
        <p class="row">
          <a href={practicePage}>{text('tryItSafely')}</a>
          <a href={welcomePage}>{text('welcomeTitle')}</a>
        </p>
      </header>
      <section class="stack group">
        <RegionSetting form={form} />
        <TierSetting form={form} />
        <BatchSetting form={form} />
        <PendingSetting form={form} />
        <MarkSetting form={form} />
        <p class="outcome" role="status" aria-label={text('settingsStatus')}>
          {form.outcome && text(form.outcome)}
        </p>
      </section>
      <GuardSettings form={form} />
      <KeySettings />
      <GuideSettings />
      <AllowedDomains />
      <PageMapSettings />
      <ChinaAccess />
      <section class="stack group">
        <h2>{text('storedTitle')}</h2>
        <ul>
          <li>{text('storedSession')}</li>
          <li>{text('storedLocal')}</li>
          <li>{text('storedNothingElse')}</li>
        </ul>
        <StoredData />
        <Forget />
      </section>
    </main>
  );
}
