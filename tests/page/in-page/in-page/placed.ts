import { Place } from '../../../../src/in-page/place';

interface Control {
  tag: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something of ours, and what keeps it off the controls of the page. */
function laid(): { box: HTMLElement; place: Place; isFolded: () => boolean } {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 9999';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<div style="position: fixed; width: 300px; height: 180px; background: #ccc">ours</div>';
  document.documentElement.append(host);
  const box = root.firstElementChild as HTMLElement;
  let isFolded = false;
  const place = new Place(
    {
      box,
      side: () => 'right',
      fold: (folds) => {
        isFolded = folds;
        Object.assign(
          box.style,
          folds ? { width: '110px', height: '30px' } : { width: '300px', height: '180px' },
        );
      },
    },
    { roots: () => [document], isRow: () => false, isOurs: (node) => node === host },
    new AbortController().signal,
  );
  place.renew();
  return { box, place, isFolded: () => isFolded };
}

const isSeen = (box: HTMLElement): boolean => box.style.visibility !== 'hidden';

/** What lies over the page since `lie`. */
let lies: ReturnType<typeof laid>;

/** Lays something of ours over the page. @returns where it lies */
export function lie(): { corner: string; isFolded: boolean; isSeen: boolean } {
  lies = laid();
  return now();
}

/** Where it lies now. */
export function now(): { corner: string; isFolded: boolean; isSeen: boolean } {
  const { box, isFolded } = lies;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const horizontal = left < innerWidth - right ? 'left' : 'right';
  return {
    corner: `${horizontal} ${top < innerHeight - bottom ? 'top' : 'bottom'}`,
    isFolded: isFolded(),
    isSeen: isSeen(box),
  };
}

/** Draws controls, lays something of ours over them, and scrolls. @returns what is covered then */
export async function covered({
  controls,
  scrolls,
}: {
  controls: Control[];
  scrolls: number[];
}): Promise<string[]> {
  document.body.style.height = '2400px';
  const drawn = controls.map(({ tag, x, y, width, height }) => {
    const control = document.createElement(tag);
    control.style.cssText = `position:absolute;left:${x * (innerWidth - width)}px;top:${y * 2000}px;width:${width}px;height:${height}px;cursor:pointer;box-sizing:border-box`;
    document.body.append(control);
    return control;
  });
  const { box } = laid();
  const wrong = (): string[] => {
    const ours = box.getBoundingClientRect();
    return drawn
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const isOver = left < ours.right && right > ours.left && top < ours.bottom && bottom > ours.top;
        return isSeen(box) && isOver;
      })
      .map((control) => control.outerHTML);
  };
  let found = wrong();
  for (const top of scrolls) {
    scrollTo({ top, behavior: 'instant' });
    await new Promise<void>((resolve) => {
      const end = performance.now() + 3000;
      const look = (): void => {
        if (wrong().length === 0 || performance.now() > end) resolve();
        else setTimeout(look, 10);
      };
      requestAnimationFrame(look);
    });
    found = [...found, ...wrong()];
  }
  return found;
}
