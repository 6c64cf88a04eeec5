import { installed } from '../../scripts/setup.mjs';
import { makeReady } from '../e2e/harness/make-ready';
import { buildGallery } from './serve';

/** The extension built, the libraries installed, their page built: each only where it is missing or old. */
export default async (): Promise<void> => {
  await makeReady('chrome');
  await makeReady('firefox');
  await installed('tests/gallery');
  await buildGallery();
};
