import * as z from 'zod';
import type { BarrierKind, ConsentLevel, Jurisdiction, LegalBasis, ProjectContext, Recipient, SinkKind } from '../analysis/index.js';
import { isKnownCategory } from './category-pattern.js';
import type { FormText, Word } from './problem-texts.js';

/** The words that policies may use. Categories may also be named by a group (`user.contact`) or a pattern (`x.biometric.*`). */
export interface PolicyKnowledge {
  readonly categories: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly appTypes: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** Recipients that a flow may name without an entry, since models name them. */
  readonly recipients?: ReadonlySet<string>;
  /** The product's version, which packs may ask for. */
  readonly version?: string;
}

/** What `privacy.yml` may say. Every key may be absent; see `toProjectContext` for what holds then. */
export type Policy = Frozen<z.output<ReturnType<typeof createPolicySchema>>>;

export type Severity = z.output<typeof severity>;
export type RuleSetting = Frozen<z.output<typeof ruleSetting>>;

/** A type with all that is in it read-only. */
export type Frozen<Type> = Type extends readonly unknown[] | object ? { readonly [Key in keyof Type]: Frozen<Type[Key]> } : Type;

/** What travels in a custom issue, so that the reader can word it in both languages. */
export interface UnknownWordParams {
  readonly word: Word;
  readonly known: readonly string[];
}

/** The names of the built-in presets. */
export const presetNames = ['privacy:recommended', 'privacy:strict', 'privacy:cn', 'privacy:eu', 'privacy:us', 'privacy:all'] as const;
export type PresetName = (typeof presetNames)[number];

const sinkKinds = [
  'log', 'network', 'analytics', 'advertising', 'error-monitoring', 'replay', 'support', 'messaging', 'llm', 'third-party',
  'client-storage', 'secure-storage', 'database', 'file', 'queue', 'url', 'html', 'response', 'custom',
] as const satisfies readonly SinkKind[];
const barrierKinds = ['anonymised', 'masked', 'pseudonymised', 'encrypted', 'aggregated', 'validated'] as const satisfies readonly BarrierKind[];
const jurisdictions = ['cn', 'eu', 'us-il', 'us-ca', 'us-ny'] as const satisfies readonly Jurisdiction[];
const audiences = ['consumer', 'business', 'staff'] as const satisfies readonly ProjectContext['audience'][];
const deployments = ['online', 'store', 'kiosk', 'public-space', 'residential-entrance', 'workplace'] as const satisfies readonly ProjectContext['deployment'][];
const bases = [
  'consent', 'contract', 'legal-obligation', 'vital-interest', 'public-interest', 'employment', 'legitimate-interest', 'public-data',
] as const satisfies readonly LegalBasis[];
const roles = ['processor', 'controller', 'first-party'] as const satisfies readonly Recipient['role'][];
const levels = ['technical', 'acknowledged', 'purpose', 'separate', 'written'] as const satisfies readonly ConsentLevel[];

const packageName = String.raw`(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*`;

