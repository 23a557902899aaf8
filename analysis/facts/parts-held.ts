import type { Place } from '../ir/span.js';
import type { Value } from '../summaries/value.js';
import { isWholeAnswer } from '../taint/answers.js';
import { isHandle } from '../taint/handles.js';
import type { Label, LabelContext } from '../taint/label.js';
import { classifyPath } from '../vocabulary/classify-name.js';
import type { LinkedProgram } from './linked-program.js';
import { partsRead } from './values/parts-read.js';

/**
 * Finds what something holds of which nobody says anything, by the parts that code reads of it beside: `data` is a record of a person
 * where `data.user` is read.
 *
 * Of the parts only those count that stand in it or in the whole of an answer, and whose names are sure. `passed` are the arguments of the call
 * that are asked for; without it, all.
 */
export function partsHeld(program: LinkedProgram, labels: LabelContext, value: Value, call: Place, passed?: ReadonlySet<number>): readonly Label[] {
  if (!isOpen(labels, value)) return [];
  const file = program.files.get(call.file);
  const found = new Map<string, Label>();
  for (const { names, span } of file ? (passed ? [...passed].flatMap(index => partsRead(file, call, index)) : partsRead(file, call)) : []) {
    const [variable, ...path] = names;
    if (names.some(name => others.test(name)) || (path.length === 1 && handles.test(variable!)) || !path.slice(0, -1).every(isWholeAnswer)) continue;
    const named = classifyPath(labels.vocabulary, path);
    if (named?.strength !== 'strong' && named?.category !== 'user') continue;
    const name = names.join('.');
    if (!found.has(named.category)) found.set(named.category, { category: named.category, confidence: 'medium', name, place: { file: call.file, ...span }, whole: named.category === 'user', by: 'data', hashed: false, because: 'part-read' });
  }
  return [...found.values()];
}

/** What has names of data that it says something about, or that only show them. */
const others = /(?:^|[a-z_])(?:errs?|errors?|exceptions?|issues?|touched|labels?|messages?|placeholders?|validat\w*|schema|config|columns?|styles?|translations?|props?)$/i;
/** What is printed as what it is and not as what it holds. */
const handles = /^(?:req|request|ctx|context|event|evt|e|window|document|navigator|router?|navigation|socket|db|prisma|models?|store|api|client|i18n|t|this)$/;

/** Whether a value comes from outside, and nobody declares what it is. */
function isOpen(labels: LabelContext, value: Value): boolean {
  return value.some(({ atom }) => {
    switch (atom.kind) {
      case 'api': return atom.step !== 'global' && atom.step !== 'package' && !isHandle(atom) && !labels.typeOfOutside(atom);
      case 'derived': return atom.operator === 'text' || atom.operator === 'template' || atom.operator === '+' || atom.operator === 'same' ? atom.parts.some(part => isOpen(labels, part)) : ['.', 'call', 'parsed', 'lookup', 'index', 'some'].includes(atom.operator) && !labels.typeOfOutside(atom);
      case 'place': return labels.fieldsOfPlace(atom).length === 0 && labels.namesOf(atom).declaredType === undefined;
      case 'snapshot': return [...atom.fields.values()].some(field => isOpen(labels, field));
      default: return false;
    }
  });
}
