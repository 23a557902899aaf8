import { AsyncContainerModule, ContainerModule } from 'inversify';
import { Loud, Quiet } from './readers';
import { TYPES, type Reader } from './types';
export const readers = new ContainerModule(bind => {
  bind<Reader>(TYPES.Reader).to(Loud).inSingletonScope();
});
export const others = new ContainerModule(options => {
  options.bind<Reader>(TYPES.Calm).to(Quiet);
  options.bind(TYPES.Settings).toConstantValue({ value: source('phone'), note: 'plain' });
  options.bind('loud').toService(TYPES.Reader);
  options.bind('factory').toFactory(context => () => context.get<Reader>(TYPES.Reader));
});
