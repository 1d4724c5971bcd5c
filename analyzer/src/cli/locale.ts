import { LOCALES } from '../locales/catalogue.js';
import type { Locale } from '../locales/catalogue.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the system by POSIX rules (`LC_ALL` over `LC_MESSAGES` over `LANG`); English when it is neither. */
export function systemLocale(environment: Environment): Locale {
  const set = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? '';
  return /^de(?:[_.@-]|$)/i.test(set) ? 'de' : 'en';
}

/** The language for mistakes that are found before the arguments are understood. */
export function earlyLocale(argv: readonly string[], environment: Environment): Locale {
  const index = argv.lastIndexOf('--locale');
  const given = argv.findLast((argument) => argument.startsWith('--locale='))?.slice('--locale='.length);
  const value = given ?? (index < 0 ? undefined : argv[index + 1]);
  return LOCALES.find((locale) => locale === value) ?? systemLocale(environment);
}
