// probes: export default class, as default, destructured exports, string names, default function hoisting
import Klass, { a1, b1 as bee, nested } from './one.js';
import two, { other } from './two.js';
import { default as fn, fn as same } from './three.js';
import * as one from './one.js';
sink(new Klass(source('email')).v); // flow: email
sink(new Klass('k').v);
sink(a1); // flow: phone
sink(bee);
sink(nested); // flow: name
sink(two); // flow: location
sink(other);
sink(fn(source('email'))); // flow: email
sink(same('k'));
sink(fn === same);
sink(new one.default('z').v);
sink(one['a1']); // flow: phone
const { default: D, ...named } = one;
sink(named.b1);
sink(named.nested); // flow: name
