import { forgetExpired } from '../shared/storage/kept-items';
import { text } from '../shared/text';
import { showPage } from '../ui/show-page';
import { SettingsPage } from './settings-page';

void forgetExpired().catch(() => undefined);
showPage(text('optionsTitle'), <SettingsPage />);
