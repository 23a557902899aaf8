import type { EvidenceContext } from '../consent/evidence.js';
import { both } from '../summaries/condition.js';
import { isGesture } from '../summaries/gestures.js';
import type { Condition, Value } from '../summaries/value.js';
import { categoryWithin, purposesNamedIn } from '../vocabulary/purposes.js';
import type { PathStep } from './facts.js';

/**
 * Whether somebody asked for a device by an act before, so that what is shown now may use it: `{open && <CameraOverlay />}`, where only a
 * press sets `open`. What is shown has to be named after the device; a form that is opened by a press asks for no position.
 */
export function isShownOnRequest(when: Condition | undefined, category: string, path: readonly PathStep[], context: EvidenceContext): boolean {
  const shown = path.flatMap(({ kind, text }) => (kind === 'entry' || kind === 'call' ? (/^<([A-Z]\w*)/.exec(text)?.[1] ?? []) : []));
  return when !== undefined && shown.some(name => isNamedAfter(name, category, context)) && hangsOnAct(when, context, 6);
}

function isNamedAfter(component: string, category: string, { vocabulary }: EvidenceContext): boolean {
  return purposesNamedIn(vocabulary, component).some(id => categoryWithin(category, id)) || (uses.get(category)?.test(component) ?? false);
}

/** What people call that which a device is there for, where it is not called after the device. */
const uses: ReadonlyMap<string, RegExp> = new Map([
  ['x.device.camera', /Scan|Photo|Selfie|Capture|Snapshot|Webcam|Barcode|Qr/i],
  ['x.device.microphone', /Record|Dictat|Speech|Speak/i],
]);

/** Whether a condition holds only after an act of somebody: it is what happened, or it asks for something that only such an act sets. */
function hangsOnAct(when: Condition, context: EvidenceContext, depth: number): boolean {
  switch (when.kind) {
    case 'all': return when.parts.some(part => hangsOnAct(part, context, depth));
    case 'any': return when.parts.length > 0 && when.parts.every(part => hangsOnAct(part, context, depth));
    case 'happened': return when.event.kind === 'callback' && when.event.callee.some(({ atom }) => atom.kind === 'builtin' && isGesture(atom.name.replace(/^on(?=[A-Z])/, '')));
    case 'holds': {
      if (depth === 0 || when.not || when.asks !== 'truthy' || when.value.every(({ atom }) => atom.kind === 'constant')) return false;
      const on = possible(when.value, context, depth).filter(({ atom }) => atom.kind !== 'constant' || Boolean(atom.value));
      return on.length > 0 && on.every(one => one.when !== undefined && hangsOnAct(one.when, context, depth - 1));
    }
  }
}

/** What a value may be once everything has run, with what is kept in states and in their fields. */
function possible(value: Value, context: EvidenceContext, depth: number): Value {
  return value.flatMap(({ atom, when }): Value => {
    const within = depth === 0 ? undefined : kept(atom, context, depth - 1);
    if (!within) return [{ atom, ...(when && { when }) }];
    return within.map(one => {
      const joined = both(when, one.when);
      return { atom: one.atom, ...(joined && { when: joined }) };
    });
  });
}

function kept(atom: Value[number]['atom'], context: EvidenceContext, depth: number): Value | undefined {
  if (atom.kind === 'cell') return possible(context.held(atom.object, atom.field) ?? [], context, depth);
  if (atom.kind !== 'derived' || atom.operator !== '.') return undefined;
  return possible(atom.parts[0]!, context, depth).flatMap(one => {
    const field = one.atom.kind === 'object' ? fieldOf(one.atom.id, atom.name!, context, depth) : one.atom.kind === 'constant' ? [] : undefined;
    return (field ?? [{ atom }]).map(inner => {
      const joined = both(one.when, inner.when);
      return { atom: inner.atom, ...(joined && { when: joined }) };
    });
  });
}

/** The field of an object, or of what was spread into it. */
function fieldOf(object: number, name: string, context: EvidenceContext, depth: number): Value {
  const own = context.held(object, name);
  if (own || depth === 0) return possible(own ?? [], context, depth);
  return (context.held(object, '%open') ?? []).flatMap(({ atom }) => (atom.kind === 'object' ? fieldOf(atom.id, name, context, depth - 1) : []));
}
