import type { HelpTexts } from './catalogue.js';

/** English texts of the command line itself. */
export const enHelp: HelpTexts = {
  main: `tomograph – where personal data flows, and which measure (Art. 32 GDPR) each flow breaks

Usage
  tomograph scan [PATH…] [options]   analyse a project and print the findings
  tomograph rules [TOPIC|PACKAGE]    print what is known: rules, clauses, policy, categories, libraries, …
  tomograph doctor [PATH]            print what was found of a project, what is not seen of it, and what would cure that

Options
  --locale de|en   language of the output
  --help           this help; "tomograph scan --help" for a command
  --version        the version

Exit codes
  0  no finding at or above the threshold
  1  findings at or above the threshold
  2  wrong usage or configuration, or nothing could be analysed
`,
  scan: `tomograph scan [PATH…] – analyse a project and print the findings

PATH is a folder, a source file or a tsconfig; the current folder when absent. A part of a project is judged with
what it imports from the rest of it.

Options
  --format FORMAT     pretty (default), json, sarif or markdown; repeatable, each with an --output of its own
  --output FILE       write the format before it to a file instead of printing it
  --fail-on LEVEL     exit with 1 on findings of this level: error (default), warning (and above), never
  --max-warnings N    exit with 1 as well when there are more than N warnings (not with --fail-on never)
  --project TSCONFIG  analyse the files of this tsconfig and its references
  --oracle            ask TypeScript's type checker where personal data goes into something of unknown type: sees
                      more where the dependencies are installed, and takes longer; --no-oracle for not
  --locale de|en      language of the output; from the configuration or the system when absent
  --help              this help

Examples
  tomograph scan
  tomograph scan packages/api --fail-on warning
  tomograph scan --format pretty --format sarif --output tomograph.sarif
`,
  rules: `tomograph rules [TOPIC|PACKAGE] – print what is known, each entry with its source

TOPIC is rules, clauses, policy, channels, protections, categories, names, libraries or project (what the configuration
adds); PACKAGE is a library, such as pino. Without either, counts and the table of the policy.

Options
  --all            every entry; with the topic libraries, every member of every library
  --format FORMAT  pretty (default), json or markdown
  --locale de|en   language of the output; from the configuration or the system when absent
  --help           this help

Examples
  tomograph rules
  tomograph rules categories
  tomograph rules pino
  tomograph rules --all --format markdown > knowledge.md
`,
  doctor: `tomograph doctor [PATH] – print what was found of a project, what is not seen of it, and what would cure that

PATH is a folder, a source file or a tsconfig; the current folder when absent. Blind spots are ranked: what hides a file
before what hides a function before what hides a call, then by places and by the sensitivity of the data that went in.

Options
  --format FORMAT  pretty (default), json or markdown
  --locale de|en   language of the output; from the configuration or the system when absent
  --help           this help

Examples
  tomograph doctor
  tomograph doctor packages/api --format markdown > blind-spots.md
`,
  loading: 'loading the project',
  analysing: (files) => `analysing ${files} files`,
};
