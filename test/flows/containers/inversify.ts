import 'reflect-metadata';
import { Container, inject, injectable } from 'inversify';

const TYPES = { Reader: Symbol.for('Reader'), Calm: Symbol.for('Calm'), Page: Symbol.for('Page') };
interface Reader { read(): string }

@injectable()
class Loud implements Reader {
  read() {
    return source('email');
  }
}
@injectable()
class Quiet implements Reader {
  read() {
    return 'plain';
  }
}
@injectable()
class Page {
  constructor(@inject(TYPES.Reader) private readonly reader: Reader, @inject(TYPES.Calm) private readonly calm: Reader) {}
  show() {
    sink(this.reader.read()); // flow: email
    sink(this.calm.read());
  }
}
const container = new Container();
container.bind<Reader>(TYPES.Reader).to(Loud);
container.bind<Reader>(TYPES.Calm).to(Quiet).inSingletonScope();
container.bind(TYPES.Page).to(Page);
container.bind('value').toConstantValue(source('phone'));
container.bind('note').toConstantValue('plain');
container.bind('made').toDynamicValue(() => ({ value: source('email'), note: 'plain' }));

container.get<Page>(TYPES.Page).show();
sink(container.get<Reader>(TYPES.Reader).read()); // flow: email
sink(container.get<Reader>(TYPES.Calm).read());
sink(container.get('value')); // flow: phone
sink(container.get('note'));
sink(container.get<{ value: string }>('made').value); // flow: email
sink(container.get<{ note: string }>('made').note);
