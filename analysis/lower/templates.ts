import type { Argument, ObjectProperty, Operation, PropertyKey, Register, VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { parseTemplateScript } from '../syntax/parse-vue.js';
import { ts } from '../syntax/typescript.js';
import type { TemplateAttribute, TemplateDirective, TemplateElement, TemplateNode, TemplateScript } from '../syntax/vue-file.js';
import { assignTo } from './assignments.js';
import { FunctionLowering } from './function-lowering.js';
import { lowerParameters } from './functions.js';
import { lowerCondition } from './logic.js';
import { bindPattern, declarePattern } from './patterns.js';

type Element = Extract<Operation, { kind: 'jsx' }>['element'];

/** What a template needs of the file around it. */
export interface TemplateContext {
  /** Finds the component that a tag names among what the script declares. */
  readonly findComponent: (name: string) => VariableReference | undefined;
}

/** Lowers what a Vue template shows to `jsx` operations, and gives the whole. */
export function lowerTemplateNodes(body: FunctionLowering, context: TemplateContext, nodes: readonly TemplateNode[], span: Place): Register {
  const children = lowerNodes(body, context, nodes);
  const [only] = children;
  if (children.length === 1 && only?.kind === 'value') return only.value;
  return emitJsx(body, { kind: 'fragment' }, [], children, span);
}

function lowerNodes(body: FunctionLowering, context: TemplateContext, nodes: readonly TemplateNode[]): Argument[] {
  const shown = nodes.filter(node => node.kind !== 'text' || node.text.trim() !== '');
  const children: Argument[] = [];
  for (const [index, node] of shown.entries()) {
    if (node.kind === 'text') {
      const value = body.constant(node.text.replace(/\s+/g, ' ').trim(), node.span);
      children.push({ kind: 'value', value, span: node.span });
    } else if (node.kind === 'interpolation') children.push({ kind: 'value', value: lowerScript(body, node.script), span: node.span });
    else if (findDirective(node, 'if') !== undefined) {
      const value = lowerBranches(body, context, branchesFrom(shown, index));
      children.push({ kind: 'value', value, span: node.span });
    } else if (!isElse(node)) children.push(lowerRepeated(body, context, node));
  }
  return children;
}

/** Lists an element with `v-if` and those after it that belong to the same question. */
function branchesFrom(nodes: readonly TemplateNode[], start: number): TemplateElement[] {
  const branches: TemplateElement[] = [];
  for (const node of nodes.slice(start)) {
    if (node.kind !== 'element' || (branches.length > 0 && !isElse(node))) break;
    branches.push(node);
  }
  return branches;
}

function lowerBranches(body: FunctionLowering, context: TemplateContext, branches: readonly TemplateElement[]): Register {
  const span = branches[0]!.span;
  const result = body.madeVariable(span);
  const join = body.block();
  for (const branch of branches) {
    const condition = findDirective(branch, 'if') ?? findDirective(branch, 'else-if');
    const otherwise = body.block();
    if (condition?.script !== undefined) {
      const whenTrue = body.block();
      withScript(body, condition.script, '(', '\n)', expression => lowerCondition(body, expression, whenTrue, otherwise));
      body.enter(whenTrue);
    }
    body.declare(result, lowerRepeated(body, context, branch).value, branch.span);
    body.jump(join);
    body.enter(otherwise);
  }
  body.declare(result, body.constant(null, span), span);
  body.jumpInto(join);
  return body.read(result, span);
}

/** Lowers an element once, or with `v-for` in a loop that gathers a list. */
function lowerRepeated(body: FunctionLowering, context: TemplateContext, element: TemplateElement): Argument {
  const { span } = element;
  const loop = findDirective(element, 'for')?.loop;
  if (loop === undefined) return { kind: 'value', value: lowerElement(body, context, element), span };
  const list = body.madeVariable(span);
  const empty = body.target();
  body.emit({ kind: 'array', target: empty, elements: [], span });
  body.declare(list, empty, span);
  const source = lowerScript(body, loop.source);
  const [head, round, after] = [body.block(), body.block(), body.block()];
  body.jumpInto(head);
  body.branch(source, round, after, placeOfScript(body, loop.source), 'more');
  body.enter(round);
  body.inScope(undefined, () => {
    for (const [index, alias] of loop.aliases.entries()) bindAlias(body, alias, source, index === 0 ? 'elements' : 'keys');
    const value = lowerElement(body, context, element);
    const elements: Argument[] = [
      { kind: 'spread', value: body.read(list, span), span },
      { kind: 'value', value, span },
    ];
    const target = body.target();
    body.emit({ kind: 'array', target, elements, span });
    body.assign(list, target, span);
  });
  body.jump(head);
  body.enter(after);
  return { kind: 'spread', value: body.read(list, span), span };
}

function bindAlias(body: FunctionLowering, alias: TemplateScript, source: Register, over: 'elements' | 'keys'): void {
  const target = body.target();
  body.emit({ kind: 'iterate', target, source, over, span: placeOfScript(body, alias) });
  withParameters(body, alias, ([parameter]) => {
    if (parameter === undefined) return;
    declarePattern(body, parameter.name, 'const');
    bindPattern(body, parameter.name, target);
  });
}

function lowerElement(body: FunctionLowering, context: TemplateContext, element: TemplateElement): Register {
  const target = resolveElement(body, context, element);
  const isComponent = element.isComponent || target.kind === 'component';
  const properties = element.attributes.flatMap(attribute => lowerAttribute(body, attribute, isComponent));
  const slot = findDirective(element, 'slot');
  const children = slot?.script === undefined ? lowerNodes(body, context, element.children) : [lowerSlot(body, context, element, slot.script)];
  return emitJsx(body, target, properties, children, element.span);
}

/** Lowers children that take props from the component around them: a function of these. */
function lowerSlot(body: FunctionLowering, context: TemplateContext, element: TemplateElement, parameters: TemplateScript): Argument {
  const { span } = element;
  const slot = new FunctionLowering(body.file, body, { kind: 'arrow', span });
  withParameters(slot, parameters, nodes => lowerParameters(slot, nodes));
  slot.end({ kind: 'return', value: lowerTemplateNodes(slot, context, element.children, span), span });
  return { kind: 'value', value: emitFunction(body, slot, span), span };
}

function resolveElement(body: FunctionLowering, { findComponent }: TemplateContext, { tag, isComponent, attributes, span }: TemplateElement): Element {
  if (tag === 'template') return { kind: 'fragment' };
  const dynamic = attributes.find((attribute): attribute is TemplateDirective => isBinding(attribute, 'is'));
  if (tag === 'component' && dynamic?.script !== undefined) return { kind: 'component', value: lowerScript(body, dynamic.script), name: tag };
  const [object, ...path] = tag.split('.');
  const names = [object!, camelCase(object!), capitalised(camelCase(object!))];
  const variable = isComponent ? names.map(findComponent).find(found => found !== undefined) : undefined;
  if (variable === undefined) {
    return /^[A-Z]/.test(tag) ? { kind: 'component', value: body.global(tag, span), name: tag } : { kind: 'intrinsic', name: tag };
  }
  if (variable.owner !== body.index) body.capture(variable);
  const value = path.reduce((read, name) => body.member(read, { name }, span, span), body.read(variable, span));
  return { kind: 'component', value, name: tag };
}

function lowerAttribute(body: FunctionLowering, attribute: TemplateAttribute, isComponent: boolean): ObjectProperty[] {
  const { span } = attribute;
  if (attribute.kind === 'static') {
    return [{ kind: 'value', key: { name: propertyName(attribute.name, isComponent) }, value: body.constant(attribute.value ?? true, span), span }];
  }
  switch (attribute.name) {
    case 'bind':
      // What `<component :is>` names is the element itself.
      return isBinding(attribute, 'is') ? [] : lowerBind(body, attribute, isComponent);
    case 'on':
      return lowerListener(body, attribute);
    case 'model':
      return lowerModel(body, attribute);
    case 'html':
    case 'text':
      return lowerNamed(body, attribute, attribute.name === 'html' ? 'innerHTML' : 'textContent');
    // These are control flow and parameters, not properties.
    case 'if':
    case 'else-if':
    case 'else':
    case 'for':
    case 'slot':
      return [];
    default:
      return lowerNamed(body, attribute, `v-${attribute.name}`);
  }
}

function lowerNamed(body: FunctionLowering, { script, span }: TemplateDirective, name: string): ObjectProperty[] {
  return script === undefined ? [] : [{ kind: 'value', key: { name }, value: lowerScript(body, script), span }];
}

function lowerBind(body: FunctionLowering, { argument, script, span }: TemplateDirective, isComponent: boolean): ObjectProperty[] {
  if (argument === undefined) return script === undefined ? [] : [{ kind: 'spread', value: lowerScript(body, script), span }];
  if ('script' in argument) {
    const key = { computed: lowerScript(body, argument.script) };
    return script === undefined ? [] : [{ kind: 'value', key, value: lowerScript(body, script), span }];
  }
  // `:name` alone means `:name="name"`.
  const given = script ?? { text: camelCase(argument.name), start: Math.max(span.start, span.end - argument.name.length) };
  return [{ kind: 'value', key: { name: propertyName(argument.name, isComponent) }, value: lowerScript(body, given), span }];
}

function lowerListener(body: FunctionLowering, { argument, script, span }: TemplateDirective): ObjectProperty[] {
  if (script === undefined) return [];
  if (argument === undefined) return [{ kind: 'spread', value: lowerScript(body, script), span }];
  const key: PropertyKey = 'script' in argument ? { computed: lowerScript(body, argument.script) } : { name: `on${capitalised(camelCase(argument.name))}` };
  return [{ kind: 'value', key, value: lowerHandler(body, script, 'name' in key ? key.name : ''), span }];
}

/** Gives the function that a listener names, or makes one of the statements it holds. */
function lowerHandler(body: FunctionLowering, script: TemplateScript, name: string): Register {
  const { sourceFile, shift, isBroken } = parseTemplateScript(script, '(', '\n)');
  const expression = isBroken ? undefined : expressionOf(sourceFile);
  if (expression !== undefined && isHandler(expression)) {
    return body.file.within(sourceFile, shift, () => body.families.namedExpression(body, expression, name));
  }
  const span = placeOfScript(body, script);
  const handler = new FunctionLowering(body.file, body, { kind: 'arrow', span, name });
  handler.parameters.push({ name: '$event', rest: false, optional: false, span });
  handler.declareVariable('$event', 'parameter', span);
  if (expression !== undefined) {
    const value = body.file.within(sourceFile, shift, () => handler.families.expression(handler, expression));
    handler.end({ kind: 'return', value, span });
  } else {
    const whole = parseTemplateScript(script, '', '');
    noteBroken(body, script, whole.isBroken);
    body.file.within(whole.sourceFile, whole.shift, () => handler.families.statements(handler, whole.sourceFile.statements));
  }
  return emitFunction(body, handler, span);
}

/** Lowers `v-model`: the value, and a function that writes it. */
function lowerModel(body: FunctionLowering, { argument, script, span }: TemplateDirective): ObjectProperty[] {
  if (script === undefined) return [];
  const name = argument !== undefined && 'name' in argument ? camelCase(argument.name) : 'modelValue';
  const value = lowerScript(body, script);
  const update = new FunctionLowering(body.file, body, { kind: 'arrow', span, name: `onUpdate:${name}` });
  update.parameters.push({ name: '$event', rest: false, optional: false, span });
  const parameter = update.makeVariable('$event', 'parameter', span);
  withScript(update, script, '(', '\n)', target => assignTo(update, target, update.read(parameter, span)));
  return [
    { kind: 'value', key: { name }, value, span },
    { kind: 'value', key: { name: `onUpdate:${name}` }, value: emitFunction(body, update, span), span },
  ];
}

function lowerScript(body: FunctionLowering, script: TemplateScript): Register {
  return withScript(body, script, '(', '\n)', expression => body.families.expression(body, expression)) ?? body.constant(undefined, placeOfScript(body, script));
}

/** Runs `use` on an expression of the template; broken ones are noted and still used, as the parser mends them. */
function withScript<Result>(body: FunctionLowering, script: TemplateScript, before: string, after: string, use: (expression: ts.Expression) => Result): Result | undefined {
  const { sourceFile, shift, isBroken } = parseTemplateScript(script, before, after);
  noteBroken(body, script, isBroken);
  const expression = expressionOf(sourceFile);
  return expression && body.file.within(sourceFile, shift, () => use(expression));
}

function withParameters(body: FunctionLowering, script: TemplateScript, use: (parameters: readonly ts.ParameterDeclaration[]) => void): void {
  withScript(body, script, '((', ') => 0)', expression => {
    if (ts.isArrowFunction(expression)) use(expression.parameters);
  });
}

function expressionOf({ statements: [statement] }: ts.SourceFile): ts.Expression | undefined {
  if (statement === undefined || !ts.isExpressionStatement(statement)) return undefined;
  return ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : statement.expression;
}

function isHandler(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function noteBroken(body: FunctionLowering, script: TemplateScript, isBroken: boolean): void {
  if (isBroken) body.file.problems.push({ message: 'This script in the template is not well formed.', span: placeOfScript(body, script) });
}

function emitFunction(body: FunctionLowering, made: FunctionLowering, span: Place): Register {
  const target = body.target();
  body.emit({ kind: 'function', target, function: made.finish(), span });
  return target;
}

function emitJsx(body: FunctionLowering, element: Element, properties: readonly ObjectProperty[], children: readonly Argument[], span: Place): Register {
  const target = body.target();
  body.emit({ kind: 'jsx', target, element, properties, children, span });
  return target;
}

function findDirective({ attributes }: TemplateElement, name: string): TemplateDirective | undefined {
  return attributes.find((attribute): attribute is TemplateDirective => attribute.kind === 'directive' && attribute.name === name);
}

function isElse(node: TemplateElement): boolean {
  return findDirective(node, 'else') !== undefined || findDirective(node, 'else-if') !== undefined;
}

function isBinding(attribute: TemplateAttribute, name: string): attribute is TemplateDirective {
  return attribute.kind === 'directive' && attribute.name === 'bind' && attribute.argument !== undefined && 'name' in attribute.argument && attribute.argument.name === name;
}

function placeOfScript({ file }: FunctionLowering, { text, start }: TemplateScript): Place {
  return file.placeOf({ start, end: start + text.length });
}

/** Component props are declared in camel case and may be given in kebab case; the rest is named as written. */
function propertyName(name: string, isComponent: boolean): string {
  return isComponent && !/^(?:data|aria)-/.test(name) ? camelCase(name) : name;
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
