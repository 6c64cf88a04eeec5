import { deleteExpired } from '../shared/storage/collections';
import { showPage } from '../ui/show-page';
import { SettingsPage } from './settings-page';

void deleteExpired().catch(() => undefined);
void showPage('optionsTitle', () => <SettingsPage />);
