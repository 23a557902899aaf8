// probes: hand-written hooks, context and handlers in JSX
/** @jsx h */
function h(type, props, ...children) {
  return typeof type === 'function' ? type({ ...props, children }) : { type, props, children };
}
const cells = [];
let at = 0;
function useState(init) {
  const i = at++;
  if (!(i in cells)) cells[i] = init;
  return [cells[i], (v) => { cells[i] = v; }];
}
function render(C) { at = 0; return <C />; }
function App() {
  const [mail, setMail] = useState('');
  const [n, setN] = useState(0);
  return { mail, n, save: () => setMail(source('email')), inc: () => setN(n + 1) };
}
const first = render(App);
sink(first.mail);
first.save();
sink(first.mail);
const next = render(App);
sink(next.mail); // missing: email, what is kept under a number that is counted is not found
sink(next.n);
next.inc();
sink(render(App).n);
const form = <button onClick={() => source('phone')} label="go" />;
sink(form.props.label);
sink(form.props.onClick()); // flow: phone
const field = <input value={source('name')} onInput={(v) => v} />;
sink(field.props.onInput('typed'));
sink(field.props.value); // flow: name
