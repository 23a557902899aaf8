import type { AttributeNode, DirectiveNode, ElementNode, ExpressionNode, SourceLocation, TemplateChildNode } from '@vue/compiler-dom';
import { parse as parseTemplate } from '@vue/compiler-dom/dist/compiler-dom.esm-browser.prod.js';
import { decodeEntities } from './entities.js';
import { parse } from './parse.js';
import { ts } from './typescript.js';
import type { TemplateAttribute, TemplateDirective, TemplateElement, TemplateNode, TemplateScript, VueFile, VuePlace as Place } from './vue-file.js';

// The package declares these as enums whose values its own build for browsers does not export by name.
const element = 1;
const plain = 2;
const comment = 3;
const interpolation = 5;
const attribute = 6;
const component = 1;

/**
 * Parses a Vue single-file component: its scripts by the TypeScript parser, its template by Vue's.
 *
 * *Failure*: never throws; what is broken or in a language of its own (`lang="pug"`) is left out and a problem.
 */
export function parseVue(path: string, text: string): VueFile {
  const source: Source = { path, text };
  const { root, problems } = parseBlocks(source);
  const blocks = root.filter(isElement);
  for (const block of blocks) if (!isClosed(source, block)) problems.push({ message: `<${block.tag}> is not closed.`, span: placeOf(source, block.loc) });
  const scripts = blocks.filter(({ tag }) => tag === 'script');
  const setup = scripts.find(script => hasAttribute(script, 'setup'));
  const external = scripts.find(script => valueOf(script, 'src') !== undefined);
  const template = blocks.find(({ tag }) => tag === 'template');
  const language = template && valueOf(template, 'lang');
  if (template !== undefined && language !== undefined && language !== 'html') {
    problems.push({ message: `The template is written in '${language}', which is not read.`, span: placeOf(source, template.loc) });
  }
  const parsed = parse(path, blankAround(source, scripts.map(script => innerPlaceOf(source, script))), scriptKindOf(scripts));
  return {
    scripts: parsed.sourceFile,
    ...(setup !== undefined && { setup: innerPlaceOf(source, setup) }),
    ...(external !== undefined && { externalScript: { specifier: valueOf(external, 'src')!, span: placeOf(source, external.loc) } }),
    ...(template !== undefined && (language ?? 'html') === 'html' && { template: { children: convertChildren(source, template.children), span: placeOf(source, template.loc) } }),
    comments: collectComments(source, root),
    problems: [...problems, ...parsed.problems],
  };
}

/** Parses a piece of script from a template: put between `before` and `after`, which make it a whole. */
export function parseTemplateScript({ text: script, start }: TemplateScript, before: string, after: string): { readonly sourceFile: ts.SourceFile; readonly shift: number; readonly isBroken: boolean } {
  const { sourceFile, problems } = parse('template.ts', `${before}${script}${after}`, ts.ScriptKind.TS);
  return { sourceFile, shift: Math.max(0, start - before.length), isBroken: problems.length > 0 };
}

/** Parses a template that stands in a file from `start` to the end of the text; offsets are the file's. What is too broken has no nodes. */
export function parseInlineTemplate(path: string, text: string, start: number): TemplateNode[] {
  const source: Source = { path, text: blank(text.slice(0, start)) + text.slice(start) };
  try {
    return convertChildren(source, parseTemplate(source.text, { parseMode: 'html', decodeEntities, onError: () => undefined }).children);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [];
  }
}

/** A whole text of markup, and where it stands. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

type Problem = VueFile['problems'][number];

function parseBlocks(source: Source): { readonly root: readonly TemplateChildNode[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  try {
    const { children } = parseTemplate(source.text, {
      parseMode: 'sfc',
      comments: true,
      decodeEntities,
      onError: ({ code, loc }) => {
        const span = loc === undefined ? { file: source.path, start: 0, end: source.text.length } : placeOf(source, loc);
        problems.push({ message: `The component is not well formed here (Vue's error ${code}).`, span });
      },
    });
    return { root: children, problems };
  } catch (error) {
    // Vue's parser falls over some directives that are cut off: `<a b="c"v.d`.
    if (!(error instanceof TypeError)) throw error;
    return { root: [], problems: [{ message: 'The component is too broken to be read.', span: { start: 0, end: source.text.length } }] };
  }
}

/** Whether a block ends by its tag or in its own: the parser says nothing of one that goes on to the end of the file. */
function isClosed({ text }: Source, { tag, loc }: ElementNode): boolean {
  const end = text.slice(loc.start.offset, loc.end.offset).trimEnd();
  return end.endsWith('/>') || end.replace(/\s*>$/, '').endsWith(`</${tag}`);
}

/** How deep elements may nest. What lies deeper is left out. */
const deepest = 200;

