/**
 * The reasons of library models (`because`) in German, by their English wording; a test keeps the list complete.
 */
export const deReasons: Readonly<Record<string, string>> = {
  'a hash without a secret key can be found out by trying candidates':
    'ein Hash ohne geheimen Schlüssel lässt sich durch Ausprobieren auflösen',
  'the ECB mode shows equal data as equal': 'der Modus ECB lässt gleiche Daten gleich aussehen',
  'the cipher is broken': 'die Chiffre ist gebrochen',
  'the key is derived without a salt': 'der Schlüssel ist ohne Salz abgeleitet',
  'the cost factor is too low': 'der Kostenfaktor ist zu niedrig',
  'the encoding can be undone by anyone': 'die Kodierung kann jeder umkehren',
  'the hash function is broken': 'die Hashfunktion ist gebrochen',
  'the initialisation vector is always the same': 'der Initialisierungsvektor ist immer derselbe',
  'the key is written in the code': 'der Schlüssel steht im Code',
  'the number of iterations is too small': 'die Zahl der Iterationen ist zu klein',
  'the salt is written in the code': 'das Salt steht im Code',
};
