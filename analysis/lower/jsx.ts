import type { Argument, ObjectProperty, Operation, Register } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { ts } from '../syntax/typescript.js';
import { decodeEntities } from '../syntax/entities.js';
import type { FunctionLowering } from './function-lowering.js';
import { lowerInlineScript } from './inline-scripts.js';
import { readName } from './variables.js';

type Element = Extract<Operation, { kind: 'jsx' }>['element'];

/** Lowers `<Tag …>…</Tag>` or `<Tag … />`. */
export function lowerJsxElement(body: FunctionLowering, node: ts.JsxElement | ts.JsxSelfClosingElement): Register {
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const element = lowerTagName(body, opening.tagName);
  const properties = opening.attributes.properties.flatMap(attribute => lowerAttribute(body, attribute));
  const children = ts.isJsxElement(node) ? lowerChildren(body, node.children) : [];
  lowerInlineScript(body, node);
  const factory = ownFactory(body, 'jsx');
  if (factory !== undefined) {
    const type = element.kind === 'component' ? element.value : body.constant(element.kind === 'intrinsic' ? element.name : undefined, body.file.spanOf(opening));
    return callFactory(body, factory, type, properties, children, body.file.spanOf(opening));
  }
  const target = body.target();
  body.emit({ kind: 'jsx', target, element, properties, children, span: body.file.spanOf(opening) });
  return target;
}

/** Lowers `<>…</>`. */
export function lowerJsxFragment(body: FunctionLowering, { openingFragment, children: nodes }: ts.JsxFragment): Register {
  const children = lowerChildren(body, nodes);
  const factory = ownFactory(body, 'jsx');
  if (factory !== undefined) {
    const span = body.file.spanOf(openingFragment);
    const fragment = ownFactory(body, 'jsxFrag');
    return callFactory(body, factory, fragment === undefined ? body.constant(undefined, span) : readName(body, fragment, span), [], children, span);
  }
  const target = body.target();
  body.emit({ kind: 'jsx', target, element: { kind: 'fragment' }, properties: [], children, span: body.file.spanOf(openingFragment) });
  return target;
}

/** The function of the project that makes elements, or stands for a fragment, as a comment of the file says: `@jsx h`. */
function ownFactory({ file, scope }: FunctionLowering, pragma: 'jsx' | 'jsxFrag'): string | undefined {
  const name = file.pragma(pragma);
  const variable = name === undefined ? undefined : scope.find(name);
  if (!variable) return undefined;
  const { kind, imported } = file.variableOf(variable);
  return kind === 'import' && !imported?.specifier.startsWith('.') ? undefined : name;
}

/** Lowers an element to what it stands for: a call of the factory with its type, its properties and its children. */
function callFactory(body: FunctionLowering, factory: string, type: Register, properties: readonly ObjectProperty[], children: readonly Argument[], span: Place): Register {
  const callee = readName(body, factory, span);
  let props: Register;
  if (properties.length > 0) {
    props = body.target();
    body.emit({ kind: 'object', target: props, properties, span });
  } else props = body.constant(null, span);
  const target = body.target();
  const given = (value: Register): Argument => ({ kind: 'value', value, span });
  body.emit({ kind: 'call', target, callee, arguments: [given(type), given(props), ...children], form: 'call', optional: false, typeArguments: [], span });
  return target;
}

function lowerTagName(body: FunctionLowering, tagName: ts.JsxTagNameExpression): Element {
  if (ts.isJsxNamespacedName(tagName)) return { kind: 'intrinsic', name: namespacedName(tagName) };
  const name = body.file.textOf(tagName);
  if (ts.isIdentifier(tagName) && /^[a-z]|-/.test(name)) return { kind: 'intrinsic', name };
  return { kind: 'component', value: body.families.expression(body, tagName), name };
}

function lowerAttribute(body: FunctionLowering, attribute: ts.JsxAttributeLike): ObjectProperty[] {
  const span = body.file.spanOf(attribute);
  if (ts.isJsxSpreadAttribute(attribute)) return [{ kind: 'spread', value: body.families.expression(body, attribute.expression), span }];
  const name = ts.isIdentifier(attribute.name) ? attribute.name.text : namespacedName(attribute.name);
  return [{ kind: 'value', key: { name }, value: lowerAttributeValue(body, attribute, name), span }];
}

function lowerAttributeValue(body: FunctionLowering, { initializer, name: nameNode, pos }: ts.JsxAttribute, name: string): Register {
  if (initializer === undefined) return body.constant(true, body.file.spanOf(nameNode));
  if (ts.isStringLiteral(initializer)) return body.constant(decodeEntities(initializer.text), body.file.spanOf(initializer));
  if (!ts.isJsxExpression(initializer)) return body.families.expression(body, initializer);
  if (initializer.expression === undefined) return body.constant(undefined, body.file.spanOf(initializer));
  return body.families.namedExpression(body, initializer.expression, name, pos);
}

function lowerChildren(body: FunctionLowering, nodes: readonly ts.JsxChild[]): Argument[] {
  const children: Argument[] = [];
  for (const node of nodes) {
    const span = body.file.spanOf(node);
    if (ts.isJsxText(node)) {
      const text = foldText(node.text);
      if (text !== '') children.push({ kind: 'value', value: body.constant(decodeEntities(text), span), span });
    } else if (ts.isJsxExpression(node)) {
      if (node.expression === undefined) continue;
      const value = body.families.expression(body, node.expression);
      children.push({ kind: node.dotDotDotToken === undefined ? 'value' : 'spread', value, span });
    } else children.push({ kind: 'value', value: body.families.expression(body, node), span });
  }
  return children;
}

/** Folds white space as JSX does: lines are trimmed at their breaks and joined by one space. */
function foldText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? begun : begun.trimEnd();
    })
    .filter(line => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^ $/, '');
}

function namespacedName({ namespace, name }: ts.JsxNamespacedName): string {
  return `${namespace.text}:${name.text}`;
}
