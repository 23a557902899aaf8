/** How much consent a piece of evidence stands for, lowest first; see `consentLevels`. */
export type ConsentLevel = 'technical' | 'acknowledged' | 'purpose' | 'separate' | 'written';

/** What a biometric operation does with a face, voice or finger. `detect` and `landmarks` make no template; they ask for consent only where a template follows. */
export type BiometricOperation = 'detect' | 'landmarks' | 'attributes' | 'embed' | 'enrol' | 'verify' | 'identify' | 'liveness';

/** What reaching data at a sink means. */
export type SinkKind =
  | 'log' | 'network' | 'analytics' | 'advertising' | 'error-monitoring' | 'replay' | 'support' | 'messaging' | 'llm' | 'third-party'
  | 'client-storage' | 'secure-storage' | 'database' | 'file' | 'queue' | 'url' | 'html' | 'response' | 'custom';

/** What starts code that nobody in the project calls. A `gesture` is a person's act on a control. */
export type Trigger = 'load' | 'gesture' | 'render' | 'mount' | 'route' | 'lifecycle' | 'timer' | 'event' | 'consent-event' | 'job' | 'later' | 'unknown';

/** A test on an argument that must hold (or not) for an entry to apply: `{ path: 'Argument[0].Member[face]', includes: 'ALL' }`. A path that is absent is undefined. */
export interface ArgumentTest {
  readonly path: string;
  readonly equals?: string | number | boolean | null;
  /** For strings and arrays: holds where the constant contains it. */
  readonly includes?: string;
  readonly oneOf?: readonly (string | number | boolean)[];
  /** Holds where the path has a value (`true`) or is absent (`false`). */
  readonly present?: boolean;
  /** Holds where the value was made by `new` of a member of this name: `CompareFacesCommand`. */
  readonly instanceOf?: string;
}

/** A call that, coming before on every path, keeps an entry from applying. `path` ends at the callee, from the same root as the entry's. */
export interface PriorCall {
  readonly path: string;
  readonly when?: readonly ArgumentTest[];
}

/** Data that comes out of an API. */
export interface SourceEntry {
  readonly path: string;
  readonly category: string;
  readonly operation?: BiometricOperation;
  /** It tells who somebody is only to those who decide by it: the make of a phone. */
  readonly decides?: true;
  readonly when?: readonly ArgumentTest[];
}

/**
 * A call that collects, or starts to collect, personal data. `path` ends at the callee: `Member[geolocation].Member[watchPosition]`.
 * `device`: a camera, microphone or the like, for which a gesture is enough as long as the data stays on the device.
 */
export interface CollectionEntry {
  readonly path: string;
  readonly category: string;
  readonly purpose?: string;
  readonly operation?: BiometricOperation;
  readonly kind: 'device' | 'tracking' | 'sdk-start' | 'identifier' | 'biometric' | 'profile';
  /** Whether a person picks each time what is handed over: a place on a map, an address of several. */
  readonly picked?: boolean;
  /** All must hold for the entry to apply. */
  readonly when?: readonly ArgumentTest[];
  /** The entry does not apply where one of these holds: a start that is opted out. */
  readonly unless?: readonly ArgumentTest[];
  /** The entry does not apply where such a call comes before on every path: consent mode set to denied ahead of the tag. */
  readonly unlessAfter?: readonly PriorCall[];
}

export interface SinkEntry {
  readonly path: string;
  readonly kind: SinkKind;
  readonly recipient?: string;
  /** Argument paths whose properties are redacted before they are written, as a logger's `redact` option. */
  readonly redacts?: string;
  /** The port of the call that holds the address it goes to; empty where the address itself is what is written: `script.src = …`. */
  readonly address?: string;
  /** Whether what is written becomes a part of the address: the parameters of a query. What is written at `address` itself always does. */
  readonly inAddress?: boolean;
  /** Whether the address is one of the app's own pages, which are shown without asking a server. */
  readonly inApp?: boolean;
  /** The port of the call that made the client, which holds the beginning of relative addresses: `Argument[0].Member[baseURL]`. */
  readonly base?: string;
  /** All must hold for the entry to apply. */
  readonly when?: readonly ArgumentTest[];
  /** The entry does not apply where one of these holds of the call that made the object: a store that was given a key. */
  readonly unlessMade?: readonly ArgumentTest[];
}

