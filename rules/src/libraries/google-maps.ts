import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const GOOGLE_MAPS: LibraryModel = {
  package: '@googlemaps/google-maps-services-js',
  docs: 'https://github.com/googlemaps/google-maps-services-js#readme',
  processor: { name: 'Google', hosts: ['maps.googleapis.com', 'places.googleapis.com'] },
  members: {
    'Client#{geocode,reverseGeocode,directions,distancematrix,placeAutocomplete,findPlaceFromText,timezone}':
      exchanges(['arg0.params']),
  },
};
