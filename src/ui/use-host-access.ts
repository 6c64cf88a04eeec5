import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser';

/** The pages that the extension needs, as its manifest asks for them. Firefox users can take that access back at any time. */
export const neededOrigins: string[] = browser.runtime.getManifest().host_permissions ?? [];

/** The access to pages of some origins, which the user can give and take away at any time. */
export interface HostAccess {
  /** Undefined until the browser has answered. */
  isAllowed: boolean | undefined;
  /** Asks the user, and tells the answer. Call it straight from a click: the browser asks only then. */
  allow(): Promise<boolean>;
  remove(): void;
}

/**
 * Follows the access to the pages of some origins.
 * @param origins match patterns; must be the same array on every call
 */
export function useHostAccess(origins: string[]): HostAccess {
  const [isAllowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const read = () => {
      browser.permissions.contains({ origins }).then(setAllowed, () => undefined);
    };
    read();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, [origins]);
  return {
    isAllowed,
    allow: () => browser.permissions.request({ origins }).catch(() => false),
    remove: () => void browser.permissions.remove({ origins }).catch(() => undefined),
  };
}
