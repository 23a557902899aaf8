abstract class Report {
  protected abstract body(): string;
  render() {
    return `[${this.body()}]`;
  }
}
class Filled extends Report {
  protected body() {
    return source('email');
  }
}
class Empty extends Report {
  protected body() {
    return 'plain';
  }
}
sink(new Filled().render()); // flow: email
sink(new Empty().render());

class Failure extends Error {
  constructor(readonly detail: string) {
    super('failed');
  }
}
sink(new Failure(source('email')).detail); // flow: email
sink(new Failure(source('email')).message);
sink(new Error(source('email')).message); // flow: email
sink(new Error('plain', { cause: source('email') }).cause); // flow: email

class List extends Array {}
const list = new List();
list.push(source('email'));
sink(list[0]); // flow: email
sink(list); // flow: email

class Held extends Map {
  read() {
    return this.get('k');
  }
}
const held = new Held();
held.set('k', source('email'));
sink(held.read()); // flow: email
