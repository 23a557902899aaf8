import { z } from 'zod';
import { parsePort, type Behaviour, type BiometricOperation, type ConsentLevel, type MessageChannel, type SettingKind, type SinkKind, type Trigger } from '../../analysis/index.js';
import type { LocalText } from '../policy-problem.js';

/** What an issue of a port carries: the offset of the fault, and what to say of it. */
export interface PortFault {
  readonly at: number;
  readonly message: LocalText;
  readonly word?: string;
}

/** A port, checked by the engine's own grammar. */
const port = z
  .string()
  .check(context => {
    const parsed = parsePort(context.value);
    if (!parsed.ok) context.issues.push({ code: 'custom', message: parsed.message.en, input: context.value, params: parsed satisfies PortFault });
  })
  .meta({ id: 'Port', description: 'Steps such as Member[on].Argument[0].Parameter[0], joined by dots.' });

/** Marks a string as a key of the vocabulary; read-model.ts looks it up with the words it is given. */
const category = z.string().meta({ id: 'Category', description: 'A key of the vocabulary, as user.location.precise.' });
const purpose = z.string().meta({ id: 'Purpose', description: 'A purpose of the vocabulary, as analytics.' });

const operation = z.enum(['detect', 'landmarks', 'attributes', 'embed', 'enrol', 'verify', 'identify', 'liveness'] satisfies BiometricOperation[]);
const level = z.enum(['technical', 'acknowledged', 'purpose', 'separate', 'written'] satisfies ConsentLevel[]);
const trigger = z.enum(['load', 'gesture', 'render', 'mount', 'route', 'lifecycle', 'timer', 'event', 'consent-event', 'job', 'later', 'unknown'] satisfies Trigger[]);
const sinkKind = z.enum([
  'log', 'network', 'analytics', 'advertising', 'error-monitoring', 'replay', 'support', 'messaging', 'llm', 'third-party',
  'client-storage', 'secure-storage', 'database', 'file', 'queue', 'url', 'html', 'response', 'custom',
] satisfies SinkKind[]);
const constant = z.union([z.string(), z.number(), z.boolean()]);

const argumentTest = z
  .strictObject({
    path: port,
    equals: z.union([constant, z.null()]).optional(),
    includes: z.string().optional(),
    oneOf: z.array(constant).min(1).optional(),
    present: z.boolean().optional(),
    instanceOf: z.string().optional(),
  })
  .meta({ id: 'ArgumentTest', description: 'What must hold of an argument for the entry to apply.' });
const tests = z.array(argumentTest).optional();

const source = z.union([
  z.strictObject({ path: port, category, operation: operation.optional(), decides: z.literal(true).optional(), when: tests }),
  z.strictObject({ parameter: z.strictObject({ name: z.string() }), category }),
]);

const collected = {
  category,
  purpose: purpose.optional(),
  operation: operation.optional(),
  kind: z.enum(['device', 'tracking', 'sdk-start', 'identifier', 'biometric', 'profile']),
  picked: z.boolean().optional(),
};
const collection = z.strictObject({
  path: port,
  ...collected,
  when: tests,
  unless: tests,
  unlessAfter: z.array(z.strictObject({ path: port, when: tests })).optional(),
});

const sink = z.strictObject({
  path: port,
  kind: sinkKind,
  recipient: z.string().optional(),
  redacts: port.optional(),
  address: port.optional(),
  inAddress: z.boolean().optional(),
  inApp: z.boolean().optional(),
  base: port.optional(),
  when: tests,
  unlessMade: tests,
});

const setting = z.strictObject({
  of: port,
  path: port,
  kind: z.enum(['unmasked', 'identified'] satisfies SettingKind[]),
  equals: constant.optional(),
  safe: constant.optional(),
  about: z.array(port).min(1).optional(),
});

const guard = z.strictObject({
  path: port,
  purpose: z.union([z.strictObject({ argument: z.int().min(0) }), z.strictObject({ member: z.literal(true) }), purpose]),
  purposes: z.record(z.string(), purpose).optional(),
  level,
  when: z.union([z.boolean(), z.string()]).optional(),
  answers: z.array(z.string()).optional(),
});