/** What an option of a call makes it do with personal data. `unmasked`: a recording shows it in clear. `identified`: reports carry it by themselves. */
export type SettingKind = 'unmasked' | 'identified';

/** An option that a program sets. `path` is a port of the call of `of`; all tests are of it. */
export interface SettingEntry {
  readonly of: string;
  readonly path: string;
  readonly kind: SettingKind;
  /** The value that does it. Absent: any at all. */
  readonly equals?: string | number | boolean;
  /** The value that does not. */
  readonly safe?: string | number | boolean;
  /** Ports of which one must hold a text that names personal data: a selector, the name of a field. */
  readonly about?: readonly string[];
}

/**
 * Evidence of consent. Where the port's value is `when` (default true; a string is compared, `any` means the port being reached
 * at all), the purpose is granted at `level`.
 * `purpose`: a purpose of the vocabulary, or taken from an argument or from the last member name of the path (`member`).
 * `answers`: constants that mean yes, where the value is a state and not a boolean.
 */
export interface GuardEntry {
  readonly path: string;
  readonly purpose: string | { readonly argument: number } | { readonly member: true } | 'any';
  /** What the argument or member says, in purposes of the vocabulary; a name that is not here grants nothing. */
  readonly purposes?: Readonly<Record<string, string>>;
  readonly level: ConsentLevel;
  readonly when?: boolean | string | 'any';
  /** What a text that is compared says for a yes; numbers as they are written. */
  readonly answers?: readonly string[];
}

/** A value of a consent manager that looks like consent and is none, for messages: `isInitialized()`. */
export interface DecoyEntry {
  readonly path: string;
  readonly reason: string;
}

/** A thing in which a value is kept and which is there whatever that is: a ref, a signal. `reads`: what is written behind it to get the value. */
export interface HolderEntry {
  readonly path: string;
  readonly reads?: string;
}

export type BarrierKind = 'anonymised' | 'masked' | 'pseudonymised' | 'encrypted' | 'aggregated' | 'validated';

export interface BarrierEntry {
  readonly path: string;
  readonly kind: BarrierKind;
  readonly categories?: readonly string[];
  /** A barrier guard: the argument is clean where the call's value is this. */
  readonly guards?: { readonly argument: number; readonly when: boolean };
}

/** `of` is a callee path; `from` and `to` are ports of its call: `Argument[0]` to `ReturnValue.Awaited`; `Receiver` is what the call is made on. */
export interface StepEntry {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  /** The port that holds the name under which it is put into the receiver. */
  readonly key?: string;
}

/** A callee that calls back. A `callback` that starts with `Property[x]` is what is assigned to that property. `with`: what the callback's parameters hold: a port of the call, or a category. */
export interface InvokeEntry {
  readonly of: string;
  readonly callback: string;
  readonly trigger: Trigger | 'same' ;
  readonly with?: Readonly<Record<string, string>>;
  /** Where the callback's result goes: `ReturnValue`, `ReturnValue.Awaited`, `ReturnValue.Element`. */
  readonly result?: string;
  /** All must hold: `addEventListener('click', …)`. Of several entries of a model for the same callback the first that holds applies. */
  readonly when?: readonly ArgumentTest[];
  /** Nobody but the program tells of the event named by the first argument: where it is seen to do so, no one else does. */
  readonly told?: true;
}

/** A member whose value is known, so that comparing with it is comparing with a constant: `PermissionsAndroid.RESULTS.GRANTED`. */
export interface ConstantEntry {
  readonly path: string;
  readonly value: string | number | boolean;
}

/**
 * Ways of keeping, sharing and passing on values that calls and callbacks cannot tell: a state with its setter, a reference, a context,
 * a function that is called at once, an argument handed back, whole, without some fields or with a few of them, what a page shows, the loading of a component, an instance of the class that is named, the showing of one, a component's own props.
 */
