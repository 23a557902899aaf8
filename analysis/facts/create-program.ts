import type { DeclaredType } from '../ir/declared-type.js';
import type { FileIr } from '../ir/file-ir.js';
import { placeNumber } from '../ir/stable-numbers.js';
import { unreadFunctions } from '../ir/unread-functions.js';
import type { FunctionBody } from '../ir/function-body.js';
import { createTypeResolver, type TypeResolver } from '../linking/declared-types.js';
import type { ExportTarget } from '../linking/module-graph.js';
import { linkPageScripts } from '../linking/page-scripts.js';
import { createStatedNames } from '../linking/stated-names.js';
import { createStatedTypes } from '../linking/stated-types.js';
import type { TypeOracle } from '../linking/type-oracle.js';
import type { ModelIndex } from '../models/model-index.js';
import { namesCalledIn, variablesMadeByCalls } from '../summaries/calls-in-text.js';
import { computedFor } from '../summaries/computed-for.js';
import { headOf } from '../summaries/function-head.js';
import { namespacePrefix } from '../summaries/access.js';
import type { Trigger } from '../summaries/model.js';
import { through } from '../summaries/site.js';
import { triggerOfMarkup } from '../summaries/gestures.js';
import { isModelCode, modelCodePath } from '../summaries/model-code.js';
import { classSite, fieldSite, just, placeAt, placeOf, type ApiAtom, type Value } from '../summaries/value.js';
import { namesConsent } from '../vocabulary/consent-words.js';
import { namesAccess, namesBenefitAct, namesEligibility, namesEnrolment } from '../vocabulary/decision-words.js';
import { mayNamePrice, namesMoney, namesPrice } from '../vocabulary/price-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ProjectContext } from './context.js';
import { findDeclaredGuards } from './declared-guards.js';
import { findFixedValues } from './fixed-values.js';
import { namesTold } from './names-told.js';
import type { LiveProject } from './live-project.js';
import type { LinkedProgram } from './linked-program.js';
import { SummaryTable } from './summary-table.js';
import { typeOfOutside } from './type-of-outside.js';

