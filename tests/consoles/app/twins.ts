import type { Child, Kit } from './kit';

export const forEarsOnly =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
const takesPlace = 'display:block;visibility:hidden;height:0;overflow:hidden';

/** A menu's text; some menus hold it twice, the second time bold and unseen, so that nothing moves when it is chosen. */
export function menuText(kit: Kit, text: string): Child[] {
  if (kit.is.twins !== 'tabs') return [text];
  const twin = kit.make('span', { named: 'tab space', looks: `${takesPlace};font-weight:bold` }, text);
  return [kit.make('span', { named: 'tab text' }, text), twin];
}

/** What a cell says of an application; beside it may stand what is not for every eye. */
export function cellTexts(kit: Kit, head: string, ...contents: Child[]): Child[] {
  const [content] = contents;
  switch (kit.is.twins) {
    case 'cells':
      if (typeof content !== 'string' || contents.length > 1) return contents;
      return [
        kit.make('span', {}, content),
        kit.make('span', { looks: takesPlace, named: 'cell space' }, content),
      ];
    case 'titles':
      // The head stands beside the content where the window is too narrow for heads.
      return [kit.make('span', { named: 'cell title', looks: 'display:none' }, head), ...contents];
    case 'screenReader':
      return [kit.make('span', { named: 'visually hidden', looks: forEarsOnly }, `${head}: `), ...contents];
    default:
      return contents;
  }
}
