import type { Catalogue } from './catalogue.js';
import { deDoctor } from './de-doctor.js';
import { deHelp } from './de-help.js';
import { deRules } from './de-rules.js';

type ToolTexts = Omit<
  Catalogue,
  'locale' | 'finding' | 'step' | 'channels' | 'protections' | 'severities' | 'article' | 'reasons'
>;

/** German texts about rules, gaps, mistakes and reports. */
export const deTool: ToolTexts = {
  rules: {
    'no-personal-data-in-logs': {
      short: 'Personenbezogene Daten gelangen in Protokolle, Fehlertexte oder die Fehlerüberwachung.',
      full: 'Protokolle werden kopiert, aufbewahrt und von Menschen gelesen, die die betroffenen Personen nicht kennen müssen. Personenbezogene Daten sind dort mindestens zu maskieren, Finanz- und Gesundheitsdaten sowie Zugangsdaten zu pseudonymisieren.',
      fix: 'Stattdessen eine interne Kennung protokollieren oder den Wert vorher maskieren.',
    },
    'no-unencrypted-transport': {
      short: 'Personenbezogene Daten gehen unverschlüsselt über die Leitung.',
      full: 'Was den Prozess über http:, ws:, ftp:, SMTP ohne TLS oder eine Verbindung mit abgeschaltetem TLS verlässt, kann unterwegs gelesen und verändert werden.',
      fix: 'Die verschlüsselte Variante der Verbindung verwenden (https:, wss:, TLS) und die Zertifikatsprüfung eingeschaltet lassen.',
    },
    'no-unencrypted-storage': {
      short:
        'Personenbezogene Daten liegen unverschlüsselt in Dateien, Browserspeicher, Cookies oder Caches.',
      full: 'Wer an eine Datei, ein Browserprofil, ein Cookie oder einen Cache gelangt, liest mit, was dort im Klartext liegt. Personenbezogene Daten werden verschlüsselt oder mit Schlüssel pseudonymisiert, bevor sie dort abgelegt werden.',
      fix: 'Die Daten vor dem Speichern verschlüsseln (authentifiziert, mit einem Schlüssel außerhalb des Codes) oder nur eine Kennung speichern.',
    },
    'no-unpseudonymised-export': {
      short: 'Direkt identifizierende Daten verlassen das System in Exporten, Analysen oder Prompts.',
      full: 'Exporte, Analysedienste und Prompts tragen Daten an Orte, die keine Namen brauchen. Datensätze verlassen das System erst, wenn direkt identifizierende Angaben entfernt oder durch Pseudonyme ersetzt sind, deren Schlüssel gesondert aufbewahrt wird.',
      fix: 'Direkt identifizierende Angaben weglassen oder durch ein Pseudonym mit Schlüssel ersetzen (HMAC, Schlüssel gesondert aufbewahrt).',
    },
    'no-weak-pseudonymisation': {
      short: 'Ein Pseudonym lässt sich ohne zusätzliche Informationen auf die Person zurückführen.',
      full: 'Der Hash einer E-Mail-Adresse oder Telefonnummer ohne Schlüssel ist durch Ausprobieren gefunden, und eine Kodierung wie Base64 kehrt jeder um. Ein Pseudonym braucht einen geheimen Schlüssel oder einen Zufallswert, dessen Zuordnung gesondert aufbewahrt wird.',
      fix: 'Einen HMAC mit geheimem, gesondert aufbewahrtem Schlüssel oder einen Zufallswert verwenden.',
    },
    'no-undeclared-processor': {
      short:
        'Personenbezogene Daten gelangen an einen Dritten, den das Verzeichnis der Auftragsverarbeiter nicht abdeckt.',
      full: 'Ein Auftragsverarbeiter darf personenbezogene Daten nur auf Grundlage eines Vertrags erhalten (Art. 28 DSGVO). Das Verzeichnis in der Konfiguration nennt jeden mit Vertrag, Datenkategorien und Ablaufdatum.',
      fix: 'Den Empfänger mit Vertrag und Kategorien unter `processors` in die Konfiguration aufnehmen oder die Daten nicht senden.',
    },
  },
  blindSpots: {
    'unresolved-call': (subject) =>
      `personenbezogene Daten werden an \`${subject}\` übergeben, das nicht aufgelöst werden konnte`,
    'unmodelled-library': (subject) =>
      `personenbezogene Daten werden an \`${subject}\` übergeben, wofür es kein Modell gibt`,
    'syntax-error': (subject) =>
      `die Datei enthält Syntaxfehler, nur der lesbare Teil wurde untersucht (${subject})`,
    'unreadable-file': (subject) => `die Datei konnte nicht gelesen werden (${subject})`,
    bound: (subject) => `eine Grenze der Analyse wurde erreicht (${subject})`,
  },
  problems: {
    binary: (file) => `${file} ist eine Binärdatei und wurde nicht untersucht.`,
    'too-large': (file, size) =>
      `${file} hat ${size.replace('.', ',')} MB und wurde nicht untersucht; die Grenze liegt bei 5 MB.`,
    'not-readable': (file, code) => `${file} konnte nicht gelesen werden (${code}).`,
    minified: (file) => `${file} ist ein minifiziertes Bündel und wurde nicht untersucht.`,
    'not-typescript': (file, kind) => `${file} enthält ${kind} statt Code und wurde nicht untersucht.`,
    'link-loop': (file) =>
      `${file} ist ein symbolischer Link, der auf sich selbst zurückführt, und wurde übergangen.`,
    'link-outside': (file) =>
      `${file} ist ein symbolischer Link aus dem Projekt hinaus und wurde nicht verfolgt.`,
    'link-dangling': (file) => `${file} ist ein symbolischer Link auf eine Datei, die es nicht gibt.`,
    'tsconfig-broken': (file, words) =>
      `${file} ist kein gültiges JSON (${words}); verwendet wurde, was lesbar war.`,
    'tsconfig-extends': (file, words) =>
      `${file} erweitert eine Konfiguration, die nicht verwendet werden konnte (${words}).`,
    'tsconfig-reference': (file, target) => `${file} verweist auf ${target}, das es nicht gibt.`,
    'tsconfig-outside': (file, pattern) =>
      `${file} schließt „${pattern}“ ein, das außerhalb des Projekts liegt; dafür den Ordner darüber untersuchen.`,
    'package-broken': (file, words) => `${file} ist kein gültiges JSON (${words}) und blieb unbeachtet.`,
    'workspace-broken': (file, words) => `${file} ist kein gültiges YAML (${words}) und blieb unbeachtet.`,
    'schema-broken': (file, words) => `${file} ist kein gültiges Schema (${words}) und blieb unbeachtet.`,
    'types-failed': (file, words) =>
      `Der Typprüfer konnte zu ${placeOfTypes(file)} nicht befragt werden (${words}); das Ergebnis ist das ohne ihn.`,
    'types-missing': (file, name) =>
      `Die Pakete, die ${placeOfTypes(file)} importiert, etwa ${name}, sind nicht installiert; der Typprüfer weiß daher nichts von ihnen.`,
    'types-late': (_file, seconds) =>
      `Der Typprüfer brauchte mehr als ${seconds} Sekunden; das Ergebnis ist das ohne ihn.`,
  },
  syntaxProblem: (place, words) =>
    `${place} ist kein gültiger Code (${words}); untersucht wurde, was von der Datei lesbar war.`,
  report: {
    summary: ({ errors, warnings, accepted, files, flows }) =>
      `${count(errors, 'Fehler', 'Fehler')}, ${count(warnings, 'Warnung', 'Warnungen')}${accepted > 0 ? `, ${accepted} akzeptiert` : ''}; ${flowsIn(flows, files)}.`,
    clean: ({ files, flows, accepted }) =>
      `Keine Befunde${accepted > 0 ? ` (${accepted} akzeptiert)` : ''}; ${flowsIn(flows, files)}.`,
    partial: (problems) =>
      `Das Ergebnis ist unvollständig: ${problems === 1 ? 'Ein Teil' : `${problems} Teile`} des Projekts ${problems === 1 ? 'war' : 'waren'} nicht verwendbar.`,
    blindSpots: (spots) =>
      `${count(spots, 'Stelle', 'Stellen')}, in ${spots === 1 ? 'die' : 'welche'} die Analyse nicht hineinsehen konnte:`,
    more: (rest) => `… und ${rest} weitere`,
    fix: 'Abhilfe',
    clause: 'Klausel',
    accepted: (reason, owner, until) =>
      `akzeptiert: ${reason}${owner === undefined ? '' : ` (${owner}${until === undefined ? '' : `, bis ${until}`})`}`,
    columns: {
      place: 'Stelle',
      data: 'Daten',
      channel: 'Kanal',
      protection: 'Schutz',
      required: 'Verlangt',
      clause: 'Klausel',
    },
  },
  errors: {
    pathMissing: (path) =>
      `${path} gibt es nicht; anzugeben ist ein Ordner, eine Quelldatei oder eine tsconfig.`,
    notASource: (path) =>
      `${path} ist keine TypeScript- oder JavaScript-Datei; anzugeben ist ein Ordner, eine Quelldatei oder eine tsconfig.`,
    nothingToAnalyse: (paths) =>
      `In ${paths.join(', ')} gibt es kein TypeScript oder JavaScript, das untersucht werden könnte.`,
    differentProjects: (first, second) =>
      `${first} und ${second} gehören zu verschiedenen Projekten; bitte einzeln untersuchen.`,
    projectIsNoFile: (path) => `${path} ist keine Datei; --project erwartet den Pfad einer tsconfig.`,
    projectOutside: (path) =>
      `${path} liegt außerhalb des Projekts der angegebenen Pfade; stattdessen den eigenen Ordner untersuchen.`,
    unknownCommand: (command, known, near) =>
      `Den Befehl „${command}“ gibt es nicht${near === undefined ? '' : ` (gemeint war vielleicht „${near}“)`}; es gibt ${inWords(known)}.`,
    noCommand: (known) => `Es fehlt ein Befehl: ${known.join(', ')}.`,
    unknownOption: (option, near) =>
      `Die Option ${option} gibt es nicht${near === undefined ? '.' : `; gemeint war vielleicht ${near}.`}`,
    optionNeedsValue: (option) => `${option} braucht einen Wert.`,
    optionTakesNoValue: (option) => `${option} nimmt keinen Wert.`,
    unknownValue: (option, value, known) =>
      `${option} kann nicht „${value}“ sein; möglich ist ${known.join(', ')}.`,
    noCount: (option, value) => `${option} kann nicht „${value}“ sein; verlangt ist eine ganze Zahl ab 0.`,
    unexpectedArgument: (command, argument) => `„tomograph ${command}“ nimmt kein Argument „${argument}“.`,
    twoFormatsPrinted:
      'Nur ein Format kann ausgegeben werden; die anderen brauchen mit --output je eine Datei.',
    outputTwice: (file) => `Zwei Formate können nicht in dieselbe Datei ${file} geschrieben werden.`,
    outputFailed: (file, reason) => `${file} konnte nicht geschrieben werden (${reason}).`,
    seeHelp: 'Siehe „tomograph --help“.',
  },
  config: {
    mistake: (place, sentence) => `${place} – ${sentence}`,
    noJson: (place, code) => `${place} – die Konfiguration ist kein gültiges JSON (${code}).`,
    notReadYet: (file) =>
      `${file} wird nicht gelesen; die Konfiguration gehört als JSON in tomograph.config.json.`,
    unreadable: (file, reason) => `${file} konnte nicht gelesen werden (${reason}).`,
    unknownKey: (where, near) =>
      `${where}: unbekannter Schlüssel${near === undefined ? '.' : `; gemeint war vielleicht \`${near}\`.`}`,
    unknownValue: (where, value, near, known) =>
      `${where}: „${value}“ ist unbekannt${near === undefined ? (known === undefined ? '.' : `; möglich ist ${known.join(', ')}.`) : `; gemeint war vielleicht „${near}“.`}`,
    wrongType: (where, expected, found) =>
      `${where === '' ? 'die Konfiguration' : where}: erwartet wird ${expected}, gefunden wurde ${found}.`,
    missing: (where, expected) => `${where}: fehlt; erwartet wird ${expected}.`,
    empty: (where) => `${where}: darf nicht leer sein.`,
    wrongFormat: (where, value, format) => `${where}: „${value}“ ist ${format}.`,
    needs: (where, keys) => `${where}: anzugeben ist ${listed(keys)}.`,
    excludes: (where, keys) =>
      `${where}: ${keys.map((key) => `\`${key}\``).join(' und ')} schließen einander aus.`,
    twice: (where, value) => `${where}: „${value}“ kommt zweimal vor.`,
    builtIn: (where, key) => `${where}: „${key}“ ist schon eine eingebaute Kategorie.`,
    orphan: (where, key, near) =>
      `${where}: „${key}“ liegt unter keiner bekannten Kategorie${near === undefined ? '.' : `; gemeint war vielleicht eine unter „${near}“.`}`,
    documentUnreadable: (where, file, reason) => `${where}: ${file} konnte nicht gelesen werden (${reason}).`,
    documentNoText: (where, file) =>
      `${where}: ${file} ist kein Text; die Anlage wird als Markdown oder reiner Text gebraucht.`,
    types: {
      object: 'ein Objekt',
      array: 'eine Liste',
      string: 'ein Text',
      number: 'eine Zahl',
      boolean: 'true oder false',
      null: 'null',
      undefined: 'nichts',
    },
    formats: {
      date: 'kein Datum wie 2027-12-31',
      host: 'kein Hostname wie api.example.com',
      category: 'kein Fideslang-Schlüssel wie user.contact.email',
      duration: 'keine Dauer wie P10Y oder P90D',
      apiPath: 'kein Name wie redact, log.info oder Logger#info',
      identifier: 'kein Name aus dem Code wie organisationId',
      place: 'keine Stelle eines Aufrufs wie arg0, arg1.format, this oder result',
      inside: 'kein Pfad innerhalb des Ordners der Konfiguration',
    },
  },
  help: deHelp,
  rulesCommand: deRules,
  doctor: deDoctor,
};

function flowsIn(flows: number, files: number): string {
  return `${count(flows, 'Fluss', 'Flüsse')} personenbezogener Daten in ${count(files, 'Datei', 'Dateien')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `a`, `b` oder `c` */
function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} oder ${last}`;
}

/** a, b und c */
function inWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' und ');
}

/** Whose types are meant: those of a tsconfig, or of the project as a whole. */
function placeOfTypes(file: string): string {
  return file === '.' ? 'das Projekt' : file;
}
