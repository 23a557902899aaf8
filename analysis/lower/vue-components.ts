import type { VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { parseInlineTemplate } from '../syntax/parse-vue.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import type { VueFile } from '../syntax/vue-file.js';
import { defaultName } from './declarations.js';
import { recordExports } from './exports.js';
import type { TemplateNames } from './file-lowering.js';
import { FunctionLowering } from './function-lowering.js';
import { Scope } from './scope.js';
import { lowerTemplateNodes } from './templates.js';
import { declareVars } from './var-declarations.js';

type Template = NonNullable<VueFile['template']>;

/**
 * Lowers the scripts and the template of a Vue component into a module.
 *
 * With `<script setup>`, or no component in the script, the default export is a made function of the props that runs the
 * statements and returns the template. Else the template is the `render` method of the object that the script exports.
 */
export function lowerComponent(module: FunctionLowering, { scripts, setup, template, externalScript }: VueFile): void {
  const { file } = module;
  const isSetup = (statement: ts.Statement) => setup !== undefined && statement.end > setup.start && statement.end <= setup.end;
  const inModule = scripts.statements.filter(statement => !isSetup(statement) || isImport(statement));
  const inSetup = scripts.statements.filter(statement => isSetup(statement) && !isImport(statement));
  const options = setup === undefined ? inModule.find(isDefaultExport) : undefined;
  const object = options && optionsObject(options.expression);
  if (object !== undefined) {
    file.awaitedObjects.set(object, target => {
      if (template !== undefined) addRender(module, target, template);
      return makeComponent(module, target, file.spanOf(object));
    });
  }
  if (file.mayHaveVar) declareVars(module, inModule);
  module.families.statements(module, inModule);
  recordExports(module, inModule);

  if (setup !== undefined || (externalScript === undefined && defaultExportAt(module) < 0)) {
    // Beside `<script setup>`, what an ordinary script exports as default are options and no component of their own.
    if (setup !== undefined && defaultExportAt(module) >= 0) file.exports.splice(defaultExportAt(module), 1);
    exportSetup(module, inSetup, setup ?? template?.span ?? module.head.span, template);
  } else if (template !== undefined && object === undefined) addRenderToDefault(module, template);
  if (externalScript !== undefined) {
    const { specifier, span } = externalScript;
    file.imports.push({ specifier, kind: 'export', span });
    file.exports.push({ kind: 'from', exported: 'default', specifier, name: 'default', span }, { kind: 'all', specifier, span });
  }
}

/**
 * Waits for the components that a script writes as plain options: those with a template in a text, and those that such ones list in
 * `components`.
 *
 * *Source*: https://vuejs.org/api/options-rendering.html#template
 */
export function awaitComponents(module: FunctionLowering, statements: readonly ts.Statement[]): void {
  const { file } = module;
  const written = statements.flatMap(writtenOptions);
  const shown = written.filter(({ object }) => isOptions(object) && templateOf(object) !== undefined);
  if (shown.length === 0) return;
  const listed = new Set(shown.flatMap(({ object }) => listedComponents(object)));
  for (const one of written) {
    const { object } = one;
    const text = isOptions(object) ? templateOf(object) : undefined;
    if (text === undefined && !(one.name !== undefined && listed.has(one.name))) continue;
    file.awaitedObjects.set(object, target => {
      if (text !== undefined) {
        const span = file.spanOf(text);
        addRender(module, target, { children: parseInlineTemplate(file.path, file.text.slice(0, text.end - 1), span.start + 1), span });
      }
      return makeComponent(module, target, file.spanOf(object));
    });
  }
}

/** The objects that a statement exports as default or gives a name, as they are or handed to a function. */
function writtenOptions(statement: ts.Statement): { readonly name?: string; readonly object: ts.ObjectLiteralExpression }[] {
  if (isDefaultExport(statement)) {
    const object = optionsObject(statement.expression);
    return object ? [{ object }] : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const object = initializer && optionsObject(initializer);
    return object && ts.isIdentifier(name) ? [{ name: name.text, object }] : [];
  });
}

function isOptions(object: ts.ObjectLiteralExpression): boolean {
  return object.properties.some(({ name }) => name !== undefined && ts.isIdentifier(name) && namesOfOptions.has(name.text));
}

const namesOfOptions: ReadonlySet<string> = new Set(['props', 'data', 'computed', 'methods', 'watch', 'setup', 'components', 'emits', 'mixins', 'created', 'mounted']);

function templateOf(object: ts.ObjectLiteralExpression): ts.StringLiteralLike | undefined {
  const value = valueOfOption(object, 'template');
  return value && ts.isStringLiteralLike(value) && /<[a-z][^]*>/i.test(value.text) ? value : undefined;
}

