import { Component, PureComponent, createContext, createRef } from "react";
import type { ErrorInfo, ReactNode } from "react";
import { createRoot } from "react-dom/client";

const Session = createContext({ holder: "guest", tenant: "none" });

class Form extends Component<{ initial: string; kind: string; onDone: (v: string, k: string) => void }, { draft: string; saved: string; hits: number }> {
  state = { draft: this.props.initial, saved: "", hits: 0 };
  submit = () => {
    this.setState((s) => ({ saved: s.draft, hits: s.hits + 1 }), () => {
      sink(this.state.saved); // flow: email
      sink(this.state.hits);
    });
    this.props.onDone(this.state.draft, this.props.kind);
  };
  render() {
    sink(this.props.kind);
    sink(this.state.draft); // flow: email
    return <button onClick={this.submit}>ok</button>;
  }
}

class Clock extends PureComponent<{}, { now: string; zone: string }> {
  constructor(p: {}) { super(p); this.state = { now: "", zone: "utc" }; this.tick = this.tick.bind(this); }
  componentDidMount() { this.tick(); }
  tick() { this.setState({ now: source('email') }); }
  componentDidUpdate(_p: {}, prev: { now: string; zone: string }) {
    sink(this.state.now); // flow: email
    sink(prev.zone);
  }
  componentWillUnmount() {}
  render() { return <time>{this.state.now}</time>; }
}

class Mirror extends Component<{ value: string; tag: string }, { copy: string; tagCopy: string }> {
  state = { copy: "", tagCopy: "" };
  static getDerivedStateFromProps(p: { value: string; tag: string }) { return { copy: p.value, tagCopy: p.tag }; }
  render() {
    sink(this.state.copy); // flow: email
    sink(this.state.tagCopy);
    return null;
  }
}

class Who extends Component {
  static contextType = Session;
  declare context: { holder: string; tenant: string };
  render() {
    sink(this.context.holder); // flow: email
    sink(this.context.tenant);
    return null;
  }
}

class Player extends Component<{ track: string }> {
  private vol = "10";
  play() { return this.props.track; }
  volume() { return this.vol; }
  render() { return null; }
}
class Deck extends Component {
  player = createRef<Player>();
  componentDidMount() {
    sink(this.player.current!.play()); // flow: email
    sink(this.player.current!.volume());
  }
  render() { return <Player ref={this.player} track={source('email')} />; }
}

class Boundary extends Component<{ children: ReactNode }, { msg: string }> {
  state = { msg: "" };
  static getDerivedStateFromError(e: Error) { return { msg: e.message }; }
  componentDidCatch(e: Error, _info: ErrorInfo) {
    sink(e.message); // flow: email
  }
  render() {
    sink(this.state.msg); // flow: email
    return this.state.msg ? <p>{this.state.msg}</p> : this.props.children;
  }
}
function Thrower(): ReactNode { throw new Error(source('email')); }

class Defaults extends Component<{ a?: string; b?: string }> {
  static defaultProps = { a: source('email'), b: "b" };
  render() {
    sink(this.props.a); // flow: email
    sink(this.props.b);
    return null;
  }
}

createRoot(document.getElementById("root")!).render(
  <Session.Provider value={{ holder: source('email'), tenant: "acme" }}>
    <Form initial={source('email')} kind="k" onDone={(v, k) => {
      sink(v); // flow: email
      sink(k); // spurious: email, what one prop holds is in what a function of them is given
    }} />
    <Clock /><Mirror value={source('email')} tag="t" /><Who /><Deck /><Defaults />
    <Boundary><Thrower /></Boundary>
  </Session.Provider>,
);
