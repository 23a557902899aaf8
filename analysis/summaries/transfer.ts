import type { ClassMember, FunctionBody } from '../ir/function-body.js';
import type { Argument, ObjectProperty, Operation, PropertyKey } from '../ir/operation.js';
import { placeNumber } from '../ir/stable-numbers.js';
import { apiStep, classMember, keyName, outsideNow, prototypeOf, readMember, superOf, variableNow } from './access.js';
import { writeMember } from './write-member.js';
import { listOf } from './array.js';
import { callKnownList, knownElements, shorten } from './call-list.js';
import { asText } from './as-text.js';
import { listenByAssignment } from './channels.js';
import { readComputed, writeAmong } from './computed.js';
import { elementsOf, iterated, spreadArguments } from './elements.js';
import { knownFields, namesOfData } from './call-object.js';
import { othersIn } from './known-elements.js';
import { askProxy } from './proxy.js';
import { describesThing } from './describes-thing.js';
import { copyFields } from './fields.js';
import { record, siteAt, valueOf, type CallSite, type Evaluation } from './evaluation.js';
import { builtinGlobals } from './builtin-globals.js';
import { decorate, type Decorator } from './decorate.js';
import { foldOperator } from './fold.js';
import { constructOn, initialiseFields } from './invoke.js';
import { isInstance } from './instances.js';
import { classSite, constant, constantOf, deleted, fieldSite, frameSite, functionSite, given, just, nothing, placeAt, placeOf, takenApart, undefinedValue, union, type ApiAtom, type Atom, type FunctionKey, type Value } from './value.js';
import { nameKept } from './name-of-kept.js';
import { noteAct, noteDecision, noteDecisionArgument, noteDecisionMember } from './note-decision.js';
import { isOwnGlobal, realm } from './own-globals.js';
import { through } from './site.js';
import { isIntrinsic, isModelCode } from './model-code.js';
import { restOf } from './rest.js';
import { snapshot } from './snapshot.js';
import { noteUsuallyWritten, noteWritten } from './written-member.js';

/** Bodies that run once for a module or an instance. */
const outlives: ReadonlySet<string> = new Set(['module', 'constructor', 'field-initialiser', 'static-initialiser']);

