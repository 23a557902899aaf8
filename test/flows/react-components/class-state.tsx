import { Component, PureComponent } from 'react';

interface Held { value: string; note: string }

export class Shown extends Component<{ value: string }, Held> {
  state: Held = { value: 'plain', note: 'plain' };
  componentDidMount() {
    this.setState({ value: source('email') });
  }
  render() {
    sink(this.state.value); // flow: email
    sink(this.state.note);
    return null;
  }
}

export class Stepwise extends Component<object, Held> {
  constructor(props: object) {
    super(props);
    this.state = { value: 'plain', note: 'plain' };
    this.change = this.change.bind(this);
  }
  change() {
    this.setState(before => ({ ...before, value: source('phone') }));
  }
  render() {
    const { value, note } = this.state;
    sink(value); // flow: phone
    sink(note);
    return <button onClick={this.change}>{note}</button>;
  }
}

export class Afterwards extends Component<object, Held> {
  state = { value: 'plain', note: 'plain' };
  keep = (value: string) => {
    this.setState({ value }, () => {
      sink(this.state.value); // flow: email
      sink(this.state.note);
    });
  };
  render() {
    return <button onClick={() => this.keep(source('email'))} />;
  }
}

class Child extends PureComponent<{ value: string; note: string; onSave(value: string): void }> {
  componentDidUpdate(previous: { value: string; note: string }) {
    sink(this.props.value); // flow: email
    sink(previous.value); // flow: email
    sink(previous.note);
  }
  render() {
    sink(this.props.value); // flow: email
    sink(this.props.note);
    return <button onClick={() => this.props.onSave(source('phone'))} />;
  }
}
export class Parent extends Component<object, { saved: string; other: string }> {
  state = { saved: 'plain', other: 'plain' };
  render() {
    sink(this.state.saved); // flow: phone
    sink(this.state.other);
    return <Child value={source('email')} note="plain" onSave={saved => this.setState({ saved })} />;
  }
}

export class Derived extends Component<{ given: string }, Held> {
  static getDerivedStateFromProps(props: { given: string }) {
    return { value: source('email'), note: 'plain' };
  }
  state = { value: 'plain', note: 'plain' };
  render() {
    sink(this.state.value); // flow: email
    sink(this.state.note);
    return null;
  }
}

export class Quiet extends Component<object, Held> {
  state = { value: 'plain', note: 'plain' };
  unused() {
    this.setState({ note: 'plain again' });
  }
  render() {
    sink(this.state.value);
    sink(this.state.note);
    return null;
  }
}
