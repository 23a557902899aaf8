// What is not known is gone each way, the same way each time it is asked.
const email = source('email');
const isOn = settings.isOn;
let value = isOn ? email : 'plain';
if (!isOn) sink(value);
if (isOn) sink(value); // flow: email
for (let round = 0; round < settings.rounds; round++) {
  sink(value); // flow: email
  value = 'plain';
}
let late = 'plain';
for (let round = 0; round < settings.rounds; round++) {
  sink(late); // flow: email
  late = email;
}
let once = email;
for (let round = 0; round < 2; round++) {
  if (round === 1) sink(once);
  if (round === 0) sink(once); // flow: email
  once = 'plain';
}
const picked = { a: email, b: 'plain' }[settings.name];
sink(picked); // flow: email
try {
  mayFail();
  value = 'plain';
  sink(value);
} catch {
  value = email;
}
sink(value); // flow: email
const checked = source('phone');
if (isSafe(checked)) sink(checked);
else sink(checked); // flow: phone