/** Carries out one operation on the state. ⟦r⟧ is what register r may hold. */
export function transfer(evaluation: Evaluation, operation: Operation): void {
  const { registers } = evaluation;
  evaluation.operation = operation;
  switch (operation.kind) {
    // ⟦target⟧ = { value }
    case 'constant':
      registers[operation.target] = constant(operation.value);
      return;
    case 'pattern':
      registers[operation.target] = just({ kind: 'derived', site: siteAt(evaluation, operation.target), operator: 'pattern', name: operation.text, parts: [] });
      return;
    // ⟦target⟧ = what the variable holds now
    case 'read':
      registers[operation.target] = readVariable(evaluation, operation.variable.owner, operation.variable.index, at(evaluation, operation));
      return;
    case 'write':
      writeVariable(evaluation, operation.variable.owner, operation.variable.index, valueOf(evaluation, operation.source), at(evaluation, operation), operation.declares);
      return;
    case 'global':
      registers[operation.target] = readGlobal(evaluation, operation.name, at(evaluation, operation));
      return;
    case 'write-global':
      if (isOwnGlobal(evaluation, operation.name)) writeMember(evaluation, realm, operation.name, valueOf(evaluation, operation.source), at(evaluation, operation));
      return;
    case 'member': {
      const owner = valueOf(evaluation, operation.object);
      const name = nameOf(evaluation, operation.key);
      const site = at(evaluation, operation);
      registers[operation.target] = name === undefined
        ? readComputed(evaluation, owner, 'computed' in operation.key ? valueOf(evaluation, operation.key.computed) : nothing, site, operation.optional)
        : readMember(evaluation, owner, name, site, operation.optional || evaluation.state.assumed !== undefined);
      return;
    }
    case 'write-member': {
      const value = valueOf(evaluation, operation.source);
      const owner = valueOf(evaluation, operation.object);
      const name = nameOf(evaluation, operation.key);
      const isAmong = name === undefined && 'computed' in operation.key && writeAmong(evaluation, owner, valueOf(evaluation, operation.key.computed), value, at(evaluation, operation));
      if (!isAmong) writeMember(evaluation, owner, name ?? '%any', value, at(evaluation, operation), name === undefined && 'computed' in operation.key ? valueOf(evaluation, operation.key.computed) : undefined);
      if (name === 'length') shorten(evaluation, owner, value, at(evaluation, operation));
      if (outlives.has(evaluation.body.kind)) noteStore(evaluation, value);
      noteAssigned(evaluation, owner, name, value, operation);
      if (name !== undefined) noteDecisionMember(evaluation, operation, name, owner, value);
      return;
    }
    case 'delete-member': {
      const name = nameOf(evaluation, operation.key);
      const owner = valueOf(evaluation, operation.object);
      const key = name === undefined && 'computed' in operation.key ? valueOf(evaluation, operation.key.computed) : constant(name);
      if (askProxy(evaluation, owner, 'deleteProperty', [key], at(evaluation, operation))) return;
      if (name !== undefined) writeMember(evaluation, owner, name, deleted, at(evaluation, operation));
      return;
    }
    case 'super-member': {
      const name = nameOf(evaluation, operation.key) ?? '%element';
      const receiver = receiverOf(evaluation);
      const base = superValue(evaluation);
      const here = at(evaluation, operation);
      let found: Value = nothing;
      // In a method of a plain object it is what the object inherits from.
      if (!isInClass(evaluation)) found = readMember(evaluation, readMember(evaluation, receiver, '%prototype', here, true), name, here, true);
      else if (isInStatic(evaluation)) for (const { atom } of base ?? []) found = union(found, (atom.kind === 'class' ? (evaluation.state.heap.read(atom.id, name) ?? classMember(evaluation, atom, name, true, receiver, here)) : undefined) ?? readMember(evaluation, [{ atom }], name, here, true));
      else for (const { atom } of base ?? []) if (atom.kind === 'class') found = union(found, superMember(evaluation, atom, name, receiver, here));
      registers[operation.target] = found.length > 0 ? found : just({ kind: 'derived', site: siteAt(evaluation, operation.target), operator: '.', name, parts: [receiver], place: operation.span });
      return;
    }
    // ⟦target⟧ = all fields of the source but the named ones
    case 'object-rest':
      registers[operation.target] = restOf(evaluation, valueOf(evaluation, operation.source), operation.without.map(key => nameOf(evaluation, key) ?? ('computed' in key ? valueOf(evaluation, key.computed) : undefined)), at(evaluation, operation));
      return;
    case 'array-rest': {
      const source = valueOf(evaluation, operation.source);
      const exact = callKnownList(evaluation, 'slice', source, [constant(operation.from)], at(evaluation, operation));
      if (exact) {
        registers[operation.target] = exact;
        return;
      }
      const rest = elementsOf(evaluation, source, at(evaluation, operation));
      const known = rest.length > 1 ? rest.slice(operation.from) : rest;
      registers[operation.target] = listOf(evaluation, known.reduce<Value>((sum, one) => union(sum, one), nothing), at(evaluation, operation), 'rest');
      return;
    }
    case 'iterate': {
      const source = valueOf(evaluation, operation.source);
      const here = at(evaluation, operation);
      const names = operation.over === 'keys' ? knownFields(evaluation, source) : undefined;
      if (names) registers[operation.target] = names.reduce<Value>((sum, name) => union(sum, constant(name)), nothing);
      else if (operation.over === 'keys') registers[operation.target] = union(just({ kind: 'derived', site: here.site, operator: 'key', parts: [] }), namesOfData(evaluation, source, here));
      else {
        const element = iterated(evaluation, source, here);
        const held = operation.over === 'awaited-elements' ? readMember(evaluation, element, '%awaited', here) : element;
        // Each round has another one.
        registers[operation.target] = [...held];
      }
      return;
    }
    case 'function':
      registers[operation.target] = just(closureOf(evaluation, operation.function));
      return;
    case 'class':
      registers[operation.target] = makeClass(evaluation, operation);
      return;
    case 'object': {
      const id = siteAt(evaluation, operation.target);
      evaluation.state.heap.write(id, '%record', undefinedValue);
      const made: Value = just({ kind: 'object', id, shape: 'record', place: operation.span, shared: evaluation.key.index === 0 });
      registers[operation.target] = made;
      fill(evaluation, made, id, operation.properties);
      return;
    }
    case 'array': {
      const id = siteAt(evaluation, operation.target);
      evaluation.state.heap.write(id, '%array', undefinedValue);
      registers[operation.target] = just({ kind: 'object', id, shape: 'array', place: operation.span, shared: evaluation.key.index === 0 });
      let index = 0;
      let certain = true;
      for (const value of argumentValues(evaluation, operation.elements, at(evaluation, operation))) {
        if (value.spread) certain = false;
        if (certain) evaluation.state.heap.write(id, String(index++), value.value);
        else evaluation.state.heap.writeAlso(id, '%element', value.value);
      }
      return;
    }
    case 'call':
      call(evaluation, operation);
      return;
    case 'load-module': {
      const here = at(evaluation, operation);
      if (operation.specifier === undefined) {
        registers[operation.target] = just({ kind: 'derived', site: here.site, operator: 'call', name: operation.form, parts: [] });
        return;
      }
      const { value, file } = evaluation.program.loadedModule(evaluation.key.file, operation.specifier);
      if (file !== undefined) record(evaluation, { kind: 'load', site: here.site, place: here.place, trail: [], file, ...(evaluation.state.assumed?.total && { when: evaluation.state.assumed.total }) });
      registers[operation.target] = operation.form === 'require' ? value : promised(evaluation, value, here);
      return;
    }
    // ⟦target⟧ is made of all parts
    case 'combine':
    case 'compare':
    case 'unary': {
      const parts = operation.kind === 'combine' ? operation.parts.map(part => asText(evaluation, valueOf(evaluation, part), at(evaluation, operation), operation.operator === 'template' ? 'string' : operation.operator === '+' ? 'default' : 'number')) : operation.kind === 'compare' ? [valueOf(evaluation, operation.left), valueOf(evaluation, operation.right)] : [valueOf(evaluation, operation.operand)];
      const asked = operation.kind === 'compare' ? askedFor(evaluation, operation.operator, parts[0]!, parts[1]!, at(evaluation, operation)) : undefined;
      if (asked) {
        registers[operation.target] = just({ kind: 'derived', site: siteAt(evaluation, operation.target), operator: 'truth', parts: [asked], place: operation.span });
        return;
      }
      const known = operation.operator === 'instanceof' ? isInstance(evaluation, parts[0]!, parts[1]!) : undefined;
      registers[operation.target] = known !== undefined ? constant(known) : foldOperator(operation.operator, parts) ?? just({
        kind: 'derived', site: siteAt(evaluation, operation.target), operator: operation.operator, parts: parts.map(part => snapshot(evaluation, part, operation.kind === 'combine' ? 2 : 0)), place: operation.span,
      });
      return;
    }
    case 'await': {
      const source = valueOf(evaluation, operation.source);
      evaluation.thrown = union(evaluation.thrown, readMember(evaluation, source, '%rejected', at(evaluation, operation), true));
      registers[operation.target] = readMember(evaluation, source, '%awaited', at(evaluation, operation));
      return;
    }
    case 'yield': {
      const value = valueOf(evaluation, operation.source);
      const here = at(evaluation, operation);
      evaluation.yields.value = union(evaluation.yields.value, operation.delegate ? iterated(evaluation, value, here) : given(value, evaluation.state.assumed?.total));
      const generator = generatorOf(evaluation.key, evaluation.body);
      const { yields } = evaluation;
      const turns = operation.delegate ? knownElements(evaluation, value) : [value];
      yields.turns = !turns || evaluation.state.assumed || evaluation.isLooping ? undefined : yields.turns && [...yields.turns, ...turns];
      // Who drives the generator sends values and exceptions, at any time.
      evaluation.thrown = union(evaluation.thrown, just({ kind: 'cell', object: generator.id, field: '%raised', name: '' }));
      registers[operation.target] = operation.delegate ? readMember(evaluation, value, '%returned', here, true) : just({ kind: 'cell', object: generator.id, field: '%sent', name: '' });
      return;
    }
    case 'jsx': {
      const id = siteAt(evaluation, operation.target);
      const props = through(id, fieldSite('props'));
      const place = operation.span;
      if (operation.element.kind === 'intrinsic') evaluation.state.heap.write(id, '%type', constant(operation.element.name));
      else if (operation.element.kind === 'component') evaluation.state.heap.write(id, '%type', valueOf(evaluation, operation.element.value));
      else evaluation.state.heap.write(id, '%type', constant(''));
      evaluation.state.heap.write(props, '%record', undefinedValue);
      const held: Value = just({ kind: 'object', id: props, shape: 'record', place, shared: false });
      fill(evaluation, held, props, operation.properties);
      const children = argumentValues(evaluation, operation.children, at(evaluation, operation));
      if (children.length === 1) evaluation.state.heap.write(props, 'children', children[0]!.value);
      else if (children.length > 1) {
        const list = through(id, fieldSite('children'));
        children.forEach((child, index) => evaluation.state.heap.write(list, String(index), child.value));
        evaluation.state.heap.write(props, 'children', just({ kind: 'object', id: list, shape: 'array', place, shared: false }));
      }
      evaluation.state.heap.write(id, '%props', held);
      registers[operation.target] = just({ kind: 'object', id, shape: 'element', place, shared: false });
      return;
    }
    // A cast changes what is believed of a value, never the value.
    case 'cast': {
      const source = valueOf(evaluation, operation.source);
      registers[operation.target] = operation.form === 'as' ? cast(source, operation.type, siteAt(evaluation, operation.target), operation.span) : source;
      return;
    }
    case 'this':
      registers[operation.target] = receiverOf(evaluation);
      return;
    case 'arguments':
      registers[operation.target] = just(placeOf({ kind: 'argument', function: evaluation.key, index: -1 }));
      return;
    case 'new-target':
    case 'import-meta':
      registers[operation.target] = just({ kind: 'derived', site: siteAt(evaluation, operation.target), operator: 'environment', name: operation.kind, parts: [] });
      return;
    case 'caught':
      registers[operation.target] = union(
        just({ kind: 'derived', site: siteAt(evaluation, operation.target), operator: 'caught', parts: [], place: operation.span }),
        evaluation.state.variables[evaluation.body.variables.length] ?? nothing,
      );
      return;
  }
}