const name = z.string().min(1, form('empty'));
/** A path or pattern that stays below or beside the file that names it. */
export const relativePath = z.string().regex(/^(?![/\\~]|[A-Za-z]:|[a-z]+:\/\/)[^\0]+$/, form('relative-path'));
const exportReference = z.string().regex(/^#?[^#\s]+#[\w$]+(?:\.[\w$]+)*$/, form('export-reference'));
const link = z.string().regex(/^https?:\/\/\S+$/, form('link'));

const severity = z.enum(['off', 'warn', 'error']);
const ruleSetting = z
  .union([severity, z.tuple([severity, z.record(z.string(), z.unknown()).optional()])], form('rule-setting'))
  .meta({ id: 'RuleSetting', description: 'How a finding of the rule counts: off, warn or error; with options: [warn, { … }].' });

const evidence = { owner: name.describe('Who answers for it.'), date: z.iso.date().describe('When it was checked, as 2026-01-31.'), link: link.describe('Where it is written down.') };
const attestation = z.union([z.null(), z.strictObject(evidence, keysOf(evidence))], form('attestation'));
const attestedFlag = z.union([z.boolean(), z.strictObject(evidence, keysOf(evidence))], form('attested-flag'));
const namedEvidence = { name, ...evidence };
const alternative = z.union([name, z.strictObject(namedEvidence, keysOf(namedEvidence))], form('alternative'));

/** Builds the schema of `privacy.yml` for a set of known words. One source of types, validation and JSON Schema. */
export function createPolicySchema(knowledge: PolicyKnowledge) {
  const category = z
    .string()
    .check(context => {
      if (isKnownCategory(context.value, knowledge.categories)) return;
      context.issues.push({ code: 'custom', input: context.value, params: { word: 'category', known: [...knowledge.categories] } satisfies UnknownWordParams });
    })
    .describe('A data category, as user.contact.email; a * stands for any characters, as in x.biometric.*.');
  const purpose = z
    .string()
    .check(context => {
      if (knowledge.purposes.has(context.value)) return;
      context.issues.push({ code: 'custom', input: context.value, params: { word: 'purpose', known: [...knowledge.purposes] } satisfies UnknownWordParams });
    })
    .describe('A purpose, as payment or analytics.');
  const extended = z
    .string()
    .regex(new RegExp(String.raw`^(?:privacy:.*|\.{1,2}\/[^\0]+|${packageName})$`), form('extends'))
    .check(context => {
      if (!context.value.startsWith('privacy:') || (presetNames as readonly string[]).includes(context.value)) return;
      context.issues.push({ code: 'custom', input: context.value, params: { word: 'preset', known: presetNames } satisfies UnknownWordParams });
    })
    .describe('A built-in preset (privacy:recommended), a file (./rules/face.yml) or an npm package.');

  const feature = object({
    id: name.describe('The feature\'s name; a later file replaces the feature of the same id.'),
    paths: z.exactOptional(z.array(relativePath)).describe('Patterns of its files, relative to the project; absent: the whole project.'),
    purposes: z.exactOptional(z.array(purpose)).describe('What it uses personal data for.'),
    necessary: z.exactOptional(z.array(category)).describe('The data without which it cannot work.'),
    basic: z.exactOptional(z.boolean()).describe('Whether it is a basic function, which a refused consent must not block.'),
  });

  const entry = object({
    category,
    purposes: z.exactOptional(z.array(purpose)).describe('What the data is used for.'),
    basis: z.exactOptional(z.enum(bases)).describe('The legal basis.'),
    reference: z.exactOptional(name).describe('Where the basis is written down.'),
    retention: z.exactOptional(z.iso.duration()).describe('How long the data is kept, as an ISO 8601 duration: P30D.'),
    recipients: z.exactOptional(z.array(name)).describe('Names of entries of recipients.'),
    required: z.exactOptional(z.boolean()).describe('Whether the service cannot be had without giving it.'),
  });

  const recipient = object({
    name: name.describe('The name by which data and flows refer to the recipient.'),
    role: z.enum(roles).describe('A processor works on instructions, a controller for itself; first-party is the project\'s own service.'),
    region: z.exactOptional(name).describe('Where the data is kept: cn, eu, us, …'),
    modules: z.exactOptional(z.array(name)).describe('npm packages that send data to it; @vendor/* for all of a scope.'),
    hosts: z.exactOptional(z.array(z.string().regex(/^(?:\*\.)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*(?::\d{1,5})?$/, form('host')))).describe('Hosts without protocol or path; *.vendor.example for all below it.'),
    categories: z.exactOptional(z.array(category)).describe('The data it may receive.'),
    contract: z.exactOptional(name).describe('The contract that binds it.'),
  });

  // Which of function and component stands there is asked by read-policy.ts, so that it is asked even where something else is wrong.
  const guard = object({
    function: z.exactOptional(exportReference).describe('The check, as src/consent#hasConsent or package#export.'),
    component: z.exactOptional(exportReference).describe('A component that renders its children only with consent.'),
    purpose: z
      .exactOptional(z.union([name, object({ argument: z.exactOptional(z.int().min(0)), prop: z.exactOptional(name) })], form('guard-purpose')))
      .describe('The purpose that it answers for: a name, or where the code names it: { argument: 0 }, { prop: purpose }.'),
    level: z.enum(levels).describe('How much consent its yes stands for.'),
  });

  const flow = object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)+$/, form('flow-id')).describe('The rule\'s name: team/name.'),
    from: z.array(category).min(1).describe('The data that must not arrive.'),
    to: z.array(z.union([z.enum(sinkKinds), z.string().regex(/^recipient:.+$/, { abort: true })], form('recipient'))).min(1).describe('Kinds of sink, or recipient:NAME.'),
    unless: z.exactOptional(z.array(z.enum(barrierKinds))).describe('Kinds of barrier behind which it may.'),
    severity,
    message: object({ en: name, 'zh-cn': z.exactOptional(name) }).describe('What a finding says.'),
    docs: z.exactOptional(link).describe('A page on the rule.'),
  });

  return object({
    extends: z.exactOptional(z.array(extended)).describe('Presets, files and packages that this file builds on; later ones win, then the file itself. Absent: privacy:recommended.'),
    jurisdictions: z.exactOptional(z.array(z.enum(jurisdictions)).min(1)).describe('Whose law is cited and decides which consent is asked for. Absent: cn and eu.'),
    appTypes: z.exactOptional(z.array(z.enum([...knowledge.appTypes]))).describe('Which of the 39 app types the product is; never guessed.'),
    audience: z.exactOptional(z.enum(audiences)).describe('Whom the product is for. Absent: consumer.'),
    deployment: z.exactOptional(z.enum(deployments)).describe('Where it runs. Absent: online.'),
    features: z.exactOptional(z.array(feature)).describe('Parts of the product, each with what it needs.'),
    data: z.exactOptional(z.array(entry)).describe('The inventory: what is collected, for what and on which basis.'),
    recipients: z.exactOptional(z.array(recipient)).describe('Who receives data, and which.'),
    consent: z
      .exactOptional(
        object({
          guards: z.exactOptional(z.array(guard)).describe('The project\'s own consent checks.'),
          autoBlocking: z.exactOptional(z.boolean()).describe('Whether a consent manager holds scripts back by itself.'),
        }),
      )
      .describe('How the project asks for consent.'),
    attestations: z
      .exactOptional(
        object({
          signage: z.exactOptional(attestation).describe('Signs stand where people are recognised.'),
          impactAssessment: z.exactOptional(attestation).describe('An impact assessment was made.'),
          alternatives: z.exactOptional(z.array(alternative)).describe('Ways of being served without biometrics, as staff-desk.'),
          encryptedAtRest: z.exactOptional(attestedFlag).describe('The stores are encrypted.'),
        }),
      )
      .describe('Facts that code cannot show.'),
    // Unknown names are found by read-policy.ts: besides the rules, a key may name a flow of an extended file.
    rules: z
      .exactOptional(z.object(Object.fromEntries([...knowledge.rules].map(rule => [rule, z.exactOptional(ruleSetting)]))).catchall(ruleSetting))
      .describe('Rules by name. A flow of an extended file may be set here, too.'),
    flows: z.exactOptional(z.array(flow)).describe('The team\'s own flow rules.'),
    models: z.exactOptional(z.array(relativePath)).describe('Patterns of model files, relative to this file.'),
    types: z.exactOptional(z.boolean()).describe('Whether the TypeScript compiler is asked for types that nobody wrote down. Slower. Absent: false.'),
    ignore: z.exactOptional(z.array(relativePath)).describe('Patterns of files whose findings are left out.'),
  });
}

/** A map with these keys and no others. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, keysOf(shape));
}

/** Lets the issue of an unknown key carry the known ones; the reader makes a suggestion of them. */
function keysOf(shape: object) {
  const known = Object.keys(shape).join(' ');
  return { error: (issue: { readonly code?: string | undefined }) => (issue.code === 'unrecognized_keys' ? `keys:${known}` : undefined) };
}

/** Lets an issue carry the name of the text that words it. */
export function form(text: FormText) {
  return { error: `form:${text}` };
}