const decoy = z.strictObject({ path: port, reason: z.string() });

const holder = z.strictObject({ path: port, reads: z.enum(['.value', '.current', '()', '.get()', '.getValue()']).optional() });

const barrier = z.strictObject({
  path: port,
  kind: z.enum(['anonymised', 'masked', 'pseudonymised', 'encrypted', 'aggregated', 'validated']),
  categories: z.array(category).optional(),
  guards: z.strictObject({ argument: z.int().min(0), when: z.boolean() }).optional(),
});

const step = z.strictObject({ of: port, from: port, to: port, key: port.optional() });

const invoke = z.strictObject({
  of: port,
  callback: port,
  trigger: z.union([trigger, z.literal('same')]).default('later'),
  with: z.record(port, z.string()).optional(),
  result: port.optional(),
  when: tests,
  told: z.literal(true).optional().meta({ description: 'Nobody but the program tells of the event that the first argument names: where it is seen to do so, no one else does.' }),
});

const behaviour = z.strictObject({
  of: port,
  in: z.string().optional().meta({ description: 'Of several APIs the one that this holds for; all if absent.' }),
  as: z.enum([
    'state', 'reducer', 'ref', 'reactive-ref', 'computed-ref', 'call-now', 'identity', 'create-context', 'use-context', 'lazy-component', 'instance', 'render', 'component-props',
    'defaults', 'middleware', 'guarded', 'route', 'route-parameter', 'on-answer', 'on-error', 'pages', 'page-guard', 'throws', 'error', 'omit', 'pick', 'page-state', 'listen', 'listen-once', 'emit', 'silence', 'subscribe', 'publish', 'dispatch', 'post',
    'put', 'take', 'take-all', 'drop', 'store', 'load', 'unstore', 'promisify', 'expose',
    'code',
  ] satisfies Behaviour[]),
  port: port.optional(),
  handlers: z.array(port).min(1).optional(),
  next: port.optional(),
  errorParameters: z.int().min(1).optional(),
  resumes: z.boolean().optional(),
  finds: z.array(z.strictObject({ from: port, to: port })).min(1).optional(),
  name: z.string().regex(/^\w+$/).optional(),
  given: z.array(port).min(1).optional(),
  props: z.boolean().optional(),
  also: z.boolean().optional(),
  self: z.boolean().optional(),
  read: z.boolean().optional(),
  holds: z.boolean().optional(),
  when: tests,
});

const channel = z.enum(['mail', 'text', 'push', 'call'] satisfies MessageChannel[]);
const act = z.enum(['send', 'subscribe']);

const host = z.strictObject({
  url: z.string().regex(/^[^/\s:]+(\/\S*)?$/),
  parameter: z.strictObject({ name: z.string().min(1), includes: z.string().min(1) }).optional(),
  collection: z.strictObject(collected).optional(),
  sink: sinkKind.optional(),
  recipient: z.string().optional(),
  message: z.strictObject({ channel, act }).optional(),
});

const entryPoint = z.strictObject({
  files: z.string(),
  exports: z.array(z.string()).min(1),
  trigger,
  besides: z.array(z.string()).min(1).optional().meta({ description: 'Only where the file exports one of these, too.' }),
  props: z.strictObject({ exports: z.array(z.string()).min(1), member: z.string().min(1) }).optional(),
  before: z
    .strictObject({ roots: z.array(z.string().min(1)).min(1), stops: z.array(z.string().min(1)).min(1), addresses: z.strictObject({ export: z.string().min(1), member: z.string().min(1) }).optional() })
    .optional()
    .meta({ description: 'The exports stand before the routes of this model and let a request on, or answer it.' }),
});

const constantEntry = z.strictObject({ path: port, value: constant });

const names = z.array(z.string().min(1)).min(1).optional();
const options = z.record(z.string(), z.boolean()).optional();
const schema = z
  .strictObject({
    surface: z.enum(['schema', 'request', 'entity']),
    objects: names,
    methods: names,
    typesNamed: names,
    fieldsAt: z.int().min(0).optional(),
    fieldsUnder: names,
    extendedBy: names,
    partialBy: names,
    decorators: names,
    demanded: z.boolean(),
    optionalBy: names,
    optionalForm: z.string().optional(),
    requiredBy: names,
    optionalIf: options,
    requiredIf: options,
    labelledBy: names,
    labelKeys: names,
    defaultBy: names,
    defaultKey: z.string().optional(),
  })
  .meta({ id: 'Schema', description: 'How a package writes down which data a program takes in.' });

