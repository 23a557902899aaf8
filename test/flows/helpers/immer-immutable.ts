import { produce } from 'immer';
import { Map, List, fromJS, Record, Set } from 'immutable';

interface State {
  user: { name: string; city: string };
  log: string[];
}

const base: State = { user: { name: 'n', city: 'c' }, log: [] };
const next = produce(base, (draft) => {
  draft.user.name = source('email');
  draft.log.push('entry');
});
sink(next.user.name); // flow: email
sink(next.user.city);
sink(base.user.name);
sink(next.log[0]);
const logged = produce(next, (d) => {
  d.log.push(d.user.name);
});
sink(logged.log[1]); // flow: email
const curried = produce((d: State, v: string) => {
  d.user.city = v;
});
sink(curried(base, source('email')).user.city); // flow: email
sink(curried(base, 'Bari').user.city);

const m1 = Map<string, string>({ a: 'a' });
const m2 = m1.set('b', source('email'));
sink(m2.get('b')); // flow: email
sink(m2.get('a'));
sink(m1.get('b'));
sink(m2.toJS()); // flow: email
sink(m2.delete('b').toJS());
sink(m2.update('b', (v) => v + '1').get('b')); // flow: email
const l = List(['x']).push(source('email'));
sink(l.last()); // flow: email
sink(l.first());
sink(l.map((s) => s!.trim()).join(',')); // flow: email
sink(l.size);
const nested: any = fromJS({ p: { q: source('email'), r: 'r' } });
sink(nested.getIn(['p', 'q'])); // flow: email
sink(nested.getIn(['p', 'r']));
sink(nested.setIn(['p', 'q'], 'z').getIn(['p', 'q']));
const Point = Record({ x: '', y: '' });
const pt = new Point({ x: source('email'), y: 'y' });
sink(pt.x); // flow: email
sink(pt.y);
sink(Set([source('email')]).toArray()); // flow: email
sink(m2.merge({ b: 'over' }).get('b'));
