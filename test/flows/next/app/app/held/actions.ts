'use server';
export async function keep(value: string, note: string) {
  sink(value); // flow: email
  sink(note);
  return source('phone');
}