/** Converts what the parser gives; elements that nest too deep are left out. */
export function convertChildren(source: Source, nodes: readonly TemplateChildNode[], depth = 0): TemplateNode[] {
  if (depth > deepest) return [];
  return nodes.flatMap((node): TemplateNode[] => {
    switch (node.type as number) {
      case element:
        return [convertElement(source, node as ElementNode, depth)];
      case plain:
        return [{ kind: 'text', text: (node as { content: string }).content, span: placeOf(source, node.loc) }];
      case interpolation:
        return [{ kind: 'interpolation', script: scriptOf((node as { content: ExpressionNode }).content), span: placeOf(source, node.loc) }];
      default:
        return [];
    }
  });
}

function convertElement(source: Source, node: ElementNode, depth: number): TemplateElement {
  return {
    kind: 'element',
    tag: node.tag,
    isComponent: node.tagType === component,
    attributes: node.props.map(one => convertAttribute(source, one)),
    children: convertChildren(source, node.children, depth + 1),
    span: { file: source.path, start: node.loc.start.offset, end: openingEnd(source.text, node) },
  };
}

function convertAttribute(source: Source, node: AttributeNode | DirectiveNode): TemplateAttribute {
  if ((node.type as number) === attribute) {
    const { name, value } = node as AttributeNode;
    return { kind: 'static', name, value: value?.content, span: placeOf(source, node.loc) };
  }
  return convertDirective(source, node as DirectiveNode);
}

function convertDirective(source: Source, { name, arg, exp, forParseResult: loop, loc }: DirectiveNode): TemplateDirective {
  const aliases = loop && [loop.value, loop.key, loop.index].filter(alias => alias !== undefined);
  return {
    kind: 'directive',
    name,
    ...(arg !== undefined && { argument: isStatic(arg) ? { name: arg.content } : { script: scriptOf(arg) } }),
    ...(exp !== undefined && { script: scriptOf(exp) }),
    ...(loop !== undefined && { loop: { source: scriptOf(loop.source), aliases: aliases!.map(scriptOf) } }),
    span: placeOf(source, loc),
  };
}

function isStatic(node: ExpressionNode): node is ExpressionNode & { readonly content: string } {
  return 'isStatic' in node && node.isStatic;
}

function scriptOf(node: ExpressionNode): TemplateScript {
  const content = 'content' in node ? node.content : '';
  // A dynamic argument, `[name]`, is located with its brackets and given without them.
  const inner = node.loc.source.indexOf(content);
  return { text: content, start: node.loc.start.offset + Math.max(0, inner) };
}

/** Finds where an opening tag ends: at the first `>` behind its last attribute. */
function openingEnd(source: string, { tag, props, loc }: ElementNode): number {
  const last = props.at(-1);
  const end = source.indexOf('>', last === undefined ? loc.start.offset + tag.length : last.loc.end.offset);
  return end < 0 ? loc.end.offset : Math.min(end + 1, loc.end.offset);
}

/** Lists the comments in markup, in the order of the text. */
export function collectComments(source: Source, nodes: readonly TemplateChildNode[], depth = 0): VueFile['comments'] {
  if (depth > deepest) return [];
  return nodes.flatMap((node): VueFile['comments'] => {
    if ((node.type as number) === comment) return [{ text: (node as { content: string }).content.trim(), span: placeOf(source, node.loc) }];
    return isElement(node) ? collectComments(source, node.children, depth + 1) : [];
  });
}

/** Blanks all but some stretches of a text, which are given in its order. Line ends stay, so that lines and offsets are the file's. */
export function blankAround(source: Source, kept: readonly Omit<Place, 'file'>[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of kept) {
    pieces.push(blank(source.text.slice(done, start)), source.text.slice(start, end));
    done = end;
  }
  return [...pieces, blank(source.text.slice(done))].join('');
}

/** As many spaces as a text has characters, and its line ends. */
export function blank(outside: string): string {
  return outside.replace(/[^\r\n\u2028\u2029]/g, ' ');
}

function scriptKindOf(scripts: readonly ElementNode[]): ts.ScriptKind {
  const language = scripts.map(script => valueOf(script, 'lang')).find(known => known !== undefined);
  if (language === 'tsx') return ts.ScriptKind.TSX;
  return language === 'ts' ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
}

function hasAttribute({ props }: ElementNode, name: string): boolean {
  return props.some(prop => prop.name === name);
}

/** What an element's attribute is set to, as text; undefined where it has none, or has it without a value. */
export function valueOf({ props }: ElementNode, name: string): string | undefined {
  const found = props.find((prop): prop is AttributeNode => (prop.type as number) === attribute && prop.name === name);
  return found?.value?.content;
}

export function isElement(node: TemplateChildNode): node is ElementNode {
  return (node.type as number) === element;
}

function innerPlaceOf(source: Source, node: ElementNode): Place {
  return placeOf(source, node.innerLoc ?? node.loc);
}

/** The place of what the parser found. */
export function placeOf({ path }: Source, { start, end, source: there }: SourceLocation): Place {
  // Where the text breaks off, the parser places things before its start or behind its end.
  const from = Math.max(0, start.offset);
  return { file: path, start: from, end: Math.max(from, Math.min(end.offset, from + there.length)) };
}
