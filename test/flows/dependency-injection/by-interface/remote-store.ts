import type { Store } from './store';
export class RemoteStore implements Store {
  load() {
    return source('email');
  }
  save(value: string) {
    sink(value); // flow: phone
  }
}
