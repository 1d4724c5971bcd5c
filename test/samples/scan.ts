import { createSession, loadProject, type Analysis, type LoadedProject } from 'tomograph';
import { REPOSITORY } from '../support/folders.js';

/** The leaky samples; each has a clean twin beside it, `<name>-clean`. */
export const LEAKY = ['clinic-api', 'crm-web', 'webshop'] as const;

/** The day that agreements and acceptances are held against, so that no sample changes by waiting. */
const TODAY = '2026-11-01';

/** A project as it was loaded, and what the engine finds in it. */
export interface Scan {
  readonly project: LoadedProject;
  readonly analysis: Analysis;
}

/** The name of a sample's clean twin. */
export function cleanTwinOf(name: string): string {
  return `${name}-clean`;
}

/** The folder of a sample. */
export function sampleFolder(name: string): string {
  return `${REPOSITORY}samples/${name}`;
}

/** Scans a folder the way the command line does. */
export async function scan(folder: string): Promise<Scan> {
  const project = await loadProject(folder, { today: TODAY });
  return { project, analysis: createSession(project.compiler, project).analyse() };
}
