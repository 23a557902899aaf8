import 'reflect-metadata';
import { container, inject, injectable, singleton } from 'tsyringe';

interface Reader { read(): string }
class Loud implements Reader {
  read() {
    return source('email');
  }
}
class Quiet implements Reader {
  read() {
    return 'plain';
  }
}
@injectable()
class Page {
  constructor(@inject('Reader') private readonly reader: Reader, @inject('Calm') private readonly calm: Reader, private readonly keeper: Keeper) {}
  show() {
    sink(this.reader.read()); // flow: email
    sink(this.calm.read());
    sink(this.keeper.keep(source('phone'))); // flow: phone
  }
}
@singleton()
class Keeper {
  keep(value: string) {
    sink(value); // flow: phone
    return value;
  }
}
container.register('Reader', { useClass: Loud });
container.register<Reader>('Calm', { useClass: Quiet });
container.registerInstance('value', source('phone'));
container.register('note', { useValue: 'plain' });
container.register('made', { useFactory: () => source('email') });
container.resolve(Page).show();
sink(container.resolve<Reader>('Reader').read()); // flow: email
sink(container.resolve<Reader>('Calm').read());
sink(container.resolve('value')); // flow: phone
sink(container.resolve('note'));
sink(container.resolve('made')); // flow: email
