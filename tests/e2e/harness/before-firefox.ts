import { makeReady } from './make-ready';

export default (): Promise<void> => makeReady('firefox');
