import { render } from 'preact';
import { forgetExpired } from '../shared/storage/kept-items';
import { text } from '../shared/text';
import { SettingsPage } from './settings-page';

void forgetExpired().catch(() => undefined);
document.title = text('optionsTitle');
const root = document.getElementById('app');
if (root) render(<SettingsPage />, root);
