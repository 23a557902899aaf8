import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnalysisStatus } from '../../../extension/protocol/analysis-status.js';
import { diagnosticsOf, uriOf } from './store.js';
import { until } from './until.js';

describe('the extension', () => {
  it('starts on its own in a workspace with a policy', async () => {
    const extension = vscode.extensions.getExtension('privacy-lint.privacy-lint');
    assert.ok(extension);
    await until('its start', () => extension.isActive);
  });

  it('scans the workspace when asked, and says what it found', async () => {
    const status = await vscode.commands.executeCommand<AnalysisStatus>('privacyLint.scanWorkspace');
    assert.equal(status.state, 'ready', status.reason);
    assert.equal(status.files, 4);
  });

  it('comes back with its findings after a restart', async () => {
    await vscode.commands.executeCommand('privacyLint.restartServer');
    const status = await vscode.commands.executeCommand<AnalysisStatus>('privacyLint.scanWorkspace');
    assert.equal(status.state, 'ready', status.reason);
  });

  it('shows what is wrong in the policy at its place, until it is mended', async () => {
    const uri = uriOf('privacy.yml');
    const before = await vscode.workspace.fs.readFile(uri);
    try {
      await vscode.workspace.fs.writeFile(uri, Buffer.from('extends: [privacy:recommended]\njurisdiction: [cn]\n'));
      const [problem] = await until('the problem', () => diagnosticsOf('privacy.yml').length > 0 && diagnosticsOf('privacy.yml'));
      assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
      assert.deepEqual([problem?.range.start.line, problem?.range.start.character], [1, 0]);
      assert.match(problem?.message ?? '', /jurisdictions/);
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
    await until('no problem', () => diagnosticsOf('privacy.yml').length === 0);
  });

  it('speaks Chinese when told to', async () => {
    const settings = vscode.workspace.getConfiguration('privacyLint');
    const file = 'src/follow-visitor.ts';
    await until('a finding', () => diagnosticsOf(file).length > 0);
    try {
      await settings.update('locale', 'zh-cn', vscode.ConfigurationTarget.Workspace);
      await until('Chinese', () => diagnosticsOf(file).some(({ message }) => /[\u4e00-\u9fff]/.test(message)));
    } finally {
      await settings.update('locale', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('English', () => diagnosticsOf(file).every(({ message }) => !/[\u4e00-\u9fff]/.test(message)));
  });
});
