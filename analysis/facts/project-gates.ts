import { strengthOf } from '../consent/consent-level.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { purposeCovers } from '../vocabulary/purposes.js';
import type { ProjectContext } from './context.js';
import type { ProjectGate } from './facts.js';
import type { LinkedProgram } from './linked-program.js';

/** Finds the components that the policy declares to show what is inside them to who agreed, where a file exports them; by file and name. */
export function findProjectGates(program: LinkedProgram, vocabulary: Vocabulary, { consentGuards }: ProjectContext): readonly ProjectGate[] {
  if (!consentGuards.some(({ component }) => component !== undefined)) return [];
  const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return [...program.files.values()].flatMap(file => file.exports.flatMap((record): readonly ProjectGate[] => {
    const [only, ...others] = record.kind === 'local' ? (program.exportedValue(file.path, record.exported) ?? []) : [];
    const guard = only && others.length === 0 ? program.componentGuard(only.atom) : undefined;
    const declared = guard && consentGuards[guard.index];
    const name = declared?.component?.split('#').at(-1);
    if (record.kind !== 'local' || declared === undefined || name === undefined || (record.exported !== name && record.exported !== 'default')) return [];
    const { purpose, level } = declared;
    return [{
      name: record.exported === 'default' ? 'ConsentGate' : name, file: file.path, isDefault: record.exported === 'default',
      ask(need) {
        if (strengthOf(level) < strengthOf(need.level)) return undefined;
        const needs = [...need.purposes, need.category];
        if (guard!.prop !== undefined) return { prop: guard!.prop, purpose: needs[0]! };
        return typeof purpose === 'string' && needs.some(one => purposeCovers(vocabulary, purpose, one)) ? {} : undefined;
      },
    }];
  })).sort((left, right) => compare(left.file, right.file) || compare(left.name, right.name));
}
