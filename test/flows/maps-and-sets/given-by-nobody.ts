// A map or a form that only callers outside have gives back what it was given, under its name.
export function form(form: FormData) {
  form.set('token', source('email'));
  form.set('mode', 'plain');
  sink(form.get('token')); // flow: email
  sink(form.get('mode'));
}

export function map(kept: Map<string, string>) {
  kept.set('token', source('email'));
  sink(kept.get('other'));
  sink(kept.get('token')); // flow: email
  kept.set('token', 'plain');
  sink(kept.get('token'));
}

export function other(one: Map<string, string>, two: Map<string, string>) {
  one.set('token', source('email'));
  sink(two.get('token'));
}
