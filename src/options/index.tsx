import { deleteExpired } from '../shared/storage/collections';
import { text } from '../shared/text';
import { showPage } from '../ui/show-page';
import { SettingsPage } from './settings-page';

void deleteExpired().catch(() => undefined);
showPage(text('optionsTitle'), <SettingsPage />);
