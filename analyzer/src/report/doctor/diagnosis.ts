import { SENSITIVITIES } from '@tomograph/rules';
import type { CategoryKey } from '@tomograph/rules';
import type { Analysis, BlindSpot, BlindSpotKind, Location } from '../../result.js';
import type { ImportedPackage, ProjectFacts } from './facts.js';
import { isTestPath } from './tests.js';

/** What would cure a blind spot. */
export type Remedy =
  | 'fix-syntax'
  | 'make-readable'
  | 'split-function'
  | 'describe-package' /* no model of the package */
  | 'describe-member' /* a model that does not describe the member */
  | 'declare-function' /* a call of a name that leads nowhere */
  | 'declare-receiver' /* a call of a member of something unknown */
  | 'avoid-eval'
  | 'leave-tests';

/** Everything of one kind that is not seen about one subject. */
export interface UnseenGroup {
  readonly kind: BlindSpotKind;
  /** A package, a call, a bound; the file where its text is the matter. */
  readonly subject: string;
  /** The compiler's words about a file that is its subject. */
  readonly detail?: string;
  readonly places: number;
  /** How many of the places are in tests. */
  readonly testPlaces: number;
  /** In tests only where there is no other. */
  readonly first: Location;
  /** What of a package is called, as `knowledge` names it, the most frequent first; empty where nothing is a package. */
  readonly members: readonly string[];
  /** Categories that went in, the most sensitive first. */
  readonly categories: readonly CategoryKey[];
  readonly remedy: Remedy;
}

/** What an analysis does not see of a project. */
export interface Diagnosis {
  /** What hides a file before what hides a function before what hides a call; then by places and sensitivity. */
  readonly unseen: readonly UnseenGroup[];
  /** The same for what is not seen in tests alone. */
  readonly unseenInTests: readonly UnseenGroup[];
  /** Places of both. */
  readonly places: number;
  /** Packages without a model in which no personal data was seen to go. */
  readonly unmodelled: readonly ImportedPackage[];
}

/** The larger the part that is hidden, the earlier; what has no model leads out of the project, so it stands first of the calls. */
const RANKS: Readonly<Record<BlindSpotKind, number>> = {
  'unreadable-file': 0,
  'syntax-error': 1,
  bound: 2,
  'unmodelled-library': 3,
  'unresolved-call': 4,
};

/** What `knowledge` can name; what code looks up by a text of its own making it cannot. */
const NAMEABLE = /^[\w$.#()]+$/;

/** Groups and ranks what was not seen; a pure function. */
export function diagnose(analysis: Analysis, facts: ProjectFacts): Diagnosis {
  const bySubject = new Map<string, BlindSpot[]>();
  for (const spot of analysis.blindSpots) {
    const key = `${spot.kind}|${subjectOf(spot)}`;
    const known = bySubject.get(key);
    if (known) known.push(spot);
    else bySubject.set(key, [spot]);
  }
  const modelled = new Set(facts.modelledSubjects);
  const groups = [...bySubject.values()]
    .flatMap((spots) => groupOf(spots, modelled, facts) ?? [])
    .sort((a, b) => compareGroups(a, b, facts));
  const subjects = new Set(analysis.blindSpots.map(({ subject }) => packageOf(subject)));
  return {
    unseen: groups.filter((group) => !isInTests(group)),
    unseenInTests: groups.filter(isInTests),
    places: analysis.blindSpots.length,
    unmodelled: facts.unmodelled.filter(({ name }) => !subjects.has(name)),
  };
}

/** Each file with a syntax error is a subject of its own: what the compiler says of it is no common cause. */
function subjectOf({ kind, subject, location }: BlindSpot): string {
  return kind === 'syntax-error' || kind === 'unreadable-file' ? location.file : subject;
}

/** `@angular/core/testing` belongs to `@angular/core`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function groupOf(
  spots: readonly BlindSpot[],
  modelled: ReadonlySet<string>,
  facts: ProjectFacts,
): UnseenGroup | undefined {
  const inTests = spots.filter(({ location }) => isTestPath(location.file));
  const first = spots.find(({ location }) => !isTestPath(location.file)) ?? spots[0];
  if (first === undefined) return undefined;
  const members = new Map<string, number>();
  for (const { member } of spots)
    if (member !== undefined && NAMEABLE.test(member)) members.set(member, (members.get(member) ?? 0) + 1);
  const categories = [...new Set(spots.flatMap((spot) => spot.categories ?? []))];
  return {
    kind: first.kind,
    subject: subjectOf(first),
    ...(subjectOf(first) !== first.subject && { detail: first.subject }),
    places: spots.length,
    testPlaces: inTests.length,
    first: first.location,
    members: [...members].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([member]) => member),
    categories: categories.sort((a, b) => harm(b, facts) - harm(a, facts) || compare(a, b)),
    remedy: remedyOf(first, inTests.length === spots.length, modelled),
  };
}

function remedyOf(
  { kind, subject, member }: BlindSpot,
  onlyInTests: boolean,
  modelled: ReadonlySet<string>,
): Remedy {
  switch (kind) {
    case 'syntax-error':
      return 'fix-syntax';
    case 'unreadable-file':
      return 'make-readable';
    case 'bound':
      return 'split-function';
    case 'unmodelled-library':
      if (onlyInTests) return 'leave-tests';
      return modelled.has(subject) ? 'describe-member' : 'describe-package';
    case 'unresolved-call':
      if (onlyInTests) return 'leave-tests';
      if (member !== undefined) return 'describe-member';
      if (subject === 'eval' || subject === 'Function') return 'avoid-eval';
      return /[.[]/.test(subject) ? 'declare-receiver' : 'declare-function';
  }
}

function isInTests({ places, testPlaces }: UnseenGroup): boolean {
  return testPlaces === places;
}

function compareGroups(a: UnseenGroup, b: UnseenGroup, facts: ProjectFacts): number {
  return (
    RANKS[a.kind] - RANKS[b.kind] ||
    b.places - b.testPlaces - (a.places - a.testPlaces) ||
    b.places - a.places ||
    mostHarm(b, facts) - mostHarm(a, facts) ||
    compare(a.subject, b.subject)
  );
}

function mostHarm({ categories }: UnseenGroup, facts: ProjectFacts): number {
  return Math.max(-1, ...categories.map((category) => harm(category, facts)));
}

function harm(category: CategoryKey, { categories }: ProjectFacts): number {
  const known = categories[category];
  return known === undefined ? -1 : SENSITIVITIES.indexOf(known.sensitivity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
