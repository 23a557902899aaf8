import { parse } from '../syntax/parse.js';
import { ts } from '../syntax/typescript.js';
import { FunctionLowering } from './function-lowering.js';
import { Scope } from './scope.js';
import { declareVars } from './var-declarations.js';

/**
 * Lowers the text between the tags of a `<script>`, or of a component of that name, to a function that is called where the element is
 * shown. Such a text knows nothing of the variables around it. What is put into it at run time is some name of the same length.
 *
 * A text that is no JavaScript is left alone.
 *
 * *Source*: https://html.spec.whatwg.org/multipage/scripting.html#the-script-element
 */
export function lowerInlineScript(body: FunctionLowering, node: ts.JsxElement | ts.JsxSelfClosingElement): void {
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  if (!ts.isIdentifier(opening.tagName) || !/^script$/i.test(opening.tagName.text)) return;
  const attributes = opening.attributes.properties.filter(ts.isJsxAttribute);
  if (!isJavaScript(attributes)) return;
  const written = markupOf(attributes) ?? (ts.isJsxElement(node) ? onlyChild(node.children) : undefined);
  const text = written && scriptIn(body, written);
  if (written === undefined || text === undefined || text.trim() === '') return;
  const { sourceFile, problems } = parse('inline.js', text);
  if (problems.length > 0) return;
  const span = body.file.spanOf(written);
  const script = new FunctionLowering(body.file, body, { kind: 'function', span });
  script.scope = new Scope(script.index, undefined);
  body.file.within(sourceFile, span.start + 1, () => {
    if (body.file.mayHaveVar) declareVars(script, sourceFile.statements);
    script.families.statements(script, sourceFile.statements);
  });
  const callee = body.target();
  body.emit({ kind: 'function', target: callee, function: script.finish(), span });
  const target = body.target();
  body.emit({ kind: 'call', target, callee, arguments: [], form: 'call', optional: false, typeArguments: [], span });
}

function isJavaScript(attributes: readonly ts.JsxAttribute[]): boolean {
  const type = attributes.find(({ name }) => ts.isIdentifier(name) && name.text === 'type')?.initializer;
  return type === undefined || (ts.isStringLiteral(type) && /^(?:$|module$|(?:text|application)\/(?:javascript|ecmascript)$)/i.test(type.text));
}

/** Finds the text in `dangerouslySetInnerHTML={{ __html: … }}`. */
function markupOf(attributes: readonly ts.JsxAttribute[]): ts.Expression | undefined {
  const given = attributes.find(({ name }) => ts.isIdentifier(name) && name.text === 'dangerouslySetInnerHTML')?.initializer;
  if (given === undefined || !ts.isJsxExpression(given) || given.expression === undefined || !ts.isObjectLiteralExpression(given.expression)) return undefined;
  for (const property of given.expression.properties) if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && property.name.text === '__html') return property.initializer;
  return undefined;
}

function onlyChild(children: readonly ts.JsxChild[]): ts.Expression | undefined {
  const shown = children.filter(child => !ts.isJsxText(child) || child.text.trim() !== '');
  const [only] = shown;
  return shown.length === 1 && ts.isJsxExpression(only!) ? only.expression : undefined;
}

/** The script as it is written between its quotes. What is put in at run time is one name as long as the code that makes it. */
function scriptIn({ file }: FunctionLowering, node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return file.textOf(node).slice(1, -1);
  if (!ts.isTemplateExpression(node)) return undefined;
  const start = file.startOf(node);
  const text = file.textOf(node);
  let script = '';
  let done = 1;
  for (const [index, { literal }] of node.templateSpans.entries()) {
    const from = (index === 0 ? node.head : node.templateSpans[index - 1]!.literal).end - start - '${'.length;
    const to = file.startOf(literal) - start + '}'.length;
    script += text.slice(done, from) + '$'.repeat(to - from);
    done = to;
  }
  return script + text.slice(done, -1);
}
