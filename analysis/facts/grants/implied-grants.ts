import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { Span } from '../../ir/span.js';
import { answersNo } from '../../vocabulary/answer-words.js';
import { isAffirmative, namesRefusal, onlyCloses } from '../../vocabulary/consent-words.js';
import { speaks } from '../../vocabulary/wording.js';
import { functionOf, handledFunctions, keyOf, presses, type FoundFunction } from '../controls/follow-handlers.js';
import { attributeOf, attributeShown, attributeText, textIn } from '../elements/element-attributes.js';
import { ancestorsOf, descendantsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import type { ImpliedAct, ImpliedGrant } from '../facts.js';
import { asksForData } from '../refusals/asked-matter.js';
import { shownIn } from '../refusals/shown-in.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import { isAnswered, isGrantByName, yesWrites } from './yes-writes.js';

type Found = ImpliedGrant & { readonly file: string };

/** Where something that happens runs a function. */
interface Occasion {
  readonly act: ImpliedAct;
  readonly handler: Held;
  /** What sets it off: the element, or the call that listens. */
  readonly file: string;
  readonly span: Span;
}

/** Finds where a project records consent because somebody scrolled, left, closed, waited, went on or was told. Keyed by file, sorted by position. */
export function findImpliedGrants(world: FactWorld): ReadonlyMap<string, readonly ImpliedGrant[]> {
  const found = new Map<string, Found>();
  const search = new Search(world);
  const inFile = (file: FileIr): readonly Found[] => {
    const occasions = [...elementsOf(file).flatMap(element => ofElement(world, element)), ...operationsOf(file, 'call').flatMap(call => ofCall(world, call)), ...ofProperties(file)];
    return [...occasions.flatMap(occasion => search.of(occasion)), ...search.ofLifecycle(file)];
  };
  for (const grant of [...inEachFile(world, 'implied grants', inFile, isAlike).values()].flat()) {
    const key = `${grant.file} ${grant.span.start}`;
    if (!found.has(key)) found.set(key, grant);
  }
  const byFile = new Map<string, ImpliedGrant[]>();
  for (const { file, ...grant } of [...found.values()].sort((left, right) => left.span.start - right.span.start)) byFile.set(file, [...(byFile.get(file) ?? []), grant]);
  return byFile;
}

const attributes: Readonly<Record<string, ImpliedAct>> = {
  onScroll: 'scroll', onWheel: 'scroll', onTouchMove: 'scroll', onScrollToLower: 'scroll', onScrolltolower: 'scroll', onEndReached: 'scroll', onMomentumScrollEnd: 'scroll', onScrollEndDrag: 'scroll', onMouseMove: 'scroll', onPointerMove: 'scroll',
  onBlur: 'leave', onMouseLeave: 'leave', onUnmount: 'leave',
  onClose: 'close', onClosed: 'close', onDismiss: 'close', onRequestClose: 'close', onHide: 'close', onAfterClose: 'close', onAfterLeave: 'close', onClickOverlay: 'close', onOverlayClick: 'close', onMaskClick: 'close', onBackdropClick: 'close', onBackdropPress: 'close', onEscapeKeyDown: 'close', onPointerDownOutside: 'close', onInteractOutside: 'close', onCancel: 'close',
};

function ofElement(world: FactWorld, element: ElementNode): readonly Occasion[] {
  const at = { file: element.file.path, span: element.operation.span };
  const found: Occasion[] = [];
  for (const [name, act] of Object.entries(attributes)) {
    const handler = attributeOf(world, element, name);
    if (handler) found.push({ ...at, act, handler });
  }
  const handler = attributeOf(world, element, ...presses);
  const act = handler && pressedFor(world, element);
  return act ? [...found, { ...at, act, handler }] : found;
}

/** What a press on an element says that is no answer: a layer behind a dialog, a cross, a button that only says it was read. */
function pressedFor(world: FactWorld, element: ElementNode): ImpliedAct | undefined {
  const label = (textIn(world, element) || attributeShown(world, element, 'title', 'label', 'text', 'aria-label', 'ariaLabel')).trim();
  const classes = `${element.words.join(' ')} ${attributeText(world, element, 'class', 'className') ?? ''}`;
  if (/\b(?:overlay|backdrop|mask|scrim)\b/i.test(classes)) return 'close';
  if (onlyCloses(world.vocabulary, label) || (label === '' && /\bclose\b/i.test(classes))) return 'close';
  return speaks(world.vocabulary.grants['read-only'], label) && !hasRefusalBeside(world, element) ? 'notice' : undefined;
}

/** Whether a control around says no, so that a plain yes is an answer to a question. */
function hasRefusalBeside(world: FactWorld, element: ElementNode): boolean {
  const root = ancestorsOf(element).at(-1) ?? element;
  return descendantsOf(root).some(other => other !== element && attributeOf(world, other, ...presses) && answersNo(world.vocabulary, textIn(world, other)));
}

const events: Readonly<Record<string, ImpliedAct>> = {
  scroll: 'scroll', wheel: 'scroll', touchmove: 'scroll', mousemove: 'scroll', pointermove: 'scroll', scrollend: 'scroll',
  visibilitychange: 'leave', pagehide: 'leave', beforeunload: 'leave', unload: 'leave', blur: 'leave', mouseleave: 'leave', popstate: 'leave',
  load: 'visit', DOMContentLoaded: 'visit', pageshow: 'visit',
};

/** `addEventListener('scroll', …)`, `$(window).scroll(…)`, `setTimeout(…)`, `useEffect(…)`, `showModal({ success })`. */
function ofCall(world: FactWorld, call: Placed<'call'>): readonly Occasion[] {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  const [first, second] = held;
  const occasion = (act: ImpliedAct, handler: Held | undefined): readonly Occasion[] => (handler ? [{ act, handler, file: call.file.path, span: call.operation.span }] : []);
  if (/^(?:addEventListener|on|once|one|bind|listen|useEventListener)$/.test(last) && first && second) {
    const event = constantText(world, first) ?? '';
    const isAnywhere = /^(?:click|keydown|touchstart|pointerdown|mousedown)$/.test(event) && /^(?:window|document|body|root|globalThis)$/.test(names.at(-2) ?? '');
    return isAnywhere ? occasion('press', second) : Object.hasOwn(events, event) ? occasion(events[event]!, second) : [];
  }
  if (/^(?:setTimeout|setInterval|requestIdleCallback|useTimeout|useTimeoutFn|useInterval)$/.test(last)) return occasion('wait', first);
  if (last === 'IntersectionObserver' || last === 'useIntersectionObserver' || (last === 'scroll' && held.length === 1)) return occasion('scroll', first);
  if (/^(?:useEffect|useLayoutEffect|onMounted|onBeforeMount|onCreated|onReady|onLoad|onShow|useMount|useDidShow|useLoad|useReady|componentDidMount)$/.test(last)) return occasion('visit', first);
  if (/^(?:onUnmounted|onBeforeUnmount|onBeforeRouteLeave|onUnload|onHide|useUnmount|useDidHide|useUnload|onDeactivated)$/.test(last)) return occasion('leave', first);
  if (/^(?:usePageScroll|onPageScroll|onReachBottom|useReachBottom)$/.test(last)) return occasion('scroll', first);
  return speaks(world.vocabulary.questions.dialogs, last) ? held.flatMap(each => ofDialog(world, each).flatMap(([act, handler]) => occasion(act, handler))) : [];
}

/** What a dialog runs however it ends, where it is closed, or behind its only button, which says that it was read. */
function ofDialog(world: FactWorld, held: Held): readonly (readonly [ImpliedAct, Held])[] {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'array')) {
    const buttons = placed.operation.elements.flatMap(element => {
      const button = traceOperation(world, { ...placed, register: element.value });
      return button && isKind(button, 'object') ? [button] : [];
    });
    const [only, ...others] = buttons;
    const label = only && propertyOf(world, only, 'text');
    const press = only && propertyOf(world, only, 'onPress');
    return label && press && others.length === 0 && speaks(world.vocabulary.grants['read-only'], (constantText(world, label) ?? '').trim()) ? [['notice', press]] : [];
  }
  if (!placed || !isKind(placed, 'object') || !asksForData(world, shownIn(world, held))) return [];
  const label = ['confirmText', 'okText', 'confirmButtonText', 'positiveText'].map(key => propertyOf(world, placed, key)).find(each => each !== undefined);
  const isNotice = label !== undefined && speaks(world.vocabulary.grants['read-only'], (constantText(world, label) ?? '').trim());
  const hidesNo = ['showCancel', 'showCancelButton'].some(key => constantTextOf(world, propertyOf(world, placed, key)) === 'false');
  const of = (act: ImpliedAct, keys: readonly string[]) => keys.flatMap(key => {
    const handler = propertyOf(world, placed, key);
    return handler ? [[act, handler] as const] : [];
  });
  // With one button there is one way to end it; with two, these run for either.
  const ended = hidesNo ? (isNotice ? of('notice', ['success', 'complete']) : []) : of('close', ['success', 'complete']);
  return [...ended, ...of('close', ['onClose', 'onDismiss', 'onCancel', 'cancel', 'fail', 'afterClose', 'onDestroy', 'didDestroy'])];
}

