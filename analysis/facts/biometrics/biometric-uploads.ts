import type { DeclaredType } from '../../ir/declared-type.js';
import { textsIn } from '../../consent/evidence.js';
import type { SinkKind } from '../../summaries/model.js';
import type { UseEffect } from '../../summaries/summary.js';
import type { Condition, Value } from '../../summaries/value.js';
import { dataIn } from '../../taint/data-in.js';
import type { LabelContext } from '../../taint/label.js';
import { displayName } from '../../taint/names-of.js';
import { namesBodyService, namesTransfer } from '../../vocabulary/decision-words.js';
import type { LinkedProgram } from '../linked-program.js';
import type { ProjectContext } from '../context.js';
import type { BiometricUpload, Provable } from '../facts.js';
import { collectingIn } from '../find-collections.js';
import { sinksOf, type SinkUse } from '../find-disclosures.js';
import { receiverOf } from '../receiver.js';
import { typeOfPlace } from '../type-of-place.js';
import { standingPlace } from '../standing-place.js';
import type { BodyContext } from './body-tests.js';
import { pictureReader, templatesIn } from './measured-bodies.js';
import { pictureNamer } from './pictures.js';

export interface UploadWorld {
  readonly program: LinkedProgram;
  readonly context: ProjectContext;
  readonly labels: LabelContext;
  readonly bodies: BodyContext;
}

type Found = { readonly file: string; readonly fact: Omit<BiometricUpload, 'path' | keyof Provable>; readonly uses: UseEffect[] };

/** Sinks behind which data is no longer on the device. */
const leaving: ReadonlySet<SinkKind> = new Set(['network', 'third-party', 'queue', 'llm', 'analytics', 'advertising', 'error-monitoring', 'support', 'messaging', 'replay']);

/** Finds where what shows or measures a body leaves the device: a template, a picture that is also measured here, or one that an address is given for that. */
export function findBiometricUploads(uses: readonly UseEffect[], world: UploadWorld): readonly Found[] {
  const { program, context, labels, bodies } = world;
  const found = new Map<string, Found>();
  const isMeasured = pictureReader(uses, program, bodies);
  const picturesOf = pictureNamer(uses, bodies);
  // Of what only a caller knows nobody saw that it was taken or chosen: a name such as `imageUrl` is no picture.
  const isPicture = (value: Value): boolean => [...picturesOf(value)].some(key => !key.startsWith('place ') && !key.startsWith('cell '));
  for (const use of uses) {
    for (const sink of sinksOf(use, program.models)) {
      if (!leaving.has(sink.kind) || isOnServer(use, world)) continue;
      const { party, host, name, declared } = receiverFor(use, sink, world);
      // What stays in the network of the building does not go out over the internet.
      if (party === 'own' && host !== undefined && !declared && !(context.deployment === 'online' && isStandIn(host))) continue;
      const carried = sink.carriedOf(use.arguments);
      const [template] = templatesIn(labels, carried, use.when);
      const isKnown = template !== undefined || isMeasured(use, carried);
      const address = isKnown ? undefined : addressForBodies(use, sink, isPicture, world);
      if (!isKnown && address === undefined) continue;
      const { place } = standingPlace(program, use, args => sink.carriedOf(args), value => dataIn(labels, value).length > 0 || isRowOfNumbers(program, value));
      const key = `${place.file} ${place.start}`;
      const known = found.get(key);
      if (known) known.uses.push(use);
      else {
        found.set(key, {
          file: place.file, uses: [use],
          fact: {
            span: place, api: displayName(use.api), holds: template ? 'template' : 'picture', confidence: template?.confidence ?? (address === undefined ? 'high' : 'medium'),
            ...(template && { name: template.name }), ...(address !== undefined && { address }), ...(name !== undefined && { receiver: name }), isDeclared: declared !== undefined && declared.role !== 'first-party', namesTransfer: mentionsTransfer(use.when, bodies),
          },
        });
      }
    }
  }
  return [...found.values()];
}

/** The address that a picture is sent to, where its path names what is done with bodies. Who is a service for that is given it for that. */
function addressForBodies(use: UseEffect, { written, carriedOf }: SinkUse, isPicture: (value: Value) => boolean, { program, bodies }: UploadWorld): string | undefined {
  if (!namesBodyService(bodies.vocabulary, written) || !isPicture(carriedOf(use.arguments))) return undefined;
  return collectingIn(use, program.models, bodies.held).some(({ entry }) => entry.kind === 'biometric') ? undefined : written;
}