/** What a call of a generator function gives. A caller's copy of it gets a name of its own. */
export function generatorOf(key: FunctionKey, body: FunctionBody): Extract<Atom, { kind: 'object' }> {
  return { kind: 'object', id: through(frameSite(key), 41), shape: 'generator', place: body.span, shared: false };
}

function at(evaluation: Evaluation, operation: Operation): CallSite {
  const site = 'target' in operation ? siteAt(evaluation, operation.target) : through(evaluation.site, placeNumber(evaluation.body, operation.span));
  return { site, place: operation.span };
}

/** An object literal cast to a type somebody hands out is a thing of its own: it may be a token that nobody issued. */
function cast(source: Value, type: Extract<Operation, { kind: 'cast' }>['type'], site: number, place: CallSite['place']): Value {
  if (type.kind !== 'name' || type.name === 'const' || type.name === 'unknown' || type.name === 'any') return source;
  return source.map(one => (one.atom.kind === 'derived' && !one.atom.type ? { ...one, atom: { ...one.atom, site: through(one.atom.site, site), type, place: one.atom.place ?? place } } : one));
}

function receiverOf(evaluation: Evaluation): Value {
  return just(placeOf({ kind: 'receiver', function: evaluation.key }));
}

/** What the program itself answers to `in`, by the trap of a proxy, and to `instanceof`, by `[Symbol.hasInstance]`; absent where it has no say in it. */
function askedFor(evaluation: Evaluation, operator: string, left: Value, right: Value, here: CallSite): Value | undefined {
  if (operator === 'in') return askProxy(evaluation, right, 'has', [left], here);
  if (operator !== 'instanceof' || !right.every(({ atom }) => atom.kind === 'class')) return undefined;
  const own = readMember(evaluation, right, '[Symbol.hasInstance]', here, true).filter(({ atom }) => atom.kind === 'function');
  return own.length > 0 ? evaluation.invoke({ callee: own, receiver: right, arguments: [left], form: 'call', at: here }) : undefined;
}

