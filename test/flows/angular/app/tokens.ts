import { Injectable } from '@angular/core';
export abstract class Store {
  abstract read(): string;
  abstract note(): string;
}
@Injectable()
export class RemoteStore extends Store {
  read() {
    return source('email');
  }
  note() {
    return 'plain';
  }
}
export const providers = [{ provide: Store, useClass: RemoteStore }];
