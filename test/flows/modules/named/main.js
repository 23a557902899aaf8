// probes: named, default, namespace imports, live bindings
import def, { mail, id, read, write as w, state } from './lib.js';
import * as ns from './lib.js';
sink(mail); // flow: email
sink(id);
sink(def); // flow: phone
sink(ns.mail); // flow: email
sink(ns.id);
sink(ns.default); // flow: phone
sink(ns['mail']); // flow: email
sink(state);
w(source('name'));
sink(state); // flow: name
sink(read()); // flow: name
sink(ns.state); // flow: name
w('reset');
sink(state);
sink(Object.keys(ns));
const { mail: m2, id: i2 } = ns;
sink(m2); // flow: email
sink(i2);
