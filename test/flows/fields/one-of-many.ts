// A value may be one of many: what each has under a name is asked of each, and not of all together.
declare function load(path: string): any;

function answer(path: string): any {
  if (path === '/account') return { data: { one: source('email'), token: 'a' } };
  if (path === '/address') return { data: { two: source('phone'), isDefault: true } };
  return load(path);
}

function ask(path: string, index: number) {
  const { data } = answer(path);
  sink(data.token);
  sink(data.one); // flow: email
  sink(data.two); // flow: phone
  sink(data); // flow: email, phone

  const rows: any[] = [{ one: source('email'), kind: 1 }, { two: source('phone') }, load('/rows')];
  sink(rows[index].kind);
  sink(rows[index].one); // flow: email

  const given = load(source('location'));
  const mixed = index > 0 ? { one: source('name') } : given;
  sink(mixed.other); // flow: location
  sink(mixed.one); // flow: location, name
}
ask(location.pathname, location.hash.length);

function route(path: string): any {
  if (path === '/1') return { data: { two: source('phone') } };
  if (path === '/2') return { data: { three: source('name') } };
  if (path === '/3') return { data: { id: 3 } };
  if (path === '/4') return { data: { id: 4 } };
  if (path === '/5') return { data: { id: 5 } };
  if (path === '/6') return { data: { id: 6 } };
  if (path === '/7') return { data: { id: 7 } };
  if (path === '/8') return { data: { id: 8 } };
  if (path === '/9') return { data: { id: 9 } };
  if (path === '/10') return { data: { id: 10 } };
  if (path === '/11') return { data: { id: 11 } };
  return { data: { one: source('email'), token: 'b' } };
}
const answered = route(location.pathname);
sink(answered.data.token);
sink(answered.data.one); // flow: email
sink(answered); // flow: phone, name, email
