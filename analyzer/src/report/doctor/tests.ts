const FOLDERS = /(?:^|\/)(?:tests?|e2e|cypress|spec|specs|__tests__|__mocks__)\//;
const NAMES = /[.-](?:test|spec|cy|e2e-spec)\.[cm]?[jt]sx?$|(?:^|\/)(?:test|setup-?tests?)\.[cm]?[jt]sx?$/i;

/** True for a path that by custom holds a test or what tests need: what is not seen there hides nothing of the product. */
export function isTestPath(path: string): boolean {
  return FOLDERS.test(path) || NAMES.test(path);
}
