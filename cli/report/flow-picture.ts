import { sankey, sankeyJustify, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { DataFlow } from '../../eslint-plugin/project/data-flow.js';
import type { Finding, LocalText } from '../../eslint-plugin/rule.js';
import { escapeMarkup } from './markup.js';
import { fit } from './text-width.js';
import { sinkWords } from './words.js';

interface Node {
  readonly key: string;
  readonly label: LocalText;
  readonly column: 'category' | 'file' | 'sink';
}

interface Link {
  /** Whether a finding stands on one of its flows. */
  readonly isReported: boolean;
}

/** How a picture is drawn: `wide` shows the files between categories and sinks, `narrow` leaves them out. */
export type PictureSize = 'wide' | 'narrow';

/** Files that get a node of their own; the others share one. */
const mostFiles = 9;

/** Draws where personal data go as a Sankey diagram, each band as thick as there are places. Empty where there are no flows. */
export function drawFlows(flows: readonly DataFlow[], findings: readonly Finding[], size: PictureSize, title: LocalText): string {
  if (flows.length === 0) return '';
  const { nodes, links } = connect(flows, findings, size);
  const rows = Math.max(...(['category', 'file', 'sink'] as const).map(column => nodes.filter(node => node.column === column).length));
  const width = size === 'wide' ? 960 : 360;
  const height = Math.max(120, rows * 40);
  const layout = sankey<Node, Link>()
    .nodeId(node => node.key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(10)
    .nodePadding(size === 'wide' ? 22 : 26)
    .extent([
      [1, 14],
      [width - 1, height - 6],
    ]);
  const graph = layout({ nodes: nodes.map(node => ({ ...node })), links: links.map(link => ({ ...link })) });
  const path = sankeyLinkHorizontal<Node, Link>();
  const bands = graph.links.map(link => {
    const words = (locale: 'en' | 'zh-cn') => `${nodeOf(link.source).label[locale]} → ${nodeOf(link.target).label[locale]}: ${link.value}`;
    return `<path class="band${link.isReported ? ' reported' : ''}" d="${path(link) ?? ''}" stroke-width="${Math.max(1.5, link.width ?? 0).toFixed(1)}"><title>${escapeMarkup(words('en'))} · ${escapeMarkup(words('zh-cn'))}</title></path>`;
  });
  const boxes = graph.nodes.map(node => drawNode(node, size, width));
  return `<svg class="flows ${size}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(`${title.en} · ${title['zh-cn']}`)}"><g fill="none">${bands.join('')}</g>${boxes.join('')}</svg>`;
}

function connect(flows: readonly DataFlow[], findings: readonly Finding[], size: PictureSize) {
  const nodes = new Map<string, Node>();
  const links = new Map<string, { source: string; target: string; value: number; isReported: boolean }>();
  const nodeFor = (column: Node['column'], id: string, label: LocalText) => {
    const key = `${column}:${id}`;
    if (!nodes.has(key)) nodes.set(key, { key, label, column });
    return key;
  };
  const link = (source: string, target: string, isReported: boolean) => {
    const known = links.get(`${source}\n${target}`);
    links.set(`${source}\n${target}`, { source, target, value: (known?.value ?? 0) + 1, isReported: isReported || (known?.isReported ?? false) });
  };
  const ownNodes = frequentFiles(flows);
  const folder = commonFolder([...ownNodes]);
  for (const flow of flows) {
    const isReported = findings.some(({ place }) => place.file === flow.place.file && place.start < flow.place.end && flow.place.start < place.end);
    const category = nodeFor('category', flow.category, flow.name);
    const word = sinkWords[flow.to];
    const sink = nodeFor('sink', `${flow.to}:${flow.recipient ?? ''}`, flow.recipient === undefined ? word : { en: `${word.en}: ${flow.recipient}`, 'zh-cn': `${word['zh-cn']}：${flow.recipient}` });
    if (size === 'narrow') {
      link(category, sink, isReported);
      continue;
    }
    const { file } = flow.place;
    const place = ownNodes.has(file) ? nodeFor('file', file, sameText(file.slice(folder.length))) : nodeFor('file', '', { en: 'other files', 'zh-cn': '其他文件' });
    link(category, place, isReported);
    link(place, sink, isReported);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

function frequentFiles(flows: readonly DataFlow[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { place } of flows) counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  const sorted = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  return new Set(sorted.slice(0, mostFiles).map(([file]) => file));
}

/** The folders that all paths begin with, last slash included; they tell nothing apart. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let end = first.lastIndexOf('/') + 1;
  while (end > 0 && !paths.every(path => path.startsWith(first.slice(0, end)))) end = first.lastIndexOf('/', end - 2) + 1;
  return first.slice(0, end);
}

function drawNode(node: SankeyNode<Node, Link>, size: PictureSize, width: number): string {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, column, label } = node;
  const isRight = column === 'sink';
  const x = isRight ? x0 - 6 : x1 + 6;
  const y = (y0 + y1) / 2;
  const room = size === 'wide' ? (column === 'file' ? 38 : 30) : 22;
  const texts = label.en === label['zh-cn'] ? [['', fitEnd(label.en, room)]] : [[' lang="en"', fit(label.en, room)], [' lang="zh-CN"', fit(label['zh-cn'], room)]];
  const labels = texts.map(([lang = '', text = '']) => `<text${lang} x="${Math.min(Math.max(x, 0), width).toFixed(1)}" y="${y.toFixed(1)}" dy="0.35em" text-anchor="${isRight ? 'end' : 'start'}">${escapeMarkup(text)}</text>`);
  return `<g class="node ${column}"><title>${escapeMarkup(label.en === label['zh-cn'] ? label.en : `${label.en} · ${label['zh-cn']}`)}</title><rect x="${x0.toFixed(1)}" y="${y0.toFixed(1)}" width="${(x1 - x0).toFixed(1)}" height="${Math.max(2, y1 - y0).toFixed(1)}" rx="2"/>${labels.join('')}</g>`;
}

/** Cuts a path at its beginning, since its end tells more. */
function fitEnd(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}

/** After the layout, links hold their nodes and no longer the keys. */
function nodeOf(end: SankeyLink<Node, Link>['source']): Node {
  return end as SankeyNode<Node, Link>;
}

const sameText = (text: string): LocalText => ({ en: text, 'zh-cn': text });
