import def, { named, live, setLive, ns, fromC, cleanC, renamed, default2, shown, alsoClean, Store, obj } from './a.js';
import * as all from './a.js';
sink(def); // flow: email
sink(named); // flow: phone
sink(live);
setLive(source('email'));
sink(live); // flow: email
sink(all.live); // flow: email
sink(ns.fromC); // flow: email
sink(ns.cleanC);
sink(ns.default);
sink(fromC); // flow: email
sink(cleanC);
sink(renamed); // flow: email
sink(default2()); // flow: email
sink(shown); // flow: email
sink(alsoClean);
sink(all.default); // flow: email
sink(all.ns.fromC); // flow: email
const { named: nn } = all;
sink(nn); // flow: phone
Store.set(source('email'));
sink(Store.v); // flow: email
obj.v = source('phone');
sink(obj.v); // flow: phone
import('./c.js').then(m => sink(m.fromC)); // flow: email
import('./c.js').then(({ default: d }) => sink(d));
const m = await import('./a.js');
sink(m.default); // flow: email
sink(m[['na', 'med'].join('')]); // flow: phone
import './side.js';
sink(globalThis.sideValue); // flow: email