function constantTextOf(world: FactWorld, held: Held | undefined): string | undefined {
  const operation = held && traceOperation(world, held)?.operation;
  return operation?.kind === 'constant' ? String(operation.value) : undefined;
}

/** `window.onscroll = …`. */
function ofProperties(file: FileIr): readonly Occasion[] {
  return operationsOf(file, 'write-member').flatMap(({ function: index, operation }) => {
    const event = 'name' in operation.key && operation.key.name.startsWith('on') ? operation.key.name.slice(2) : '';
    return Object.hasOwn(events, event) ? [{ act: events[event]!, handler: { file, function: index, register: operation.source }, file: file.path, span: operation.span }] : [];
  });
}

const lifecycle: Readonly<Record<string, ImpliedAct>> = {
  onPageScroll: 'scroll', onReachBottom: 'scroll', onUnload: 'leave', onHide: 'leave', componentWillUnmount: 'leave', beforeDestroy: 'leave', beforeUnmount: 'leave', unmounted: 'leave', destroyed: 'leave', beforeRouteLeave: 'leave', ngOnDestroy: 'leave',
  onLoad: 'visit', onShow: 'visit', onReady: 'visit', onLaunch: 'visit', mounted: 'visit', created: 'visit', componentDidMount: 'visit', ngOnInit: 'visit',
};

