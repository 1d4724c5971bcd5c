/**
 * The reasons of library models (`because`) in German, by their English wording; a test keeps the list complete.
 */
export const deReasons: Readonly<Record<string, string>> = {};
