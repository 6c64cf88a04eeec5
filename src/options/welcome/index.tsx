import { showPage } from '../../ui/show-page';
import { Welcome } from './welcome';

void showPage('welcomeTitle', () => <Welcome />);
