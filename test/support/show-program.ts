// Shows how the engine reads a program: `npm run show -- FILE…`. Of each function its operations, what it returns and its effects;
// then what was not followed. The program has what flow fixtures have: `source`, `sink`, `sanitize` and `isSafe`.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { createProgram } from '../../analysis/facts/create-program.js';
import { LiveProject } from '../../analysis/facts/live-project.js';
import { defaultContext, emptyLayout } from '../../analysis/index.js';
import { printFunction } from '../../analysis/ir/print-function.js';
import { lowerFile } from '../../analysis/lower/lower-file.js';
import { ModelIndex } from '../../analysis/models/model-index.js';
import type { Effect } from '../../analysis/summaries/summary.js';
import type { Atom, Condition, Value } from '../../analysis/summaries/value.js';
import { probe, probeModels, vocabulary } from './flow-probe.js';

/** Parts of parts deeper than this are left out. */
const deepest = 6;

const texts = new Map(process.argv.slice(2).map(path => [relative('', path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
const files = new Map([...texts].map(([path, text]) => [path, lowerFile(path, text)]));
const program = createProgram(new LiveProject(files, texts, emptyLayout), new ModelIndex(probeModels()), vocabulary, defaultContext);
for (const [path, file] of files) {
  file.functions.forEach((_, index) => {
    const summary = program.summaryOf(program.keyOf(path, index));
    console.log(`${path}\n${printFunction(file, index)}`);
    if (summary) console.log([`returns ${wordsOfValue(summary.returns)}`, ...summary.effects.map(wordsOfEffect), ...(summary.cut ? ['cut short'] : [])].map(line => `  = ${line}`).join('\n'));
    console.log();
  });
}
for (const { place, reason, text } of probe(texts).unresolved) console.log(`${place.file}:${place.start} ${reason} ${text}`);

function wordsOfEffect(effect: Effect): string {
  const when = effect.when ? ` when ${wordsOfCondition(effect.when)}` : '';
  switch (effect.kind) {
    case 'use': return `use ${wordsOfAtom(effect.api)} (${effect.arguments.map(one => wordsOfValue(one)).join(', ')})${when}`;
    case 'call': return `call ${wordsOfValue(effect.callee)} (${effect.arguments.map(one => wordsOfValue(one)).join(', ')})${when}`;
    case 'store': return `store ${wordsOfValue(effect.target)}.${effect.field} = ${wordsOfValue(effect.value)}${when}`;
    case 'decide': return `decide ${effect.name} = ${wordsOfValue(effect.value)}${when}`;
    case 'load': return `load ${effect.file}${when}`;
  }
}

function wordsOfValue(value: Value, depth = 0): string {
  if (depth > deepest) return '…';
  return value.map(({ atom, when }) => wordsOfAtom(atom, depth) + (when ? ` when ${wordsOfCondition(when, depth + 1)}` : '')).join(' | ') || 'nothing';
}

function wordsOfAtom(atom: Atom, depth = 0): string {
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'string' ? JSON.stringify(atom.value) : String(atom.value);
    case 'place': return [atom.root.kind === 'argument' ? `argument ${atom.root.index}` : atom.root.kind, ...atom.path].join('.');
    case 'object': return `${atom.shape} ${atom.id % 1000}`;
    case 'function': return `function ${atom.key.file}#${atom.key.index}`;
    case 'class': return `class ${atom.file}#${atom.index}`;
    case 'builtin': return atom.name;
    case 'api': return `${atom.parent ? `${wordsOfAtom(atom.parent, depth + 1)} ` : ''}${atom.step} ${atom.name}`.trimEnd();
    case 'derived': return `${atom.operator}${atom.name === undefined ? '' : ` ${atom.name}`}(${atom.parts.map(part => wordsOfValue(part, depth + 1)).join(', ')})`;
    case 'snapshot': return `{ ${[...atom.fields].map(([name, value]) => `${name}: ${wordsOfValue(value, depth + 1)}`).join(', ')} }`;
    case 'cell': return `cell ${atom.object % 1000}.${atom.field}`;
  }
}

function wordsOfCondition(condition: Condition, depth = 0): string {
  if (depth > deepest) return '…';
  switch (condition.kind) {
    case 'all': return `(${condition.parts.map(part => wordsOfCondition(part, depth + 1)).join(' and ')})`;
    case 'any': return `(${condition.parts.map(part => wordsOfCondition(part, depth + 1)).join(' or ')})`;
    case 'holds': return `${condition.not ? 'not ' : ''}${condition.asks}(${wordsOfValue(condition.value, depth + 1)})`;
    case 'happened': return `happened(${condition.event.kind})`;
  }
}
