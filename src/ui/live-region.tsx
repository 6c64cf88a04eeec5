import type { ComponentChildren } from 'preact';

/**
 * A live region: what stands in it is read out when it changes.
 * @param props.isQuiet while another region speaks, so that never two do
 */
export function Status(props: { name: string; isQuiet?: boolean; children: ComponentChildren }) {
  return (
    <div class="status" role="status" aria-label={props.name} aria-live={props.isQuiet ? 'off' : 'polite'}>
      {props.children}
    </div>
  );
}