function nameOf(evaluation: Evaluation, key: PropertyKey): string | undefined {
  return 'name' in key ? key.name : keyName(valueOf(evaluation, key.computed));
}

/** A variable of this function, of one around it, or of the module. */
function readVariable(evaluation: Evaluation, owner: number, index: number, site: CallSite): Value {
  const { key, program, state } = evaluation;
  const variable = evaluation.file.functions[owner]!.variables[index]!;
  if (owner === 0 && variable.kind === 'import') return outsideNow(evaluation, variableNow(evaluation, program.importedValue(key.file, index), site), site);
  if (owner === key.index) {
    if (!isBoxed(evaluation, owner, index)) return state.variables[index] ?? undefinedValue;
    const known = evaluation.state.heap.read(frameSite(key), `v${index}`);
    if (known) return known;
    if (owner === 0) {
      const fixed = program.fixedValue(key.file, index);
      if (fixed) return fixed;
    }
    return just({ kind: 'cell', object: frameSite(key), field: `v${index}`, name: variable.name });
  }
  const fixed = owner === 0 ? program.fixedValue(key.file, index) : fixedLocal(evaluation, owner, index);
  if (fixed) return fixed;
  return readMember(evaluation, just(placeOf({ kind: 'frame', function: { file: key.file, index: owner } })), `v${index}`, site);
}

