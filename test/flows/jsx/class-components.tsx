import React from 'react';

class Show extends React.Component<{ value: string; note: string }> {
  state = { held: 'plain', other: 'plain' };
  componentDidMount() {
    sink(this.props.value); // flow: email
    this.setState({ held: source('phone') });
  }
  render() {
    sink(this.props.note);
    sink(this.state.held); // flow: phone
    sink(this.state.other);
    return <button onClick={this.press}>{this.props.value}</button>;
  }
  press = () => {
    sink(this.props.value); // flow: email
    sink(this.props.note);
  };
}
class Quiet extends React.PureComponent {
  render() {
    sink(this.props.value);
    return null;
  }
}
export function App() {
  return (
    <>
      <Show value={source('email')} note="plain" />
      <Quiet value="plain" />
    </>
  );
}
