import { PrismaService } from './prisma.service';
import { calm, People } from './people';
export async function main() {
  const people = new People(new PrismaService());
  const made = await people.add(source('email'));
  sink(made.value); // flow: email
  sink(made.note);
  await calm.add('plain');
  const found = await people.find('1');
  sink(found?.value); // flow: email
  sink(found?.note);
  for (const { shown, note } of await people.list()) {
    sink(shown); // flow: email
    sink(note);
  }
  const [first] = await calm.all();
  sink(first.value);
  people.find('1').then(row => sink(row?.value)); // flow: email
}
