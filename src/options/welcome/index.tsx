import { text } from '../../shared/text';
import { showPage } from '../../ui/show-page';
import { Welcome } from './welcome';

showPage(text('welcomeTitle'), <Welcome />);
