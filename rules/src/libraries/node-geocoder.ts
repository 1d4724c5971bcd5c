import type { LibraryModel } from './model.js';

/** Asks one of several services, which the provider option names; without an option it is OpenStreetMap's. */
export const NODE_GEOCODER: LibraryModel = {
  package: 'node-geocoder',
  docs: 'https://github.com/nchaulet/node-geocoder#readme',
  members: {
    default: { drops: true, returns: 'Geocoder' },
    'Geocoder#{geocode,reverse,batchGeocode}': {
      sink: { channel: 'third-party', data: ['arg0'] },
      drops: true,
      unknown: true,
    },
  },
};
