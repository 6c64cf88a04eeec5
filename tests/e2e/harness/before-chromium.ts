import { makeReady } from './make-ready.ts';

export default (): Promise<void> => makeReady('chrome');