/** Whether a function is given numbers in a row, as templates are: it is no wrapper that sends whatever comes. */
function isRowOfNumbers(program: LinkedProgram, value: Value): boolean {
  return value.some(({ atom }) => {
    if (atom.kind === 'derived') return atom.parts.some(part => isRowOfNumbers(program, part));
    if (atom.kind === 'snapshot') return [...atom.fields.values()].some(part => isRowOfNumbers(program, part));
    const type = atom.kind === 'place' && atom.root.kind === 'argument' ? typeOfPlace(program, atom) : undefined;
    return type !== undefined && (saysNumbers(type.type) || program.types.membersOf(type).some(member => saysNumbers(member.type)));
  });
}

function saysNumbers(type: DeclaredType): boolean {
  return type.kind === 'array' ? type.element.kind === 'name' && type.element.name === 'number' : type.kind === 'name' && /^Float(?:32|64)Array$/.test(type.name);
}

/** Whether a host is the developer's own machine: what is used online has another one there later. */
function isStandIn(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '0.0.0.0' || host.startsWith('127.');
}

function receiverFor(use: UseEffect, sink: SinkUse, { context, program }: UploadWorld): ReturnType<typeof receiverOf> {
  return receiverOf(context, program.models, { sink: sink.kind, ...(sink.address !== undefined && { address: sink.address }), ...(sink.recipient && { recipient: sink.recipient }), ...(sink.role && { usualRole: sink.role }) });
}

/** Whether code runs where no device of a person is: behind a route, or beside a database. In a shop or at a gate, the device is there. */
function isOnServer({ place, trail }: UseEffect, { program, context }: UploadWorld): boolean {
  if (context.deployment !== 'online') return false;
  if (trail.some(({ trigger }) => trigger === 'route' || trigger === 'job')) return true;
  const files = [place.file, ...trail.map(frame => frame.place.file)];
  // What files import is what it was as long as anything about them is kept.
  const importsOf = (path: string) => program.kept.apart(() => program.files.get(path)?.imports ?? []).found;
  return files.some(path => /(?:^|\/)(?:server|backend|functions|lambda)\//.test(path) || importsOf(path).some(({ specifier, kind }) => kind !== 'type' && program.models.isOfServer(specifier)));
}

/** Whether what was asked before speaks of sending, or of who receives: `{ transferTo: 'gate-server' }`, `hasConsent('face-upload')`. */
function mentionsTransfer(condition: Condition | undefined, { vocabulary, nameOfRoot }: BodyContext): boolean {
  let steps = 0;
  const seen = new Set<Value>();
  const inValue = (value: Value, depth: number): boolean => {
    if (depth > 8 || seen.has(value) || ++steps > 400) return false;
    seen.add(value);
    return value.some(({ atom }): boolean => {
      switch (atom.kind) {
        case 'constant': return typeof atom.value === 'string' && atom.value.length < 80 && !atom.value.includes('/') && namesTransfer(vocabulary, atom.value);
        case 'place': return [nameOfRoot(atom) ?? '', ...atom.path].some(name => namesTransfer(vocabulary, name));
        case 'derived':
          // Comparing with nothing asks for nobody.
          if (/^[=!]==?$/.test(atom.operator) && atom.parts.some(part => part.length > 0 && part.every(one => one.atom.kind === 'constant' && (one.atom.value === undefined || one.atom.value === null || one.atom.value === false)))) return false;
          return (atom.name !== undefined && atom.operator !== 'with' && namesTransfer(vocabulary, atom.name)) || atom.parts.some(part => inValue(part, depth + 1));
        case 'api': {
          if (atom.step === 'member' && namesTransfer(vocabulary, atom.name)) return true;
          if (textsIn(atom.arguments ?? []).some(text => text.length < 80 && namesTransfer(vocabulary, text))) return true;
          return atom.parent !== undefined && inValue([{ atom: atom.parent }], depth + 1);
        }
        case 'snapshot': return [...atom.fields].some(([name, held]) => !held.every(one => one.atom.kind === 'constant' && (one.atom.value === undefined || one.atom.value === false)) && (namesTransfer(vocabulary, name) || inValue(held, depth + 1)));
        default: return false;
      }
    });
  };
  if (!condition) return false;
  switch (condition.kind) {
    case 'holds': return inValue(condition.value, 0);
    case 'happened': return condition.event.arguments.some(one => inValue(one, 0));
    default: return condition.parts.some(part => mentionsTransfer(part, { vocabulary, nameOfRoot } as BodyContext));
  }
}
