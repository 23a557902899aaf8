import type { ConsentLevel } from '../summaries/model.js';
import type { Atom, Event, Value } from '../summaries/value.js';
import { isAffirmative, namesConsent, speaksOfPrivacy } from '../vocabulary/consent-words.js';
import { purposesNamedIn } from '../vocabulary/purposes.js';
import { splitWords } from '../vocabulary/split-words.js';
import { speaks } from '../vocabulary/wording.js';
import { strengthOf } from './consent-level.js';
import { constantIn } from './constant-in.js';
import { textsIn, type Evidence, type EvidenceContext } from './evidence.js';

/**
 * Finds what something that was done before says of consent: a yes that was stored, a button for yes that was pressed, an event for a
 * purpose granted. `about`: the purposes of the field that holds the answer, for events that name none.
 */
export function toldByEvent(context: EvidenceContext, event: Event, about: readonly string[]): Evidence | undefined {
  const { vocabulary } = context;
  const texts = textsOfEvent(event);
  if (event.kind === 'call') {
    const [key, value] = event.arguments;
    if (!key) return undefined;
    const asked = textsIn([key]).map(text => namesConsent(vocabulary, text) ?? (purposesNamedIn(vocabulary, text).length > 0 ? { purposes: purposesNamedIn(vocabulary, text) } : undefined)).find(one => one !== undefined);
    if (!asked || !value) return undefined;
    const says = constantIn(value)?.value ?? textsIn([value]).find(text => isAffirmative(vocabulary, text) !== undefined);
    if (isAffirmative(vocabulary, says) !== true || textsIn([value]).some(text => isAffirmative(vocabulary, text) === false)) return undefined;
    const level = 'level' in asked && asked.level ? asked.level : 'purpose';
    return { purposes: asked.purposes, level: textsIn([value]).includes('separate') ? 'separate' : level, shape: 'flag', isCertain: true, answers: [] };
  }
  const modelled = modelledEvent(event);
  if (modelled) return modelled;
  if (event.port !== undefined && refusingPort.test(event.port)) return undefined;
  let purposes: string[] = [];
  let level: ConsentLevel | undefined;
  let isYes = false;
  // Of the buttons of a dialog the one that was pressed answers.
  const pressed = pressedTexts(event);
  let isNo = pressed?.some(text => saysNo(vocabulary, text)) ?? false;
  for (const text of texts) {
    if (text.length > 200) continue;
    const asked = namesConsent(vocabulary, text);
    const named = purposesNamedIn(vocabulary, text);
    if (asked || named.length > 0) purposes = [...purposes, ...(asked?.purposes ?? named)];
    const saysYes = text.length < 40 && splitWords(text).some(word => isAffirmative(vocabulary, word) === true);
    const own = namesBanner(text) || (asked && !asked.level && !saysYes && isSelector(text)) ? 'purpose' : asked?.level;
    if (own && (level === undefined || strengthOf(own) > strengthOf(level))) level = own;
    if (saysYes) isYes = true;
    if (!pressed && saysNo(vocabulary, text)) isNo = true;
  }
  if (pressed && isNo) return undefined;
  const isDialog = event.arguments.length >= 2 && texts.some(text => text.includes('?') || text.includes('？'));
  if (isDialog && purposes.length > 0 && texts.length >= 2) return { purposes, level: 'separate', shape: 'flag', isCertain: true, answers: [] };
  if (!isNo && purposes.length === 0 && strengthOf(level ?? 'technical') < strengthOf('purpose')) {
    const asked = purposesBeside(context, event);
    if (asked) return { purposes: asked.length > 0 ? [...asked, ...about] : asked, level: 'purpose', shape: 'flag', isCertain: true, answers: [] };
  }
  if (purposes.length === 0 && level === undefined) purposes = [...about];
  if (!isYes || isNo || (purposes.length === 0 && level === undefined)) return undefined;
  return { purposes, level: level ?? 'purpose', shape: 'flag', isCertain: true, answers: [] };
}

/** The texts that an event is known by: what was given, and on what. */
export function textsOfEvent(event: Event): readonly string[] {
  return [...textsIn(event.arguments), ...calleeTexts(event.callee)];
}

/** What the page asks where the control is pressed; absent where it asks for no consent, or only knows one answer. */
function purposesBeside(context: EvidenceContext, event: Event): readonly string[] | undefined {
  const { vocabulary } = context;
  const [only] = event.arguments.flat();
  const texts = (only?.atom.kind === 'snapshot' && only.atom.shape === 'element' && context.askedBeside?.(only.atom.place)) || [];
  const purposes = texts.flatMap(text => purposesNamedIn(vocabulary, text));
  return purposes.length > 0 || texts.some(text => speaksOfPrivacy(vocabulary, text)) ? [...new Set(purposes)] : undefined;
}

/** A callback that a model says means consent by being called. */
function modelledEvent(event: Event): Evidence | undefined {
  if (event.port === undefined) return undefined;
  for (const { atom } of event.callee) {
    if (atom.kind !== 'api') continue;
    for (const { entry } of atom.node?.call.guards ?? []) {
      if (entry.when !== 'any' || !entry.path.endsWith(event.port)) continue;
      return { purposes: typeof entry.purpose === 'string' && entry.purpose !== 'any' ? [entry.purpose] : [], level: entry.level, shape: 'flag', isCertain: true, answers: [] };
    }
  }
  return undefined;
}

/** Whether a text names what asks for consent to cookies and tracking as a whole: `#cookie-banner`, `.consent-dialog`. */
function namesBanner(text: string): boolean {
  const words = splitWords(text);
  return words.length < 6 && words.some(word => /^(?:cookie|consent|gdpr|tracking|cmp)$/.test(word)) && words.some(word => /^(?:banner|dialog|modal|popup|bar|notice|prompt|overlay|layer)$/.test(word));
}

/** Whether a text finds an element of a page by its id or class: `#record-consent`. */
function isSelector(text: string): boolean {
  return /^[#.][\w-]+$/.test(text);
}

/** A callback for a dialog that is put away, or for what failed. */
const refusingPort = /Member\[(?:onDismiss|onCancel|onClose|onReject|onRefuse|onDecline|onDeny|cancel|fail)\]$/;

/** The texts of the button of a list whose callback was called: an `Element` of the port, which alone is there of the list. */
function pressedTexts(event: Event): readonly string[] | undefined {
  const argument = event.kind === 'callback' ? /^Argument\[(\d+)\]\.Element\./.exec(event.port ?? '')?.[1] : undefined;
  const given = argument === undefined ? undefined : event.arguments[Number(argument)];
  return given?.every(({ atom }) => atom.kind === 'snapshot' && atom.shape !== 'array') ? textsIn([given]) : undefined;
}

function saysNo(vocabulary: EvidenceContext['vocabulary'], text: string): boolean {
  return text.length < 40 && (isAffirmative(vocabulary, text) === false || speaks(vocabulary.controls['putting-away'], text));
}

function calleeTexts(callee: Value): readonly string[] {
  const texts: string[] = [];
  for (const { atom } of callee) {
    for (let step: Atom | undefined = atom; step?.kind === 'api'; step = step.parent) {
      if (step.arguments) texts.push(...textsIn(step.arguments));
      // What was selected: `#accept`, or kept under a name: `this.acceptButton`.
      const isExport = step.parent?.kind === 'api' && step.parent.step === 'package';
      if (step.step === 'member' && !isExport && step.name !== 'addEventListener') texts.push(step.name);
    }
  }
  return texts;
}