/** Puts files, models and words together into what summaries are made from; `summaries` may be those of an earlier state of the program, and `edited` the files that differ from the last one, if in bodies alone. */
export function createProgram(live: LiveProject, models: ModelIndex, vocabulary: Vocabulary, context: ProjectContext, oracle?: TypeOracle, summaries = new SummaryTable(), edited?: ReadonlySet<string>): LinkedProgram {
  const { files: own, kept, graph } = live;
  const types = createTypeResolver(graph, own);
  const stated = createStatedTypes(own, oracle);
  const told = edited && live.told ? live.told : (live.told = namesTold(own, models));
  const { code, getters: getterNames, callables: callableNames, globals: writtenGlobals } = told;
  const files = new Map([...own, ...code]);
  const sourceParameters = new Set(models.parameters.map(({ name }) => name));
  const named = triggersInMarkup(own);
  const pageScripts = linkPageScripts(own, graph);
  const program: LinkedProgram = {
    graph, models, files: own, kept, types,
    ...(oracle && { oracle }),
    typeOfOutside: atom => typeOfOutside(stated, types, atom),
    nameAt: createStatedNames(own),
    isOfOwnClass(atom) {
      const type = typeOfOutside(stated, types, atom);
      const kind = type && types.declarationOf(type)?.declaration.kind;
      return kind === 'class' || kind === 'interface';
    },
    get missingGuards() {
      return declaredGuards.missing;
    },
    made: summaries.made,
    work: { rewritten: 0 },
    anyApi: models.anyValue,
    file: path => files.get(path)!,
    body: key => files.get(key.file)!.functions[key.index]!,
    head: key => headOf(program.body(key)),
    classBody: (file, index) => files.get(file)!.classes[index]!,
    keyOf: (file, index) => summaries.keyOf(file, index),
    summaryOf: key => summaries.of(summaries.keyOf(key.file, key.index)),
    fixedValue: (file, variable) => fixed.of(file, variable),
    importedValue(file, variable) {
      return valueOfTarget(graph.targetOfVariable(file, variable), file, variable);
    },
    fixedMember: (file, variable, member) => fixed.member(file, variable, member),
    fixedInstance: (file, variable) => fixed.instance(file, variable),
    unreadFunctions: ({ file, index }) => unreadFunctions(files.get(file)!, index),
    isMadeByCall: (key, variable) => variablesMadeByCalls(program.body(key)).has(variable),
    computedFor: ({ file, index }) => computedFor(files.get(file)!, index),
    isCalledIn: (file, name) => namesCalledIn(files.get(file)!).has(name),
    isConstantSet: (file, variable) => fixed.isConstantSet(file, variable),
    fieldFunction: (file, classIndex, name) => fixed.fieldFunction(file, classIndex, name),
    fixedSuper: (file, classIndex) => fixed.superclass(file, classIndex),
    localFunction: (file, owner, variable) => fixed.localFunction(file, owner, variable),
    isDecorated: (file, classIndex, name) => fixed.isDecorated(file, classIndex, name),
    isOverridden: (file, classIndex, name) => fixed.isOverridden(file, classIndex, name),
    loadedModule(from, specifier) {
      const module = graph.resolve(from, specifier);
      switch (module.kind) {
        case 'file': {
          const target = graph.exportOf(module.path, '*');
          return { value: target ? valueOfTarget(target, from, -1) : just({ kind: 'builtin', name: `${namespacePrefix}${module.path}` }), file: module.path };
        }
        case 'package': return { value: just(packageAtom(module.name, module.subpath)) };
        case 'missing': return { value: just(missingAtom(specifier)) };
      }
    },
    placeName(place) {
      for (const body of files.get(place.file)?.functions ?? []) {
        const number = placeNumber(body, place);
        if (number >= 0) return `place ${number} ${body.index} ${place.file}`;
      }
      return undefined;
    },
    exportedValue(file, name) {
      const target = graph.exportOf(file, name);
      return target && valueOfTarget(target, file, -1);
    },
    sharedValue(file, name) {
      const shared = pageScripts(file, name);
      return shared && valueOfTarget({ kind: 'variable', ...shared }, file, -1);
    },
    isWrittenGlobal: name => writtenGlobals.has(name),
    globalApi: name => models.global(name),
    outsideInstance(file, type, site, name) {
      const written = instanceName(type);
      if (written === undefined) return undefined;
      if (typeof written !== 'string') {
        const parent = memberOf(packageAtom(written.from, ''), written.name);
        const node = parent.node?.instance();
        return node && { kind: 'api', site: through(site, fieldSite('declared')), step: 'new', name, parent, node, ...typesGiven(types, file, type) };
      }
      const [head = '', ...members] = written.split('.');
      const { variables } = files.get(file)!.functions[0]!;
      const index = variables.findIndex(one => one.name === head);
      if (index >= 0 && variables[index]!.kind !== 'import') return undefined;
      const node = index < 0 ? models.global(head) : undefined;
      const start: Value[number]['atom'] | undefined = index < 0 ? node && { kind: 'api', site: fieldSite(`global:${head}`), step: 'global', name: head, node } : program.importedValue(file, index)[0]?.atom;
      if (start?.kind !== 'api') return undefined;
      const parent = members.reduce(memberOf, start);
      const instance = parent.node?.instance();
      return instance && { kind: 'api', site: through(site, fieldSite('declared')), step: 'new', name, parent, node: instance, ...typesGiven(types, file, type) };
    },
    codeOf(model, name) {
      const file = files.get(modelCodePath(model.file));
      const record = file?.exports.find(one => one.kind === 'local' && one.exported === name);
      return file && record?.kind === 'local' ? fixed.of(file.path, record.variable) : undefined;
    },
    triggerInMarkup: (file, method) => named.get(withoutEnding(file))?.get(method),
    elementApi: name => models.element(name),
    consentToken: type => consentTokenOf(type, vocabulary),
    declaredGuard: key => declaredGuards.ofFunction(key),
    declaredOutside: api => declaredGuards.ofApi(api),
    componentGuard: component => declaredGuards.ofComponent(component),
    describedFunction(key) {
      const body = files.get(key.file)!.functions[key.index]!;
      if (isModelCode(key.file) || body.parent !== 0 || body.name === undefined || (body.kind !== 'function' && body.kind !== 'arrow')) return undefined;
      return models.ownGlobal(lastName(body));
    },
    isSourceParameter: name => sourceParameters.has(name),
    isGetterName: name => getterNames.has(name),
    isCallableName: name => callableNames.has(name),
    mayNamePrice: name => mayNamePrice(vocabulary, name),
    namesMoney: name => namesMoney(vocabulary, name),
    decisionNamed: (name, owner) => (namesPrice(vocabulary, name, owner) ? 'price' : undefined),
    isEligibility: name => namesEligibility(vocabulary, name),
    actNamed: (name, owner) => (namesAccess(vocabulary, name, owner) ? 'access' : namesBenefitAct(vocabulary, name) ? 'benefit' : namesEnrolment(vocabulary, name, owner) ? 'enrolment' : undefined),
  };
  const fixed = findFixedValues({
    files, keyOf: (file, index) => program.keyOf(file, index), importedValue: (file, variable) => program.importedValue(file, variable),
    requiredPackage(from, specifier) {
      const module = graph.resolve(from, specifier);
      return module.kind === 'package' ? just(packageAtom(module.name, module.subpath)) : undefined;
    },
    globalApi(name) {
      const node = models.global(name);
      return { kind: 'api', site: fieldSite(`global:${name}`), step: 'global', name, ...(node && { node }) };
    },
  });
  const declaredGuards = findDeclaredGuards(context, graph, files, fixed);
  summaries.begin(program, edited);
  return program;

  function valueOfTarget(target: ExportTarget, from: string, variable: number): Value {
    switch (target.kind) {
      case 'variable': {
        if (target.file === from && target.variable === variable) {
          // An import that leads nowhere stands for itself.
          const imported = files.get(from)!.functions[0]!.variables[variable]!.imported!;
          const module = missingAtom(imported.specifier);
          return just(imported.name === '*' ? module : memberOf(module, imported.name));
        }
        return program.fixedValue(target.file, target.variable) ?? just(placeAt(placeOf({ kind: 'frame', function: program.keyOf(target.file, 0) }), `v${target.variable}`));
      }
      case 'namespace': return just({ kind: 'builtin', name: `${namespacePrefix}${target.file}` });
      case 'package': {
        const module = packageAtom(target.name, target.subpath);
        return just(target.exported === '*' ? module : memberOf(module, target.exported));
      }
      case 'commonjs': {
        const file = files.get(target.file)!;
        if (file.commonJsExports === undefined) return [];
        const whole = placeAt(placeOf({ kind: 'frame', function: program.keyOf(target.file, 0) }), `v${file.commonJsExports}`);
        return just(target.member === undefined ? whole : placeAt(whole, target.member));
      }
    }
  }

  function packageAtom(name: string, subpath: string): ApiAtom {
    const whole = subpath ? `${name}/${subpath}` : name;
    const node = models.root(whole);
    return { kind: 'api', site: fieldSite(`package:${whole}`), step: 'package', name: whole, ...(node && { node }) };
  }

  // `#imports`, `virtual:…`: what a framework's bundler makes is no package, and a model may know it by that name.
  function missingAtom(specifier: string): ApiAtom {
    const node = models.root(specifier);
    return { kind: 'api', site: fieldSite(`missing:${specifier}`), step: 'missing', name: specifier, ...(node && { node }) };
  }

  function memberOf(parent: ApiAtom, name: string): ApiAtom {
    const node = parent.node?.member(name);
    return { kind: 'api', site: through(parent.site, fieldSite(`member:${name}`)), step: 'member', name, parent, ...(node && { node }) };
  }
}

