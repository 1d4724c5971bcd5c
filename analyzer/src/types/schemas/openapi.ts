import type { SchemaText } from '../../session.js';
import { lazily, objectType, UNKNOWN, type Property, type Type } from '../types.js';
import { asJson, typeOfDocument, type Json } from './json-documents.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * What the documents of OpenAPI in a project describe (https://spec.openapis.org/oas/v3.1.0), in the shape that
 * openapi-typescript gives it (https://openapi-ts.dev/introduction): `components['schemas']`, `paths`, `operations`.
 * Its output is generated and often not kept with the sources; the document is.
 */
export class OpenApiSchemas {
  readonly #schemas = new Map<string, Property>();
  readonly #paths = new Map<string, Property>();
  readonly #operations = new Map<string, Property>();

  constructor(schemas: readonly SchemaText[]) {
    for (const { kind, text } of schemas) if (kind === 'openapi') this.#read(asJson(JSON.parse(text)));
  }

  /** A generated type that an import names whose file is not there; undefined where no document describes it. */
  externalType(packageName: string, name: string): Type | undefined {
    if (!isGenerated(packageName)) return undefined;
    switch (name) {
      case 'components':
        return this.#schemas.size === 0
          ? undefined
          : objectType('', new Map([['schemas', field('schemas', () => objectType('', this.#schemas))]]));
      case 'paths':
        return this.#paths.size === 0 ? undefined : objectType('', this.#paths);
      case 'operations':
        return this.#operations.size === 0 ? undefined : objectType('', this.#operations);
      default:
        return this.#schemas.get(name)?.type();
    }
  }

  #read(document: Json): void {
    const schemas = document.at('components').at('schemas').orElse(document.at('definitions'));
    for (const [name, schema] of schemas.entries())
      addMissing(this.#schemas, name, () => typeOfDocument(schema, document, name));
    for (const [path, item] of document.at('paths').entries()) {
      const methods = METHODS.flatMap((method) => {
        const operation = item.at(method);
        if (operation.isMissing) return [];
        const type = lazily(() => operationType(operation, item, document, resourceOf(path)));
        const id = operation.at('operationId').text;
        if (id !== undefined) addMissing(this.#operations, id, type);
        return [[method, field(method, type)] as const];
      });
      addMissing(this.#paths, path, () => objectType('', new Map(methods)));
    }
  }
}

/** Files of the project that are not there, and packages of a workspace that are all generated. */
function isGenerated(packageName: string): boolean {
  return (
    packageName.startsWith('.') ||
    /^[@~#]\/|(openapi|swagger|generated|schema|api[-_/]?types)/i.test(packageName)
  );
}

/** What a path leads to, `insured` of `/insured/{number}`: it says whose data its parameters are. */
function resourceOf(path: string): string {
  return path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
}

function operationType(operation: Json, item: Json, document: Json, resource: string): Type {
  const parameters = [...item.at('parameters').items(), ...operation.at('parameters').items()].map(
    (parameter) => parameter.resolved(document),
  );
  const places = new Map<string, Map<string, Property>>();
  for (const parameter of parameters) {
    const [place, name] = [parameter.at('in').text, parameter.at('name').text];
    if (place === undefined || name === undefined || place === 'body') continue;
    const schema = parameter.at('schema').orElse(parameter);
    const fields = places.get(place) ?? new Map<string, Property>();
    places.set(
      place,
      fields.set(
        name,
        field(name, () => typeOfDocument(schema, document, '')),
      ),
    );
  }
  const inBody = parameters.find((parameter) => parameter.at('in').text === 'body');
  const parts = new Map<string, Property>([
    [
      'parameters',
      field('parameters', () =>
        objectType(
          '',
          new Map(
            [...places].map(([place, fields]) => [place, field(place, () => objectType(resource, fields))]),
          ),
        ),
      ),
    ],
    ['responses', field('responses', () => responsesType(operation, document))],
  ]);
  const body = operation.at('requestBody').resolved(document);
  if (!body.isMissing)
    parts.set(
      'requestBody',
      field('requestBody', () => contentType(body, document)),
    );
  else if (inBody !== undefined)
    parts.set(
      'requestBody',
      field('requestBody', () => contentType(inBody, document)),
    );
  return objectType('', parts);
}

function responsesType(operation: Json, document: Json): Type {
  return objectType(
    '',
    new Map(
      operation
        .at('responses')
        .entries()
        .map(([status, response]) => [
          status,
          field(status, () => contentType(response.resolved(document), document)),
        ]),
    ),
  );
}

/** `content: { 'application/json': … }`; the second edition of the format names one schema for all types. */
function contentType(body: Json, document: Json): Type {
  const content = body.at('content').entries();
  const single = body.at('schema');
  const media: readonly (readonly [string, Json])[] = single.isMissing
    ? content.map(([type, entry]) => [type, entry.at('schema')])
    : [['application/json', single]];
  if (media.length === 0) return UNKNOWN;
  const types = objectType(
    '',
    new Map(media.map(([type, schema]) => [type, field(type, () => typeOfDocument(schema, document, ''))])),
  );
  return objectType('', new Map([['content', field('content', () => types)]]));
}

function field(name: string, type: () => Type): Property {
  return { name, owner: '', type: lazily(type) };
}

function addMissing(fields: Map<string, Property>, name: string, type: () => Type): void {
  if (!fields.has(name)) fields.set(name, field(name, type));
}
