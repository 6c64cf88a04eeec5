import { endGuide, guideItem, guideStandItem } from '../../shared/storage/guide';
import { text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import { useStored } from '../../ui/use-stored';
import type { PageState } from '../page/use-page-state';
import './guide.css';
import { Checklist } from './checklist';
import { Panel, Press, Ways } from './controls';

interface GuidePanelProps {
  pageState: PageState;
  tab: number | undefined;
  /** Whether the admin has asked to see all of it. */
  isOpen: boolean;
  close(): void;
}

/** The guide: which ways there are, how far the admin has come on one, and what to do next. */
export function GuidePanel({ pageState, tab, isOpen, close }: GuidePanelProps) {
  const guide = useStored(guideItem);
  const stand = useStored(tab === undefined ? undefined : guideStandItem(tab));
  const leave = () => {
    close();
    void endGuide().catch(() => undefined);
  };
  if (guide?.state === 'on')
    return (
      <Checklist guide={guide} stand={stand} pageState={pageState} tab={tab} isOpen={isOpen} leave={leave} />
    );
  if (guide?.state === 'finished')
    return (
      <Panel>
        <Status name={text('guideTitle')}>
          <p>{text('guideFinished')}</p>
        </Status>
        <div class="row">
          <Press says={text('guideClose')} does={leave} />
        </div>
      </Panel>
    );
  return guide && isOpen ? (
    <Panel>
      <p>{text('guideChoose')}</p>
      <div class="row">
        <Ways chosen={close} />
        <Press says={text('guideClose')} does={close} />
      </div>
    </Panel>
  ) : null;
}
