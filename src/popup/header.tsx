import type { Opening } from '../shared/assistant-page';
import { browser, sidePanel } from '../shared/browser';
import { text } from '../shared/text';
import { Outline } from '../ui/icons';
import { closePopup, openWindow } from './opening';

/** The name of the assistant, the ways to keep it open, and the way to its settings. */
export function Header({ opening, tab }: { opening: Opening; tab: number | undefined }) {
  const isPopup = opening.view === 'popup';
  return (
    <header class="header">
      <h1>{text('extensionShortName')}</h1>
      <nav>
        {isPopup && 'windows' in browser && (
          <IconButton name={text('keepOpen')} icon="window" press={() => openWindow(tab)} />
        )}
        {isPopup && sidePanel && tab !== undefined && (
          <IconButton name={text('openSidePanel')} icon="panel" press={() => openSidePanel(tab)} />
        )}
        {isPopup && !sidePanel && 'sidebarAction' in browser && (
          <IconButton name={text('openSidebar')} icon="panel" press={openSidebar} />
        )}
        <IconButton name={text('settings')} icon="settings" press={() => browser.runtime.openOptionsPage()} />
      </nav>
    </header>
  );
}

interface IconButtonProps {
  name: string;
  icon: 'window' | 'panel' | 'settings';
  press(): void;
}

function IconButton({ name, icon, press }: IconButtonProps) {
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={press}>
      <Outline of={icon} />
    </button>
  );
}

/** Opens the side panel at once, without awaiting anything: the browser allows it only during the click. */
function openSidePanel(tab: number): void {
  sidePanel?.open({ tabId: tab }).then(closePopup, () => undefined);
}

function openSidebar(): void {
  browser.sidebarAction.open().then(closePopup, () => undefined);
}
