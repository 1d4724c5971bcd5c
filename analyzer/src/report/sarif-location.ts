import type { Location as SarifLocation, Region } from 'sarif';
import type { Location } from '../result.js';

/** A whole file, where no range is known. */
type Place = Pick<Location, 'file'> & Partial<Location>;

/**
 * A location with a relative, encoded URI and its full region, which SARIF counts from one.
 * @param prefix leads from the reader's folder to the project's root: empty or ending in a slash
 */
export function sarifLocation(place: Place, prefix: string): SarifLocation {
  const uri = `${prefix}${place.file}`.split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      ...(place.start && place.end && { region: region(place.start, place.end) }),
    },
  };
}

function region(start: Location['start'], end: Location['end']): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}
