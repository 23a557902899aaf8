import { ProjectAnalysis, defaultContext, emptyLayout, placesForValues, type Collection, type FileFacts, type Model } from '../../analysis/index.js';
import { lineStartsOf, positionAt } from '../text-lines.js';
import { engineInputs } from './engine-inputs.js';
import { probeModel } from './probe-model.js';

const path = 'example.tsx';
/** What a line of an example starts where a grant is asked for, and what stands in for it: something that takes consent. */
const start = /(?<![.\w])start\(\)/g;
const stand = 'navigator.mediaDevices.getDisplayMedia()';
const marks = / \/\/ ((?:flow|collects|grants|sink|asks|offers|sends|permission|personalises|sets|decides): .*)$/;

/** What is found, and what is marked, on one line of a model's examples; as marks say it: `flow: user.location.precise`. */
export interface ExampleLine {
  readonly code: string;
  readonly found: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
}

/** The words by which examples mark what is found. */
export const exampleMarks = marks;

/**
 * Reads the examples of a model as a program of its own, line by line. `models`: all that are known; they may use `source`, `sink`, `sanitize` and `isSafe`.
 *
 * `grants`: the purposes that are proven where the line calls `start()`; `any` where all are. `sink`: the kinds of sink that
 * personal data gets to when it takes the place of one of the line's arguments, as examples themselves disclose nobody's data.
 * `sends`: a message that advertises, or a list of those who get such messages. `permission`: what a dialog asks for, as a file is loaded. `sets`: an option that decides what others see. `decides`: what has a say in a price. `asks`: what a field of a schema demands; `offers`: what one may leave out.
 */
export function readExamples(examples: string, models: readonly Model[] = engineInputs().models): readonly ExampleLine[] {
  const lines = examples.trimEnd().split('\n');
  const codes = lines.map(line => line.replace(marks, ''));
  const text = codes.join('\n').replace(start, stand);
  const known = withProbe(models);
  const facts = factsOf(text, known);
  const planted = plantingsOf(text).map(({ line, text: changed }) => ({ line, kinds: sinkKinds(factsOf(changed, known), line) }));
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
    for (const { span, influences } of facts.decisions) if (lineOf(facts, span.start) === line) for (const { category } of influences) found.add(`decides: ${category}`);
    for (const field of fieldsAt(facts, line)) found.add(`${field.required ? 'asks' : 'offers'}: ${field.category}`);
    return { code, found, marked: new Set(marksOf(lines[index]!)) };
  });
}

/** The purposes that are proven before a collection; `any` where all are, and a wider one alone where it brings the narrower. */
function grantedBy({ category, prove }: Collection): readonly string[] {
  const { vocabulary } = engineInputs();
  const granted = new Set([...vocabulary.purposes.keys()].filter(purpose => prove({ category, purposes: [purpose], level: 'technical' }).proven));
  if (granted.size === vocabulary.purposes.size) return ['any'];
  return [...granted].filter(purpose => !granted.has(vocabulary.purposes.get(purpose)!.parent ?? ''));
}

/** The models with the one of the probes, the same list for the same models, since the engine compiles each list once. */
function withProbe(models: readonly Model[]): readonly Model[] {
  const known = probed.get(models) ?? [...models, probeModel()];
  probed.set(models, known);
  return known;
}

const probed = new WeakMap<readonly Model[], readonly Model[]>();

function factsOf(text: string, models: readonly Model[]): FileFacts {
  const project = new ProjectAnalysis({ context: defaultContext, models, vocabulary: engineInputs().vocabulary, layout: emptyLayout });
  project.setFile(path, text);
  return project.facts().files.get(path)!;
}

function marksOf(line: string): readonly string[] {
  return (marks.exec(line)?.[1] ?? '').split('; ').flatMap(part => {
    const [kind = '', list = ''] = part.split(': ');
    return list.split(', ').filter(word => word !== '').map(word => `${kind}: ${word}`);
  });
}

function sinkKinds(facts: FileFacts, line: number): readonly string[] {
  const starts = lineStartsOf(facts.text);
  const answers = facts.responses.filter(({ span }) => positionAt(starts, span.start).line === line);
  return [...disclosuresAt(facts, line).map(({ sink }) => sink).filter(kind => kind !== 'custom'), ...answers.map(() => 'response')];
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

/** The text with personal data in the place of one value, for each of them. */
function plantingsOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  const starts = lineStartsOf(text);
  return placesForValues(path, text)
    .filter(({ start: at }) => !/\bsink\($/.test(text.slice(0, at)))
    .map(({ start: at, end, inAttribute }) => ({ line: positionAt(starts, at).line, text: `${text.slice(0, at)}${inAttribute ? "{source('email')}" : "source('email')"}${text.slice(end)}` }));
}