export type Behaviour =
  | 'state' | 'reducer' | 'ref' | 'reactive-ref' | 'computed-ref' | 'call-now' | 'identity' | 'create-context' | 'use-context' | 'lazy-component' | 'instance' | 'render' | 'component-props'
  | 'defaults' | 'middleware' | 'guarded' | 'route' | 'route-parameter' | 'on-answer' | 'on-error' | 'pages' | 'page-guard' | 'throws' | 'error' | 'omit' | 'pick' | 'page-state'
  /** What is done to an emitter, an event target, a subject or a port: see `actOnChannel`. */
  | 'listen' | 'listen-once' | 'emit' | 'silence' | 'subscribe' | 'publish' | 'dispatch' | 'post'
  /** What is put under a name into a thing of the program, or into what outlives it, and what is taken out again: see `keepUnderName`. */
  | 'put' | 'take' | 'take-all' | 'drop' | 'store' | 'load' | 'unstore'
  /** A function that calls back with an error and a value becomes one that gives a promise. */
  | 'promisify'
  // Puts its second argument into the global object, under the name that is the first.
  | 'expose'
  /** As the function or class of the model's `code` does. */
  | 'code';

/** A callee that behaves in one of these ways. */
export interface BehaviourEntry {
  readonly of: string;
  /** Of several APIs the one that this holds for; all if absent. */
  readonly in?: string;
  readonly as: Behaviour;
  /** For `render`: where in the call stands what is shown, or the component or function that gives it; the first argument, an element, if absent. */
  readonly port?: string;
  /** For handlers of requests: where in the call they stand, in the order in which they run; all arguments if absent. */
  readonly handlers?: readonly string[];
  /** For handlers of requests: what lets the request on, a call of `Parameter[1]` or `Parameter[0].Member[next]`, or `ReturnValue` for who gives nothing back; `Parameter[2]` if absent. */
  readonly next?: string;
  /** For handlers of requests: with so many parameters one is of errors, the first of its parameters. */
  readonly errorParameters?: number;
  /** For handlers of requests: they run on once those behind them are through. */
  readonly resumes?: boolean;
  /** For handlers of requests: what they find of what they are mounted on, from a port of the mounting call to a port of the handler: `Receiver` to `Parameter[0].Member[app]`. */
  readonly finds?: readonly { readonly from: string; readonly to: string }[];
  /** For `code`: what of the model's code it is; the last name of `of` if absent. */
  readonly name?: string;
  /** For `code`: the ports of the call that are its arguments, `ReturnValue` what the API itself gives; the call's own if absent. */
  readonly given?: readonly string[];
  /** For `code`: what the component around the call was given is its `this`. */
  readonly props?: boolean;
  /** For `code`: what it gives is in what the call gives, once that is awaited, whatever else is known of that. */
  readonly holds?: boolean;
  /** For `code`: it is done besides whatever else is known of the call. */
  readonly also?: boolean;
  /** For `code`: what the call gives has the fields and methods of the object that this gives. */
  readonly self?: boolean;
  /** For `code`: reading the member gives what the code gives, which is given the member. */
  readonly read?: boolean;
  readonly when?: readonly ArgumentTest[];
}

/** An HTTP or script address that does what a package's call would. `url` is a host and path prefix: `api.face.example/v3/compare`. */
export interface HostEntry {
  readonly url: string;
  /** A parameter of the request, however it is sent, that must have this word in it for the entry to apply: `return_attributes` with `gender`. */
  readonly parameter?: { readonly name: string; readonly includes: string };
  readonly collection?: Omit<CollectionEntry, 'path' | 'when' | 'unless' | 'unlessAfter'>;
  readonly sink?: SinkKind;
  readonly recipient?: string;
  readonly message?: Pick<MessageEntry, 'channel' | 'act'>;
}

