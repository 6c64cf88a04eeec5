import { isSaidByHand, type StepId, type WayId, ways } from '../../basespace/ways';
import type { HintWords } from '../../in-page/hint-card';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import type { Look } from './look';

/** What can be shown where the control was not found: a name of `basespace/teachable`, or ''. */
export const teachAt = ({ found }: Pick<Look, 'found'>): string => ('teach' in found && found.teach) || '';

/** What the card says at a step, and what can be chosen on it. */
export function wordsOf(page: ConsolePage, way: WayId, { step, found, inDialog }: Look): HintWords {
  const steps: readonly StepId[] = ways[way];
  const { dialog, finalButton } = page.recognition();
  const isWrong = dialog === 'inviteAdministrator';
  const teach = teachAt({ found });
  const lacks = 'lacks' in found && !isWrong ? found.lacks : 'none';
  const button = finalButton || text('guideFinalButton');
  const product = inDialog?.hub?.name ?? text('guideRegionsHub');
  return {
    about: text('guideStepOf', steps.indexOf(step) + 1, steps.length),
    sentence: isWrong
      ? text('guideWrongDialog')
      : text(`guideHint_${step}`, step === 'region' ? product : button),
    lines: [
      ...(lacks === 'none' ? [] : [text(lacks === 'missing' ? 'guideMissing' : 'guideSeveral')]),
      ...(step === 'region' && inDialog && !inDialog.region ? [text('guideNoRegion')] : []),
    ],
    // Beside a modal dialog of the browser's own nothing can be pressed: the assistant offers the same.
    choices: page.tree.queryAll(page.tree.document, 'dialog:modal').length > 0 ? [] : choicesAt(step, teach),
  };
}

function choicesAt(step: StepId, teach: string): HintWords['choices'] {
  return [
    ...(isSaidByHand(step) ? (['done'] as const) : []),
    ...(teach ? (['show'] as const) : []),
    ...(step === 'people' ? (['assistant'] as const) : []),
    'never',
    'hide',
  ];
}
