// What resolves a promise is handed to something of which nobody knows what it does with it.
declare const clock: { once(done: () => void): void };

async function ofPicture(held: { toPicture(done: (given: unknown) => void): void }) {
  sink(await new Promise(resolve => held.toPicture(resolve))); // flow: face
}
ofPicture(source('face'));

async function inBlock(held: { toPicture(done: (given: unknown) => void, failed: unknown): void }) {
  const given = await new Promise((resolve, reject) => { held.toPicture(resolve, reject); });
  sink(given); // flow: email
}
inBlock(source('email'));

async function ofNothing(held: { toPicture(done: (given: unknown) => void): void }) {
  await new Promise<void>(resolve => clock.once(resolve));
  sink(await new Promise(resolve => held.toPicture(() => resolve('done'))));
}
ofNothing(source('phone'));

async function rejected(held: { toPicture(failed: (given: unknown) => void): void }) {
  sink(await new Promise((_, reject) => held.toPicture(reject)));
}
rejected(source('phone'));