/** What sets off the methods that the markup of a page names, by the page's path without an ending and by the method's name. */
function triggersInMarkup(files: ReadonlyMap<string, FileIr>): ReadonlyMap<string, ReadonlyMap<string, Trigger>> {
  const found = new Map<string, Map<string, Trigger>>();
  for (const [path, { handlers = [] }] of files) {
    const methods = new Map<string, Trigger>();
    for (const { event, name } of handlers) {
      const trigger = triggerOfMarkup(event);
      // What also happens by itself needs nobody to press.
      if (trigger && methods.get(name) !== 'event') methods.set(name, trigger);
    }
    if (methods.size > 0) found.set(withoutEnding(path), methods);
  }
  return found;
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w+$/, '');
}

/** What a type is given, in the place of what a thing is made with: `Repository<Order>`. */
function typesGiven(types: TypeResolver, file: string, type: DeclaredType): Pick<ApiAtom, 'arguments'> {
  if (type.kind !== 'name' || type.typeArguments.length === 0) return {};
  return {
    arguments: type.typeArguments.map((one, index): Value => {
      const own = types.classOf({ file, type: one });
      return just(own ? { kind: 'class', id: classSite(own.file, own.class), file: own.file, index: own.class, frames: [] } : { kind: 'derived', site: through(fieldSite(file), index), operator: 'typed', ...(one.kind === 'name' && { name: one.name }), parts: [], type: one });
    }),
  };
}

/** The name of the class a type speaks of, without what may be absent; with its package, where a compiler knows that. */
function instanceName(type: DeclaredType): string | { readonly name: string; readonly from: string } | undefined {
  if (type.kind === 'name') return !/^[A-Z]|\.[A-Z]/.test(type.name) ? undefined : type.from === undefined ? type.name : { name: type.name, from: type.from };
  if (type.kind === 'intersection') return type.members[0] && instanceName(type.members[0]);
  if (type.kind !== 'union') return undefined;
  const names = type.members.filter(one => !(one.kind === 'literal' && one.value === null) && !(one.kind === 'name' && /^(?:null|undefined)$/.test(one.name)));
  return names.length === 1 ? instanceName(names[0]!) : undefined;
}

/** The words of a type such as `Consented<'face'>`: its own name speaks of consent and it is made for something. */
function consentTokenOf(type: DeclaredType, vocabulary: Vocabulary): string | undefined {
  if (type.kind !== 'name' || type.typeArguments.length === 0 || !/^[A-Z]/.test(type.name)) return undefined;
  if (!namesConsent(vocabulary, type.name)) return undefined;
  const words = type.typeArguments.map(one => (one.kind === 'literal' ? String(one.value) : one.kind === 'name' ? one.name : ''));
  return [type.name, ...words].join(' ');
}

function lastName(body: FunctionBody): string {
  return body.name!.split('.').at(-1)!;
}
