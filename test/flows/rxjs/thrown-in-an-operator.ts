import { catchError, map, of, switchMap } from 'rxjs';
of('t').pipe(map((): string => { throw new Error(source('email')); }), catchError((problem: Error) => of(problem.message))).subscribe(value => {
  sink(value); // flow: email
});
of('t').pipe(map((): string => { throw new Error(source('email')); }), catchError(() => of('none'))).subscribe(value => {
  sink(value);
});
of('t').pipe(switchMap((): never => { throw new Error(source('phone')); }), catchError((problem: Error) => of(problem.message))).subscribe(value => {
  sink(value); // flow: phone
});
of(source('email')).pipe(map(value => value.trim()), catchError((problem: Error) => of(problem.message))).subscribe(value => {
  sink(value); // flow: email
});
