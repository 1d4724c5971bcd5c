import { CLAUSE_IDS, CLAUSE_TERMS } from '@tomograph/rules';
import type { ClauseId } from '@tomograph/rules';
import type { AnnexPlace } from '../result.js';
import { classifyLines, type AnnexLine, type LineKind } from './lines.js';
import { impliedNames, normalise } from './words.js';

/**
 * How well a place names a clause, by the kind of line it stands on and whether it stands at the beginning there. A
 * cue in a heading says more than a term in passing.
 */
const WORTH: Readonly<Record<LineKind, { readonly term: readonly [number, number]; readonly cue: number }>> =
  {
    // The first number is for a term at the beginning of the line or of a table's cell, the second for one further on.
    heading: { term: [100, 90], cue: 50 },
    entry: { term: [80, 40], cue: 20 },
    text: { term: [60, 30], cue: 10 },
    // A table of contents names all clauses and speaks of none.
    contents: { term: [6, 5], cue: 1 },
  };

interface Candidate extends AnnexPlace {
  readonly clause: ClauseId;
  readonly worth: number;
}

/**
 * Finds the clauses of the catalogue in a project's own annex: by their German or English names in headings, at the
 * beginning of entries, cells and paragraphs, or in passing; the best place of each, the first of several equal ones.
 * Clauses that the annex does not speak of are absent.
 *
 * @param text the annex as Markdown or plain text
 */
export function matchAnnex(text: string): Map<ClauseId, AnnexPlace> {
  const best = new Map<ClauseId, Candidate>();
  for (const line of classifyLines(text)) {
    for (const candidate of candidatesOf(line)) {
      const known = best.get(candidate.clause);
      if (known === undefined || candidate.worth > known.worth) best.set(candidate.clause, candidate);
    }
  }
  return new Map(
    CLAUSE_IDS.flatMap((clause) => {
      const found = best.get(clause);
      return found === undefined ? [] : [[clause, { line: found.line, heading: found.heading }] as const];
    }),
  );
}

interface Match {
  readonly clause: ClauseId;
  readonly start: number;
  readonly end: number;
  readonly isTerm: boolean;
}

function candidatesOf(line: AnnexLine): Candidate[] {
  const { kind, number } = line;
  const worth = WORTH[kind];
  return line.parts.flatMap((part) => {
    const { words, origin } = normalise(part.text);
    const named = withoutOverlap(matchesIn(words));
    const implied = impliedNames(words).flatMap(({ name, start, end }) =>
      withoutOverlap(matchesIn(name))
        .filter(({ isTerm }) => isTerm)
        .map((match) => ({ ...match, start, end })),
    );
    return [...named, ...implied].map(({ clause, start, end, isTerm }) => ({
      clause,
      line: number,
      heading: part.text.slice(origin[start], (origin[end - 1] ?? 0) + 1).trim(),
      worth: isTerm ? worth.term[start === 0 ? 0 : 1] : worth.cue,
    }));
  });
}

/** The longest names win: `system access control` is no `access control`. */
function withoutOverlap(matches: readonly Match[]): Match[] {
  const taken: Match[] = [];
  const byLength = [...matches].sort(
    (a, b) => Number(b.isTerm) - Number(a.isTerm) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const match of byLength)
    if (taken.every(({ start, end }) => match.end <= start || match.start >= end)) taken.push(match);
  return taken;
}

interface Pattern {
  readonly clause: ClauseId;
  readonly isTerm: boolean;
  readonly expression: RegExp;
}

/** A name may be inflected, and its parts may be written together, apart or with a hyphen. */
const PATTERNS: readonly Pattern[] = CLAUSE_IDS.flatMap((clause) => {
  const { terms, cues } = CLAUSE_TERMS[clause];
  const patternsOf = (names: readonly string[], isTerm: boolean): Pattern[] =>
    names.map((name) => ({
      clause,
      isTerm,
      expression: new RegExp(
        String.raw`(?<![a-z0-9])${name.replaceAll(' ', ' ?')}(?:e?[ns]|en|er|es)?(?![a-z0-9])`,
        'g',
      ),
    }));
  return [...patternsOf(terms, true), ...patternsOf(cues, false)];
});

function matchesIn(words: string): Match[] {
  return PATTERNS.flatMap(({ clause, isTerm, expression }) =>
    [...words.matchAll(expression)].map(({ index, 0: found }) => ({
      clause,
      isTerm,
      start: index,
      end: index + found.length,
    })),
  );
}
