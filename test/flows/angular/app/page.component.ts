import { ChangeDetectionStrategy, Component, EventEmitter, Input, OnChanges, OnInit, Output, effect, inject, input, output } from '@angular/core';
import { HeldService } from './held.service';

@Component({ selector: 'app-page', template: '<button (click)="save()">Save</button>' })
export class PageComponent implements OnInit {
  @Input() given = 'plain';
  @Output() saved = new EventEmitter<string>();
  shown = 'plain';
  calm = 'plain';
  private readonly service = inject(HeldService);
  constructor(private readonly again: HeldService) {
    effect(() => {
      sink(this.service.value()); // flow: phone
      sink(this.service.note());
    });
  }
  ngOnInit() {
    this.service.held.subscribe(({ value, note }) => {
      this.shown = value;
      this.calm = note;
      sink(value); // flow: email
      sink(note);
    });
    this.saved.subscribe(value => sink(value)); // flow: email
  }
  save() {
    this.again.keep(source('email'));
    this.again.set(source('phone'));
    this.saved.emit(source('email'));
    sink(this.again.loud()); // flow: phone
    sink(this.shown); // flow: email
    sink(this.calm);
  }
}
