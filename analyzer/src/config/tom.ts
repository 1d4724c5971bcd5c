import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchAnnex } from '../annex/match.js';
import { toRelative } from '../project/paths.js';
import { readSource, systemReason } from '../project/read-text.js';
import type { Annex, Evidence } from '../result.js';
import { formatPath } from './issues.js';
import type { ConfigMistake } from './load.js';
import type { TomFile } from './tom-schema.js';

/** The project's annex and evidence, or what is wrong with them. */
export interface LoadedTom {
  readonly annex?: Annex;
  readonly evidence: readonly Evidence[];
  readonly mistakes: readonly ConfigMistake[];
}

const NOTHING: LoadedTom = { evidence: [], mistakes: [] };

/**
 * Reads the annex that a configuration names and finds its clauses.
 * @param folder absolute path of the configuration's folder
 * @param root absolute path of the project, to which the paths of the result are relative
 */
export function loadTom(file: TomFile | undefined, folder: string, root: string): LoadedTom {
  if (file === undefined) return NOTHING;
  const evidence = (file.evidence ?? []).map((entry) => ({
    ...entry,
    document: isAddress(entry.document) ? entry.document : toRelative(root, join(folder, entry.document)),
  }));
  if (file.document === undefined) return { evidence, mistakes: [] };
  const { document } = file;
  const path = ['tom', 'document'];
  const where = formatPath(path);
  const text = textOf(join(folder, document));
  if (typeof text !== 'string') {
    const { reason } = text;
    return {
      evidence,
      mistakes: [
        {
          path,
          say: ({ config }) =>
            reason === undefined
              ? config.documentNoText(where, document)
              : config.documentUnreadable(where, document, reason),
        },
      ],
    };
  }
  const clauses = Object.fromEntries(matchAnnex(text));
  return {
    annex: { file: toRelative(root, join(folder, document)), clauses },
    evidence,
    mistakes: [],
  };
}

/** The text of a document; old ones from Windows are read in their encoding. No reason means that it is no text. */
function textOf(file: string): string | { readonly reason?: string } {
  const read = readSource(file);
  if ('reason' in read) {
    if (read.reason === 'not-readable') return { reason: read.detail };
    return read.reason === 'too-large' ? { reason: `${read.detail} MB` } : {};
  }
  if (/^(?:%PDF-|\{\\rtf)/.test(read.text)) return {};
  if (!read.text.includes('\ufffd')) return read.text;
  try {
    return new TextDecoder('windows-1252').decode(readFileSync(file));
  } catch (error) {
    return { reason: systemReason(error) };
  }
}

function isAddress(document: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(document);
}