const message = z
  .strictObject({
    path: port,
    channel,
    act,
    to: z.array(port).min(1).optional(),
    template: port.optional(),
    isMarketing: z.boolean().optional(),
    state: z.strictObject({ path: port, active: z.array(constant).min(1) }).optional(),
    wayOut: tests,
    when: tests,
  })
  .meta({ id: 'Message', description: 'A call that sends somebody a message, or puts them on a list of those who get them.' });

const permission = z
  .strictObject({ path: port, asks: z.union([z.strictObject({ port }), z.string()]), when: tests })
  .meta({ id: 'Permission', description: 'A call that shows the permission dialog of a platform.' });

const precision = z
  .strictObject({ path: port, excess: z.enum(['accuracy', 'continuous', 'background']), option: z.strictObject({ port, high: z.array(constant).min(1), low: z.string() }).optional() })
  .meta({ id: 'Precision', description: 'How exactly, how often or how long a call finds out where somebody is.' });

const personalisation = z
  .strictObject({ path: port, shows: z.enum(['recommendations', 'results', 'advertising']), option: z.strictObject({ port, off: constant }).optional(), when: tests })
  .meta({ id: 'Personalisation', description: 'A call that chooses what somebody sees by what is known of them.' });

const signal = z.strictObject({ path: port, signal: z.enum(['canvas', 'graphics', 'audio', 'fonts', 'plugins', 'hardware']) });

const digest = z.strictObject({ path: port, of: port });

const parameter = z.strictObject({ name: z.string(), category });

/** The shape of a `*.model.yml`, as written. Which ports, categories and purposes exist is checked beside it. */
export const modelSchema = z
  .strictObject({
    api: z.union([z.string(), z.array(z.string()).min(1)]).meta({ description: 'Package names; or global, browser, node, wx, my, uni for the global object, global:NAME for a global variable, any for values nobody else describes, html for the elements of a page, */a/b for what a tool writes to a folder a/b of the project.' }),
    reference: z.url().meta({ description: 'Where the behaviour is documented.' }),
    checked: z.enum(['documentation', 'typings', 'source', 'usage']).optional().meta({ description: 'Where the names were checked: documentation, typings, source, or usage, the public code that calls it.' }),
    role: z.enum(['processor', 'controller']).optional(),
    serverModules: z.array(z.string()).min(1).optional().meta({ description: 'Modules that only the code of a server can load; what begins with them and a slash, too.' }),
    sources: z.array(source).optional(),
    collections: z.array(collection).optional(),
    sinks: z.array(sink).optional(),
    settings: z.array(setting).optional(),
    guards: z.array(guard).optional(),
    decoys: z.array(decoy).optional(),
    holders: z.array(holder).optional(),
    barriers: z.array(barrier).optional(),
    steps: z.array(step).optional(),
    invokes: z.array(invoke).optional(),
    behaviours: z.array(behaviour).optional(),
    hosts: z.array(host).optional(),
    entryPoints: z.array(entryPoint).optional(),
    parameters: z.array(parameter).optional(),
    constants: z.array(constantEntry).optional(),
    schemas: z.array(schema).optional(),
    messages: z.array(message).optional(),
    permissions: z.array(permission).optional(),
    precisions: z.array(precision).optional(),
    personalisations: z.array(personalisation).optional(),
    signals: z.array(signal).optional(),
    digests: z.array(digest).optional(),
    code: z.string().regex(/\S/).optional().meta({ description: 'JavaScript that does with values what the API does with them, for behaviours as: code. It is followed, never run.' }),
    examples: z.string().regex(/\S/).meta({ description: 'Code whose lines say what the model finds there: // flow: category, // collects: category, // grants: purpose, // sink: kind, or nothing.' }),
  })
  .meta({ title: 'Privacy Lint model', description: 'What one outside API does with personal data.' });

export type ModelText = z.infer<typeof modelSchema>;
