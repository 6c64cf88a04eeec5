import { useEffect, useState } from 'preact/hooks';

/** From this width on there is room for everything side by side; the style sheets say the same. */
const wide = matchMedia('(min-width: 720px)');

/** Whether there is room for a table beside the list. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(wide.matches);
  useEffect(() => {
    const look = () => setWide(wide.matches);
    look();
    wide.addEventListener('change', look);
    return () => wide.removeEventListener('change', look);
  }, []);
  return isWide;
}
