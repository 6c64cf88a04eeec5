/** A question of the assistant that lies over the page, as a person sees it. */
export interface Question {
  title: string;
  text: string;
  buttons: { label: string; isDisabled: boolean; x: number; y: number }[];
  /** What has to be ticked before the override. */
  ticks: { x: number; y: number }[];
}

/** What the assistant asks; null for nothing. */
export function questionNow(): Question | null {
  const ours = document.getElementById('workgroup-assistant')?.shadowRoot;
  const dialog = ours?.querySelector('[role=alertdialog]');
  if (!dialog) return null;
  return {
    title: dialog.querySelector('h2')?.textContent ?? '',
    text: [...dialog.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n'),
    buttons: [...dialog.querySelectorAll('button')].map((button) => ({
      label: button.textContent ?? '',
      isDisabled: button.disabled,
      ...middle(button),
    })),
    ticks: [...dialog.querySelectorAll('input')].map(middle),
  };
}

function middle(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
