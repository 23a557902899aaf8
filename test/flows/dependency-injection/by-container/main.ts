import { Container } from './tokens';
class Loud {
  read() {
    return source('email');
  }
}
class Quiet {
  read() {
    return 'plain';
  }
}
const container = new Container();
container.bind('loud', () => new Loud());
container.bind('quiet', () => new Quiet());
sink(container.get('loud').read()); // flow: email
sink(container.get('quiet').read());

class Consumer {
  constructor(private readonly reader: Loud | Quiet) {}
  show() {
    return this.reader.read();
  }
}
sink(new Consumer(new Loud()).show()); // flow: email
sink(new Consumer(new Quiet()).show());

const make = ({ reader = new Loud(), sender = (value: string) => value } = {}) => ({ run: () => sender(reader.read()) });
sink(make().run()); // flow: email
sink(make({ reader: new Quiet() }).run());
sink(make({ sender: () => 'plain' }).run());
