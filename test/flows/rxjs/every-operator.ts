import { BehaviorSubject, ReplaySubject, Subject, catchError, combineLatest, concatMap, debounceTime, filter, forkJoin, from, map, merge, of, pluck, reduce, scan, share, startWith, switchMap, tap, throwError, toArray, withLatestFrom, zip } from "rxjs";
of(source('email')).pipe(map((s) => s.trim()), filter((s) => s.length > 0)).subscribe((v) => {
  sink(v); // flow: email
});
of(source('email')).pipe(map(() => "const")).subscribe((v) => {
  sink(v);
});
from([{ a: source('email'), b: "b" }]).pipe(tap((o) => {
  sink(o.b);
}), map(({ a }) => a)).subscribe({ next(v) {
  sink(v); // flow: email
} });
of("1").pipe(switchMap((id) => from(Promise.resolve(source('email') + id)))).subscribe((v) => {
  sink(v); // flow: email
});
of(source('email')).pipe(concatMap(() => of("inner"))).subscribe((v) => {
  sink(v);
});
throwError(() => new Error(source('email'))).pipe(catchError((e) => {
  sink(e.message); // flow: email
  return of("recovered");
})).subscribe((v) => {
  sink(v);
});
of("x", source('email')).pipe(scan((acc, v) => acc + v, ""), toArray()).subscribe((v) => {
  sink(v); // flow: email
});
const left = new Subject<string>();
const right = new BehaviorSubject<string>("init");
combineLatest([left, right]).subscribe(([l, r]) => {
  sink(l); // flow: email
  sink(r);
});
left.pipe(withLatestFrom(right), share()).subscribe(([, r]) => {
  sink(r);
});
left.next(source('email'));
right.next("second");
const bs = new BehaviorSubject<string>(source('email'));
sink(bs.getValue()); // flow: email
sink(right.value);
const rs = new ReplaySubject<{ body: string; id: string }>(1);
rs.next({ body: source('email'), id: "7" });
rs.subscribe(({ body, id }) => {
  sink(body); // flow: email
  sink(id);
});
zip(of("z"), of(source('email'))).subscribe(([z, s]) => {
  sink(z);
  sink(s); // flow: email
});
forkJoin({ p: of(source('email')), q: of("q") }).subscribe((r) => {
  sink(r.p); // flow: email
  sink(r.q);
});
merge(of("m"), of(source('email')).pipe(startWith("s"))).subscribe((v) => {
  sink(v); // flow: email
});
merge(of("m"), of(source('email')).pipe(map((s) => sanitize(s)))).subscribe((v) => {
  sink(v);
});
class Chan {
  private subj = new Subject<string>();
  readonly out$ = this.subj.asObservable().pipe(debounceTime(1));
  push(s: string) { this.subj.next(s); }
}
const hot = new Chan();
hot.out$.subscribe((v) => {
  sink(v); // flow: email
});
hot.push(source('email'));
const cold = new Chan();
cold.out$.subscribe((v) => {
  sink(v);
});
cold.push("cold");
