import assert from 'node:assert/strict';
import { markupHandlers } from '../../../analysis/syntax/parse-markup.js';
import { probe } from '../../support/flow-probe.js';

/** What sets off each collection of a script, beside the files of its folder. */
function triggersOf(script: string, files: Readonly<Record<string, string>>, path = 'pages/near/near.js'): readonly string[] {
  const facts = probe(new Map([...Object.entries(files), [path, script]])).files.get(path)!;
  return facts.collections.map(({ api, triggers, onGesture }) => `${api} ${triggers.join(' ')}${onGesture ? '!' : ''}`);
}

const page = 'Page({\n  scan() { wx.getLocation({}); },\n});\n';

describe('markupHandlers', () => {
  it('reads each way of binding an event', () => {
    const text = `<view bindtap="a" bind:longpress="b" catchtap="c" capture-bind:touchstart="d" mut-bind:tap="e" onTap="f" catchTap="g" bind:save-it='h'/><view bindtap="{{one}}" data-on="x" once="y" bindtap/>`;
    assert.deepEqual(markupHandlers(text).map(({ event, name }) => `${event} ${name}`), ['tap a', 'longpress b', 'tap c', 'touchstart d', 'tap e', 'tap f', 'tap g', 'save-it h']);
  });
});

describe('a method that the markup of a page names', () => {
  it('is set off by a person where the event is hers', () => {
    for (const markup of ['<button bindtap="scan">x</button>', '<view><form catch:submit="scan"/></view>', '<button open-type="getPhoneNumber" bindgetphonenumber="scan"/>']) {
      assert.deepEqual(triggersOf(page, { 'pages/near/near.wxml': markup }), ['wx.getLocation gesture!'], markup);
    }
    assert.deepEqual(triggersOf(page.replace('wx', 'my'), { 'pages/near/near.axml': '<button onTap="scan">x</button>' }), ['my.getLocation gesture!']);
    assert.deepEqual(triggersOf('Component({ methods: { scan() { wx.getLocation({}); } } });', { 'pages/near/near.wxml': '<view bind:longpress="scan"/>' }), ['wx.getLocation gesture!']);
  });

  it('is set off by the page itself where the event happens to it', () => {
    assert.deepEqual(triggersOf(page, { 'pages/near/near.wxml': '<image bindload="scan"/>' }), ['wx.getLocation load']);
    assert.deepEqual(triggersOf(page, { 'pages/near/near.wxml': '<image bindload="scan" bindtap="scan"/>' }), ['wx.getLocation load']);
  });

  it('is unknown where the markup does not tell, or is of another page', () => {
    for (const files of [{}, { 'pages/near/near.wxml': '<x-map bind:moved="scan"/>' }, { 'pages/near/near.wxml': '<view bindtap="other"/>' }, { 'pages/far/far.wxml': '<view bindtap="scan"/>' }] as const) {
      assert.deepEqual(triggersOf(page, files), ['wx.getLocation unknown']);
    }
  });

  it('stays what the page does as it loads, where that calls it, too', () => {
    const both = 'Page({\n  onLoad() { this.scan(); },\n  scan() { wx.getLocation({}); },\n});\n';
    assert.deepEqual(triggersOf(both, { 'pages/near/near.wxml': '<view bindtap="scan"/>' }), ['wx.getLocation lifecycle gesture']);
    assert.deepEqual(triggersOf(both, {}), ['wx.getLocation lifecycle']);
  });

  it('is one of a template of Vue as well', () => {
    const component = (event: string) => `<template><view @${event}="scan">x</view></template>\n<script>\nexport default { methods: { scan() { uni.getLocation({}); } } };\n</script>\n`;
    assert.deepEqual(triggersOf(component('tap'), {}, 'pages/near.vue'), ['uni.getLocation gesture!']);
    assert.deepEqual(triggersOf(component('longtap.stop'), {}, 'pages/near.vue'), ['uni.getLocation gesture!']);
    assert.deepEqual(triggersOf(component('getphonenumber'), {}, 'pages/near.vue'), ['uni.getLocation gesture!']);
    assert.deepEqual(triggersOf(component('load'), {}, 'pages/near.vue'), ['uni.getLocation load']);
    assert.deepEqual(triggersOf(component('scroll'), {}, 'pages/near.vue'), ['uni.getLocation event']);
  });
});
