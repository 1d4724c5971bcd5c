import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INSTALLATION } from './places.mjs';

/**
 * code-server carries an unmodified VS Code 1.139; its server part runs on the Node that the package was built for.
 * Both come from the npm registry, which a machine that builds this project can reach in any case.
 */
const CODE_SERVER = 'code-server@4.139.1';
const NODE_MAJOR = 24;

/**
 * Installs the workbench's server into `.build/workbench`, unless this version stands there already.
 *
 * Only what the tests start is installed: code-server's own web front end and its dependencies stay out, and so do
 * install scripts, which want further downloads.
 *
 * @returns {{ node: string, server: string }} the Node executable and VS Code's server module
 */
export function ensureWorkbenchServer() {
  const node = path.join(INSTALLATION, 'node_modules', nodePackage(), 'bin', 'node');
  const vscode = path.join(INSTALLATION, 'package', 'lib', 'vscode');
  const marker = path.join(INSTALLATION, 'installed.txt');
  const wanted = `${CODE_SERVER} ${nodePackage()}@${NODE_MAJOR}\n`;
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
    console.log(`workbench: installing ${wanted.trim()} into .build/workbench`);
    rmSync(INSTALLATION, { recursive: true, force: true });
    mkdirSync(INSTALLATION, { recursive: true });
    writeFileSync(path.join(INSTALLATION, 'package.json'), '{ "private": true }\n');
    npmInstall(INSTALLATION, `${nodePackage()}@${NODE_MAJOR}`);
    run('npm', ['pack', CODE_SERVER, '--ignore-scripts', '--silent'], INSTALLATION);
    const archive = `${CODE_SERVER.replace('@', '-')}.tgz`;
    run('tar', ['-xzf', archive], INSTALLATION);
    rmSync(path.join(INSTALLATION, archive));
    npmInstall(vscode);
    npmInstall(path.join(vscode, 'extensions'));
    writeFileSync(marker, wanted);
  }
  return { node, server: path.join(vscode, 'out', 'server-main.js') };
}

function nodePackage() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `No workbench can be installed from the npm registry on ${process.platform}-${process.arch}; ` +
        'run with TOMOGRAPH_WORKBENCH=electron where VS Code can be downloaded.',
    );
  }
  return `node-linux-${process.arch}`;
}

function npmInstall(folder, ...packages) {
  run(
    'npm',
    [
      'install',
      '--no-save',
      '--omit=dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...packages,
    ],
    folder,
  );
}

function run(command, args, cwd) {
  const { status, error, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr.toString().trim()}`);
  }
}
