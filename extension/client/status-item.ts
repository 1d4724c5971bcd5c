import * as vscode from 'vscode';
import type { AnalysisStatus } from '../shared/protocol.js';

/** The one status bar item: what the analysis is doing and how many findings are open. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;

  constructor() {
    this.#item = vscode.window.createStatusBarItem('tomograph.status', vscode.StatusBarAlignment.Left);
    this.#item.name = 'Tomograph';
    this.showStarting();
    this.#item.show();
  }

  showStarting(): void {
    this.#set('$(loading~spin)', vscode.l10n.t('Tomograph is starting'), 'tomograph.showOutput');
  }

  showStopped(): void {
    this.#set(
      '$(debug-disconnect)',
      vscode.l10n.t('Tomograph has stopped; select to restart'),
      'tomograph.restartServer',
      'statusBarItem.errorBackground',
    );
  }

  show({ state, errors, warnings, files, problems }: AnalysisStatus): void {
    const findings = errors + warnings;
    if (state === 'analysing') {
      this.#set(
        '$(loading~spin)',
        vscode.l10n.t('Following personal data…'),
        'tomograph.showOutput',
        undefined,
        findings,
      );
    } else if (state === 'failed') {
      const reason = vscode.l10n.t('The analysis failed: {0}', firstLines(problems));
      this.#set('$(error)', reason, 'tomograph.showOutput', 'statusBarItem.errorBackground');
    } else if (problems.length > 0) {
      const partial = vscode.l10n.t('Only part could be analysed: {0}', firstLines(problems));
      this.#set('$(warning)', partial, 'tomograph.showOutput', 'statusBarItem.warningBackground', findings);
    } else {
      const summary = vscode.l10n.t('{0} errors and {1} warnings in {2} files', errors, warnings, files);
      this.#set('$(pulse)', summary, 'workbench.actions.view.problems', undefined, findings);
    }
  }

  dispose(): void {
    this.#item.dispose();
  }

  #set(icon: string, tooltip: string, command: string, background?: string, findings?: number): void {
    const count = findings === undefined ? '' : ` ${findings}`;
    this.#item.text = `${icon} Tomograph${count}`;
    this.#item.tooltip = tooltip;
    this.#item.command = command;
    this.#item.backgroundColor = background === undefined ? undefined : new vscode.ThemeColor(background);
    this.#item.accessibilityInformation = { label: `Tomograph${count}: ${tooltip}` };
  }
}

/** A defect of ours comes with its trace; the output channel has all of it. */
function firstLines(problems: readonly string[]): string {
  return problems.map((problem) => problem.split('\n', 1)[0]).join(' ');
}
