import type { Trigger } from './model.js';

/** Whether only a person's act sets off an event; `event` is its name without `on` before it, in any case. */
export function isGesture(event: string): boolean {
  return gestures.has(event.toLowerCase());
}

/** What sets off a method that a page's markup names; undefined for events of components, which may stand for anything. */
export function triggerOfMarkup(event: string): Trigger | undefined {
  if (isGesture(event)) return 'gesture';
  return byThemselves.has(event.toLowerCase()) ? 'event' : undefined;
}

const gestures: ReadonlySet<string> = new Set([
  'click', 'doubleclick', 'dblclick', 'contextmenu', 'press', 'pressin', 'pressout', 'longpress', 'longtap', 'tap', 'submit', 'submitediting', 'reset', 'change', 'changetext', 'valuechange', 'checkedchange', 'input',
  'touchstart', 'touchend', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'drop', 'paste', 'select', 'search', 'update:modelvalue', 'confirm', 'ok', 'accept', 'swipe', 'finish',
  'action', 'formaction',
  // Mini-programs: what a button of an open type was pressed for.
  'getphonenumber', 'getrealtimephonenumber', 'getuserinfo', 'getauthorize', 'chooseavatar', 'opensetting', 'agreeprivacyauthorization',
]);

const byThemselves: ReadonlySet<string> = new Set([
  'load', 'error', 'ready', 'initdone', 'scroll', 'scrolltoupper', 'scrolltolower', 'timeupdate', 'play', 'ended', 'waiting', 'progress', 'regionchange', 'updated', 'animationstart', 'animationend', 'transitionend',
  'statechange', 'netstatus', 'appear', 'firstappear', 'disappear', 'stop',
]);
