import type { Values } from '../description/description';
import { button } from './button';
import type { Kit } from './kit';

const text = 'Cookies help us to improve this page. You can change your choice at any time.';

/** A notice of cookies as log-in and home pages have it; it stays until somebody accepts. */
const notices: Record<Values['cookies'], (kit: Kit) => void> = {
  none: () => undefined,
  banner(kit) {
    const looks =
      'position:fixed;bottom:0;left:0;right:0;background:#222;color:#fff;padding:12px;z-index:500';
    const banner = kit.make(
      'section',
      { named: 'cookie banner', looks },
      kit.make('h3', {}, 'Cookies'),
      text,
    );
    banner.append(button(kit, 'Accept and close', () => banner.remove()));
    document.body.append(banner);
  },
  dialog(kit) {
    const looks =
      'position:fixed;bottom:20px;right:20px;width:320px;background:#fff;border:1px solid;padding:12px;z-index:500';
    const dialog = kit.make(
      'div',
      { role: 'dialog', 'aria-label': 'Cookies', looks },
      kit.make('h2', {}, 'Cookies'),
      text,
    );
    dialog.append(button(kit, 'Accept and close', () => dialog.remove()));
    document.body.append(dialog);
  },
};

export const showCookieNotice = (kit: Kit): void => notices[kit.is.cookies](kit);
