import { Container, inject, injectable } from 'inversify';
import { others, readers } from './modules';
import { TYPES, type Reader } from './types';
@injectable()
class Page {
  constructor(@inject(TYPES.Reader) private readonly reader: Reader, @inject(TYPES.Calm) private readonly calm: Reader, @inject('factory') private readonly make: () => Reader) {}
  show() {
    sink(this.reader.read()); // flow: email
    sink(this.calm.read());
    sink(this.make().read()); // flow: email
  }
}
const container = new Container({ defaultScope: 'Singleton' });
container.load(readers, others);
container.bind(Page).toSelf();
container.get(Page).show();
sink(container.get<Reader>('loud').read()); // flow: email
sink(container.get<Reader>(TYPES.Calm).read());