/** A function of an enclosing one that nobody overwrites is known without asking who made it. */
function fixedLocal(evaluation: Evaluation, owner: number, variable: number): Value | undefined {
  const index = evaluation.program.localFunction(evaluation.key.file, owner, variable);
  return index === undefined || evaluation.file.functions[index]!.usesReceiver ? undefined : just(closureOf(evaluation, index));
}

function writeVariable(evaluation: Evaluation, owner: number, index: number, given: Value, site: CallSite, declares: boolean): void {
  const { key, state } = evaluation;
  const variable = evaluation.file.functions[owner]!.variables[index]!;
  const value = declares && owner === key.index && isTakenApart(evaluation.body, index) && evaluation.program.isSourceParameter(variable.name) ? union(just(placeAt(placeOf({ kind: 'argument', function: key, index: takenApart }), variable.name)), given) : given;
  if (owner === 0 && key.index === 0) noteStore(evaluation, value);
  if (declares && !isModelCode(key.file)) nameKept(evaluation, value, variable.name);
  if (owner === key.index) {
    if (!isBoxed(evaluation, owner, index)) state.variables[index] = value;
    else if (owner === 0 && !declares) writeMember(evaluation, just(frameAtom(evaluation)), `v${index}`, value, site);
    else evaluation.state.heap.write(frameSite(key), `v${index}`, value);
  } else {
    writeMember(evaluation, just(placeOf({ kind: 'frame', function: { file: key.file, index: owner } })), `v${index}`, value, site);
  }
  if (variable.name !== '' && variable.kind !== 'parameter' && variable.kind !== 'function' && variable.kind !== 'class') noteDecision(evaluation, variable.name, undefined, value, site.place);
}

/** Whether a variable stands in a parameter that is a pattern: `({ name }) => …`. */
export function isTakenApart({ parameters, variables }: FunctionBody, index: number): boolean {
  const { span, kind } = variables[index]!;
  return kind === 'let' && parameters.some(one => one.name === undefined && one.span.start <= span.start && span.end <= one.span.end);
}

/** A list that begins empty and outlives the call is kept for what will be put in, be it out of sight. */
function noteStore(evaluation: Evaluation, value: Value): void {
  const { heap } = evaluation.state;
  for (const { atom } of value) if (atom.kind === 'object' && atom.shape === 'array' && heap.fieldsOf(atom.id).every(name => name === '%array')) heap.write(atom.id, '%store', undefinedValue);
}

function frameAtom(evaluation: Evaluation): Atom {
  return { kind: 'object', id: frameSite(evaluation.key), shape: 'frame', place: { file: evaluation.key.file, start: 0, end: 0 }, shared: evaluation.key.index === 0 };
}

/** Whether a variable lives in the heap: functions inside see it, or, at the top level, other modules. */
export function isBoxed(evaluation: Evaluation, owner: number, index: number): boolean {
  return owner === 0 || evaluation.file.functions[owner]!.variables[index]!.captured;
}

function readGlobal(evaluation: Evaluation, name: string, site: CallSite): Value {
  if (name === 'undefined') return undefinedValue;
  if (builtinGlobals.has(name)) return just({ kind: 'builtin', name });
  if (isOwnGlobal(evaluation, name)) return readMember(evaluation, realm, name, site);
  if (isModelCode(evaluation.key.file) && isIntrinsic(name)) return just({ kind: 'builtin', name: `intrinsic.${name}` });
  if (name === 'NaN' || name === 'Infinity') return just({ kind: 'derived', site: site.site, operator: 'number', parts: [] });
  const node = evaluation.program.globalApi(name);
  const shared = node ? undefined : evaluation.program.sharedValue(evaluation.key.file, name);
  return shared ?? just({ kind: 'api', site: fieldSite(`global:${name}`), step: 'global', name, place: site.place, ...(node && { node }) });
}

