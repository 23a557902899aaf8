import type { FileIr } from '../../ir/file-ir.js';
import type { FoundFunction } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import { calledFunctions } from './called-functions.js';

/** A function that is run again and again: by a clock, whenever somebody comes back, or at each start. */
export interface RecurringEntry {
  readonly again: 'interval' | 'return' | 'start';
  readonly run: FoundFunction;
}

/** Finds what a file has run again and again. */
export function recurringEntries(world: FactWorld, file: FileIr): readonly RecurringEntry[] {
  const named = file.functions.flatMap(({ index, name, kind }): RecurringEntry[] => {
    const last = kind === 'module' ? undefined : name?.split('.').at(-1);
    const again = last === undefined ? undefined : returning.test(last) && kind !== 'function' ? 'return' as const : starting.test(last) && kind === 'method' ? 'start' as const : undefined;
    return again ? [{ again, run: { file, index } }] : [];
  });
  const top: RecurringEntry = { again: 'start', run: { file, index: 0 } };
  return [...named, ...operationsOf(file, 'call').flatMap(call => ofCall(world, call)), ...operationsOf(file, 'write-member').flatMap(write => ofProperty(world, write)), top];
}

const returning = /^(?:onShow|onPageShow|onResume|onTabItemTap|componentDidShow|didShow|ionViewDidEnter|ionViewWillEnter|viewWillAppear|viewDidAppear|activated)$/;
const starting = /^(?:onLaunch|onLoad|componentDidMount|ngOnInit|mounted|created|onReady|attached)$/;

function ofCall(world: FactWorld, call: Placed<'call'>): readonly RecurringEntry[] {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  const [first, second] = call.operation.arguments.map((argument): Held => ({ ...call, register: argument.value }));
  if (!first) return [];
  const again = againOf(world, names, first, second);
  const callback = again === undefined ? undefined : /^(?:addEventListener|addListener|on|once|schedule)$/.test(last) ? second : first;
  if (!again || !callback) return [];
  // `{ once: true }` runs it a single time.
  const options = call.operation.arguments[2] && traceOperation(world, { ...call, register: call.operation.arguments[2].value });
  if (options && isKind(options, 'object') && propertyOf(world, options, 'once')) return [];
  return calledFunctions(world, callback).map(run => ({ again, run }));
}

function againOf(world: FactWorld, names: readonly string[], first: Held, second: Held | undefined): RecurringEntry['again'] | undefined {
  const last = names.at(-1) ?? '';
  if (/^(?:setInterval|useInterval|useIntervalFn)$/.test(last)) return 'interval';
  if (/^(?:onShow|onPageShow|useDidShow|useFocusEffect|onActivated|useIonViewWillEnter|useIonViewDidEnter|onAppShow|onAppForeground|beforeEach|onBeforeRouteUpdate|useOnFocus|useAppState)$/.test(last)) return 'return';
  if (/^(?:useEffect|useLayoutEffect|onMounted|onBeforeMount|onLaunch|onLoad|onCreated|useDidMount|useMount|useEffectOnce|useLoad|useLaunch)$/.test(last)) return 'start';
  if (!second || !/^(?:addEventListener|addListener|on)$/.test(last)) return undefined;
  const event = constantText(world, first) ?? '';
  if (/^(?:focus|visibilitychange|pageshow|routeChangeStart|routeChangeComplete|popstate|hashchange|didFocus|willFocus|resume|activate|appStateChange|show)$/.test(event)) return 'return';
  if (event === 'change' && names.some(name => /AppState/.test(name))) return 'return';
  return /^(?:DOMContentLoaded|load|ready|deviceready)$/.test(event) ? 'start' : undefined;
}

function ofProperty(world: FactWorld, write: Placed<'write-member'>): readonly RecurringEntry[] {
  const key = 'name' in write.operation.key ? write.operation.key.name : '';
  const again = /^on(?:focus|pageshow|visibilitychange|hashchange|popstate)$/.test(key) ? 'return' as const : key === 'onload' ? 'start' as const : undefined;
  return again ? calledFunctions(world, { ...write, register: write.operation.source }).map(run => ({ again, run })) : [];
}
