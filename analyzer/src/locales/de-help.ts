import type { HelpTexts } from './catalogue.js';

/** German texts of the command line itself. */
export const deHelp: HelpTexts = {
  main: `tomograph – wohin personenbezogene Daten fließen und gegen welche Maßnahme (Art. 32 DSGVO) das verstößt

Aufruf
  tomograph scan [PFAD…] [Optionen]  ein Projekt untersuchen und die Befunde ausgeben
  tomograph rules [THEMA|PAKET]      zeigen, was bekannt ist: Regeln, Klauseln, Richtlinie, Kategorien, Bibliotheken, …
  tomograph doctor [PFAD]            zeigen, was in einem Projekt gefunden wurde, was unsichtbar bleibt und was dagegen hilft

Optionen
  --locale de|en   Sprache der Ausgabe
  --help           diese Hilfe; „tomograph scan --help“ für einen Befehl
  --version        die Version

Rückgabewerte
  0  kein Befund ab der Schwelle
  1  Befunde ab der Schwelle
  2  Aufruf oder Konfiguration falsch, oder nichts konnte untersucht werden
`,
  scan: `tomograph scan [PFAD…] – ein Projekt untersuchen und die Befunde ausgeben

PFAD ist ein Ordner, eine Quelldatei oder eine tsconfig; fehlt er, gilt der aktuelle Ordner. Ein Teil eines Projekts
wird mit dem beurteilt, was er aus dem übrigen Projekt importiert.

Optionen
  --format FORMAT     pretty (Vorgabe), json, sarif oder markdown; mehrfach möglich, jedes mit eigenem --output
  --output DATEI      das davor genannte Format in eine Datei schreiben statt ausgeben
  --fail-on STUFE     mit 1 enden bei Befunden dieser Stufe: error (Vorgabe), warning (und darüber), never
  --max-warnings N    auch dann mit 1 enden, wenn es mehr als N Warnungen gibt (nicht mit --fail-on never)
  --project TSCONFIG  die Dateien dieser tsconfig und ihrer Verweise untersuchen
  --oracle            TypeScripts Typprüfer fragen, wo personenbezogene Daten in etwas von unbekanntem Typ gehen:
                      sieht mehr, wo die Abhängigkeiten installiert sind, und dauert länger; sonst --no-oracle
  --locale de|en      Sprache der Ausgabe; sonst aus der Konfiguration oder vom System
  --help              diese Hilfe

Beispiele
  tomograph scan
  tomograph scan packages/api --fail-on warning
  tomograph scan --format pretty --format sarif --output tomograph.sarif
`,
  rules: `tomograph rules [THEMA|PAKET] – zeigen, was bekannt ist, jeden Eintrag mit seiner Quelle

THEMA ist rules, clauses, policy, channels, protections, categories, names, libraries oder project (was die
Konfiguration hinzufügt); PAKET ist eine Bibliothek wie pino. Ohne beides Anzahlen und die Tabelle der Richtlinie.

Optionen
  --all            jeder Eintrag; mit dem Thema libraries jedes Element jeder Bibliothek
  --format FORMAT  pretty (Vorgabe), json oder markdown
  --locale de|en   Sprache der Ausgabe; sonst aus der Konfiguration oder vom System
  --help           diese Hilfe

Beispiele
  tomograph rules
  tomograph rules categories
  tomograph rules pino
  tomograph rules --all --format markdown > wissen.md
`,
  doctor: `tomograph doctor [PFAD] – zeigen, was in einem Projekt gefunden wurde, was unsichtbar bleibt und was dagegen hilft

PFAD ist ein Ordner, eine Quelldatei oder eine tsconfig; fehlt er, gilt der aktuelle Ordner. Blinde Flecken stehen nach
ihrem Gewicht: zuerst, was eine Datei verdeckt, dann, was eine Funktion, dann, was einen Aufruf verdeckt; innerhalb davon
nach der Zahl der Stellen und dem Schutzbedarf der Daten, die dort hineingehen.

Optionen
  --format FORMAT  pretty (Vorgabe), json oder markdown
  --locale de|en   Sprache der Ausgabe; sonst aus der Konfiguration oder vom System
  --help           diese Hilfe

Beispiele
  tomograph doctor
  tomograph doctor packages/api --format markdown > blinde-flecken.md
`,
  loading: 'Projekt wird geladen',
  analysing: (files) => `${files} Dateien werden untersucht`,
};
