// probes: labelled break and continue
let v = 'clean';
outer: for (const i of [1, 2]) {
  for (const j of [1, 2]) {
    if (i === 1) continue outer;
    v = source('email');
    break outer;
  }
  v = 'never';
}
sink(v); // flow: email
let w = 'clean';
blk: {
  w = source('phone');
  break blk;
  w = 'dead';
}
sink(w); // flow: phone
let u = 'clean';
blk2: {
  break blk2;
  u = source('name');
}
sink(u);
let t = source('name');
loop: while (true) {
  do {
    t = 'over';
    break loop;
  } while (true);
}
sink(t);
