import fc from 'fast-check';
import { isWhole } from './plan';

// A change is judged by the same cases each time; `npm run test:all` draws others, and tells the seed of those that fail.
if (!isWhole) fc.configureGlobal({ seed: 1 });
