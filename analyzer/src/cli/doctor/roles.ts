import type { ApiModel, Channel, LibraryModel, SinkModel } from '@tomograph/rules';
import { isMapper } from '../../flows/orm/index.js';
import { isSchemaLibrary } from '../../types/schemas/builders.js';
import { ROLES } from '../../report/doctor/facts.js';
import type { Role } from '../../report/doctor/facts.js';

const ROLE_OF_CHANNEL: Partial<Record<Channel, Role>> = {
  log: 'loggers',
  database: 'stores',
  cache: 'stores',
  queue: 'stores',
  file: 'stores',
  'browser-storage': 'stores',
  'http-request': 'recipients',
  message: 'recipients',
  'third-party': 'recipients',
  analytics: 'recipients',
  llm: 'recipients',
  'error-tracker': 'recipients',
};

/** Checkers of data whose rules are decorators or functions, beside the libraries of schemas. */
const CHECKERS = /^(class-validator|express-validator|ajv|validator)$/;

/** Packages that the engine reads by code of its own, whether or not a model describes them, too. */
export function isReadByCode(name: string): boolean {
  return isMapper(name) || isSchemaLibrary(name);
}

/** What a package is to the analysis, read off its model; in the order of the roles, never empty. */
export function rolesOf(name: string, model: LibraryModel | undefined): readonly Role[] {
  const found = new Set<Role>();
  if (isMapper(name)) found.add('mappers');
  if (isSchemaLibrary(name) || CHECKERS.test(name)) found.add('schemas');
  if (model?.processor !== undefined) found.add('recipients');
  const apis = Object.values(model?.members ?? {});
  if (apis.some(takesInput) || Object.values(model?.decorators ?? {}).some(({ input }) => input === true))
    found.add('frameworks');
  if (apis.some((api) => api.protects !== undefined)) found.add('protections');
  for (const { channel } of apis.flatMap(sinksOf)) {
    const role = ROLE_OF_CHANNEL[channel];
    // A mapper writes to the database, too; what it is called is what people look for.
    if (role !== undefined && !(role === 'stores' && found.has('mappers'))) found.add(role);
  }
  return found.size === 0 ? ['others'] : ROLES.filter((role) => found.has(role));
}

function takesInput(api: ApiModel): boolean {
  return api.input === true || api.handles !== undefined;
}

function sinksOf({ sink }: ApiModel): readonly SinkModel[] {
  return sink === undefined ? [] : [sink].flat();
}