export function closureOf(evaluation: Evaluation, index: number): Atom {
  const key: FunctionKey = { file: evaluation.key.file, index };
  const body = evaluation.file.functions[index]!;
  const own = evaluation.key.index !== 0 && body.captures.some(one => one.owner === evaluation.key.index) ? [{ owner: evaluation.key, id: frameSite(evaluation.key) }] : [];
  const outer = evaluation.frames.filter(frame => body.captures.some(one => one.owner === frame.owner.index));
  const receiver = body.kind === 'arrow' && evaluation.body.kind !== 'module' ? receiverOf(evaluation) : undefined;
  return { kind: 'function', id: through(evaluation.site, functionSite(key)), key, frames: [...own, ...outer], ...(receiver && body.usesReceiver && { receiver }) };
}

/** The class as a value. One of a module's top level is the same for everybody. */
function makeClass(evaluation: Evaluation, operation: Extract<Operation, { kind: 'class' }>): Value {
  const { key, file } = evaluation;
  const frames = key.index === 0 ? [] : [{ owner: key, id: frameSite(key) }, ...evaluation.frames];
  const id = classSite(key.file, operation.class);
  const atom: Extract<Atom, { kind: 'class' }> = { kind: 'class', id, file: key.file, index: operation.class, frames };
  evaluation.state.heap.write(id, '%made', undefinedValue);
  if (operation.superclass !== undefined) evaluation.state.heap.write(id, '%super', valueOf(evaluation, operation.superclass));
  const body = file.classes[operation.class]!;
  if (body.staticInitialiser !== undefined) {
    const initialiser = { file: key.file, index: body.staticInitialiser };
    evaluation.invoke({ callee: just({ kind: 'function', id: through(id, functionSite(initialiser)), key: initialiser, frames, receiver: just(atom) }), receiver: just(atom), arguments: [], form: 'call', at: at(evaluation, operation) });
  }
  for (const { member, key: named } of operation.keys ?? []) addComputed(evaluation, atom, body.members[member]!, keyName(valueOf(evaluation, named)), at(evaluation, operation));
  operation.decorators.forEach((decorator, index) => {
    const slot = decorator.member === undefined ? (decorator.parameter === undefined ? '%decorators' : `%decorators:constructor:${decorator.parameter}`) : `%decorators:${body.members[decorator.member]?.name ?? ''}${decorator.parameter === undefined ? '' : `:${decorator.parameter}`}`;
    evaluation.state.heap.write(id, `${slot}:${index}`, valueOf(evaluation, decorator.value));
  });
  const own = operation.decorators.flatMap((decorator): Decorator[] => {
    const value = valueOf(evaluation, decorator.value);
    if (decorator.parameter !== undefined || value.length === 0 || value.some(one => one.atom.kind !== 'function')) return [];
    return [{ value, ...(decorator.member !== undefined && { member: body.members[decorator.member]! }) }];
  });
  return own.length === 0 ? just(atom) : decorate(evaluation, atom, own, at(evaluation, operation));
}

/** Gives a class a method or accessor whose name is known only now. */
function addComputed(evaluation: Evaluation, origin: Extract<Atom, { kind: 'class' }>, member: ClassMember, name: string | undefined, here: CallSite): void {
  if (name === undefined || member.function === undefined || member.name === name) return;
  const key = { file: origin.file, index: member.function };
  const owner = member.isStatic ? origin.id : prototypeOf(origin, here).id;
  const field = member.kind === 'getter' ? `%get:${name}` : member.kind === 'setter' ? `%set:${name}` : name;
  evaluation.state.heap.write(owner, field, just({ kind: 'function', id: through(origin.id, functionSite(key)), key, frames: origin.frames, ...(member.isStatic && { receiver: just(origin) }) }));
}

function superValue(evaluation: Evaluation): Value | undefined {
  let body: Omit<FunctionBody, 'blocks'> = evaluation.body;
  while (body.class === undefined && body.parent !== undefined) body = evaluation.file.functions[body.parent]!;
  if (body.class === undefined) return undefined;
  const atom: Extract<Atom, { kind: 'class' }> = { kind: 'class', id: classSite(evaluation.key.file, body.class), file: evaluation.key.file, index: body.class, frames: evaluation.frames };
  return superOf(evaluation, atom);
}

