import type { ConsoleStore } from '../state/store';
import { element } from './element';

export function showNotices(store: ConsoleStore): void {
  store.topics.on('notice', () => {
    const notice = element('div', { class: 'notice', role: 'status' }, store.notice);
    document.body.append(notice);
    setTimeout(() => notice.remove(), 4000);
  });
}
