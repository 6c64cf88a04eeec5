import { render } from 'preact';
import { text } from '../shared/text';
import { SettingsPage } from './settings-page';

document.title = text('optionsTitle');
const root = document.getElementById('app');
if (root) render(<SettingsPage />, root);
