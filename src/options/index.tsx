import { render } from 'preact';
import { deleteExpired } from '../shared/storage/collections';
import { text } from '../shared/text';
import { SettingsPage } from './settings-page';

void deleteExpired().catch(() => undefined);
document.title = text('optionsTitle');
const root = document.getElementById('app');
if (root) render(<SettingsPage />, root);
