import type { AttributeNode, DirectiveNode, ElementNode, ExpressionNode, SourceLocation, TemplateChildNode } from '@vue/compiler-dom';
import { parse as parseTemplate } from '@vue/compiler-dom/dist/compiler-dom.esm-browser.prod.js';
import { decodeEntities } from './entities.js';
import { parse } from './parse.js';
import { ts } from './typescript.js';
import type { TemplateAttribute, TemplateDirective, TemplateElement, TemplateNode, TemplateScript, VueFile } from './vue-file.js';

// The package declares these as enums whose values its own build for browsers does not export by name.
const element = 1;
const text = 2;
const comment = 3;
const interpolation = 5;
const attribute = 6;
const component = 1;

/**
 * Parses a Vue single-file component: its scripts by the TypeScript parser, its template by Vue's.
 *
 * *Failure*: never throws; what is broken or in a language of its own (`lang="pug"`) is left out and a problem.
 */
export function parseVue(path: string, source: string): VueFile {
  const { root, problems } = parseBlocks(source);
  const blocks = root.filter(isElement);
  const scripts = blocks.filter(({ tag }) => tag === 'script');
  const setup = scripts.find(script => hasAttribute(script, 'setup'));
  const external = scripts.find(script => valueOf(script, 'src') !== undefined);
  const template = blocks.find(({ tag }) => tag === 'template');
  const language = template && valueOf(template, 'lang');
  if (template !== undefined && language !== undefined && language !== 'html') {
    problems.push({ message: `The template is written in '${language}', which is not read.`, span: spanOf(template.loc) });
  }
  const parsed = parse(path, blankAround(source, scripts), scriptKindOf(scripts));
  return {
    scripts: parsed.sourceFile,
    ...(setup !== undefined && { setup: innerSpanOf(setup) }),
    ...(external !== undefined && { externalScript: { specifier: valueOf(external, 'src')!, span: spanOf(external.loc) } }),
    ...(template !== undefined && (language ?? 'html') === 'html' && { template: { children: convertChildren(source, template.children), span: spanOf(template.loc) } }),
    comments: collectComments(root),
    problems: [...problems, ...parsed.problems],
  };
}

/** Parses a piece of script from a template: put between `before` and `after`, which make it a whole. */
export function parseTemplateScript({ text: script, start }: TemplateScript, before: string, after: string): { readonly sourceFile: ts.SourceFile; readonly shift: number; readonly isBroken: boolean } {
  const { sourceFile, problems } = parse('template.ts', `${before}${script}${after}`, ts.ScriptKind.TS);
  return { sourceFile, shift: Math.max(0, start - before.length), isBroken: problems.length > 0 };
}

type Problem = VueFile['problems'][number];

function parseBlocks(source: string): { readonly root: readonly TemplateChildNode[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  try {
    const { children } = parseTemplate(source, {
      parseMode: 'sfc',
      comments: true,
      decodeEntities,
      onError: ({ code, loc }) => {
        const span = loc === undefined ? { start: 0, end: source.length } : spanOf(loc);
        problems.push({ message: `The component is not well formed here (Vue's error ${code}).`, span });
      },
    });
    return { root: children, problems };
  } catch (error) {
    // Vue's parser falls over some directives that are cut off: `<a b="c"v.d`.
    if (!(error instanceof TypeError)) throw error;
    return { root: [], problems: [{ message: 'The component is too broken to be read.', span: { start: 0, end: source.length } }] };
  }
}

/** How deep elements may nest. What lies deeper is left out. */
const deepest = 200;

function convertChildren(source: string, nodes: readonly TemplateChildNode[], depth = 0): TemplateNode[] {
  if (depth > deepest) return [];
  return nodes.flatMap((node): TemplateNode[] => {
    switch (node.type as number) {
      case element:
        return [convertElement(source, node as ElementNode, depth)];
      case text:
        return [{ kind: 'text', text: (node as { content: string }).content, span: spanOf(node.loc) }];
      case interpolation:
        return [{ kind: 'interpolation', script: scriptOf((node as { content: ExpressionNode }).content), span: spanOf(node.loc) }];
      default:
        return [];
    }
  });
}

function convertElement(source: string, node: ElementNode, depth: number): TemplateElement {
  return {
    kind: 'element',
    tag: node.tag,
    isComponent: node.tagType === component,
    attributes: node.props.map(convertAttribute),
    children: convertChildren(source, node.children, depth + 1),
    span: { start: node.loc.start.offset, end: openingEnd(source, node) },
  };
}

function convertAttribute(node: AttributeNode | DirectiveNode): TemplateAttribute {
  if ((node.type as number) === attribute) {
    const { name, value } = node as AttributeNode;
    return { kind: 'static', name, value: value?.content, span: spanOf(node.loc) };
  }
  return convertDirective(node as DirectiveNode);
}

function convertDirective({ name, arg, exp, forParseResult: loop, loc }: DirectiveNode): TemplateDirective {
  const aliases = loop && [loop.value, loop.key, loop.index].filter(alias => alias !== undefined);
  return {
    kind: 'directive',
    name,
    ...(arg !== undefined && { argument: isStatic(arg) ? { name: arg.content } : { script: scriptOf(arg) } }),
    ...(exp !== undefined && { script: scriptOf(exp) }),
    ...(loop !== undefined && { loop: { source: scriptOf(loop.source), aliases: aliases!.map(scriptOf) } }),
    span: spanOf(loc),
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

function collectComments(nodes: readonly TemplateChildNode[], depth = 0): VueFile['comments'] {
  if (depth > deepest) return [];
  return nodes.flatMap((node): VueFile['comments'] => {
    if ((node.type as number) === comment) return [{ text: (node as { content: string }).content.trim(), span: spanOf(node.loc) }];
    return isElement(node) ? collectComments(node.children, depth + 1) : [];
  });
}

/** Blanks all but the insides of `scripts`. Line ends stay, so that lines and offsets are the file's. */
function blankAround(source: string, scripts: readonly ElementNode[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const script of scripts) {
    const { start, end } = innerSpanOf(script);
    pieces.push(blank(source.slice(done, start)), source.slice(start, end));
    done = end;
  }
  return [...pieces, blank(source.slice(done))].join('');
}

function blank(outside: string): string {
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

function valueOf({ props }: ElementNode, name: string): string | undefined {
  const found = props.find((prop): prop is AttributeNode => (prop.type as number) === attribute && prop.name === name);
  return found?.value?.content;
}

function isElement(node: TemplateChildNode): node is ElementNode {
  return (node.type as number) === element;
}

function innerSpanOf(node: ElementNode): { start: number; end: number } {
  return spanOf(node.innerLoc ?? node.loc);
}

function spanOf({ start, end, source }: SourceLocation): { start: number; end: number } {
  // Where the text breaks off, the parser places things before its start or behind its end; `source` is what is there.
  const from = Math.max(0, start.offset);
  return { start: from, end: Math.max(from, Math.min(end.offset, from + source.length)) };
}