/** A module that a framework loads and whose exports it calls: Next route handlers, mini-program pages. */
export interface EntryPointEntry {
  /** A glob on the file's path. */
  readonly files: string;
  /** Names of exports; `*` for all. */
  readonly exports: readonly string[];
  readonly trigger: Trigger;
  /** Set where a file is one only if it exports one of these, too; what an entry point before this one runs is not run again. */
  readonly besides?: readonly string[];
  /** Other exports of the file, one of which makes what these are given first: a member of what it gives, once that is awaited. */
  readonly props?: { readonly exports: readonly string[]; readonly member: string };
  /**
   * Set where they stand before the model's other entry points that are routes: these answer the address that their folder has below one of
   * `roots`. What they give back by one of `stops` answers the request; otherwise it goes on. `addresses` is the export, with a member, that
   * says which they are for; all of them if it is not there.
   */
  readonly before?: { readonly roots: readonly string[]; readonly stops: readonly string[]; readonly addresses?: { readonly export: string; readonly member: string } };
}

/** A parameter that is a source by its name, for plain programs: `{ name: '__taint_src', category: … }`. */
export interface ParameterEntry {
  readonly name: string;
  readonly category: string;
}

/**
 * How a package writes down which data a program takes in: an object of fields (`z.object({ … })`), or a class whose properties have
 * decorators. Names are those of functions, members and decorators, as the package exports them; `*` stands for all.
 */
export interface SchemaEntry {
  /** `request` and `schema`: what comes in is held against it. `entity`: rows that are kept. */
  readonly surface: 'schema' | 'request' | 'entity';
  /** What makes an object of fields, called or made by `new`: `object`, `Schema`. */
  readonly objects?: readonly string[];
  /** Methods of whatever object that do so, where the fields' types are members of this package: `define` with `DataTypes.STRING`. */
  readonly methods?: readonly string[];
  /** What the parameter is called by which a file is handed the package's types: `(sequelize, DataTypes) => …`. */
  readonly typesNamed?: readonly string[];
  /** Which argument of these has the fields; the first if absent. */
  readonly fieldsAt?: number;
  /** The options of that argument that have them, where it is no object of fields itself: `columns`. */
  readonly fieldsUnder?: readonly string[];
  /** Members of such an object that add the fields of their first argument: `extend`. */
  readonly extendedBy?: readonly string[];
  /** Members of such an object after which every field may be left out: `partial`. */
  readonly partialBy?: readonly string[];
  /** Decorators that make a property of a class a field. */
  readonly decorators?: readonly string[];
  /** Whether a field is demanded unless it says otherwise. */
  readonly demanded: boolean;
  /** Members called on a field, functions around it or decorators beside it, after which it may be left out. */
  readonly optionalBy?: readonly string[];
  /** How an optional field is written: `.optional()` behind it, `optional($)` around it, `@IsOptional()` before it. */
  readonly optionalForm?: string;
  /** As `optionalBy`, after which it is demanded. */
  readonly requiredBy?: readonly string[];
  /** Options of a field or decorator that say so: `{ nullable: true }`. */
  readonly optionalIf?: Readonly<Record<string, boolean>>;
  readonly requiredIf?: Readonly<Record<string, boolean>>;
  /** Members whose first argument says in words what a field is: `describe`. */
  readonly labelledBy?: readonly string[];
  /** Options that do: `comment`. */
  readonly labelKeys?: readonly string[];
  /** What gives a field its value where none comes in: `default`. Its first argument is that value. */
  readonly defaultBy?: readonly string[];
  readonly defaultKey?: string;
}

/** By which way a message reaches somebody. */
export type MessageChannel = 'mail' | 'text' | 'push' | 'call';

/**
 * A call that sends somebody a message, or puts them on a list of those who get them. `path` ends at the callee; the other paths are
 * ports of its call.
 */
export interface MessageEntry {
  readonly path: string;
  readonly channel: MessageChannel;
  readonly act: 'send' | 'subscribe';
  /** Whom it reaches. */
  readonly to?: readonly string[];
  /** Where it names a text that the provider keeps, which no code shows. */
  readonly template?: string;
  /** For what is on a list of offers by its nature. */
  readonly isMarketing?: boolean;
  /** The state in which somebody is put on a list, and the constants by which they are on it at once, without being asked. */
  readonly state?: { readonly path: string; readonly active: readonly (string | number | boolean)[] };
  /** The provider keeps a way out itself where one of these holds. */
  readonly wayOut?: readonly ArgumentTest[];
  readonly when?: readonly ArgumentTest[];
}

