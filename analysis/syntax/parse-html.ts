import type { ElementNode, TemplateChildNode } from '@vue/compiler-dom';
import { parse as parseTemplate } from '@vue/compiler-dom/dist/compiler-dom.esm-browser.prod.js';
import { decodeEntities } from './entities.js';
import { parse } from './parse.js';
import { blank, blankAround, collectComments, convertChildren, isElement, placeOf, valueOf, type Source } from './parse-vue.js';
import { isServerTemplate } from './schema-document.js';
import { ts } from './typescript.js';
import type { TemplateAttribute, TemplateElement, TemplateNode, VueFile, VuePlace as Place } from './vue-file.js';

/** A page of HTML, taken apart. All offsets are the file's. */
export interface HtmlPage {
  /** The scripts that stand in the page, in one tree: what is no script is blank. */
  readonly scripts: ts.SourceFile;
  /** The scripts that it loads from where it came from itself, each as an import would name it. */
  readonly externalScripts: readonly { readonly specifier: string; readonly span: Place }[];
  /** What it shows. What an attribute calls, `onclick="start()"`, is a directive. */
  readonly shown: { readonly children: readonly TemplateNode[]; readonly span: Place };
  /** The comments outside of scripts, without their marks. */
  readonly comments: VueFile['comments'];
  readonly problems: VueFile['problems'];
}

/** Whether a text of HTML is a page or brings a script along, and is no template that some framework fills. */
export function isPage(text: string): boolean {
  return /<(?:!doctype\s+html|html|body|script)[\s>]/i.test(text);
}

/**
 * Parses a page of HTML, with its scripts by the TypeScript parser.
 *
 * *Failure*: never throws. Markup is mended as browsers do, more or less, without a word; a script that is broken is left out and a problem.
 *
 * *Source*: https://html.spec.whatwg.org/multipage/scripting.html#the-script-element
 */
export function parseHtml(path: string, text: string): HtmlPage {
  const source: Source = { path, text: isServerTemplate(path) ? filled(text) : text };
  const root = parseNodes(source);
  const elements = elementsIn(root);
  const scripts = elements.filter(one => /^script$/i.test(one.tag) && isJavaScript(valueOf(one, 'type')));
  const { sourceFile, problems } = parseScripts(source, scripts.filter(one => !one.props.some(({ name }) => name === 'src')).flatMap(one => insideOf(source, one)));
  return {
    scripts: sourceFile,
    externalScripts: scripts.flatMap(one => {
      const specifier = specifierOf(valueOf(one, 'src') ?? '');
      return specifier === undefined ? [] : [{ specifier, span: placeOf(source, one.loc) }];
    }),
    shown: { children: convertChildren(source, root).flatMap(node => asShown(source, node)), span: { file: path, start: 0, end: text.length } },
    comments: collectComments(source, root),
    problems,
  };
}

function parseNodes({ text }: Source): readonly TemplateChildNode[] {
  try {
    return parseTemplate(text, { comments: true, decodeEntities, onError: goOn }).children;
  } catch (error) {
    // Vue's parser falls over some directives that are cut off: `<a b="c"v.d`.
    if (!(error instanceof TypeError)) throw error;
    return [];
  }
}

/** Browsers say nothing of what they mend. */
function goOn(): void {
  return undefined;
}

function elementsIn(nodes: readonly TemplateChildNode[]): readonly ElementNode[] {
  const found: ElementNode[] = [];
  const open = nodes.toReversed();
  // Ends: each round takes one node and adds those in it.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    open.push(...node.children.toReversed());
  }
  return found;
}

/** Parses all scripts as one; where that does not go, with what a server fills in, and without those that are broken by themselves. */
function parseScripts(source: Source, places: readonly Place[]): { readonly sourceFile: ts.SourceFile; readonly problems: HtmlPage['problems'] } {
  const whole = parse(source.path, blankAround(source, places), ts.ScriptKind.JSX);
  if (whole.problems.length === 0) return whole;
  const full: Source = { ...source, text: filled(source.text) };
  const alone = places.map(place => ({ place, problems: parse(source.path, blankAround(full, [place]), ts.ScriptKind.JSX).problems }));
  const sound = alone.filter(({ problems }) => problems.length === 0).map(({ place }) => place);
  return { sourceFile: parse(source.path, blankAround(full, sound), ts.ScriptKind.JSX).sourceFile, problems: alone.flatMap(({ problems }) => problems.slice(0, 1)) };
}

/** A text of which a server fills in parts, with some name in the place of each value and nothing in that of a statement. All offsets stay. */
function filled(text: string): string {
  return text.replace(/<%([\s\S]*?)%>|\{\{\{?([\s\S]*?)\}\}\}?|\{%[\s\S]*?%\}/g, (tag: string, ejs?: string, braces?: string) => {
    const isValue = (ejs !== undefined && /^[=-]/.test(ejs)) || (braces !== undefined && !/^[#/^!>]/.test(braces.trim()));
    const lineEnd = /[\r\n\u2028\u2029]/.exec(tag)?.index ?? tag.length;
    return isValue ? '$'.repeat(lineEnd) + blank(tag.slice(lineEnd)) : blank(tag);
  });
}

function isJavaScript(type: string | undefined): boolean {
  return type === undefined || /^(?:|module|(?:text|application)\/(?:x-)?(?:javascript|ecmascript|babel|jsx))$/i.test(type.trim());
}

/** How an import would name a script: none that comes from elsewhere, or whose address is filled in later. */
function specifierOf(address: string): string | undefined {
  const path = address.trim().replace(/[?#].*$/s, '');
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)|[{}<>%]/i.test(path)) return undefined;
  return /^\.{0,2}\//.test(path) ? path : `./${path}`;
}

function insideOf(source: Source, { children }: ElementNode): Place[] {
  const [first] = children;
  const last = children.at(-1);
  return first === undefined || last === undefined ? [] : [{ ...placeOf(source, first.loc), end: placeOf(source, last.loc).end }];
}

/** What a page shows of a node: no text of scripts and styles, and words in braces are words. */
function asShown(source: Source, node: TemplateNode): TemplateNode[] {
  if (node.kind === 'interpolation') return [{ kind: 'text', text: node.script.text, span: node.span }];
  if (node.kind === 'text') return [node];
  if (/^(?:style|noscript)$/i.test(node.tag)) return [];
  const isScript = /^script$/i.test(node.tag);
  return [{ ...node, isComponent: false, attributes: node.attributes.flatMap(one => asWritten(source, one)), children: isScript ? [] : node.children.flatMap(child => asShown(source, child)) } satisfies TemplateElement];
}

/** An attribute as browsers read it: what begins with `on` is a script, and what frameworks would read is nothing. */
function asWritten({ text }: Source, attribute: TemplateAttribute): TemplateAttribute[] {
  if (attribute.kind !== 'static') return [];
  const { name, value, span } = attribute;
  const event = /^on([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (event === undefined || value === undefined) return [{ ...attribute, name: name.toLowerCase() }];
  const at = text.indexOf(value, span.start + name.length);
  return [{ kind: 'directive', name: 'on', argument: { name: event }, script: { text: value, start: at < 0 || at > span.end ? span.start : at }, span }];
}
