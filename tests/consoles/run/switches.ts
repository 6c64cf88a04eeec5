/**
 * Switches of the browser in which consoles are tried. Frames are drawn as soon as the page has something to draw, not sixty times
 * a second: while the page waits for one, its clock, which jumps ahead, would go through hours of the browser's own timers and
 * keep a core busy with them.
 */
export const switches = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
