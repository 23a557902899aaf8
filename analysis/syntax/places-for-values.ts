import { parseScript } from './parse-script.js';
import { ts } from './typescript.js';

/** A place in a text where one value may stand for another. */
export interface PlaceForValue {
  readonly start: number;
  readonly end: number;
  /** Whether it is the text of an attribute, which takes an expression in braces only. */
  readonly inAttribute: boolean;
}

/** Lists where something is handed over: arguments and their parts, attributes, what is assigned; in the order of the text. Modules and addresses that name a host stay as they are. */
export function placesForValues(path: string, text: string): readonly PlaceForValue[] {
  const file = parseScript(path, text);
  const found: PlaceForValue[] = [];
  const add = (node: ts.Expression): void => {
    if (ts.isFunctionLike(node) || ts.isSpreadElement(node)) return;
    found.push({ start: node.getStart(file), end: node.end, inAttribute: false });
    if (ts.isObjectLiteralExpression(node)) for (const property of node.properties) if (ts.isPropertyAssignment(property)) add(property.initializer);
    if (ts.isArrayLiteralExpression(node)) node.elements.forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression.getText(file) !== 'require') {
      node.arguments?.filter(argument => !isAddressOfBody(node, argument)).forEach(add);
    }
    if (ts.isJsxAttribute(node) && node.initializer) found.push({ start: node.initializer.getStart(file), end: node.initializer.end, inAttribute: true });
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) add(node.right);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether an argument is the address that another one is sent to: with something else in its place, nobody would know the host. */
function isAddressOfBody({ arguments: all }: ts.CallExpression | ts.NewExpression, argument: ts.Expression): boolean {
  return argument === all![0] && all!.length > 1 && ts.isStringLiteral(argument) && /^https?:/.test(argument.text);
}
