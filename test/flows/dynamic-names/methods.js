// probes: calling methods by computed names
const api = {
  get() { return source('email'); },
  nop() { return 'nop'; },
  echo(x) { return x; },
  drop(x) { return 'dropped'; },
};
const m = 'get';
sink(api[m]()); // flow: email
sink(api['nop']());
sink(api['ec' + 'ho'](source('phone'))); // flow: phone
sink(api['drop'](source('phone')));
const table = { a: api.echo, b: api.drop };
sink(table['a'](source('name'))); // flow: name
sink(table['b'](source('name')));
const handlers = [api.drop, api.echo];
sink(handlers[0](source('phone')));
sink(handlers[1](source('phone'))); // flow: phone
const byMap = new Map([['e', api.echo], ['d', api.drop]]);
sink(byMap.get('e')(source('location'))); // flow: location
sink(byMap.get('d')(source('location')));
