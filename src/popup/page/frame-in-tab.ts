import type { DialogId, ScreenId } from '../../basespace/screens';
import type { PickedFrame } from '../../shared/messages/pick-frame';

/** What a frame shows, in the words of `basespace/screens`. */
export interface FrameInTab extends PickedFrame {
  screen: ScreenId;
  dialog: DialogId;
}
