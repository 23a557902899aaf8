import { Component } from '@angular/core';
import { HeldService } from './held.service';
import { Logger, Store } from './tokens';

@Component({ selector: 'app-other', template: '' })
export class OtherComponent {
  constructor(private readonly held: HeldService, private readonly store: Store) {}
  ngOnInit() {
    sink(this.held.value()); // flow: phone
    sink(this.held.note());
    sink(this.store.read()); // flow: email
    sink(this.store.note());
  }
}
