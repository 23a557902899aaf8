import { BehaviorSubject, Subject, of } from 'rxjs';
import { catchError, concatMap, debounceTime, delay, distinctUntilChanged, exhaustMap, filter, finalize, first, map, mergeMap, pairwise, pluck, reduce, scan, share, shareReplay, startWith, switchMap, take, takeUntil, tap, toArray, withLatestFrom } from 'rxjs/operators';

const held$ = of({ value: source('email'), note: 'plain' });
held$.pipe(map(held => held.value)).subscribe(value => sink(value)); // flow: email
held$.pipe(map(held => held.note)).subscribe(note => sink(note));
held$.pipe(filter(held => held.note !== ''), take(1), debounceTime(10)).subscribe(held => {
  sink(held.value); // flow: email
  sink(held.note);
});
held$.pipe(switchMap(({ value, note }) => of({ a: value, b: note }))).subscribe(made => {
  sink(made.a); // flow: email
  sink(made.b);
});
held$.pipe(mergeMap(async held => held.value)).subscribe(value => sink(value)); // flow: email
held$.pipe(concatMap(async held => held.note)).subscribe(note => sink(note));
held$.pipe(exhaustMap(() => of('plain'))).subscribe(value => sink(value));
held$.pipe(tap(held => {
  sink(held.value); // flow: email
  sink(held.note);
}), map(() => 'plain')).subscribe(value => sink(value));
held$.pipe(tap({ next: held => sink(held.value) })).subscribe(); // flow: email

const other$ = new BehaviorSubject(source('phone'));
of('plain').pipe(withLatestFrom(other$)).subscribe(([note, value]) => {
  sink(note);
  sink(value); // flow: phone
});
of('plain').pipe(startWith(source('email'))).subscribe(value => sink(value)); // flow: email
of('plain').pipe(startWith('plain too')).subscribe(value => sink(value));
of(source('email')).pipe(scan((all, one) => [...all, one], [] as string[])).subscribe(all => sink(all[0])); // flow: email
of('plain').pipe(scan((all, one) => [...all, one], [] as string[])).subscribe(all => sink(all[0]));
of(source('email')).pipe(reduce((all, one) => all + one, '')).subscribe(all => sink(all)); // flow: email
of(source('email')).pipe(toArray()).subscribe(([value]) => sink(value)); // flow: email
of(source('email')).pipe(distinctUntilChanged(), share(), shareReplay(1), delay(5), first()).subscribe(value => sink(value)); // flow: email
of('plain').pipe(map(() => { throw new Error(source('email')); }), catchError(problem => of(problem.message))).subscribe(text => sink(text)); // flow: email
of('plain').pipe(catchError(() => of(source('phone')))).subscribe(text => sink(text)); // flow: phone
of('plain').pipe(catchError(() => of('plain too'))).subscribe(text => sink(text));

const words$ = new Subject<string>();
const result$ = words$.pipe(distinctUntilChanged(), switchMap(word => find(word)));
result$.subscribe(found => {
  sink(found.word); // flow: email
  sink(found.note);
});
words$.next(source('email'));
async function find(word: string) {
  return { word, note: 'plain' };
}

const calm$ = new Subject<string>();
calm$.pipe(map(word => word.trim())).subscribe(word => sink(word));
calm$.next('plain');

const upper = map((text: string) => text.toUpperCase());
of(source('email')).pipe(upper).subscribe(text => sink(text)); // flow: email
of('plain').pipe(upper).subscribe(text => sink(text));

function only<T>(test: (one: T) => boolean) {
  return filter(test);
}
of(source('phone')).pipe(only(one => one.length > 0)).subscribe(one => sink(one)); // flow: phone
of(source('email')).pipe(filter(value => isSafe(value))).subscribe(value => sink(value));
of(source('email')).pipe(filter(isSafe), map(value => value + '!')).subscribe(value => sink(value));
of(source('email')).pipe(filter(value => !isSafe(value))).subscribe(value => sink(value)); // flow: email
