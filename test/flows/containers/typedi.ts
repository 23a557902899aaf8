import 'reflect-metadata';
import { Container, Inject, Service, Token } from 'typedi';

interface Reader { read(): string }
const loud = new Token<Reader>('loud');
const calm = new Token<Reader>('calm');
@Service({ id: loud })
class Loud implements Reader {
  read() {
    return source('email');
  }
}
@Service(calm)
class Quiet implements Reader {
  read() {
    return 'plain';
  }
}
@Service()
class Keeper {
  keep(value: string) {
    sink(value); // flow: phone
    return value;
  }
}
@Service()
class Page {
  @Inject(loud) private readonly reader: Reader;
  @Inject() private readonly keeper: Keeper;
  constructor(@Inject(calm) private readonly calm: Reader) {}
  show() {
    sink(this.reader.read()); // flow: email
    sink(this.calm.read());
    sink(this.keeper.keep(source('phone'))); // flow: phone
  }
}
Container.set('value', source('phone'));
Container.set([{ id: 'note', value: 'plain' }, { id: 'made', factory: () => source('email') }]);
Container.get(Page).show();
sink(Container.get(loud).read()); // flow: email
sink(Container.get(calm).read());
sink(Container.get('value')); // flow: phone
sink(Container.get('note'));
sink(Container.get('made')); // flow: email
