import type { Store } from './store';
export class RemoteStore implements Store {
  load() {
    return source('email');
  }
  save(value: string) {
    sink(value); // missing: phone, told where the data is given and not at the sink
  }
}
