import { BehaviorSubject, Observable, Subject, combineLatest, map } from 'rxjs';

class Held {
  private readonly value = new BehaviorSubject<string>('plain');
  private readonly note = new BehaviorSubject<string>('plain');
  private readonly saved = new Subject<{ value: string; note: string }>();
  readonly value$ = this.value.asObservable();
  readonly note$: Observable<string> = this.note.asObservable();
  readonly saved$ = this.saved.asObservable();
  readonly both$ = combineLatest([this.value$, this.note$]).pipe(map(([value, note]) => ({ value, note })));
  keep(value: string) {
    this.value.next(value);
    this.saved.next({ value, note: 'plain' });
  }
  get current() {
    return this.value.getValue();
  }
}
class Page {
  constructor(private readonly held: Held) {}
  start() {
    this.held.value$.subscribe(value => sink(value)); // flow: email
    this.held.note$.subscribe(note => sink(note));
    this.held.saved$.subscribe(({ value, note }) => {
      sink(value); // flow: email
      sink(note);
    });
    this.held.both$.subscribe(both => {
      sink(both.value); // flow: email
      sink(both.note);
    });
  }
  save() {
    this.held.keep(source('email'));
    sink(this.held.current); // flow: email
  }
}
const page = new Page(new Held());
page.start();
page.save();
