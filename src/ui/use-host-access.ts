import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser';

/** The pages that the extension needs, as its manifest asks for them. */
const neededOrigins = browser.runtime.getManifest().host_permissions ?? [];

/** Whether the browser lets the assistant see BaseSpace pages: Firefox users can take that back at any time. */
export function useHostAccess(): { isMissing: boolean; allow(): void } {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const look = () => {
      browser.permissions.contains({ origins: neededOrigins }).then(
        (has) => setMissing(!has),
        () => undefined,
      );
    };
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  // Straight from the click: the browser asks the user only then.
  const allow = () => {
    browser.permissions.request({ origins: neededOrigins }).catch(() => undefined);
  };
  return { isMissing, allow };
}
