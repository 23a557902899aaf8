import mongoose, { Schema, model } from 'mongoose';
const Held = model('Held', new Schema({ value: String, note: String }));
const Calm = mongoose.model('Calm', new Schema({ value: String }));
export async function save() {
  const held = new Held({ value: source('email'), note: 'plain' });
  sink(held.value); // flow: email
  sink(held.note);
  await held.save();
  const made = await Held.create({ value: source('phone'), note: 'plain' });
  sink(made.value); // flow: phone
  sink(made.note);
  const calm = await Calm.create({ value: 'plain' });
  sink(calm.value);
}
export async function load() {
  const found = await Held.findById('1');
  sink(found!.value); // flow: email, phone
  sink(found!.note);
  const lean = await Held.findOne({ note: 'plain' }).lean();
  sink(lean!.value); // flow: email, phone
  sink((await Calm.findOne())!.value);
}
