/**
 * How much harm a leak of the data does, from low to high.
 * `identifier` is an internal or device identifier, a pseudonym in itself; `special` is Art. 9 and 10 GDPR.
 */
export const SENSITIVITIES = ['identifier', 'ordinary', 'credential', 'financial', 'special'] as const;

export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Certain: the code says so (a typed field of a person). Possible: the name alone suggests it. */
export type Certainty = 'certain' | 'possible';

/** A data category by its Fideslang key, such as `user.contact.email`; a key covers its descendants. */
export type CategoryKey = string;

/** What is known of a category. */
export interface Category {
  readonly key: CategoryKey;
  readonly sensitivity: Sensitivity;
  /** A direct identifier tells a person by itself (name, e-mail); an indirect one only together with others. */
  readonly direct: boolean;
  /** The article that makes it special, where one does. */
  readonly article?: 'Art. 9' | 'Art. 10';
  /** A noun phrase for messages, singular, lower case unless German demands otherwise. */
  readonly label: { readonly en: string; readonly de: string };
}
