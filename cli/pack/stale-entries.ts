import ignore from 'ignore';
import { ProjectSession } from '../../eslint-plugin/project/project-session.js';
import { isReported } from '../../eslint-plugin/is-reported.js';
import { itemsOf, readAt, readChild, stringOf } from '../../policy/placed-node.js';
import type { LocalText, PolicyProblem } from '../../policy/policy-problem.js';
import { collectInventory } from '../inventory/collect-inventory.js';
import { packTexts } from './pack-texts.js';
import type { PackOnDisk } from './read-pack.js';

/** Finds the entries of a project's policy that speak of what its code does not have: data, recipients, checks of consent, features, ignored files. */
export function findStaleEntries({ folder, policies }: PackOnDisk): readonly PolicyProblem[] {
  const session = new ProjectSession(folder, { lock: 'unread' });
  if (session.problems.length > 0) return [];
  const { texts } = session;
  if (texts.size === 0) return [];
  const files = [...texts].flatMap(([path, text]) => (isReported(path, text) ? (session.findFacts(path)?.file ?? []) : []));
  const { stale, staleRecipients, staleGuards, staleFeatures } = collectInventory(files, [], texts);
  const paths = [...texts.keys()];
  const lists: readonly (readonly [path: readonly string[], keys: readonly string[], isStale: (name: string) => boolean, say: (name: string) => LocalText])[] = [
    // What ends in a star is kept without it.
    [['data'], ['category'], name => stale.includes(name.replace(/\.\*$/, '')), packTexts.staleData],
    [['recipients'], ['name'], name => staleRecipients.includes(name), packTexts.staleRecipient],
    [['features'], ['id'], name => staleFeatures.includes(name), packTexts.staleFeature],
    [['consent', 'guards'], ['function', 'component'], name => staleGuards.includes(name), packTexts.staleGuard],
    [['ignore'], [], pattern => !paths.some(path => ignore().add(pattern).ignores(path)), packTexts.staleIgnore],
  ];
  return policies.flatMap(({ root, source }) =>
    lists.flatMap(([path, keys, isStale, say]) =>
      itemsOf(readAt(root, path)).flatMap(item => {
        const node = keys.length === 0 ? item : keys.map(key => readChild(item, key)).find(child => child !== undefined);
        const name = stringOf(node);
        // Of a recipient that nothing could be told of, that is said already.
        const isNameless = path[0] === 'recipients' && readChild(item, 'modules') === undefined && readChild(item, 'hosts') === undefined;
        return node === undefined || name === undefined || isNameless || !isStale(name) ? [] : [source.problem(node.span, say(name))];
      }),
    ),
  );
}