/** Whether a call is told no: `save(false)`. */
function saysNo(world: FactWorld, call: Placed<'call'>): boolean {
  return call.operation.arguments.some(argument => {
    const operation = argument.kind === 'value' ? traceOperation(world, { ...call, register: argument.value })?.operation : undefined;
    return operation?.kind === 'constant' && (operation.value === false || (typeof operation.value === 'string' && isAffirmative(world.vocabulary, operation.value) === false && operation.value !== ''));
  });
}

/** Calls are followed this deep; what lies deeper is most often of something else. */
const deepest = 3;

class Search {
  readonly #world: FactWorld;

  constructor(world: FactWorld) {
    this.#world = world;
  }

  of({ act, handler, file, span }: Occasion): readonly Found[] {
    const world = this.#world;
    // What a press on a button does a moment later is what the button does.
    if (act === 'wait' && handledFunctions(world).has(keyOf({ file: handler.file, index: handler.function }))) return [];
    const run = functionOf(world, handler);
    if (!run) {
      const isGrant = act !== 'visit' && isGrantByName(world, accessNames(handler));
      return isGrant && !this.#isAnswered(handler.file, span) ? [{ file, span, act, confidence: 'medium' }] : [];
    }
    const name = run.file.functions[run.index]!.name ?? '';
    // A function that is named after a no says no, whatever else it keeps.
    if (namesRefusal(world.vocabulary, name) !== undefined && !/dismiss/i.test(name)) return [];
    const place = this.#placeIn(run, act);
    if (!place || this.#isAnswered(run.file, place)) return [];
    const isShared = handler.file.functions[run.index] !== undefined && this.#isShared(run, act);
    return [isShared ? { file, span, act, confidence: 'high' } : { file: run.file.path, span: place, act, confidence: 'high' }];
  }

  ofLifecycle(file: FileIr): readonly Found[] {
    return file.functions.flatMap(({ name, index }): readonly Found[] => {
      const act = name !== undefined && Object.hasOwn(lifecycle, name) ? lifecycle[name] : undefined;
      const place = act && this.#placeIn({ file, index }, act);
      return act && place && !this.#isAnswered(file, place) ? [{ file: file.path, span: place, act, confidence: 'high' }] : [];
    });
  }

  /** Whether a button runs the same function, so that what it does is right there. */
  #isShared(run: FoundFunction, act: ImpliedAct): boolean {
    return act !== 'notice' && act !== 'press' && handledFunctions(this.#world).has(keyOf(run)) && !/close|dismiss|hide/i.test(run.file.functions[run.index]!.name ?? '');
  }

  /** Where a function says yes: in itself, or by the call that leads to it. */
  #placeIn(run: FoundFunction, act: ImpliedAct, depth = deepest): Span | undefined {
    const world = this.#world;
    // A page that opens may show what was answered long ago; it says yes only where it keeps one.
    const own = yesWrites(world, run.file).find(write => write.function === run.index && (act !== 'visit' || write.isKept) && !this.#isAnswered(run.file, write.span));
    if (own) return own.span;
    if (depth === 0) return undefined;
    for (const call of operationsOf(run.file, 'call')) {
      if (call.function !== run.index || saysNo(world, call) || this.#isAnswered(run.file, call.operation.span)) continue;
      const next = functionOf(world, { ...call, register: call.operation.callee });
      const leads = next && keyOf(next) !== keyOf(run) && this.#placeIn(next, act, depth - 1);
      if (leads) return call.operation.span;
    }
    return undefined;
  }

  #isAnswered(file: FileIr, span: Span): boolean {
    return isAnswered(this.#world, file, span);
  }
}