/** A call that shows the permission dialog of a platform. `asks`: the group, in the words of `permission-words.yml`, or the port that names it. */
export interface PermissionEntry {
  readonly path: string;
  readonly asks: string | { readonly port: string };
  readonly when?: readonly ArgumentTest[];
}

/**
 * How exactly, how often or how long a call finds out where somebody is. `option`: the port of the call that chooses, where its constants
 * in `high` choose the finest and `low` is what code writes for a coarse place.
 */
export interface PrecisionEntry {
  readonly path: string;
  readonly excess: 'accuracy' | 'continuous' | 'background';
  readonly option?: { readonly port: string; readonly high: readonly (string | number | boolean)[]; readonly low: string };
}

/** A call that chooses what somebody sees by what is known of them. `option`: the port whose constant `off` chooses without that. */
export interface PersonalisationEntry {
  readonly path: string;
  readonly shows: 'recommendations' | 'results' | 'advertising';
  readonly option?: { readonly port: string; readonly off: string | number | boolean };
  readonly when?: readonly ArgumentTest[];
}

/** What a device tells of itself, by a member that is read or a call; three kinds of it together tell it from others. */
export interface SignalEntry {
  readonly path: string;
  readonly signal: 'canvas' | 'graphics' | 'audio' | 'fonts' | 'plugins' | 'hardware';
}

/** A call that makes a short digest of what it is given at the port. */
export interface DigestEntry {
  readonly path: string;
  readonly of: string;
}

/** What one outside API does with personal data; one YAML file. Entries' paths start at the package's module object, or at the global object. */
export interface Model {
  /**
   * Package names, or `global`, `browser`, `node`, `wx`, `my`, `uni` for names nobody imports: paths start at the global object.
   * `global:NAME`: paths start at that global variable. `any`: members of values that no other model describes. `html`: elements of
   * a page, by their names; their attributes are the first argument.
   */
  readonly api: readonly string[];
  readonly reference: string;
  /** Where its names were checked: `documentation`, `typings`, `source`. */
  readonly checked?: string;
  readonly role?: 'processor' | 'controller';
  /** Modules that only the code of a server can load: `pg`; what begins with one and a slash, too. */
  readonly serverModules?: readonly string[];
  readonly sources: readonly SourceEntry[];
  readonly collections: readonly CollectionEntry[];
  readonly sinks: readonly SinkEntry[];
  readonly settings?: readonly SettingEntry[];
  readonly guards: readonly GuardEntry[];
  readonly decoys: readonly DecoyEntry[];
  readonly holders?: readonly HolderEntry[];
  readonly barriers: readonly BarrierEntry[];
  readonly steps: readonly StepEntry[];
  readonly invokes: readonly InvokeEntry[];
  readonly behaviours: readonly BehaviourEntry[];
  readonly hosts: readonly HostEntry[];
  readonly entryPoints: readonly EntryPointEntry[];
  readonly parameters: readonly ParameterEntry[];
  readonly constants?: readonly ConstantEntry[];
  readonly schemas?: readonly SchemaEntry[];
  readonly messages?: readonly MessageEntry[];
  readonly permissions?: readonly PermissionEntry[];
  readonly precisions?: readonly PrecisionEntry[];
  readonly personalisations?: readonly PersonalisationEntry[];
  readonly signals?: readonly SignalEntry[];
  readonly digests?: readonly DigestEntry[];
  /**
   * JavaScript that does with values what the API does with them: followed as the project's own functions are, never run. It imports
   * nothing and has no state at its top level; see `callIntrinsic` for what it may use.
   */
  readonly code?: string;
  /** Lines of code that prove it: `// flow: category`, `// collects: category`, `// grants: purpose`, or nothing. */
  readonly examples: string;
  /** The file it was read from. */
  readonly file: string;
  /** Whether the project brought it. What such a model says of a global name holds for functions of the project that go by it, too. */
  readonly isOwn?: boolean;
}
