import { LIBRARIES } from '@tomograph/rules';
import type { CategoryKey, LibraryModel } from '@tomograph/rules';
import { isDeclared } from '../../findings/processors.js';
import { createKnowledge } from '../../knowledge/index.js';
import type { Knowledge } from '../../knowledge/index.js';
import type { LoadedProject } from '../../project/load.js';
import { comparePaths, displayPath, isDeclarationName, isScriptName } from '../../project/paths.js';
import type {
  FileKind,
  ImportedPackage,
  ModelledPackage,
  ProjectFacts,
  ReceivingParty,
} from '../../report/doctor/facts.js';
import { isTestPath } from '../../report/doctor/tests.js';
import type { Analysis } from '../../result.js';
import type { ProjectConfig } from '../../session.js';
import { importsOf } from './imports.js';
import { isReadByCode, rolesOf } from './roles.js';

/** Gathers what is known of a project besides its analysis. */
export function gatherFacts(project: LoadedProject, analysis: Analysis): ProjectFacts {
  const { config, layout, modules, schemas } = project;
  const knowledge = createKnowledge(config.knowledge, modules.packages);
  const files = project.requested ?? project.sources.map(({ path }) => path);
  const { packages, lost } = importsOf(project, files);
  const isModelled = ({ name }: ImportedPackage): boolean =>
    knowledge.libraries.known(name) || isReadByCode(name);
  const recipients = recipientsOf(analysis, config);
  const { knowledge: own } = config;
  const asked = new Set(files);
  return {
    files: countKinds(files),
    tests: files.filter(isTestPath).length,
    tsconfigs: layout.tsconfigs,
    workspaces: layout.workspaces,
    schemas: schemas.map(({ path, text }) => ({
      path,
      models: text.match(/^\s*(?:model|type|view)\s+\w+\s*\{/gm)?.length ?? 0,
    })),
    modelled: packages.filter(isModelled).map((found) => withRoles(found)),
    // What Node.js brings along and no model describes (`node:v8`) takes no data out.
    unmodelled: packages.filter((found) => !isModelled(found) && !found.name.startsWith('node:')),
    consoleFiles: project.sources.filter(
      ({ path, text }) => asked.has(path) && /(?:^|[^\w.$])console\.\w+\(/.test(text),
    ).length,
    lostImports: lost,
    recipients,
    configuration: {
      ...(layout.configFile !== undefined && { file: displayPath(layout.configFile) }),
      processors: config.processors.length,
      knowledge:
        own === undefined
          ? 0
          : own.categories.length + own.names.length + own.persons.length + own.functions.length,
    },
    leftOut: layout.leftOut,
    exclude: layout.exclude,
    modelledSubjects: modelledSubjects(analysis, knowledge),
    categories: categoriesOf(
      [
        ...analysis.blindSpots.flatMap(({ categories = [] }) => categories),
        ...recipients.flatMap(({ categories }) => categories),
      ],
      knowledge,
    ),
  };
}

function countKinds(files: readonly string[]): Record<FileKind, number> {
  const kinds: Record<FileKind, number> = { typescript: 0, javascript: 0, declarations: 0 };
  for (const path of files)
    kinds[isDeclarationName(path) ? 'declarations' : isScriptName(path) ? 'javascript' : 'typescript'] += 1;
  return kinds;
}

let models: ReadonlyMap<string, LibraryModel> | undefined;

function withRoles(found: ImportedPackage): ModelledPackage {
  models ??= new Map(
    LIBRARIES.flatMap((model) =>
      [model.package, ...(model.alsoKnownAs ?? [])].map((name) => [name, model] as const),
    ),
  );
  return { ...found, roles: rolesOf(found.name, models.get(found.name)) };
}

function recipientsOf({ flows }: Analysis, config: ProjectConfig): ReceivingParty[] {
  const found = new Map<string, { flows: number; categories: Set<CategoryKey>; declared: boolean }>();
  for (const { recipient, data } of flows) {
    if (recipient === undefined) continue;
    const known = found.get(recipient.name) ?? { flows: 0, categories: new Set(), declared: true };
    known.categories.add(data.category);
    found.set(recipient.name, {
      ...known,
      flows: known.flows + 1,
      declared: known.declared && isDeclared(recipient, data.category, config),
    });
  }
  return [...found]
    .map(([name, { flows: count, categories, declared }]) => ({
      name,
      flows: count,
      categories: [...categories].sort(comparePaths),
      declared,
    }))
    .sort((a, b) => b.flows - a.flows || comparePaths(a.name, b.name));
}

function modelledSubjects({ blindSpots }: Analysis, { libraries }: Knowledge): string[] {
  const subjects = new Set(
    blindSpots.filter(({ kind }) => kind === 'unmodelled-library').map(({ subject }) => subject),
  );
  return [...subjects].filter((subject) => libraries.known(subject)).sort(comparePaths);
}

function categoriesOf(
  keys: readonly CategoryKey[],
  { categoryOf }: Knowledge,
): Record<CategoryKey, ProjectFacts['categories'][CategoryKey]> {
  return Object.fromEntries(
    [...new Set(keys)].sort(comparePaths).map((key) => {
      const { sensitivity, label } = categoryOf(key);
      return [key, { sensitivity, label }];
    }),
  );
}
