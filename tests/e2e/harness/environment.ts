import type { Environment } from 'vitest/runtime';
import type { AssistantBrowser } from './browser';
import { printTimes } from './times';

/** What the test files of a run share: they run one after the other in one process. */
export interface SharedBrowser {
  assistantBrowser?: AssistantBrowser;
}

/** Closes the browser when the last test file of a run has ended. */
const environment: Environment = {
  name: 'assistant-browser',
  viteEnvironment: 'ssr',
  setup: () => ({
    async teardown() {
      const shared = globalThis as SharedBrowser;
      await shared.assistantBrowser?.close();
      delete shared.assistantBrowser;
      printTimes();
    },
  }),
};

export default environment;
