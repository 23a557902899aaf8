import * as l10n from '@vscode/l10n';
import type { Locale } from '../../eslint-plugin/rule.js';
import type { AnalysisStatus } from '../protocol/analysis-status.js';
import type { WorkspaceSession } from './workspace-session.js';

/** Sums up how far the sessions are. One that failed is said before one that is still at work. */
export function statusOf(sessions: readonly WorkspaceSession[], locale: Locale): AnalysisStatus {
  const findings = sessions.flatMap(({ result }) => result?.findings ?? []);
  const counts = {
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    files: sessions.reduce((sum, { result }) => sum + (result?.stats.files ?? 0), 0),
  };
  const [reason] = sessions.flatMap(session => reasonsOf(session, locale));
  if (reason !== undefined) return { state: 'failed', ...counts, reason };
  return { state: sessions.some(({ state }) => state.kind === 'analysing') ? 'analysing' : 'ready', ...counts };
}

/** Says what keeps a session from its work; empty where nothing does. */
function reasonsOf({ state, result }: WorkspaceSession, locale: Locale): readonly string[] {
  if (state.kind === 'failed') return [l10n.t('The analysis failed: {0}', messageOf(state.error))];
  return (result?.problems ?? []).map(({ file, line, message }) => (file === '.' ? message[locale] : `${file}:${line}: ${message[locale]}`));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
