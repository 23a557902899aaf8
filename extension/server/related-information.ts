import * as l10n from '@vscode/l10n';
import type { DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { PathStep } from '../../analysis/index.js';
import type { Finding } from '../../eslint-plugin/rule.js';
import type { Places } from './places.js';

/** Lists the steps of a finding's path, in order and numbered, then the other places of the same cause. */
export function relatedInformation(finding: Finding, places: Places): DiagnosticRelatedInformation[] {
  return [
    ...finding.path.map((step, index) => ({
      location: places.locationOf(step.place),
      message: `${index + 1}. ${nameOfStep(step.kind)}: ${step.text}`,
    })),
    ...finding.related.map(step => ({ location: places.locationOf(step.place), message: l10n.t('Also here: {0}', step.text) })),
  ];
}

/** Names what a step is. */
export function nameOfStep(kind: PathStep['kind']): string {
  switch (kind) {
    case 'entry': return l10n.t('Entry');
    case 'source': return l10n.t('Source');
    case 'call': return l10n.t('Call');
    case 'step': return l10n.t('Step');
    case 'guard': return l10n.t('Guard');
    case 'sink': return l10n.t('Sink');
  }
}
