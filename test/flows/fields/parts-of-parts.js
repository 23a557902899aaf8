// probes: what is put into a part of a part of something from outside is in the whole of it
export function given(parcel) {
  parcel.inner.text = source('email');
  sink(parcel.inner); // flow: email
  sink(parcel); // flow: email
  sink(parcel.side);
  sink(parcel.inner.size);
}
export function called() {
  const parcel = outside();
  parcel.inner.text = source('email');
  sink(parcel); // flow: email
  sink(parcel.side);
}
export function undeclared() {
  parcel.inner.text = source('email');
  sink(parcel); // flow: email
  sink(parcel.side);
}
export function cleared(parcel) {
  parcel.inner.text = source('email');
  parcel.inner.text = '';
  sink(parcel);
}
export class Parcel {
  keep() {
    this.inner.text = source('email');
    sink(this.inner); // flow: email
    sink(this.side);
  }
}
