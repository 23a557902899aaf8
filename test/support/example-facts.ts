import { ts } from '../../analysis/syntax/typescript.js';
import type { Collection, FileFacts } from '../../analysis/index.js';
import { lineStartsOf, positionAt } from '../../eslint-plugin/text-lines.js';
import { probe, vocabulary } from './flow-probe.js';

const path = 'example.tsx';
/** What a line of an example starts where a grant is asked for, and what stands in for it: something that takes consent. */
const start = /(?<![.\w])start\(\)/g;
const stand = 'navigator.mediaDevices.getDisplayMedia()';
const marks = / \/\/ ((?:flow|collects|grants|sink|asks|offers|sends|permission|personalises|sets): .*)$/;

/** What is found, and what is marked, on one line of a model's examples; as marks say it: `flow: user.location.precise`. */
export interface ExampleLine {
  readonly code: string;
  readonly found: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
}

/**
 * Reads the examples of a model as a program of its own, line by line.
 *
 * `grants`: the purposes that are proven where the line calls `start()`; `any` where all are. `sink`: the kinds of sink that
 * personal data gets to when it takes the place of one of the line's arguments, as examples themselves disclose nobody's data.
 * `sends`: a message that advertises, or a list of those who get such messages.  `permission`: what a dialog asks for, as a file is loaded. `sets`: an option that decides what others see. `asks`: what a field of a schema demands; `offers`: what one may leave out.
 */
export function readExamples(examples: string): readonly ExampleLine[] {
  const lines = examples.trimEnd().split('\n');
  const codes = lines.map(line => line.replace(marks, ''));
  const text = codes.join('\n').replace(start, stand);
  const facts = factsOf(text);
  const planted = plantingsOf(text).map(({ line, text: changed }) => ({ line, kinds: sinkKinds(factsOf(changed), line) }));
  return codes.map((code, index) => {
    const line = index + 1;
    const found = new Set<string>();
    const starts = code.search(start) >= 0;
    for (const { sink, data } of disclosuresAt(facts, line)) if (sink === 'custom') for (const { category } of data) found.add(`flow: ${category}`);
    for (const kind of [sinkKinds(facts, line), ...planted.filter(one => one.line === line).map(one => one.kinds)].flat()) found.add(`sink: ${kind}`);
    for (const collection of collectionsAt(facts, line)) {
      if (starts && collection.category === 'x.device.screen') {
        for (const purpose of grantedBy(collection)) found.add(`grants: ${purpose}`);
      } else found.add(`collects: ${collection.category}`);
    }
    for (const { span } of facts.messages) if (lineOf(facts, span.start) === line) found.add('sends: marketing');
    for (const { span, groups } of facts.permissionsAtStart) if (lineOf(facts, span.start) === line && permissionMarks(lines).length > 0) for (const group of groups) found.add(`permission: ${group}`);
    for (const { span, shows } of facts.personalisations) if (lineOf(facts, span.start) === line) found.add(`personalises: ${shows}`);
    for (const { span, kind } of facts.settings) if (lineOf(facts, span.start) === line) found.add(`sets: ${kind}`);
    for (const field of fieldsAt(facts, line)) found.add(`${field.required ? 'asks' : 'offers'}: ${field.category}`);
    return { code, found, marked: new Set(marksOf(lines[index]!)) };
  });
}

/** The purposes that are proven before a collection; `any` where all are, and a wider one alone where it brings the narrower. */
function grantedBy({ category, prove }: Collection): readonly string[] {
  const granted = new Set([...vocabulary.purposes.keys()].filter(purpose => prove({ category, purposes: [purpose], level: 'technical' }).proven));
  if (granted.size === vocabulary.purposes.size) return ['any'];
  return [...granted].filter(purpose => !granted.has(vocabulary.purposes.get(purpose)!.parent ?? ''));
}

function factsOf(text: string): FileFacts {
  return probe(new Map([[path, text]])).files.get(path)!;
}

function marksOf(line: string): readonly string[] {
  return (marks.exec(line)?.[1] ?? '').split('; ').flatMap(part => {
    const [kind = '', list = ''] = part.split(': ');
    return list.split(', ').filter(word => word !== '').map(word => `${kind}: ${word}`);
  });
}

function sinkKinds(facts: FileFacts, line: number): readonly string[] {
  return disclosuresAt(facts, line).map(({ sink }) => sink).filter(kind => kind !== 'custom');
}

function disclosuresAt(facts: FileFacts, line: number) {
  const starts = lineStartsOf(facts.text);
  return facts.disclosures.filter(({ span }) => positionAt(starts, span.start).line === line);
}

function collectionsAt(facts: FileFacts, line: number) {
  const starts = lineStartsOf(facts.text);
  return facts.collections.filter(({ span }) => positionAt(starts, span.start).line === line);
}

/** Models that say what is asked for mark it; those that collect with it need not. */
function permissionMarks(lines: readonly string[]): readonly string[] {
  return lines.filter(line => line.includes('// permission: '));
}

function lineOf({ text }: FileFacts, offset: number): number {
  return positionAt(lineStartsOf(text), offset).line;
}

function fieldsAt(facts: FileFacts, line: number) {
  const starts = lineStartsOf(facts.text);
  return facts.fields.filter(({ span, surface }) => surface !== 'form' && positionAt(starts, span.start).line === line);
}

/** Whether an argument is the address that another one is sent to: with data in its place, nobody would know the host that the example is about. */
function isAddressOfBody({ arguments: all }: ts.CallExpression | ts.NewExpression, argument: ts.Expression): boolean {
  return argument === all![0] && all!.length > 1 && ts.isStringLiteral(argument) && /^https?:/.test(argument.text);
}

/** The text with personal data in the place of one argument, part of an argument, attribute or assigned value, for each of them. */
function plantingsOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: { readonly line: number; readonly text: string }[] = [];
  const plant = (node: ts.Expression): void => {
    if (ts.isFunctionLike(node) || ts.isSpreadElement(node)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, text: `${text.slice(0, node.getStart(file))}source('email')${text.slice(node.end)}` });
    if (ts.isObjectLiteralExpression(node)) for (const property of node.properties) if (ts.isPropertyAssignment(property)) plant(property.initializer);
    if (ts.isArrayLiteralExpression(node)) node.elements.forEach(plant);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && !['require', 'sink'].includes(node.expression.getText(file))) node.arguments?.filter(one => !isAddressOfBody(node, one)).forEach(plant);
    if (ts.isJsxAttribute(node) && node.initializer) {
      const start = node.initializer.getStart(file);
      found.push({ line: file.getLineAndCharacterOfPosition(start).line + 1, text: `${text.slice(0, start)}{source('email')}${text.slice(node.initializer.end)}` });
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) plant(node.right);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