function isInClass({ body: own, file }: Evaluation): boolean {
  let body: Omit<FunctionBody, 'blocks'> = own;
  while (body.class === undefined && body.kind === 'arrow' && body.parent !== undefined) body = file.functions[body.parent]!;
  return body.class !== undefined;
}

/** Whether what is run belongs to the class itself and not to its instances. */
function isInStatic({ body: own, file }: Evaluation): boolean {
  let body: Omit<FunctionBody, 'blocks'> = own;
  while (body.class === undefined && body.parent !== undefined) body = file.functions[body.parent]!;
  return body.kind === 'static-initialiser' || (body.class !== undefined && file.classes[body.class]!.members.some(one => one.function === body.index && one.isStatic));
}

function superMember(evaluation: Evaluation, atom: Extract<Atom, { kind: 'class' }>, name: string, receiver: Value, site: CallSite): Value {
  let current: Atom | undefined = atom;
  for (let depth = 0; current?.kind === 'class' && depth < 12; depth++) {
    const holder: Extract<Atom, { kind: 'class' }> = current;
    const member = evaluation.program.classBody(holder.file, holder.index).members.find(one => one.name === name && one.function !== undefined && !one.isStatic);
    if (member) {
      const key = { file: holder.file, index: member.function! };
      const method: Value = just({ kind: 'function', id: through(holder.id, functionSite(key)), key, frames: holder.frames, receiver });
      return member.kind === 'getter' ? evaluation.invoke({ callee: method, receiver, arguments: [], form: 'call', at: site }) : method;
    }
    current = superOf(evaluation, holder)?.[0]?.atom;
  }
  const [self] = receiver;
  if (current?.kind !== 'builtin' || !self) return nothing;
  const kind = /Map$/.test(current.name) ? 'map' : /Set$/.test(current.name) ? 'set' : 'value';
  return just({ kind: 'builtin', name: `${kind}.${name}`, ...(kind !== 'value' && { of: self.atom }) });
}

function fill(evaluation: Evaluation, made: Value, id: number, properties: readonly ObjectProperty[]): void {
  for (const property of properties) {
    if (property.kind === 'spread') {
      copyFields(evaluation, made, valueOf(evaluation, property.value), { site: through(id, placeNumber(evaluation.body, property.span)), place: property.span });
      continue;
    }
    const name = nameOf(evaluation, property.key);
    if (property.kind === 'value') {
      const value = valueOf(evaluation, property.value);
      if (name === '__proto__') {
        evaluation.state.heap.write(id, '%prototype', value);
        continue;
      }
      // A method of an object literal is called on the object, unless somebody takes it away.
      if (name === undefined) {
        evaluation.state.heap.writeAlso(id, '%any', value);
        if ('computed' in property.key) evaluation.state.heap.writeAlso(id, '%names', valueOf(evaluation, property.key.computed));
      } else evaluation.state.heap.write(id, name, value);
      // The price of a thing that the literal describes is the thing's, whoever is shown it.
      if (name !== undefined && !describesThing(evaluation, property, properties)) noteDecision(evaluation, name, undefined, value, property.span);
    } else {
      // What a spread put there before is no more.
      if (name !== undefined && property.kind === 'getter' && evaluation.state.heap.read(id, name)) evaluation.state.heap.write(id, name, nothing);
      evaluation.state.heap.write(id, `%${property.kind === 'getter' ? 'get' : 'set'}:${name ?? '%any'}`, just({ ...(closureOf(evaluation, property.function) as Extract<Atom, { kind: 'function' }>), receiver: made }));
    }
  }
}

/** `spread`: the list that elements nobody knows come from. */
function argumentValues(evaluation: Evaluation, list: readonly Argument[], site: CallSite): { value: Value; spread?: Value }[] {
  return list.flatMap((one): { value: Value; spread?: Value }[] => {
    const value = valueOf(evaluation, one.value);
    if (one.kind === 'value') return [{ value }];
    const [only] = value;
    const known = value.length === 1 && only?.atom.kind === 'object' && only.atom.shape === 'array' && !othersIn(evaluation.state.heap, only.atom.id) && !evaluation.state.heap.read(only.atom.id, '%open');
    if (known || knownElements(evaluation, value)) return elementsOf(evaluation, value, site).map(element => ({ value: element }));
    return [{ value: iterated(evaluation, value, site), spread: value }];
  });
}

