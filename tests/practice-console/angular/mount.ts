// The templates are compiled in the browser: the compiler comes first.
import '@angular/compiler';
import './angular.css';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { AppRoot } from './app-root';
import { LiveStore, STORE } from './live-store';

export async function mountAngularConsole(host: HTMLElement, store: ConsoleStore): Promise<void> {
  ModuleRegistry.registerModules([AllCommunityModule]);
  document.body.classList.add('mat-typography');
  host.replaceChildren(document.createElement('app-root'));
  const application = await bootstrapApplication(AppRoot, {
    providers: [provideZonelessChangeDetection(), { provide: STORE, useValue: store }, LiveStore],
  });
  if (store.ended.aborted) application.destroy();
  store.ended.addEventListener('abort', () => application.destroy());
}