function listedComponents(object: ts.ObjectLiteralExpression): string[] {
  const value = valueOfOption(object, 'components');
  if (!value || !ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap(property => {
    if (ts.isShorthandPropertyAssignment(property)) return [property.name.text];
    return ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer) ? [property.initializer.text] : [];
  });
}

function valueOfOption({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = properties.find((property): property is ts.PropertyAssignment => ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && property.name.text === name);
  return found?.initializer;
}

function exportSetup(module: FunctionLowering, statements: readonly ts.Statement[], span: Place, template: Template | undefined): void {
  const { file } = module;
  const component = new FunctionLowering(file, module, { kind: 'arrow', span, name: defaultName });
  component.parameters.push({ name: 'props', rest: false, optional: false, span });
  const props = component.makeVariable('props', 'parameter', span);
  if (file.mayHaveVar) declareVars(component, statements);
  component.families.statements(component, statements);
  if (template !== undefined) {
    const names: TemplateNames = { kind: 'setup', props, refs: refsAmong(component, statements) };
    lowerTemplateInto(component, template, names, component.scope);
  }
  const target = module.target();
  module.emit({ kind: 'function', target, function: component.finish(), span });
  const variable = module.makeVariable(defaultName, 'made', span);
  module.declare(variable, target, span);
  file.exports.push({ kind: 'local', exported: 'default', variable: variable.index, span });
}

function addRender(module: FunctionLowering, object: number, template: Template): void {
  const { span } = template;
  const scope = module.scope;
  const render = new FunctionLowering(module.file, module, { kind: 'method', span, name: 'render' });
  // What a template names lives on the component, not in the script's variables.
  render.scope = new Scope(render.index, undefined);
  lowerTemplateInto(render, template, { kind: 'instance' }, scope);
  const target = module.target();
  module.emit({ kind: 'function', target, function: render.finish(), span });
  module.writeMember(object, { name: 'render' }, target, span, span);
}

/** A component is what its options make, as of a function that only the compiler knows. */
function makeComponent(module: FunctionLowering, options: number, span: Place): number {
  const callee = module.global('$component', span);
  const target = module.target();
  module.emit({ kind: 'call', target, callee, arguments: [{ kind: 'value', value: options, span }], form: 'call', optional: false, typeArguments: [], span });
  return target;
}

function addRenderToDefault(module: FunctionLowering, template: Template): void {
  const exported = module.file.exports[defaultExportAt(module)];
  if (exported?.kind !== 'local') return;
  const object = module.read({ owner: module.index, index: exported.variable }, template.span);
  addRender(module, object, template);
}

function lowerTemplateInto(body: FunctionLowering, { children, span }: Template, names: TemplateNames, components: Scope): void {
  const { file } = body;
  file.templateNames = names;
  const value = lowerTemplateNodes(body, { findComponent: name => components.find(name) }, children, span);
  file.templateNames = undefined;
  body.end({ kind: 'return', value, span });
}

function defaultExportAt({ file }: FunctionLowering): number {
  return file.exports.findIndex(record => record.kind === 'local' && record.exported === 'default');
}

/**
 * Finds the constants that hold refs, which a template reads by their `value`.
 *
 * *Source*: https://vuejs.org/guide/essentials/reactivity-fundamentals.html#ref-unwrapping-in-templates
 */
function refsAmong(component: FunctionLowering, statements: readonly ts.Statement[]): ReadonlySet<VariableReference> {
  const refs = new Set<VariableReference>();
  for (const statement of statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isCallExpression(initializer) || !ts.isIdentifier(initializer.expression)) continue;
      const called = initializer.expression.text;
      const names = ts.isIdentifier(name) && givingRef.has(called) ? [name] : ts.isObjectBindingPattern(name) && givingRefs.has(called) ? boundNames(name) : [];
      for (const { text } of names) {
        const variable = component.scope.find(text);
        if (variable !== undefined) refs.add(variable);
      }
    }
  }
  return refs;
}

const givingRef: ReadonlySet<string> = new Set(['ref', 'shallowRef', 'customRef', 'toRef', 'computed', 'defineModel', 'useTemplateRef']);
const givingRefs: ReadonlySet<string> = new Set(['toRefs', 'storeToRefs']);

function boundNames({ elements }: ts.ObjectBindingPattern): ts.Identifier[] {
  return elements.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []));
}

function optionsObject(expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  let node = expression;
  // Ends: each round goes one node down.
  while (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) node = node.expression;
  if (ts.isCallExpression(node) && node.arguments[0] !== undefined) node = node.arguments[0];
  return ts.isObjectLiteralExpression(node) ? node : undefined;
}

function isImport({ kind }: ts.Statement): boolean {
  return kind === SyntaxKind.ImportDeclaration || kind === SyntaxKind.ImportEqualsDeclaration;
}

function isDefaultExport(statement: ts.Statement): statement is ts.ExportAssignment {
  return ts.isExportAssignment(statement) && statement.isExportEquals !== true;
}
