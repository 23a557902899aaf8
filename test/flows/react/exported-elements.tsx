// An element that a module exports is shown by whoever takes it; once it is there, its handlers find what mounting left.
import React from 'react';

interface Props { account: string; mode?: string }

class Editor extends React.Component<Props> {
  private kept = 'x';
  private calm = 'x';

  componentDidMount() {
    this.kept = this.props.account;
  }

  save = () => {
    sink(this.kept); // flow: email
    sink(this.calm);
  };

  render() {
    sink(this.props.account); // flow: email
    sink(this.props.mode);
    return <button onClick={this.save}>Save</button>;
  }
}

function Frame({ children }: { children: React.ReactNode }) {
  return <main>{children}</main>;
}

function Card({ user, size }: { user: string; size: string }) {
  sink(user); // flow: name
  sink(size);
  return <p>{user}</p>;
}

export const page = (
  <Frame>
    <Editor account={source('email')} mode="x" />
    <Card user={source('name')} size="big" />
  </Frame>
);
