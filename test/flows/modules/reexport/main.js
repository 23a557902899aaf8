// probes: re-exports, export star, export * as, renaming, default as
import { a, renamed, ns, dflt, shadow, Klass } from './hub.js';
import hub from './hub.js';
sink(a); // flow: email
sink(renamed); // flow: phone
sink(ns.b); // flow: phone
sink(ns.c);
sink(dflt); // flow: name
sink(shadow);
sink(hub.go(source('location'))); // flow: location
sink(hub.stop(source('location')));
sink(new Klass(source('email')).v); // flow: email
sink(new Klass('k').v);
