// First of all: the API is asked for as soon as what uses it is loaded.
import './extension';
import { h, render } from 'preact';
import { HistorySection } from '../../../src/popup/list/history/history';
import type { Grant } from '../../../src/shared/storage/grants';
import { kept } from './extension';

/** Shows the history of one grant, in a storage that takes nothing more. */
export function show(grant: Grant): void {
  kept.grants = [grant];
  render(h(HistorySection, {}), document.body);
}
