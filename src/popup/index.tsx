import { render } from 'preact';
import { text } from '../shared/text';
import { App } from './app';
import { isToolbarPopup, readOpening } from './opening';

const opening = readOpening(location.search);
// A toolbar popup takes the width of its content, so it needs one; everywhere else the window gives it.
document.documentElement.dataset.layout = isToolbarPopup() ? 'popup' : 'fluid';
document.title = text('popupTitle');
const root = document.getElementById('app');
if (root) render(<App opening={opening} />, root);
