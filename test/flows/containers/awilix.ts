import { asClass, asFunction, asValue, createContainer } from 'awilix';
class Store {
  read() {
    return source('email');
  }
  note() {
    return 'plain';
  }
}
class Service {
  private readonly store: Store;
  constructor({ store }: { store: Store }) {
    this.store = store;
  }
  find() {
    return { value: this.store.read(), note: this.store.note() };
  }
}
const container = createContainer();
container.register({ store: asClass(Store).singleton(), service: asClass(Service), value: asValue(source('phone')), calm: asValue('plain'), made: asFunction(({ value }) => ({ value, note: 'plain' })) });
sink(container.resolve<Service>('service').find().value); // missing: email, what is made of other things of a container is made before them
sink(container.resolve<Service>('service').find().note);
sink(container.cradle.value); // flow: phone
sink(container.cradle.calm);
sink(container.resolve('made').value); // flow: phone
sink(container.resolve('made').note);
