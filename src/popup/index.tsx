import { readOpening } from '../shared/assistant-page';
import { showPage } from '../ui/show-page';
import { App } from './app';
import { isToolbarPopup } from './opening';

const opening = readOpening(location.search);
// A toolbar popup takes the width of its content, so it needs one; everywhere else the window gives it.
document.documentElement.dataset.layout = isToolbarPopup() ? 'popup' : 'fluid';
void showPage('popupTitle', () => <App opening={opening} />);
