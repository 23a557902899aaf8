import { resolve } from 'node:path';
import { isReported } from '../../eslint-plugin/is-reported.js';
import type { LocalText, PrivacyRule } from '../../eslint-plugin/rule.js';
import type { Host } from '../host.js';
import { severityOf } from '../../policy/project-context.js';
import { openSession, type OpenedProject, type ProjectOptions } from '../open-session.js';
import { SourceLines } from '../report/report.js';
import { scanTexts } from '../scan-texts.js';
import type { ExitCode } from '../scan.js';
import { tryWrite } from '../try-write.js';
import { collectInventory, type Inventory, type InventoryRow } from './collect-inventory.js';
import { compareInventories } from './compare-inventories.js';
import { writeInventory, type InventoryFormat } from './write-inventory.js';
import { writeRevision } from './write-revision.js';

export interface InventoryOptions extends ProjectOptions {
  readonly format: InventoryFormat;
  readonly output?: string;
  /** A commit to compare with. */
  readonly base?: string;
  /** Whether a difference to the policy ends with 1. */
  readonly check: boolean;
}

/** Writes what a project does with personal data. Ends with 1 if asked to check and the policy says something else. */
export function inventory(paths: readonly string[], options: InventoryOptions, host: Host, version: string, rules?: readonly PrivacyRule[]): ExitCode {
  const { locale, format, output, base } = options;
  const say = (text: LocalText) => host.writeError(`${text[locale]}\n`);
  const opened = openSession(paths, options, host, rules);
  if (!opened) return 2;
  const now = readInventory(opened, opened.targets.isWanted);
  if (host.isWatched) host.writeError('\r\u001b[K');
  let before: Inventory | undefined;
  // Of rows that are gone, the places are of the other revision; their lines are counted there.
  const wheres = new Map<InventoryRow['places'][number], string>();
  note(opened, now, wheres, opened.show);
  if (base !== undefined) {
    const revision = writeRevision(opened.targets.root, base);
    if (!revision.ok) {
      say(scanTexts.noChanges(revision.reason));
      return 2;
    }
    try {
      const old = openSession([], options, { ...host, isWatched: false, workingFolder: revision.folder }, rules);
      if (!old) return 2;
      before = readInventory(old, opened.targets.isWanted);
      note(old, before, wheres, opened.show);
    } finally {
      revision.remove();
    }
  }
  const text = writeInventory({ inventory: now, ...(before && base !== undefined && { change: compareInventories(base, before, now) }), locale, version, where: place => wheres.get(place) ?? place.file }, format);
  if (output === undefined) host.write(text);
  else {
    const problem = tryWrite(resolve(host.workingFolder, output), text);
    if (problem !== undefined) {
      say(scanTexts.cannotWrite(output, problem));
      return 2;
    }
    say(scanTexts.reportWritten(output));
  }
  const differs = now.undeclared.length + now.stale.length + now.undeclaredRecipients.length + now.staleRecipients.length + now.staleGuards.length + now.staleFeatures.length > 0;
  // In code nobody can mend it, so the rule speaks here.
  const isUnassessed = now.hasPolicy && now.occasions.length > 0 && !now.attestations.some(({ about }) => about === 'impactAssessment') && opened.session.policies.some(({ policy }) => severityOf(policy, 'require-impact-assessment') !== 'off');
  return options.check && (differs || isUnassessed) ? 1 : 0;
}

/** Reads what a project does in the files that are wanted; those of tests and what the policy ignores are left out. */
export function readInventory({ session }: OpenedProject, isWanted: (path: string) => boolean): Inventory {
  const { findings, texts } = session.result();
  const files = [...texts.keys()].sort().flatMap(path => {
    const facts = session.findFacts(path)?.file;
    return facts && isWanted(path) && isReported(path, facts.text) && !session.policyOf(path)?.ignores(path) ? [facts] : [];
  });
  return collectInventory(files, findings, texts);
}

function note({ session }: OpenedProject, { rows }: Inventory, wheres: Map<InventoryRow['places'][number], string>, show: (file: string) => string): void {
  const lines = new SourceLines(session.result().texts);
  for (const place of rows.flatMap(row => row.places)) wheres.set(place, `${show(place.file)}:${lines.position(place.file, place.start).line}`);
}
