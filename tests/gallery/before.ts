import { installed } from '../../scripts/setup.mjs';
import { buildGallery } from './serve';

/** The libraries installed and their page built, each only where it is missing or old. */
export default async (): Promise<void> => {
  await installed('tests/gallery');
  await buildGallery();
};