function call(evaluation: Evaluation, operation: Extract<Operation, { kind: 'call' }>): void {
  const here = at(evaluation, operation);
  const callee = valueOf(evaluation, operation.callee);
  const list = argumentValues(evaluation, operation.arguments, here);
  const spreads = list.flatMap(({ spread }, index) => (spread ? [index] : []));
  const given = list.map(({ value, spread }) => spread ?? value);
  const passed = spreads.length === 0 ? given : spreadArguments(evaluation, given, spreads, here);
  const args = passed ?? list.map(({ value }) => value);
  const argumentPlaces = operation.arguments.map(one => one.span);
  if (operation.form === 'super') {
    const receiver = receiverOf(evaluation);
    const base = superValue(evaluation);
    if (base) constructOn(evaluation, base, receiver, { callee: base, arguments: args, argumentPlaces, form: 'call', at: here }, 0);
    const own = evaluation.body.class;
    if (own !== undefined) initialiseFields(evaluation, { kind: 'class', id: classSite(evaluation.key.file, own), file: evaluation.key.file, index: own, frames: evaluation.frames }, receiver, { site: through(here.site, 81), place: here.place });
    evaluation.registers[operation.target] = undefinedValue;
    return;
  }
  const receiver = operation.receiver === undefined ? undefined : valueOf(evaluation, operation.receiver);
  const callable = operation.optional ? callee.filter(one => !(one.atom.kind === 'constant' && (one.atom.value === undefined || one.atom.value === null))) : callee;
  if (callable.length === 0) {
    evaluation.registers[operation.target] = undefinedValue;
    return;
  }
  if (callable.length === 1 && constantOf(callable)) {
    evaluation.registers[operation.target] = just({ kind: 'derived', site: here.site, operator: 'call', parts: args, place: here.place });
    return;
  }
  args.forEach((value, index) => noteDecisionArgument(evaluation, operation, value, index));
  noteAct(evaluation, operation, callable, args);
  evaluation.registers[operation.target] = evaluation.invoke({ callee: callable, ...(receiver && { receiver }), arguments: passed ?? given, ...(!passed && { spreads }), argumentPlaces, form: operation.form === 'new' ? 'new' : 'call', at: here, ...(operation.typeArguments.length > 0 && { typeArguments: operation.typeArguments }) });
}

function promised(evaluation: Evaluation, value: Value, here: CallSite): Value {
  evaluation.state.heap.write(here.site, '%awaited', value);
  return just({ kind: 'object', id: here.site, shape: 'promise', place: here.place, shared: false });
}

/** Writing to a member of something outside: a sink (`document.cookie = …`), or a handler (`button.onclick = …`). */
function noteAssigned(evaluation: Evaluation, owner: Value, name: string | undefined, value: Value, operation: Extract<Operation, { kind: 'write-member' }>): void {
  if (name === undefined) return;
  const here = at(evaluation, operation);
  for (const { atom } of owner) {
    if (atom.kind !== 'api') {
      if (atom.kind !== 'place' && atom.kind !== 'derived' && atom.kind !== 'cell') continue;
      noteUsuallyWritten(evaluation, { kind: 'api', site: through(here.site, fieldSite(name)), step: 'member', name, parent: atom, place: here.place }, value, here);
      if (!/^on[a-z]+$/.test(name)) continue;
    }
    const member: ApiAtom = atom.kind === 'api' ? apiStep(atom, 'member', name, here) : { kind: 'api', site: through(here.site, fieldSite(name)), step: 'member', name, parent: atom, place: here.place };
    const node = member.node ?? evaluation.program.anyApi?.member(name);
    const model = node?.value;
    if (atom.kind === 'api') noteWritten(evaluation, atom, name, value, here);
    const callable = value.filter(one => one.atom.kind === 'function' || one.atom.kind === 'place');
    if (callable.length === 0) continue;
    const [, event] = /^on([a-z]+)$/.exec(name) ?? [];
    if (event !== undefined && atom.kind === 'api') listenByAssignment(evaluation, atom, event, callable, here);
    const trigger = model?.assigned[0]?.entry.trigger ?? 'later';
    evaluation.invoke({
      callee: callable, arguments: [just({ kind: 'api', site: through(here.site, 91), step: 'parameter', name: '0', parent: member, place: here.place })],
      form: 'call', at: { site: through(here.site, 92), place: here.place }, ...(trigger !== 'same' && { trigger }), event: { kind: 'callback', callee: just(member), arguments: [constant(name)] },
    });
    return;
  }
}
