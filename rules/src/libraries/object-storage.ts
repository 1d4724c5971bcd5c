import type { Access, Condition, SinkModel } from './model.js';

/** Where an upload to an object storage has its parts. */
export interface UploadPlaces {
  readonly content: readonly Access[];
  /** Texts that the service sees beside the content: the name of the object, its metadata. */
  readonly beside?: readonly Access[];
  /** Texts that tell the format: the name of the object, its content type. */
  readonly format?: readonly Access[];
  /** Conditions under which the content is stored without a key of the project's. */
  readonly unsealed?: readonly Condition[];
}

/**
 * The sinks of an upload to a provider's object storage: the data is stored, and it is with a third party.
 * Encryption at rest counts where the code asks for it; the default of a service does not show in code.
 */
export function uploadSinks({
  content,
  beside = [],
  format = [],
  unsealed = [],
}: UploadPlaces): readonly SinkModel[] {
  return [
    { channel: 'file', data: content, when: unsealed, format },
    {
      channel: 'third-party',
      data: [...content, ...beside],
      recipient: 'processor',
      transport: { otherwise: 'encrypted' },
    },
  ];
}
