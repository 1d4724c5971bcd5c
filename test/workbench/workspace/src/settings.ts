/** Where the registry listens. */
export const REGISTRY = 'http://registry.clinic.example/patients';
