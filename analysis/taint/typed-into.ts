import type { Place } from '../ir/span.js';
import { textOf, type ApiAtom, type Atom, type DerivedAtom, type Value } from '../summaries/value.js';
import { callIn } from './call-in.js';

/**
 * The name of the control of a page that something was typed into: `document.getElementById('email').value`, `form.email.value`,
 * `$('#email').val()`. Absent for anything else.
 */
export function typedInto(atom: ApiAtom): string | undefined {
  if (atom.step === 'member' && /^value(?:AsDate|AsNumber)?$/.test(atom.name)) return atom.parent && controlNamed(atom.parent);
  const read = callIn(atom);
  const selected = read?.name === 'val' && read.args.length === 0 && read.owner ? callIn(read.owner) : undefined;
  return selected && plainName(selectedBy(selected.args));
}

/** The name of a control by the names that lead to what was typed into it: `event.target.elements.email.value`. */
export function typedByNames(names: readonly string[]): string | undefined {
  return names.at(-1) === 'value' && names.at(-3) === 'elements' ? plainName(names.at(-2)) : undefined;
}

/**
 * The place of the control that somebody typed into, by what its handler is handed: `event.target.value`, or the value itself. Absent for
 * anything else that an event tells.
 */
export function typedInControl(atom: DerivedAtom): Place | undefined {
  const { event, names } = eventBehind(atom);
  if (!event) return undefined;
  const isContent = names.length === 0 ? handsOverContent.test(event.name ?? '') : contents.has(names.join('.'));
  return isContent ? event.place : undefined;
}

/** Whether something is a field of an event. */
export function isOfEvent(atom: DerivedAtom): boolean {
  const { event, names } = eventBehind(atom);
  return event !== undefined && names.length > 0;
}

function eventBehind(atom: DerivedAtom): { readonly event: DerivedAtom | undefined; readonly names: readonly string[] } {
  const names: string[] = [];
  let step: Atom | undefined = atom;
  // Ends: each round goes one step up.
  while (step?.kind === 'derived' && step.operator === '.') {
    names.unshift(step.name!);
    step = step.parts[0]?.[0]?.atom;
  }
  return { event: step?.kind === 'derived' && step.operator === 'event' ? step : undefined, names };
}

const handsOverContent = /^on(?:Update:.*|Change|ChangeText|ValueChange|Input)$/;
const contents: ReadonlySet<string> = new Set(['value', 'target.value', 'currentTarget.value', 'detail', 'detail.value', 'nativeEvent.text', 'target.valueAsDate', 'target.valueAsNumber']);

function controlNamed(control: Atom): string | undefined {
  if (control.kind !== 'api') return undefined;
  if (control.step === 'element' && control.parent) return controlNamed(control.parent);
  const call = callIn(control);
  if (call) return plainName(/^(?:getElementById|getElementsByName|namedItem)$/.test(call.name) ? wordOf(call.args) : /^querySelector(?:All)?$/.test(call.name) ? selectedBy(call.args) : undefined);
  return control.step === 'member' && isOfPage(control.parent) ? plainName(control.name) : undefined;
}

/** Whether something is a part of the document: a form of it, its controls. */
function isOfPage(atom: Atom | undefined): boolean {
  let step = atom;
  // Ends: each round goes one step up.
  while (step?.kind === 'api' && step.step !== 'global') step = step.parent;
  return step !== atom && step?.kind === 'api' && step.name === 'document';
}

function wordOf(args: readonly Value[]): string | undefined {
  return args[0] && textOf(args[0]);
}

/** What a selector says of the one control it means: its id or its name. */
function selectedBy(args: readonly Value[]): string | undefined {
  const found = /#([\w-]+)\s*$|\[(?:name|id)\s*=\s*["']?([\w.-]+)["']?\]\s*$/.exec(wordOf(args) ?? '');
  return found?.[1] ?? found?.[2];
}

/** A name without what only says that it is a control: `email` for `txtEmail`, `email-input`. */
function plainName(name: string | undefined): string | undefined {
  return name?.replace(/^(?:txt|input|inp|field|tb)(?:[-_]|(?=[A-Z]))/, '').replace(/^[A-Z](?![A-Z])/, first => first.toLowerCase()).replace(/(?:[-_](?:input|field|box|txt)|(?<=[a-z])(?:Input|Field|Box|Txt))$/, '');
}
