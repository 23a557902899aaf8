import { a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12, which } from 'unknown-kit';

// More than are kept apart: what is put into what is one of them is in none of what is one of others.
const own: any = { held: 1 };
export function run() {
  let one: any = a1();
  if (which(2)) one = a2();
  if (which(3)) one = a3();
  if (which(4)) one = a4();
  if (which(5)) one = a5();
  if (which(6)) one = a6();
  if (which(7)) one = a7();
  if (which(8)) one = a8();
  if (which(9)) one = a9();
  if (which(10)) one = a10();
  if (which(11)) one = a11();
  if (which(12)) one = a12();
  if (which(0)) one = own;
  let other: any = b1();
  if (which(22)) other = b2();
  if (which(23)) other = b3();
  if (which(24)) other = b4();
  if (which(25)) other = b5();
  if (which(26)) other = b6();
  if (which(27)) other = b7();
  if (which(28)) other = b8();
  if (which(29)) other = b9();
  if (which(30)) other = b10();
  if (which(31)) other = b11();
  if (which(32)) other = b12();
  one.note = source('email');
  sink(one); // flow: email
  sink(one.note); // flow: email
  sink(own); // flow: email
  sink(other);
  sink(other.note);
}
