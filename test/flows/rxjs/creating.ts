import { BehaviorSubject, EMPTY, Observable, ReplaySubject, Subject, concat, defer, firstValueFrom, forkJoin, from, fromEvent, iif, interval, lastValueFrom, merge, of, race, throwError, timer, zip, combineLatest } from 'rxjs';

of(source('email'), 'plain').subscribe(value => sink(value)); // flow: email
of('plain').subscribe(value => sink(value));
of({ value: source('email'), note: 'plain' }).subscribe(held => {
  sink(held.value); // flow: email
  sink(held.note);
});
from([source('phone')]).subscribe({ next: value => sink(value), error: problem => sink(problem) }); // flow: phone
from(Promise.resolve(source('email'))).subscribe(value => sink(value)); // flow: email
from(Promise.resolve('plain')).subscribe(value => sink(value));
new Observable<string>(subscriber => {
  subscriber.next(source('email'));
  subscriber.complete();
}).subscribe(value => sink(value)); // flow: email
new Observable<string>(subscriber => subscriber.next('plain')).subscribe(value => sink(value));

const held$ = new BehaviorSubject('plain');
const calm$ = new BehaviorSubject('plain');
held$.subscribe(value => sink(value)); // flow: email
calm$.subscribe(value => sink(value));
held$.next(source('email'));
calm$.next('plain again');
sink(held$.value); // flow: email
sink(held$.getValue()); // flow: email
sink(calm$.value);
held$.asObservable().subscribe(value => sink(value)); // flow: email

const first$ = new BehaviorSubject(source('phone'));
first$.subscribe(value => sink(value)); // flow: phone
const replayed$ = new ReplaySubject<string>(1);
replayed$.next(source('email'));
replayed$.subscribe(value => sink(value)); // flow: email

async function wait() {
  sink(await firstValueFrom(of(source('email')))); // flow: email
  sink(await firstValueFrom(of('plain')));
  sink(await lastValueFrom(from([source('phone')]))); // flow: phone
}
wait();

combineLatest([of(source('email')), of('plain')]).subscribe(([value, note]) => {
  sink(value); // flow: email
  sink(note);
});
combineLatest({ value: of(source('email')), note: of('plain') }).subscribe(held => {
  sink(held.value); // flow: email
  sink(held.note);
});
forkJoin([of(source('email')), of('plain')]).subscribe(([value, note]) => {
  sink(value); // flow: email
  sink(note);
});
forkJoin({ value: Promise.resolve(source('phone')), note: of('plain') }).subscribe(({ value, note }) => {
  sink(value); // flow: phone
  sink(note);
});
zip(of(source('email')), of('plain')).subscribe(([value, note]) => {
  sink(value); // flow: email
  sink(note);
});
merge(of('plain'), of(source('email'))).subscribe(value => sink(value)); // flow: email
merge(of('plain'), EMPTY).subscribe(value => sink(value));
concat(of('plain'), of(source('email'))).subscribe(value => sink(value)); // flow: email
defer(() => of(source('email'))).subscribe(value => sink(value)); // flow: email
defer(async () => 'plain').subscribe(value => sink(value));
throwError(() => source('email')).subscribe({ next: value => sink(value), error: problem => sink(problem) }); // flow: email
