import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../shared/text';

/**
 * A part of the face whose script is loaded when it is first wanted, so that the popup opens quickly.
 * @param props.load the part's `import()`; must be the same function on every call
 * @param props.children draws the part once it is there
 */
export function Lazy<Part>(props: { load(): Promise<Part>; children(part: Part): ComponentChild }) {
  const { load, children } = props;
  const [part, setPart] = useState<{ is: Part }>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (is) => isWanted && setPart({ is }),
      () => isWanted && setMissing(true),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (isMissing) return <p class="warning">{text('partMissing')}</p>;
  return part ? children(part.is) : null;
}
