import type { DoctorTexts } from './doctor-texts.js';

/** German texts of `tomograph doctor`. */
export const deDoctor: DoctorTexts = {
  found: 'Was gefunden wurde',
  rows: {
    files: 'Dateien',
    tsconfigs: 'tsconfigs',
    workspaces: 'Workspaces',
    configuration: 'Konfiguration',
    annex: 'Anlage (TOM)',
    schemas: 'Schemas',
    frameworks: 'Frameworks',
    mappers: 'Mapper',
    validators: 'Validierung',
    loggers: 'Protokollierung',
    stores: 'Speicher',
    recipients: 'Weitergabe',
    protections: 'Schutz',
    others: 'weitere Modelle',
    receivers: 'erhalten Daten',
  },
  files: ({ typescript, javascript, declarations, tests }) =>
    listed([
      typescript > 0 && `${typescript} TypeScript`,
      javascript > 0 && `${javascript} JavaScript`,
      declarations > 0 && count(declarations, 'Deklarationsdatei', 'Deklarationsdateien'),
    ]) + (tests > 0 ? `; davon ${tests} in Tests` : ''),
  models: (models) => count(models, 'Modell', 'Modelle'),
  consoleIn: (files) => `console (${count(files, 'Datei', 'Dateien')})`,
  noConfiguration: 'keine; es gelten die Vorgaben (`tomograph.config.json`)',
  configuration: (file, processors, knowledge) =>
    `${file}: ${count(processors, 'Auftragsverarbeiter', 'Auftragsverarbeiter')}, ${count(knowledge, 'Eintrag', 'Einträge')} unter \`knowledge\``,
  noAnnex: 'keine; `tom.document` in der Konfiguration nennt sie',
  annex: (file, found, all, missing) =>
    `${file} behandelt ${found} von ${all} Klauseln${missing === '' ? '' : `, es fehlen: ${missing}`}`,
  receiver: (name, flows, isDeclared) =>
    `${name} (${count(flows, 'Fluss', 'Flüsse')}, ${isDeclared ? 'im Verzeichnis' : 'nicht vom Verzeichnis gedeckt'})`,
  none: 'keine',
  nobody: 'niemand',
  unseen: (places) => `Was unsichtbar bleibt: ${count(places, 'Stelle', 'Stellen')}, das Schwerste zuerst`,
  unseenTitle: 'Was unsichtbar bleibt',
  nothingUnseen: 'Nichts, in das personenbezogene Daten erkennbar hineingehen, bleibt verborgen.',
  nothingUnseenOutsideTests:
    'Außerhalb von Tests bleibt nichts verborgen, in das personenbezogene Daten erkennbar hineingehen.',
  places: (places, inTests, first) =>
    `${count(places, 'Stelle', 'Stellen')}${inTests > 0 ? ` (${inTests} in Tests)` : ''}, ${places === 1 ? '' : 'zuerst '}${first}`,
  kinds: {
    unreadable: (words) => `Die Datei konnte nicht gelesen werden (${words}).`,
    syntax: (words) => `Die Datei enthält einen Syntaxfehler (${words}); untersucht wurde, was lesbar war.`,
    bound: 'Hier ist eine Grenze der Analyse erreicht; was dahinter liegt, wurde nicht untersucht.',
    package: 'Für dieses Paket gibt es kein Modell.',
    member: 'Das Modell dieses Pakets beschreibt nicht, was aufgerufen wird.',
    call: 'Dieser Aufruf führt weder zu Code noch zu einem Modell.',
  },
  bounds: {
    'work of one function': 'Aufwand für eine Funktion',
    'effects of one function': 'Wirkungen einer Funktion',
    'depth of calls': 'Tiefe der Aufrufe',
    'nesting of code': 'Verschachtelung des Codes',
  },
  goesIn: (categories) => `Hinein gehen: ${categories}.`,
  cures: {
    'fix-syntax': 'Den Syntaxfehler beheben.',
    'make-readable': 'Die Datei als Text in UTF-8 speichern oder mit `exclude` auslassen.',
    'split-function':
      'Die Funktion teilen oder weniger tief verschachteln; die Grenze selbst lässt sich nicht verschieben.',
    'describe-package': ({ subject, members }) => describeFunctions(members, subject),
    'describe-member': ({ subject, members }) => describeFunctions(members, subject),
    'declare-function': ({ subject }) =>
      `${subject} mit einem Typ versehen oder importieren, damit der Aufruf zu Code oder zu einer Bibliothek mit Modell führt.`,
    'declare-receiver': ({ subject, members }) =>
      `${members} mit einem Typ versehen, damit ${subject} zu Code oder zu einer Bibliothek mit Modell führt.`,
    'avoid-eval':
      'Ausschreiben, was ausgeführt wird: Text, der erst zur Laufzeit zu Code wird, lässt sich nicht verfolgen.',
    'leave-tests': '`exclude` in der Konfiguration lässt Tests aus.',
  },
  inTests: (places) => `Nur in Tests: ${count(places, 'Stelle', 'Stellen')}`,
  unmodelled: (packages) => `Ohne Modell importiert: ${count(packages, 'Paket', 'Pakete')}`,
  unmodelledNote: 'Es war nicht zu sehen, dass personenbezogene Daten hineingehen.',
  lost: (imports) => `Importe, die zu keiner Datei führen: ${imports}`,
  lostNote: 'Erzeugter oder gebauter Code muss vorhanden sein, oder in der tsconfig fehlt ein Pfad.',
  leftOut: 'Ausgelassen',
  leftOutByTsconfig: (files, first) =>
    `${count(files, 'Datei, die eine tsconfig ausschließt oder schreibt', 'Dateien, die eine tsconfig ausschließt oder schreibt')}: ${first}`,
  leftOutByConfiguration: (globs) => `Durch die Konfiguration: ${globs}`,
  problems: (problems) => `Nicht verwendbar: ${count(problems, 'Teil', 'Teile')} des Projekts`,
  more: (rest) => `… und ${rest} weitere`,
  cure: 'Abhilfe',
  columns: ['Gegenstand', 'Stellen', 'Was unsichtbar bleibt', 'Abhilfe'],
};

function describeFunctions(members: string, subject: string): string {
  const isOne = members !== '' && !members.includes(', ');
  return `Unter \`knowledge\` angeben, was ${members === '' ? 'die Funktionen' : members} aus ${subject} ${isOne ? 'tut' : 'tun'} (\`loggers\`, \`sinks\`, \`sanitizers\`, \`functions\`).`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function listed(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
